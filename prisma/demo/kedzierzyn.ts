import { storyRows } from "./build.ts";
import { centreRows } from "./institutions.ts";
import { kedzierzyn2017 } from "./kedzierzyn-2017.ts";
import { FORMS, MOPS } from "./kedzierzyn-centre.ts";
import { kedzierzynRound1 } from "./kedzierzyn-round-1.ts";
import { kedzierzynRound2 } from "./kedzierzyn-round-2.ts";
import { kedzierzynRound3 } from "./kedzierzyn-round-3.ts";
import { peopleRows } from "./people.ts";
import { paiAgreementRows, programmeRows, workAgreementRows, workPlanRows } from "./programmes.ts";
import { joinRows } from "./rows.ts";
import { MONITORING, mayor, OUTCOMES_OF_REGIME_A, starosta } from "./words.ts";

const OFFICE = "pup-kedzierzyn";
const CENTRE = "mops-kedzierzyn";

const signatories = [
  starosta("Powiat Kędzierzyńsko-Kozielski – Powiatowy Urząd Pracy", "Starosta Kędzierzyńsko-Kozielski"),
  mayor("Gmina Kędzierzyn-Koźle", "Prezydent Miasta Kędzierzyn-Koźle", "Dyrektor Miejskiego Ośrodka Pomocy Społecznej"),
];
// The source gives the blocks, the people, the forms and the shares; number, days and signatories are made up.
const inventedFields = ["number", "signedOn", "validFrom", "validTo", "selectionCriteria", "monitoringTerms", "signatories"];

const programme2018 = programmeRows({
  key: "kedzierzyn-2018",
  office: OFFICE,
  centres: [CENTRE],
  name: "Program Aktywizacja i Integracja 2018",
  years: { from: 2018, to: 2018 },
  planned: { from: "2018-01", to: "2018-12" },
  targetGroup: ["osoby bezrobotne, dla których określono profil pomocy III", "korzystające ze świadczeń pomocy społecznej"],
  goals: [
    "rozwinięcie lub wzmocnienie aktywności i samodzielności życiowej i społecznej osób i rodzin",
    "zapobieganie procesom wykluczenia społecznego",
    "podwyższenie jakości życia",
    "podniesienie samodzielności w funkcjonowaniu w życiu rodzinnym i społecznym poprzez przywracanie osób wykluczonych do uczestniczenia w życiu rodzinnym i społecznym",
    "przywrócenie możliwości lub zdolności uzyskania zatrudnienia lub innej formy aktywności zawodowej lub edukacyjnej",
  ],
  outcomesListed: OUTCOMES_OF_REGIME_A,
  template: FORMS,
  sourceNote:
    "Źródło: opis programu MOPS w Kędzierzynie-Koźlu na 2018 rok (trzy tury po 10 osób, formy wsparcia, podział kosztów). Dni, osoby, opinia rady i numery są zmyślone.",
  opinion: {
    number: "1/2018 (numer zmyślony)",
    givenOn: "2018-01-23",
    purpose: "podniesienie poziomu aktywności społecznej i zawodowej",
    criteria: "profil pomocy III, korzystanie ze świadczeń pomocy społecznej",
    expectedEffects: "co najmniej połowa uczestników kończy cykl z rezultatem innym niż powrót do bierności",
  },
});

const agreements2018 = [
  paiAgreementRows({
    office: OFFICE,
    centre: CENTRE,
    number: "PAI/1/2018",
    title: "Porozumienie o realizacji Programu Aktywizacja i Integracja w 2018 roku",
    signedOn: "2018-02-12",
    valid: { from: "2018-02-12", to: "2018-12-31" },
    headcount: 30,
    blocks: ["ACTIVATION", "INTEGRATION"],
    selectionCriteria:
      "Ośrodek typuje osoby z profilem pomocy III, które korzystają ze świadczeń pomocy społecznej i nie mają prawa do zasiłku.",
    integrationActions:
      "Warsztaty psychoedukacyjne 8 × 5 godz., grupowe poradnictwo specjalistyczne 4 × 5 godz., grupa wsparcia 4 × 5 godz.",
    expectedEffects: "Wzrost aktywności społecznej i zawodowej 30 uczestników w trzech turach po 10 osób.",
    fundingTerms: "Blok Aktywizacja: 60 % refunduje PUP, 40 % gmina. Blok Integracja: 100 % gmina.",
    monitoringTerms: MONITORING,
    funding: [
      {
        block: "ACTIVATION",
        kind: "LABOUR_FUND",
        name: "Fundusz Pracy, refundacja świadczeń",
        payer: "Powiatowy Urząd Pracy w Kędzierzynie-Koźlu",
        sharePercent: 60,
        isRefund: true,
      },
      {
        block: "ACTIVATION",
        kind: "MUNICIPAL_BUDGET",
        name: "Budżet gminy, świadczenia",
        payer: "Gmina Kędzierzyn-Koźle",
        sharePercent: 40,
      },
      { block: "INTEGRATION", kind: "MUNICIPAL_BUDGET", name: "Budżet gminy, zajęcia", payer: "Gmina Kędzierzyn-Koźle", sharePercent: 100 },
    ],
    signatories,
    inventedFields,
  }),
  workAgreementRows({
    office: OFFICE,
    centre: CENTRE,
    kind: "AGREEMENT",
    number: "PSU/1/2018",
    signedOn: "2018-02-05",
    valid: { from: "2018-02-05", to: "2018-12-31" },
    headcount: 30,
    refundSharePercent: 60,
    signatories,
    inventedFields: ["number", "signedOn", "validFrom", "validTo", "safetyTerms", "signatories"],
  }),
  workPlanRows({ office: OFFICE, centre: CENTRE, municipality: MOPS.municipality, year: 2018, places: 30 }),
];

const rounds = [...kedzierzyn2017.editions, kedzierzynRound1, kedzierzynRound2, kedzierzynRound3];

/** Kędzierzyn-Koźle 2018 (source S2) with the invented editions of 2017 that some candidates took part in. */
export const kedzierzynRows = joinRows([
  centreRows(MOPS),
  programme2018,
  ...agreements2018,
  kedzierzyn2017.rows,
  peopleRows(
    OFFICE,
    CENTRE,
    rounds.flatMap(({ candidates }) => candidates),
  ),
  ...rounds.map(storyRows),
]);
export const kedzierzynStories = rounds;
