import { storyRows } from "./build.ts";
import { candidateRows } from "./candidates.ts";
import { centreScope, editionRows } from "./editions.ts";
import { GORNA, gornaEdition, PRZYKLADOW, przykladowEdition } from "./fictitious-centres.ts";
import { centreRows } from "./institutions.ts";
import { peopleOf, peopleRows } from "./people.ts";
import { paiAgreementId, paiAgreementRows, programmeRows, workAgreementId, workAgreementRows, workPlanRows } from "./programmes.ts";
import { type DemoRows, joinRows } from "./rows.ts";
import type { CandidateStory, CentreStory, EditionStory } from "./story.ts";
import { ALL_INVENTED, INDICATORS, MONITORING, mayor, OUTCOMES_OF_REGIME_A, starosta } from "./words.ts";

const OFFICE = "pup-kedzierzyn";
const NOTE = "Program zmyślony: dwie zmyślone gminy tego samego powiatu.";

const nominated = (names: string, centre: CentreStory, town: string): CandidateStory[] =>
  peopleOf(names, { municipality: centre.municipality, town, profileFrom: "2017-12-04" }).map((person, i) => ({
    person,
    nominatedOn: "2018-05-16",
    assistanceOn: "2018-05-16",
    status: i === 0 ? "CONFIRMED_BY_OPS" : "NOMINATED",
    verdict: { kind: "WAITING" },
  }));

/** An edition of two municipalities, six places and four: each centre sees its own candidates and the number of free places. */
const autumn: EditionStory = {
  ...gornaEdition,
  key: "gminy-zmyslone-2018-jesien",
  name: "Zmyślona Górna i Przykładów, jesień",
  planned: { from: "2018-10", to: "2018-11" },
  period: { from: "2018-10-01", to: "2018-11-30" },
  status: "RECRUITING",
  groups: ["Grupa wspólna"],
  meetings: [],
  list: undefined,
  referrals: undefined,
  workEnteredTo: undefined,
  openRegisters: undefined,
  candidates: nominated("Stalówkowa Gizela\nKałamarzowy Hilary\nBibułowa Judyta", GORNA, "Zmyślona Górna"),
  indicators: INDICATORS,
};
const autumnElsewhere: EditionStory = {
  ...autumn,
  centre: PRZYKLADOW,
  candidates: nominated("Atramentowa Kunegunda\nPiórnikowy Maksym", PRZYKLADOW, "Przykładów"),
};

const papersOf = (centre: CentreStory, n: number, municipality: string) => {
  const paper = {
    office: OFFICE,
    centre: centre.slug,
    signedOn: "2018-02-15",
    valid: { from: "2018-02-15", to: "2018-12-31" },
    headcount: 20,
    signatories: [
      starosta("Powiat Kędzierzyńsko-Kozielski – Powiatowy Urząd Pracy", "Starosta Kędzierzyńsko-Kozielski"),
      mayor(`Gmina ${municipality}`, `Wójt Gminy ${municipality}`, "Kierownik Gminnego Ośrodka Pomocy Społecznej"),
    ],
    inventedFields: ALL_INVENTED,
  };
  return joinRows([
    paiAgreementRows({
      ...paper,
      number: `PAI/${n}/2018`,
      title: `Porozumienie o realizacji Programu Aktywizacja i Integracja, gmina ${municipality} (zmyślone)`,
      blocks: ["ACTIVATION", "INTEGRATION"],
      selectionCriteria: "Profil pomocy III, korzystanie ze świadczeń pomocy społecznej, brak prawa do zasiłku.",
      integrationActions: "Warsztaty trenerskie i grupa wsparcia, razem 90 godz. w cyklu.",
      expectedEffects: "Powrót do aktywności społecznej i zawodowej.",
      fundingTerms: "Blok Aktywizacja: 60 % refunduje PUP, 40 % gmina. Blok Integracja: 100 % gmina.",
      monitoringTerms: MONITORING,
      funding: [
        {
          block: "ACTIVATION",
          kind: "LABOUR_FUND",
          name: "Fundusz Pracy, refundacja świadczeń",
          payer: "PUP",
          sharePercent: 60,
          isRefund: true,
        },
        {
          block: "ACTIVATION",
          kind: "MUNICIPAL_BUDGET",
          name: "Budżet gminy, świadczenia",
          payer: `Gmina ${municipality}`,
          sharePercent: 40,
        },
        {
          block: "INTEGRATION",
          kind: "MUNICIPAL_BUDGET",
          name: "Budżet gminy, zajęcia",
          payer: `Gmina ${municipality}`,
          sharePercent: 100,
        },
      ],
    }),
    workAgreementRows({ ...paper, kind: "AGREEMENT", number: `PSU/${n}/2018`, refundSharePercent: 60 }),
    workPlanRows({ office: OFFICE, centre: centre.slug, municipality: centre.municipality, year: 2018, places: 20 }),
  ]);
};

const withLimits = (rows: Partial<DemoRows>): Partial<DemoRows> => ({
  ...rows,
  editionCentre: [
    { ...rows.editionCentre?.[0], ...centreScope(autumn), capacity: 6 },
    {
      ...centreScope(autumnElsewhere),
      capacity: 4,
      paiAgreementId: paiAgreementId(OFFICE, "PAI/3/2018"),
      communityWorkAgreementId: workAgreementId(OFFICE, "PSU/3/2018"),
    },
  ],
});

/** Two fictitious municipalities of the county of Kędzierzyn-Koźle, so that it has more than one. */
export const fictitiousRows = joinRows([
  centreRows(GORNA),
  centreRows(PRZYKLADOW),
  programmeRows({
    key: "gminy-zmyslone-2018",
    office: OFFICE,
    centres: [GORNA.slug, PRZYKLADOW.slug],
    name: "Program Aktywizacja i Integracja 2018 – gminy zmyślone",
    years: { from: 2018, to: 2018 },
    targetGroup: ["osoby bezrobotne z profilem pomocy III", "korzystające ze świadczeń pomocy społecznej"],
    goals: ["aktywizacja zawodowa i integracja społeczna mieszkańców małych gmin"],
    outcomesListed: OUTCOMES_OF_REGIME_A,
    sourceNote: NOTE,
    opinion: {
      number: "2/2018 (numer zmyślony)",
      givenOn: "2018-01-23",
      purpose: "aktywizacja zawodowa i integracja społeczna",
      criteria: "profil pomocy III, korzystanie ze świadczeń pomocy społecznej",
      expectedEffects: "powrót do aktywności zawodowej",
    },
  }),
  papersOf(GORNA, 2, "Zmyślona Górna"),
  papersOf(PRZYKLADOW, 3, "Przykładów"),
  peopleRows(OFFICE, GORNA.slug, [...gornaEdition.candidates, ...autumn.candidates]),
  peopleRows(OFFICE, PRZYKLADOW.slug, [...przykladowEdition.candidates, ...autumnElsewhere.candidates]),
  storyRows(gornaEdition),
  storyRows(przykladowEdition),
  withLimits(editionRows(autumn)),
  candidateRows(autumn),
  candidateRows(autumnElsewhere),
]);
export const fictitiousStories = [gornaEdition, przykladowEdition];
