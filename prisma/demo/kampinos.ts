import { storyRows } from "./build.ts";
import { centreRows } from "./institutions.ts";
import { peopleOf, peopleRows } from "./people.ts";
import { paiAgreementRows, programmeRows, workAgreementRows } from "./programmes.ts";
import { joinRows } from "./rows.ts";
import { type CandidateStory, type CentreStory, type EditionStory, type MeetingStory, nameOf } from "./story.ts";
import { timetable } from "./timetable.ts";
import { ALL_INVENTED, INDICATORS, MINIMUM_RATE_2014, MONITORING, mayor, OUTCOMES_OF_REGIME_A, starosta } from "./words.ts";

const OFFICE = "pup-blonie";
const CENTRE = "ops-kampinos";

const OPS: CentreStory = {
  slug: CENTRE,
  office: OFFICE,
  municipality: "1432032",
  kind: "OPS",
  specialists: [
    { name: "Wiktoria Indywidualna", specialty: "psycholog" },
    { name: "Gracjan Grupowy", specialty: "doradca zawodowy" },
  ],
  places: [
    { name: "Budynki gminne", host: "Urząd Gminy w Kampinosie", kind: "drobne prace remontowe" },
    { name: "Place i drogi gminne", host: "Urząd Gminy w Kampinosie", kind: "prace porządkowe" },
  ],
  rates: [MINIMUM_RATE_2014],
};
const PLACES = OPS.places.map(({ name }) => name);

const people = peopleOf(
  `Leśna Anastazja
   Borowy Bolesław
   Wydmowa Cyntia
   Sosnowy Damian
   Mszysta-Paprociowa Edyta
   Łosiowy Ferdynand
   Polanowa Grażyna
   Ścieżkowy Hubert
   Torfowa Inga
   Żurawinowy Jeremi
   Wrzosowa Kalina`,
  { municipality: OPS.municipality, town: "Kampinos", profileFrom: "2015-09-07" },
);

const OUTCOMES = ["REPROFILING", "REPEAT_REFERRAL", "REPROFILING", "SUPPORTED_EMPLOYMENT", "REPROFILING"] as const;
const candidates = people.map(
  (person, i): CandidateStory => ({
    person,
    nominatedOn: i < 6 ? "2016-04-06" : "2016-04-07",
    assistanceOn: "2016-04-07",
    ...(i % 2 === 0 && { contractOn: "2016-04-11" }),
    verdict:
      i < 10
        ? { kind: "REFERRED", group: 0, places: i % 3 === 0 ? PLACES : [PLACES[i % 2] ?? ""] }
        : { kind: "RESERVE", order: 1, reason: "Dziesięć miejsc jest zajętych." },
    ...(i === 5
      ? { end: { kind: "ENDED_EARLY", on: "2016-06-17", reason: "TOOK_UP_WORK", explanation: "Umowa o pracę od 20.06.2016." } }
      : { outcome: { kind: OUTCOMES[i % 5] ?? "REPROFILING", decidedOn: "2016-07-06" } }),
  }),
);

// Each week: two meetings of the group, four and a half hours each, and one hour with every participant alone.
const WEEKS = { from: "2016-05-02", to: "2016-06-24" };
const groupMeetings = timetable(WEEKS, [1, 3], { "2016-05-03": "2016-05-04", "2016-05-26": "2016-05-25" }).map(
  (on, i): MeetingStory => ({
    on,
    startsAt: "09:00",
    form: 0,
    specialist: i % 2 === 0 ? "Gracjan Grupowy" : "Wiktoria Indywidualna",
    groups: [0],
    room: "sala narad",
  }),
);
const ownMeetings = timetable(WEEKS, [0], {}).flatMap((on) =>
  candidates
    .slice(0, 10)
    .filter(({ end }) => !end || on <= end.on)
    .map(
      ({ person }, i): MeetingStory => ({
        on,
        startsAt: `${String(8 + (i % 8)).padStart(2, "0")}:00`,
        form: 1,
        specialist: i < 8 ? "Wiktoria Indywidualna" : "Gracjan Grupowy",
        groups: [],
        person: nameOf(person),
        room: "pokój 3",
      }),
    ),
);

/** Kampinos 2016: ten people, May and June, group and individual counselling. */
const edition: EditionStory = {
  key: "kampinos-2016",
  programme: "kampinos-2016",
  office: OFFICE,
  centre: OPS,
  name: "Edycja maj–czerwiec 2016",
  planned: { from: "2016-05", to: "2016-06" },
  period: { from: "2016-05-01", to: "2016-06-30" },
  capacity: 10,
  status: "REPORTED",
  settledMonths: { "2016-05": "REFUNDED", "2016-06": "REFUNDED" },
  sourceNote:
    "Źródło podaje miesiące, 10 osób wytypowanych przez pracowników socjalnych, wymiar i rodzaje prac, poradnictwo grupowe i indywidualne oraz spotkanie podsumowujące. Dni, liczba spotkań, osoby i przebieg są zmyślone.",
  paiAgreement: "PAI/1/2016",
  workAgreement: "PSU/1/2016",
  groups: ["Grupa"],
  forms: [
    { kind: "GROUP_COUNSELLING", name: "grupowe poradnictwo specjalistyczne", sessions: 16, minutes: 270, isInvented: true },
    { kind: "INDIVIDUAL_COUNSELLING", name: "indywidualne poradnictwo specjalistyczne", sessions: 8, minutes: 60, isInvented: true },
  ],
  meetings: [...groupMeetings, ...ownMeetings],
  list: { number: "1/2016", sentOn: "2016-04-13" },
  candidates,
  referrals: { prefix: "PAI/2016", issuedOn: "2016-04-22" },
  indicators: INDICATORS,
  report: {
    conclusions:
      "Dwutorowa aktywizacja, zajęcia i prace społecznie użyteczne, pomogła uczestnikom włączyć się w rytm dnia pracy. " +
      "Uczestnicy mogli pokazać własne umiejętności zawodowe. Dziewięć osób ukończyło edycję, jedna podjęła pracę.",
    effects: [
      "wiara we własne możliwości",
      "większe szanse na pozytywną zmianę sytuacji życiowej",
      "włączenie się w rytm dnia pracy",
      "relacje z przełożonymi i współpracownikami",
    ],
    meeting: {
      on: "2016-07-04",
      guests: ["instytucje rynku pracy", "pomoc społeczna", "samorząd lokalny"],
      topics: ["założenia i wnioski z realizacji", "sytuacja na rynku pracy", "rozwój ekonomii społecznej"],
    },
  },
};

const paper = {
  office: OFFICE,
  centre: CENTRE,
  signedOn: "2016-03-30",
  valid: { from: "2016-03-30", to: "2016-12-31" },
  headcount: 10,
  signatories: [
    starosta("Powiat – Powiatowy Urząd Pracy w Błoniu", "Starosta"),
    mayor("Gmina Kampinos", "Wójt Gminy Kampinos", "Kierownik Ośrodka Pomocy Społecznej"),
  ],
  inventedFields: ALL_INVENTED,
};

/** Kampinos 2016 (source S4). */
export const kampinosRows = joinRows([
  centreRows(OPS),
  programmeRows({
    key: "kampinos-2016",
    office: OFFICE,
    centres: [CENTRE],
    name: "Program Aktywizacja i Integracja 2016",
    years: { from: 2016, to: 2016 },
    planned: { from: "2016-05", to: "2016-06" },
    targetGroup: ["osoby długoletnio pozostające bez pracy", "osoby zagrożone wykluczeniem społecznym"],
    goals: ["rozwinięcie umiejętności psychospołecznych", "powrót do aktywności społecznej oraz zawodowej"],
    outcomesListed: OUTCOMES_OF_REGIME_A,
    sourceNote:
      "Źródło: podsumowanie OPS Kampinos z 12.07.2016. Partnerem bez umowy był Urząd Gminy w Kampinosie. Urząd pracy (PUP w Błoniu) podaje inna strona ośrodka. Rezultaty po zakończeniu są z przepisów. Porozumienia, opinia rady, osoby i przebieg są zmyślone.",
    opinion: {
      number: "1/2016 (numer zmyślony)",
      givenOn: "2016-03-10",
      purpose: "przeciwdziałanie bezrobociu, poprawa aktywizacji i integracji",
      criteria: "długoletnie pozostawanie bez pracy, zagrożenie wykluczeniem społecznym, III profil pomocy",
      expectedEffects: "powrót do aktywności społecznej oraz zawodowej",
    },
  }),
  paiAgreementRows({
    ...paper,
    number: "PAI/1/2016",
    title: "Porozumienie o realizacji Programu Aktywizacja i Integracja (zmyślone)",
    blocks: ["ACTIVATION", "INTEGRATION"],
    selectionCriteria: "Osoby wytypowane przez pracowników socjalnych ośrodka, z III profilem pomocy.",
    integrationActions: "Grupowe i indywidualne poradnictwo specjalistyczne, 10 godz. tygodniowo.",
    expectedEffects: "Rozwinięcie umiejętności psychospołecznych i powrót do aktywności społecznej oraz zawodowej.",
    fundingTerms: "Blok Aktywizacja: 60 % Fundusz Pracy, 40 % gmina. Blok Integracja: gmina.",
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
      { block: "ACTIVATION", kind: "MUNICIPAL_BUDGET", name: "Budżet gminy, świadczenia", payer: "Gmina Kampinos", sharePercent: 40 },
      { block: "INTEGRATION", kind: "MUNICIPAL_BUDGET", name: "Budżet gminy, zajęcia", payer: "Gmina Kampinos", sharePercent: 100 },
    ],
  }),
  workAgreementRows({ ...paper, kind: "AGREEMENT", number: "PSU/1/2016", refundSharePercent: 60 }),
  peopleRows(OFFICE, CENTRE, candidates),
  storyRows(edition),
]);
export const kampinosStories = [edition];
