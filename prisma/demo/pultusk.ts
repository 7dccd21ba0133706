import { storyRows } from "./build.ts";
import { centreRows } from "./institutions.ts";
import { peopleOf, peopleRows } from "./people.ts";
import { paiAgreementRows, programmeRows, workAgreementRows } from "./programmes.ts";
import { joinRows } from "./rows.ts";
import type { CandidateStory, CentreStory, EditionStory } from "./story.ts";
import { timetable } from "./timetable.ts";
import { ALL_INVENTED, INDICATORS, MINIMUM_RATE_2014, MONITORING, OUTCOMES_OF_REGIME_A } from "./words.ts";

const OFFICE = "pup-pultusk";
const CENTRE = "mops-pultusk";
const CLUB = "Klub Integracji Społecznej i Samopomocy";

const MOPS: CentreStory = {
  slug: CENTRE,
  office: OFFICE,
  municipality: "1424043",
  kind: "MOPS",
  units: [{ kind: "KIS", name: CLUB }],
  specialists: [
    { name: "Walentyna Rozmowna", specialty: "psycholog" },
    { name: "Ludwina Trzeźwa", specialty: "profilaktyka uzależnień" },
    { name: "Zygfryd Doradcowy", specialty: "doradztwo zawodowe" },
  ],
  places: [
    { name: "Miejska Przystań Zmyślona", host: "Miejska Przystań Zmyślona", kind: "prace porządkowe" },
    { name: "Hala Sportowa Wymyślona", host: "Hala Sportowa Wymyślona", kind: "prace porządkowe w budynku" },
    { name: "Schronisko „Fikcyjny Azor”", host: "Schronisko „Fikcyjny Azor”", kind: "pomoc przy pracach gospodarczych" },
  ],
  rates: [MINIMUM_RATE_2014],
};
const PLACES = MOPS.places.map(({ name }) => name);

const people = peopleOf(
  `Mostowa Arleta
   Brukowany Bonifacy
   Przystaniowa Czesława
   Latarniowy Dobiesław
   Rynkowa-Ratuszowa Emilia
   Kamieniczny Florian
   Dzwonnicza Genowefa
   Wieżowy Hipolit
   Tarasowa Izabela`,
  { municipality: MOPS.municipality, town: "Pułtusk", profileFrom: "2015-11-02" },
);

const OUTCOMES = ["REPEAT_REFERRAL", "REPROFILING", "SOCIAL_COOPERATIVE"] as const;
const candidates = people.map(
  (person, i): CandidateStory => ({
    person,
    nominatedOn: "2016-05-09",
    assistanceOn: "2016-05-10",
    // Social contracts were made with all of them (source S1).
    contractOn: i < 5 ? "2016-05-12" : "2016-05-13",
    verdict: { kind: "REFERRED", group: 0, places: [PLACES[i % 3] ?? ""] },
    ...(i === 7
      ? { end: { kind: "ENDED_EARLY", on: "2016-07-15", reason: "ILLNESS", explanation: "Długotrwałe zwolnienie lekarskie." } }
      : { outcome: { kind: OUTCOMES[i % 3] ?? "REPROFILING", decidedOn: "2016-08-09" } }),
  }),
);

// Eight meetings of five hours in each month: forty hours in June, forty in July.
const FORM_OF_MEETING = [0, 1, 2, 0, 1, 2, 0, 0, 0, 1, 2, 0, 1, 2, 1, 2];
const meetings = timetable({ from: "2016-06-07", to: "2016-07-28" }, [1, 3]).map((on, i) => {
  const form = FORM_OF_MEETING[i] ?? 0;
  return { on, startsAt: "09:00", form, specialist: MOPS.specialists[form]?.name ?? "", groups: [0], room: "sala klubowa" };
});

/** Pułtusk 2016, the second edition: nine people, June and July. */
const edition: EditionStory = {
  key: "pultusk-2016-2",
  programme: "pultusk-2016",
  office: OFFICE,
  centre: MOPS,
  name: "Druga edycja, czerwiec–lipiec 2016",
  sequenceNo: 2,
  planned: { from: "2016-06", to: "2016-07" },
  period: { from: "2016-06-01", to: "2016-07-31" },
  capacity: 9,
  status: "REPORTED",
  settledMonths: { "2016-06": "REFUNDED", "2016-07": "REFUNDED" },
  sourceNote:
    "Źródło podaje porozumienie, okres, dziewięć osób, kontrakty socjalne, formy i po 40 godz. miesięcznie w obu blokach. Liczba spotkań, miejsca prac, osoby i przebieg są zmyślone.",
  paiAgreement: "1/2016",
  workAgreement: "PSU/1/2016",
  groups: ["Grupa KIS"],
  forms: [
    {
      kind: "GROUP_COUNSELLING",
      name: "warsztaty z zakresu grupowego poradnictwa psychologicznego",
      sessions: 6,
      minutes: 300,
      isInvented: true,
    },
    {
      kind: "GROUP_COUNSELLING",
      name: "warsztaty z zakresu grupowego poradnictwa profilaktyki uzależnień",
      sessions: 5,
      minutes: 300,
      isInvented: true,
    },
    {
      kind: "GROUP_COUNSELLING",
      name: "warsztaty z zakresu grupowego poradnictwa doradztwa zawodowego",
      sessions: 5,
      minutes: 300,
      isInvented: true,
    },
  ],
  meetings,
  list: { number: "1/2016", sentOn: "2016-05-16" },
  candidates,
  referrals: { prefix: "PAI/2016", issuedOn: "2016-05-24" },
  expenses: [
    { on: "2016-07-29", amountGrosz: 1_260_00, purpose: "prowadzący warsztaty (zmyślone)", documentNumber: "R/7/2016", source: 0 },
  ],
  indicators: INDICATORS,
  report: {
    conclusions: "Osiem z dziewięciu osób ukończyło edycję. Uczestnicy proszą o dalsze spotkania w Klubie. Wnioski są zmyślone.",
    effects: ["wzmocnione kompetencje i postawy potrzebne w życiu zawodowym, społecznym i rodzinnym"],
  },
};

const signatories = [
  {
    side: "COUNTY" as const,
    party: "Powiat Pułtuski – Powiatowy Urząd Pracy w Pułtusku",
    organ: "Starosta Pułtuski",
    function: "Dyrektor Powiatowego Urzędu Pracy w Pułtusku",
    authorisation: "na podstawie upoważnienia udzielonego przez Starostę Pułtuskiego",
  },
  {
    side: "MUNICIPALITY" as const,
    party: "Gmina Pułtusk",
    organ: "Burmistrz Miasta Pułtusk",
    function: "Dyrektor Miejskiego Ośrodka Pomocy Społecznej",
    authorisation: "na podstawie upoważnienia udzielonego przez Burmistrza Miasta Pułtusk",
  },
];

/** Pułtusk 2016 (source S1): an agreement for the integration block alone, delivered by the centre's own club. */
export const pultuskRows = joinRows([
  centreRows(MOPS),
  programmeRows({
    key: "pultusk-2016",
    office: OFFICE,
    centres: [CENTRE],
    name: "Program Aktywizacja i Integracja 2016",
    years: { from: 2016, to: 2016 },
    targetGroup: [
      "osoby bezrobotne z ustalonym III profilem pomocy",
      "korzystające ze świadczeń pomocy społecznej",
      "zagrożone wykluczeniem społecznym",
      "uczestnicy Klubu Integracji Społecznej i Samopomocy",
    ],
    goals: ["wzmocnienie kompetencji i postaw niezbędnych do prawidłowego funkcjonowania w społeczeństwie"],
    outcomesListed: OUTCOMES_OF_REGIME_A,
    sourceNote:
      "Źródło: strona MOPS Pułtusk z 29.06.2016 (podpisana „Dokument z dnia: 28.08.2015”; daty się nie zgadzają). Poprzednia edycja odbyła się zapewne w 2015 roku („jak w poprzednim roku”); źródło jej nie opisuje. Opinia rady, osoby i przebieg są zmyślone.",
    opinion: {
      number: "3/2016 (numer zmyślony)",
      givenOn: "2016-03-22",
      purpose: "integracja społeczna i aktywizacja osób bezrobotnych",
      criteria: "III profil pomocy, korzystanie ze świadczeń pomocy społecznej",
      expectedEffects: "lepsze funkcjonowanie w życiu zawodowym, społecznym i rodzinnym",
    },
  }),
  paiAgreementRows({
    office: OFFICE,
    centre: CENTRE,
    number: "1/2016",
    title: "Porozumienie o realizacji Programu Aktywizacja i Integracja - Blok Integracja Społeczna",
    signedOn: "2016-04-15",
    valid: { from: "2016-04-15", to: "2016-12-31" },
    headcount: 9,
    blocks: ["INTEGRATION"],
    selectionCriteria: "III profil pomocy, korzystanie ze świadczeń pomocy społecznej, zagrożenie wykluczeniem, udział w Klubie.",
    integrationActions: "Grupowe poradnictwo psychologiczne, profilaktyka uzależnień i doradztwo zawodowe, 40 godz. miesięcznie.",
    expectedEffects: "Wzmocnienie kompetencji i postaw niezbędnych do prawidłowego funkcjonowania w społeczeństwie.",
    fundingTerms: "Gminny Program Profilaktyki i Rozwiązywania Problemów Alkoholowych w 2016 roku, zadania Klubu.",
    monitoringTerms: MONITORING,
    funding: [
      {
        block: "INTEGRATION",
        kind: "ALCOHOL_PREVENTION",
        name: "Gminny Program Profilaktyki i Rozwiązywania Problemów Alkoholowych 2016 – zadania Klubu Integracji Społecznej i Samopomocy MOPS",
        payer: "Gmina Pułtusk",
        sharePercent: 100,
      },
    ],
    signatories,
    inventedFields: ["validFrom", "validTo", "headcount", "selectionCriteria", "monitoringTerms", "sharePercent"],
  }),
  workAgreementRows({
    office: OFFICE,
    centre: CENTRE,
    kind: "AGREEMENT",
    number: "PSU/1/2016",
    signedOn: "2016-04-15",
    valid: { from: "2016-04-15", to: "2016-12-31" },
    headcount: 9,
    refundSharePercent: 60,
    signatories,
    inventedFields: ALL_INVENTED,
  }),
  peopleRows(OFFICE, CENTRE, candidates),
  storyRows(edition),
]);
export const pultuskStories = [edition];
