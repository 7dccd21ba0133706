import { CLUB, COST_NOTE, FORMS, GREENERY, HOME, MOPS, meetingsOfRound, SCHOOL } from "./kedzierzyn-centre.ts";
import { peopleOf } from "./people.ts";
import type { CandidateStory, EditionStory, PersonStory } from "./story.ts";
import { INDICATORS } from "./words.ts";

const people = peopleOf(
  `Archiwalna Bożena
   Dawny Feliks
   Epizodyczna Róża
   Historyczny Gościwit
   Kronikarska-Zapomniana Apolonia
   Miniona Żaklina
   Odległy Ścibor
   Przeszła Otylia
   Sędziwy Ludomir
   Wczorajsza Lubomira
   Zapasowy Cierpisław`,
  { ...HOME, profileFrom: "2017-09-04" },
);
const profileTwo: PersonStory = {
  surname: "Wstępna-Odmówiona",
  givenNames: "Hildegarda",
  ...HOME,
  profiles: [{ profile: "II", setOn: "2017-10-16" }],
};

/** Hours of work in March and April. */
const hours: Readonly<Record<string, readonly [march: number, april: number]>> = {
  Archiwalna: [40, 40],
  Dawny: [39, 39],
  Epizodyczna: [40, 40],
  Historyczny: [40, 6],
  "Kronikarska-Zapomniana": [40, 40],
  Miniona: [38, 38],
  Odległy: [12, 0],
  Przeszła: [38, 38],
  Sędziwy: [40, 40],
  Wczorajsza: [39, 39],
};
const ends: Readonly<Record<string, CandidateStory["end"]>> = {
  Historyczny: { kind: "ENDED_EARLY", on: "2018-04-06", reason: "TOOK_UP_WORK", explanation: "Umowa o pracę w magazynie od 09.04.2018." },
  Odległy: {
    kind: "INTERRUPTED",
    on: "2018-03-19",
    ownFault: "YES",
    explanation: "Trzeci raz nie stawił się do prac i nie podał przyczyny; wyjaśnień nie złożył.",
    notice: {
      event: "WORK_NOT_APPEARED",
      circumstances: "Nie przyszedł do prac 14, 16 i 19 marca, nie uprzedził organizatora.",
      reportedOn: "2018-03-20",
      confirmedOn: "2018-03-26",
    },
  },
};
const outcomes: Readonly<Record<string, CandidateStory["outcome"]>> = {
  Archiwalna: { kind: "REPEAT_REFERRAL", decidedOn: "2018-05-14" },
  Dawny: { kind: "REPROFILING", decidedOn: "2018-05-15", followUp: "Profil II, skierowanie do pośrednictwa pracy." },
  Epizodyczna: { kind: "REPROFILING", decidedOn: "2018-05-15" },
  "Kronikarska-Zapomniana": {
    kind: "SOCIAL_COOPERATIVE",
    decidedOn: "2018-05-16",
    followUp: "Spółdzielnia socjalna „Zmyślona”, od lipca.",
    waits: true,
  },
  // Miniona Żaklina has none yet: the summary shows what is missing.
  Przeszła: { kind: "REPEAT_REFERRAL", decidedOn: "2018-05-14" },
  Sędziwy: { kind: "REPROFILING", decidedOn: "2018-05-15" },
  Wczorajsza: { kind: "REPEAT_REFERRAL", decidedOn: "2018-05-14" },
};

const participants = people.slice(0, 10).map((person, i): CandidateStory => {
  const [march, april] = hours[person.surname] ?? [40, 40];
  return {
    person,
    nominatedOn: i < 6 ? "2018-02-06" : "2018-02-07",
    assistanceOn: "2018-02-07",
    ...(i % 4 !== 3 && { contractOn: "2018-02-08" }),
    verdict: { kind: "REFERRED", group: 0, places: i % 3 === 0 ? [GREENERY, SCHOOL] : [i % 3 === 1 ? SCHOOL : CLUB] },
    workMonths: { "2018-03": march * 60, "2018-04": april * 60 },
    ...(person.surname === "Odległy" && { workWeeks: { "2018-W09": 120, "2018-W10": 360, "2018-W11": 240 } }),
    end: ends[person.surname],
    outcome: outcomes[person.surname],
  };
});
const others: CandidateStory[] = people.slice(10).map((person) => ({
  person,
  nominatedOn: "2018-02-07",
  assistanceOn: "2018-02-07",
  contractOn: "2018-02-08",
  verdict: { kind: "RESERVE", order: 1, reason: "Brak wolnych miejsc; pierwsza osoba na liście rezerwowej." },
}));
const rejected: CandidateStory = {
  person: profileTwo,
  nominatedOn: "2018-02-07",
  assistanceOn: "2018-02-07",
  verdict: { kind: "REJECTED", ruleCodes: ["R1_PROFILE_III_REQUIRED"], reason: "Profil pomocy II od 16.10.2017." },
};

/** Round 1, March and April 2018: ten people, eight completed. */
export const kedzierzynRound1: EditionStory = {
  key: "kedzierzyn-2018-1",
  programme: "kedzierzyn-2018",
  office: "pup-kedzierzyn",
  centre: MOPS,
  name: "Tura 1, marzec–kwiecień",
  roundNo: 1,
  planned: { from: "2018-03", to: "2018-04" },
  period: { from: "2018-03-01", to: "2018-04-30" },
  capacity: 10,
  status: "ACTIVE",
  settledMonths: { "2018-03": "REFUNDED", "2018-04": "CLAIMED" },
  sourceNote: `Źródło podaje miesiące, liczbę osób i formy; dni, osoby i przebieg są zmyślone. ${COST_NOTE}`,
  paiAgreement: "PAI/1/2018",
  workAgreement: "PSU/1/2018",
  groups: ["Grupa 1"],
  forms: FORMS,
  meetings: meetingsOfRound({ from: "2018-03-06", to: "2018-04-26" }),
  list: { number: "1/2018", sentOn: "2018-02-14" },
  candidates: [...participants, ...others, rejected],
  referrals: { prefix: "PAI/2018/1", issuedOn: "2018-02-22" },
  workAbsences: [
    { on: "2018-03-14", name: "Odległy Ścibor", status: "UNEXCUSED", note: "zgłoszenie od opiekuna prac" },
    { on: "2018-03-16", name: "Odległy Ścibor", status: "UNEXCUSED", note: "zgłoszenie od opiekuna prac" },
    { on: "2018-03-19", name: "Odległy Ścibor", status: "UNEXCUSED", note: "zgłoszenie od opiekuna prac" },
    { on: "2018-03-12", name: "Miniona Żaklina", status: "EXCUSED", note: "zwolnienie lekarskie" },
    { on: "2018-04-18", name: "Dawny Feliks", status: "EXCUSED", note: "wezwanie do urzędu" },
  ],
  expenses: [
    { on: "2018-04-06", amountGrosz: 2_000_00, purpose: "trener, warsztaty w marcu (zmyślone)", documentNumber: "F/3/2018", source: 2 },
    {
      on: "2018-05-08",
      amountGrosz: 3_600_00,
      purpose: "trener i specjaliści w kwietniu (zmyślone)",
      documentNumber: "F/4/2018",
      source: 2,
    },
  ],
  indicators: INDICATORS,
  report: {
    conclusions:
      "Ośmioro z dziesięciorga uczestników ukończyło turę. Jedna osoba podjęła pracę w pierwszym tygodniu kwietnia.\n" +
      "Uczestnicy najwyżej ocenili zajęcia z prawnikiem. Grupa wsparcia prosi o późniejszą godzinę rozpoczęcia: 10:00 zamiast 9:00.",
    effects: ["większa systematyczność w pracach", "pierwsze samodzielnie przygotowane CV"],
  },
};
