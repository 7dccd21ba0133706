import type { IsoDate } from "#lib/platform/calendar.ts";
import { storyRows } from "./build.ts";
import { centreRows } from "./institutions.ts";
import { peopleOf, peopleRows } from "./people.ts";
import { paiAgreementRows, programmeRows, workAgreementRows } from "./programmes.ts";
import { joinRows } from "./rows.ts";
import type { CandidateStory, CentreStory, EditionStory, MeetingStory } from "./story.ts";
import { timetable } from "./timetable.ts";
import { ALL_INVENTED, INDICATORS, MINIMUM_RATE_2014, MONITORING, mayor, OUTCOMES_OF_REGIME_A, starosta } from "./words.ts";

const OFFICE = "pup-kalisz";
const CENTRE = "mops-kalisz";
const PERIOD = { from: "2017-07-11", to: "2017-09-10" };
const EXPECTED_BENEFITS = [
  "wsparcie psychologiczne, terapeutyczne, prawne",
  "zdobycie umiejętności komunikacyjnych",
  "odzyskiwanie wiary we własne możliwości",
  "podniesienie motywacji do dokonywania zmian",
  "zdobycie nowych kwalifikacji lub ich podniesienie",
  "zdobycie umiejętności zawodowych",
  "zwiększenie szans powrotu do aktywności zawodowej",
  "powrót do życia społecznego",
  "wzmocnienie prawidłowego funkcjonowania rodziny",
];

const MOPS: CentreStory = {
  slug: CENTRE,
  office: OFFICE,
  municipality: "3061011",
  kind: "MOPS",
  specialists: [
    { name: "Wacława Doradcza", specialty: "doradca zawodowy" },
    { name: "Psyche Rozważna", specialty: "psycholog" },
    { name: "Pelagia Wywiadowcza", specialty: "pracownik socjalny" },
    { name: "Anzelma Rodzinna-Wspierająca", specialty: "asystent rodziny" },
  ],
  places: [
    { name: "Skwery i place zabaw", host: "Zarząd Zieleni Zmyślonej w Kaliszu", kind: "prace porządkowe na terenach zielonych" },
    { name: "Szkoła Podstawowa Zmyślona nr 99", host: "Szkoła Podstawowa Zmyślona nr 99", kind: "pomoc przy pracach gospodarczych" },
    { name: "Dom Dziennego Pobytu „Wymyślony”", host: "Dom Dziennego Pobytu „Wymyślony”", kind: "pomoc w kuchni i sprzątanie" },
    { name: "Żłobek Makietowy", host: "Żłobek Makietowy", kind: "prace porządkowe w budynku" },
  ],
  rates: [MINIMUM_RATE_2014],
};
const PLACES = MOPS.places.map(({ name }) => name);

const people = peopleOf(
  `Ołówkowa Adelajda
   Linijkowy Baltazar
   Cyrklowa Celestyna
   Ekierkowy Dionizy
   Zeszytowa-Kratkowana Eleonora
   Spinaczowy Fabian
   Segregatorowa Gabriela
   Dziurkaczowy Herakliusz
   Skoroszytowa Ismena
   Teczkowy Jacenty
   Koszulkowa Kleopatra
   Przekładkowy Leonard
   Zakładkowa Malwina
   Karteczkowy Narcyz
   Naklejkowa-Samoprzylepna Olimpia Franciszka
   Flamastrowy Patrycjusz
   Kredkowa Rozalia
   Temperówkowy Sylwester
   D'Przykładowa Teodozja
   Pędzelkowy Ulisses
   Wieczornopiórowa Weneranda
   Sztalugowy Wiktoryn
   Paletowa Zuzanna`,
  { municipality: MOPS.municipality, town: "Kalisz", profileFrom: "2017-01-09" },
);

const OUTCOMES = [
  "REPEAT_REFERRAL",
  "REPROFILING",
  "REPROFILING",
  "REPEAT_REFERRAL",
  "SUPPORTED_EMPLOYMENT",
  "NO_FURTHER_REFERRAL",
] as const;

const ends: Readonly<Record<number, CandidateStory["end"]>> = {
  6: { kind: "ENDED_EARLY", on: "2017-08-31", reason: "TOOK_UP_WORK", explanation: "Umowa o pracę od 01.09.2017." },
  13: {
    kind: "INTERRUPTED",
    on: "2017-09-05",
    ownFault: "UNKNOWN",
    explanation: "Nie zgłosił się od 04.09.2017; wyjaśnień jeszcze nie złożył.",
    notice: {
      event: "WORK_NOT_APPEARED",
      circumstances: "Drugi dzień z rzędu nie przyszedł do prac, telefon nie odpowiada.",
      reportedOn: "2017-09-06",
      confirmedOn: "2017-09-11",
    },
  },
};

const candidates = people.map((person, i): CandidateStory => {
  const common = {
    person,
    nominatedOn: i < 12 ? "2017-06-12" : "2017-06-13",
    assistanceOn: "2017-06-16",
    ...(i % 3 !== 1 && { contractOn: "2017-06-19" }),
  };
  const places = [PLACES[i % 4] ?? "", ...(i % 5 === 0 ? [PLACES[(i + 1) % 4] ?? ""] : [])];
  if (i === 20)
    return {
      ...common,
      verdict: {
        kind: "REFUSED",
        group: 0,
        places,
        on: "2017-07-07",
        reason: "Podjęła opiekę nad chorym ojcem; miejsce dostała osoba z rezerwy.",
      },
    };
  if (i === 21) return { ...common, verdict: { kind: "RESERVE", order: 1, reason: "Brak wolnych miejsc w dniu skierowania." } };
  if (i === 22)
    return {
      ...common,
      person: { ...person, benefitUntil: "2017-09-30" },
      verdict: { kind: "REJECTED", ruleCodes: ["R6_BENEFIT_RIGHT"], reason: "Prawo do zasiłku do 30.09.2017." },
    };
  const end = ends[i];
  return {
    ...common,
    // The last of the twenty came from the reserve list when another had refused.
    ...(i === 19 && { referredOn: "2017-07-10" }),
    verdict: { kind: "REFERRED", group: i < 10 ? 0 : 1, places },
    ...(end ? { end } : { outcome: { kind: OUTCOMES[i % 6] ?? "REPROFILING", decidedOn: i < 10 ? "2017-09-20" : "2017-09-21" } }),
  };
});

// Ten hours a week for each group: two meetings of five hours. In the week of 15 August both groups meet once together.
const TOGETHER = "2017-08-18";
const LEADERS = MOPS.specialists.map(({ name }) => name);
const meeting = (on: IsoDate, i: number, groups: readonly number[]): MeetingStory => ({
  on,
  startsAt: groups[0] === 0 ? "08:30" : "09:00",
  form: 0,
  specialist: LEADERS[i % 4] ?? "",
  groups,
  room: groups.length > 1 ? "sala konferencyjna" : groups[0] === 0 ? "sala 4" : "sala 7",
});
const meetings = [
  ...timetable(PERIOD, [1, 3]).map((on, i) => meeting(on, i, [0])),
  ...timetable({ from: PERIOD.from, to: "2017-07-16" }, [2, 4]).map((on, i) => meeting(on, i + 1, [1])),
  ...timetable({ from: "2017-07-17", to: PERIOD.to }, [0, 2])
    .filter((on) => on !== "2017-08-14")
    .map((on, i) => meeting(on, i + 3, [1])),
  meeting(TOGETHER, 1, [0, 1]),
];

/** Kalisz 2017: twenty people in two groups of ten, 11 July to 10 September. */
const edition: EditionStory = {
  key: "kalisz-2017",
  programme: "kalisz-2017",
  office: OFFICE,
  centre: MOPS,
  name: "Edycja lipiec–wrzesień 2017",
  planned: { from: "2017-07", to: "2017-09" },
  period: PERIOD,
  capacity: 20,
  status: "REPORTED",
  settledMonths: { "2017-07": "REFUNDED", "2017-08": "REFUNDED", "2017-09": "REFUNDED" },
  sourceNote:
    "Źródło podaje okres, liczbę osób, wymiar obu bloków i specjalistów. Podział na dwie grupy, miejsca prac, liczba spotkań, osoby i przebieg są zmyślone.",
  paiAgreement: "PAI/1/2017",
  workAgreement: "W/1/2017",
  groups: ["Grupa I", "Grupa II"],
  forms: [{ kind: "WORKSHOP", name: "warsztaty / zajęcia integracyjne", sessions: 18, minutes: 300, isInvented: true }],
  meetings,
  list: { number: "1/2017", sentOn: "2017-06-21" },
  candidates,
  referrals: { prefix: "PAI/2017", issuedOn: "2017-07-04" },
  indicators: INDICATORS,
  report: {
    conclusions:
      "Z dwudziestu osób osiemnaście ukończyło program, jedna podjęła pracę przed końcem, jedna przerwała udział. " +
      "Dwie grupy po dziesięć osób pozwoliły prowadzącym pracować z każdym. Wnioski są zmyślone.",
    effects: ["większa wiara we własne możliwości", "lepsza komunikacja w rodzinie i w pracy"],
  },
};

const signatories = [
  starosta("Miasto Kalisz – Powiatowy Urząd Pracy", "Prezydent Miasta Kalisza"),
  mayor("Miasto Kalisz", "Prezydent Miasta Kalisza", "Dyrektor Miejskiego Ośrodka Pomocy Społecznej"),
];
const paper = {
  office: OFFICE,
  centre: CENTRE,
  signedOn: "2017-06-05",
  valid: { from: "2017-06-05", to: "2017-12-31" },
  headcount: 20,
  signatories,
  inventedFields: ALL_INVENTED,
};

/** Kalisz 2017 (source S0). In a city with county rights the centre's application stands for the agreement on community work. */
export const kaliszRows = joinRows([
  centreRows(MOPS),
  programmeRows({
    key: "kalisz-2017",
    office: OFFICE,
    centres: [CENTRE],
    name: "Program Aktywizacja i Integracja 2017",
    years: { from: 2017, to: 2017 },
    planned: { from: "2017-07", to: "2017-09" },
    targetGroup: [
      "osoby długotrwale bezrobotne",
      "osoby, dla których urząd ustalił III profil pomocy",
      "korzystające ze świadczeń pomocy społecznej",
      "w szczególności realizujące kontrakt socjalny",
    ],
    goals: [
      "aktywizacja zawodowa",
      "integracja społeczna",
      "nabycie umiejętności kształtowania aktywnej postawy w życiu społecznym oraz zawodowym",
    ],
    outcomesListed: OUTCOMES_OF_REGIME_A,
    legalBasis: "ustawa z dnia 20 kwietnia 2004 roku o promocji zatrudnienia i instytucjach rynku pracy (Dz. U z 2017 r. poz. 1065 ze zm.)",
    sourceNote: "Źródło: wiadomość MOPS Kalisz z 30.08.2017. Porozumienie, wniosek, opinia rady, osoby i przebieg są zmyślone.",
    opinion: {
      number: "4/2017 (numer zmyślony)",
      givenOn: "2017-05-25",
      purpose: "aktywizacja zawodowa i integracja społeczna osób długotrwale bezrobotnych",
      criteria: "III profil pomocy, korzystanie ze świadczeń pomocy społecznej, w szczególności kontrakt socjalny",
      expectedEffects: EXPECTED_BENEFITS.join("; "),
    },
  }),
  paiAgreementRows({
    ...paper,
    number: "PAI/1/2017",
    title: "Porozumienie o realizacji Programu Aktywizacja i Integracja",
    blocks: ["ACTIVATION", "INTEGRATION"],
    selectionCriteria: "III profil pomocy, korzystanie ze świadczeń pomocy społecznej, w szczególności kontrakt socjalny.",
    integrationActions:
      "Warsztaty prowadzone przez doradców zawodowych, psychologów, pracowników socjalnych i asystentów rodziny, 10 godz. tygodniowo.",
    expectedEffects: EXPECTED_BENEFITS.join("; "),
    fundingTerms: "Blok Aktywizacja: 60 % Fundusz Pracy, 40 % miasto. Blok Integracja: miasto.",
    monitoringTerms: MONITORING,
    funding: [
      {
        block: "ACTIVATION",
        kind: "LABOUR_FUND",
        name: "Fundusz Pracy, refundacja świadczeń",
        payer: "PUP Kalisz",
        sharePercent: 60,
        isRefund: true,
      },
      { block: "ACTIVATION", kind: "MUNICIPAL_BUDGET", name: "Budżet miasta, świadczenia", payer: "Miasto Kalisz", sharePercent: 40 },
      { block: "INTEGRATION", kind: "MUNICIPAL_BUDGET", name: "Budżet miasta, zajęcia", payer: "Miasto Kalisz", sharePercent: 100 },
    ],
  }),
  workAgreementRows({
    ...paper,
    kind: "CENTRE_APPLICATION",
    number: "W/1/2017",
    refundSharePercent: 60,
    signatories: signatories.slice(1),
  }),
  peopleRows(OFFICE, CENTRE, candidates),
  storyRows(edition),
]);
export const kaliszStories = [edition];
