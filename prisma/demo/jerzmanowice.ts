import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import { monthOf } from "#lib/platform/calendar.ts";
import { storyRows } from "./build.ts";
import { centreRows } from "./institutions.ts";
import { peopleOf, peopleRows } from "./people.ts";
import { paiAgreementRows, programmeRows, workAgreementRows } from "./programmes.ts";
import { joinRows } from "./rows.ts";
import type { CandidateStory, CentreStory, EditionStory, PersonStory } from "./story.ts";
import { municipalityId } from "./territory.ts";
import { timetable } from "./timetable.ts";
import { ALL_INVENTED, INDICATORS, MINIMUM_RATE_2014, MONITORING, mayor, OUTCOMES_OF_REGIME_A, starosta } from "./words.ts";

const OFFICE = "pup-krzeszowice";
const CENTRE = "gops-jerzmanowice";
const NOTE = "Edycja jest zmyślona: źródło podaje tylko deklarację 10 osób na lata 2015–2016, rodzaj prac i formy zajęć.";

/** The centre organises the works and leads the sessions itself (source S3). */
const GOPS: CentreStory = {
  slug: CENTRE,
  office: OFFICE,
  municipality: "1206042",
  kind: "GOPS",
  specialists: [
    { name: "Wawrzyniec Zawodowski", specialty: "doradca zawodowy" },
    { name: "Prakseda Gminna", specialty: "pracownik socjalny" },
  ],
  places: [
    { name: "Teren gminy Jerzmanowice", host: "Gminny Ośrodek Pomocy Społecznej w Jerzmanowicach", kind: "drobne prace porządkowe" },
  ],
  rates: [MINIMUM_RATE_2014],
};

const people = peopleOf(
  `Skałkowa Albina
   Dolinkowy Benedykt
   Jaskiniowa Cecylia
   Wąwozowy Dominik
   Źródlana-Potokowa Elwira
   Jodłowy Franciszek`,
  { municipality: GOPS.municipality, town: "Jerzmanowice", profileFrom: "2015-02-02" },
);
const [albina, benedykt, cecylia, dominik, elwira, franciszek] = people;

type Cycle = {
  key: string;
  name: string;
  period: DateRange;
  meetings: DateRange;
  moved?: Readonly<Record<IsoDate, IsoDate>>;
  list: { number: string; sentOn: IsoDate };
  issuedOn: IsoDate;
  nominatedOn: IsoDate;
  decidedOn: IsoDate;
  people: readonly (PersonStory | undefined)[];
  again: readonly (PersonStory | undefined)[];
};

const cycles: readonly Cycle[] = [
  {
    key: "jerzmanowice-2015",
    name: "Październik–listopad 2015 (zmyślona)",
    period: { from: "2015-10-01", to: "2015-11-30" },
    meetings: { from: "2015-10-06", to: "2015-11-26" },
    list: { number: "1/2015", sentOn: "2015-09-14" },
    nominatedOn: "2015-09-08",
    issuedOn: "2015-09-23",
    decidedOn: "2015-12-08",
    people: [albina, benedykt, cecylia, dominik],
    again: [albina],
  },
  {
    key: "jerzmanowice-2016",
    name: "Kwiecień–maj 2016 (zmyślona)",
    period: { from: "2016-04-01", to: "2016-05-31" },
    meetings: { from: "2016-04-05", to: "2016-05-26" },
    moved: { "2016-05-03": "2016-05-04", "2016-05-26": "2016-05-25" },
    list: { number: "1/2016", sentOn: "2016-03-14" },
    nominatedOn: "2016-03-08",
    issuedOn: "2016-03-22",
    decidedOn: "2016-06-08",
    // The "extension" of the source is a repeated referral: one person comes back.
    people: [albina, elwira, franciszek],
    again: [],
  },
];

const editionOf = (cycle: Cycle): EditionStory => ({
  key: cycle.key,
  programme: "jerzmanowice-2015-2016",
  office: OFFICE,
  centre: GOPS,
  name: cycle.name,
  planned: { from: monthOf(cycle.period.from), to: monthOf(cycle.period.to) },
  period: cycle.period,
  capacity: 5,
  status: "REPORTED",
  settledMonths: { [monthOf(cycle.period.from)]: "REFUNDED", [monthOf(cycle.period.to)]: "REFUNDED" },
  sourceNote: NOTE,
  paiAgreement: "PAI/1/2015",
  workAgreement: "PSU/1/2015",
  groups: ["Grupa"],
  forms: [
    { kind: "WORKSHOP", name: "warsztaty", sessions: 10, minutes: 300, isInvented: true },
    { kind: "OTHER", name: "szkolenia z doradcą zawodowym", sessions: 6, minutes: 300, isInvented: true },
  ],
  meetings: timetable(cycle.meetings, [1, 3], cycle.moved).map((on, i) => {
    const counsellor = i % 5 === 1 || i % 5 === 3;
    return {
      on,
      startsAt: "08:00",
      form: counsellor ? 1 : 0,
      specialist: counsellor ? "Wawrzyniec Zawodowski" : "Prakseda Gminna",
      groups: [0],
      room: "sala GOPS",
    };
  }),
  list: cycle.list,
  candidates: cycle.people.flatMap((person): CandidateStory[] =>
    person
      ? [
          {
            person,
            nominatedOn: cycle.nominatedOn,
            assistanceOn: cycle.nominatedOn,
            contractOn: cycle.nominatedOn,
            verdict: { kind: "REFERRED", group: 0, places: ["Teren gminy Jerzmanowice"] },
            ...(person === dominik
              ? { end: { kind: "ENDED_EARLY", on: "2015-11-13", reason: "TOOK_UP_WORK", explanation: "Umowa zlecenie od 16.11.2015." } }
              : { outcome: { kind: cycle.again.includes(person) ? "REPEAT_REFERRAL" : "REPROFILING", decidedOn: cycle.decidedOn } }),
          },
        ]
      : [],
  ),
  referrals: { prefix: `PAI/${cycle.list.number.slice(2)}`, issuedOn: cycle.issuedOn },
  indicators: INDICATORS,
  report: { conclusions: "Wnioski są zmyślone.", effects: ["lepsze radzenie sobie na otwartym rynku pracy"] },
});
const editions = cycles.map(editionOf);

const paper = {
  office: OFFICE,
  centre: CENTRE,
  signedOn: "2015-08-20",
  valid: { from: "2015-08-20", to: "2016-12-31" },
  headcount: 10,
  signatories: [
    starosta("Powiat – Powiatowy Urząd Pracy w Krzeszowicach", "Starosta"),
    mayor("Gmina Jerzmanowice", "Wójt Gminy", "Kierownik Gminnego Ośrodka Pomocy Społecznej"),
  ],
  inventedFields: ALL_INVENTED,
};

/** Jerzmanowice 2015–2016 (source S3): a declaration of ten people and two invented editions that use a part of it. */
export const jerzmanowiceRows = joinRows([
  centreRows(GOPS),
  programmeRows({
    key: "jerzmanowice-2015-2016",
    office: OFFICE,
    centres: [CENTRE],
    name: "Program Aktywizacja i Integracja 2015–2016",
    years: { from: 2015, to: 2016 },
    targetGroup: [
      "osoby długotrwale bezrobotne",
      "osoby z ustalonym III profilem pomocy",
      "korzystające ze świadczeń pomocy społecznej",
      "w szczególności realizujące kontrakt socjalny",
    ],
    goals: ["nauka lepszego radzenia sobie na otwartym rynku pracy", "kształtowanie aktywnej postawy w życiu społecznym i zawodowym"],
    outcomesListed: OUTCOMES_OF_REGIME_A,
    sourceNote:
      "Źródło: strona GOPS Jerzmanowice (odczytana w sierpniu 2020, już nieaktualna). Nazwa urzędu jak w źródle; to zapewne filia urzędu powiatowego. Deklaracja 10 osób na lata 2015–2016 jest ze źródła, dzień jej wpływu i obie edycje są zmyślone.",
    opinion: {
      number: "2/2015 (numer zmyślony)",
      givenOn: "2015-06-18",
      purpose: "aktywizacja osób długotrwale bezrobotnych z terenu gminy",
      criteria: "III profil pomocy, korzystanie ze świadczeń pomocy społecznej",
      expectedEffects: "lepsze radzenie sobie na otwartym rynku pracy",
    },
    declaration: {
      centre: CENTRE,
      municipalityId: municipalityId(GOPS.municipality),
      years: { from: 2015, to: 2016 },
      headcount: 10,
      receivedOn: "2015-01-30",
    },
  }),
  paiAgreementRows({
    ...paper,
    number: "PAI/1/2015",
    title: "Porozumienie o realizacji Programu Aktywizacja i Integracja (zmyślone)",
    blocks: ["ACTIVATION", "INTEGRATION"],
    selectionCriteria: "III profil pomocy, korzystanie ze świadczeń pomocy społecznej.",
    integrationActions: "Warsztaty i szkolenia z doradcą zawodowym, co najmniej 10 godz. tygodniowo; prowadzą pracownicy GOPS.",
    expectedEffects: "Lepsze radzenie sobie na otwartym rynku pracy.",
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
      { block: "ACTIVATION", kind: "MUNICIPAL_BUDGET", name: "Budżet gminy, świadczenia", payer: "Gmina Jerzmanowice", sharePercent: 40 },
      { block: "INTEGRATION", kind: "MUNICIPAL_BUDGET", name: "Budżet gminy, zajęcia", payer: "Gmina Jerzmanowice", sharePercent: 100 },
    ],
  }),
  workAgreementRows({ ...paper, kind: "AGREEMENT", number: "PSU/1/2015", refundSharePercent: 60 }),
  peopleRows(
    OFFICE,
    CENTRE,
    editions.flatMap(({ candidates }) => candidates),
  ),
  ...editions.map(storyRows),
]);
export const jerzmanowiceStories = editions;
