import { demoId, institutionId, userId } from "./ids.ts";
import { paiAgreementId, SAFETY_TERMS, workAgreementId } from "./programmes.ts";
import type { DemoRows } from "./rows.ts";
import { ALL_INVENTED, MONITORING } from "./words.ts";

const scope = (office: string, centre: string) => ({ labourOfficeId: institutionId(office), welfareCentreId: institutionId(centre) });
const kedzierzyn = scope("pup-kedzierzyn", "mops-kedzierzyn");
const przykladow = scope("pup-kedzierzyn", "gops-przykladow");
const pultusk = scope("pup-pultusk", "mops-pultusk");

const annexId = demoId("annex", "PSU/1/2018", 1);
const draftId = paiAgreementId("pup-kedzierzyn", "PAI/5/2018");
const providerId = demoId("provider", "pup-pultusk", "Fundacja Zmyślone Kroki");
const contractId = demoId("contract", "pup-pultusk", "U/1/2018");
const cooperationId = demoId("cooperation", "pup-pultusk", "W/1/2018");

/** Papers that no source mentions: an annex to come, a draft that waits for one consent, and an office with the papers of model B. */
export const agreementPaperRows: Partial<DemoRows> = {
  agreementAnnex: [
    {
      ...{ id: annexId, ...kedzierzyn, communityWorkAgreementId: workAgreementId("pup-kedzierzyn", "PSU/1/2018") },
      ...{ number: "1 (zmyślony)", status: "SIGNED", signedOn: "2018-05-14", validFrom: "2018-06-01", version: 2 },
      changes: { safetyTerms: { was: SAFETY_TERMS, becomes: `${SAFETY_TERMS} Latem organizator zapewnia wodę i nakrycie głowy.` } },
    },
  ],
  paiAgreement: [
    {
      ...{ id: draftId, ...przykladow, number: "PAI/5/2018", status: "UNDER_REVIEW", version: 2 },
      title: "Porozumienie o realizacji Programu Aktywizacja i Integracja",
      ...{ signedOn: "2018-12-03", validFrom: "2019-01-01", validTo: "2019-12-31", headcount: 10 },
      blocks: ["ACTIVATION", "INTEGRATION"],
      selectionCriteria: "Profil pomocy III, korzystanie ze świadczeń pomocy społecznej, brak prawa do zasiłku.",
      integrationActions: "Warsztaty trenerskie i grupa wsparcia, razem 90 godz. w cyklu.",
      expectedEffects: "Powrót do aktywności społecznej; miernik: udział w co najmniej 80% godzin zajęć.",
      fundingTerms: "Blok Aktywizacja: 60 % refunduje PUP, 40 % gmina. Blok Integracja: 100 % gmina.",
      monitoringTerms: MONITORING,
      inventedFields: ALL_INVENTED,
    },
  ],
  fundingSource: [
    {
      ...{ id: demoId("funding", draftId, 0), ...przykladow, paiAgreementId: draftId, block: "INTEGRATION", kind: "MUNICIPAL_BUDGET" },
      ...{ name: "Budżet gminy, zajęcia", payer: "Gmina Przykładów", sharePercent: 100 },
    },
  ],
  agreementConsent: [
    consent("dyrektor@pup-kedzierzyn.demo", "COUNTY", "2018-05-22", { ...przykladow, paiAgreementId: draftId, contentVersion: 2 }),
    consent("dyrektor@pup-kedzierzyn.demo", "COUNTY", "2018-05-10", { ...kedzierzyn, annexId, contentVersion: 1 }),
    consent("dyrektor@mops-kedzierzyn.demo", "MUNICIPALITY", "2018-05-11", { ...kedzierzyn, annexId, contentVersion: 1 }),
  ],
  institution: [
    {
      ...{ id: providerId, kind: "PROVIDER", slug: "fundacja-zmyslone-kroki" },
      ...{ name: "Fundacja Zmyślone Kroki", shortName: "Zmyślone Kroki", address: "ul. Zmyślona 9, Pułtusk (adres zmyślony)" },
    },
  ],
  // Numbers with right control digits, made up.
  integrationProvider: [{ id: providerId, labourOfficeId: pultusk.labourOfficeId, kind: "NGO", nip: "1234563218", regon: "123456785" }],
  integrationContract: [
    {
      ...{ id: contractId, ...pultusk, providerId, number: "U/1/2018 (zmyślona)", status: "SIGNED", version: 4 },
      ...{ tenderNumber: "K/1/2018 (zmyślony)", tenderSettledOn: "2018-03-12", signedOn: "2018-03-20" },
      ...{ validFrom: "2018-04-01", validTo: "2018-12-31", headcount: 10, fundAmountGrosz: 560_000 },
      actions: "Warsztaty i grupa wsparcia dla 10 osób, 80 godz. w cyklu (zmyślone).",
      expectedEffects: "Co najmniej 8 osób kończy cykl; miernik: udział w 80% godzin zajęć (zmyślone).",
      fundTransferTerms: "Dwie równe części: po podpisaniu i po rozliczeniu cyklu (zmyślone).",
      documentationTerms: "Listy obecności i sprawozdanie po cyklu (zmyślone).",
      monitoringTerms: MONITORING,
    },
  ],
  cooperationAgreement: [
    {
      ...{ id: cooperationId, ...pultusk, number: "W/1/2018 (zmyślone)", status: "SIGNED", version: 4 },
      ...{ signedOn: "2018-03-20", validFrom: "2018-04-01", validTo: "2018-12-31" },
      selectionCriteria: "Ośrodek typuje osoby z profilem pomocy III, które korzystają ze świadczeń (zmyślone).",
      informationExchange: "Listy obecności i zgłoszenia przerwania, raz w miesiącu i niezwłocznie po zdarzeniu (zmyślone).",
    },
  ],
  signatory: [
    signatory("COUNTY", { ...pultusk, integrationContractId: contractId }),
    signatory("PROVIDER", { ...pultusk, integrationContractId: contractId }),
    signatory("COUNTY", { ...pultusk, cooperationAgreementId: cooperationId }),
    signatory("MUNICIPALITY", { ...pultusk, cooperationAgreementId: cooperationId }),
  ],
};

type To = { labourOfficeId: string; welfareCentreId: string } & Record<string, string | number>;

function consent(email: string, side: "COUNTY" | "MUNICIPALITY", givenOn: string, to: To & { contentVersion: number }) {
  return { id: demoId("consent", ...Object.values(to), side), ...to, side, givenOn, givenById: userId(email) };
}

function signatory(side: "COUNTY" | "MUNICIPALITY" | "PROVIDER", of: To) {
  const party = {
    COUNTY: ["Powiat Pułtuski – Powiatowy Urząd Pracy w Pułtusku", "Starosta Pułtuski", "Dyrektor Powiatowego Urzędu Pracy w Pułtusku"],
    MUNICIPALITY: ["Gmina Pułtusk", "Burmistrz Miasta Pułtusk", "Dyrektor Miejskiego Ośrodka Pomocy Społecznej"],
    PROVIDER: ["Fundacja Zmyślone Kroki", "Zarząd Fundacji", "Prezes Zarządu"],
  }[side];
  const onAuthorisation = side !== "PROVIDER";
  return {
    ...{ id: demoId("signatory", ...Object.values(of), side), ...of, side },
    ...{ party: party[0] ?? "", representedOrgan: party[1] ?? "", function: party[2] ?? "" },
    ...{ onAuthorisation, authorisationNote: onAuthorisation ? "upoważnienie zmyślone" : null },
  };
}
