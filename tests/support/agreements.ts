import { SIGNING_SIDES } from "#lib/agreements/rules/signing.ts";
import type { PaperKind } from "#lib/agreements/rules/terms.ts";
import type { ContentsInput, SignatoryInput } from "#lib/agreements/schema.ts";

const terms: ContentsInput["terms"] = {
  ...{ validFrom: "2018-05-15", validTo: "2018-12-31", blocks: ["ACTIVATION", "INTEGRATION"], headcount: "10" },
  selectionCriteria: "Profil pomocy III i korzystanie z pomocy społecznej.",
  integrationActions: "Warsztaty i grupa wsparcia, 80 godz. w cyklu.",
  expectedEffects: "Powrót do aktywności; miernik: udział w co najmniej 80% zajęć.",
  fundingTerms: "Aktywizacja: 60% refunduje urząd pracy. Integracja: gmina.",
  monitoringTerms: "Miesięczne zestawienia godzin.",
  ...{ totalMinutes: 800 * 60, monthlyCapMinutes: 40 * 60, carersHelp: false, refundSharePercent: "60" },
  placesTerms: "Prace porządkowe w Parku Zmyślonym; organizator: Zakład Zieleni (zmyślony).",
  periodsTerms: "Czerwiec–lipiec: 10 osób.",
  noticeTerms: "Niezwłocznie, do urzędu pracy i ośrodka.",
  refundTerms: "Do 15. dnia następnego miesiąca.",
  safetyTerms: "Organizator zapoznaje z przepisami bhp przed pierwszym dniem.",
  eligibleListNumber: "1/2018",
  ...{ tenderNumber: "K/1/2018", tenderSettledOn: "2018-05-10", actions: "Zajęcia w klubie, czerwiec–lipiec." },
  ...{ fundAmountGrosz: "5600,00", fundTransferTerms: "W dwóch częściach.", documentationTerms: "Listy obecności." },
  informationExchange: "Listy obecności co miesiąc, przez aplikację.",
};

/** The contents of a paper with every mandatory part, as its form sends them; what the kind does not have is left out on saving. */
export const contentsOf = (kind: PaperKind): Omit<ContentsInput, "requestId" | "welfareCentreId"> => ({
  ...{ kind, number: "1/2018", plannedOn: "", providerId: "", terms },
  funding: [
    {
      ...{ block: "INTEGRATION", kind: "MUNICIPAL_BUDGET", name: "Budżet gminy", payer: "Gmina" },
      ...{ sharePercent: "100", amountGrosz: "", isRefund: false },
    },
  ],
});

/** Somebody who signs for each side of a paper, on authorisation. */
export const signatoriesOf = (kind: PaperKind): SignatoryInput[] =>
  SIGNING_SIDES[kind].map((side) => ({
    ...{ side, party: "Strona zmyślona", representedOrgan: "Organ zmyślony", function: "Dyrektor" },
    ...{ onAuthorisation: true, authorisationNote: "upoważnienie z dnia 2.01.2018 r. (zmyślone)" },
  }));
