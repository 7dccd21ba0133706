import { CLUB, COST_NOTE, FORMS, GREENERY, HOME, MOPS, meetingsOfRound, SCHOOL } from "./kedzierzyn-centre.ts";
import { peopleOf } from "./people.ts";
import type { CandidateStory, EditionStory } from "./story.ts";
import { INDICATORS } from "./words.ts";

const people = peopleOf(
  `Bezimienna Aldona
   Ćwiczebny Bogusław
   Fikcyjna-Niezapominajkowska Kazimiera
   Makietowa Żaneta
   Nieistniejący Łukasz
   Próbkowski Zdzisław
   Przykładowska-Wymyślona Bogumiła Stanisława
   Szablonowska Grażyna
   Wzorcowy Henryk
   Zmyślony Wieńczysław
   O'Przykładny Bazyli
   Rezerwowa-Oczekująca Scholastyka`,
  { ...HOME, profileFrom: "2017-11-06" },
);

/** Hours of work in the ISO weeks 18 to 21, the last one up to Wednesday 23 May. */
const hours: Readonly<Record<string, readonly [number, number, number, number]>> = {
  Bezimienna: [6, 10, 10, 7],
  Ćwiczebny: [6, 8, 10, 7],
  "Fikcyjna-Niezapominajkowska": [6, 10, 10, 10],
  Makietowa: [6, 10, 10, 6.5],
  Nieistniejący: [4, 8, 8, 7],
  Próbkowski: [6, 10, 10, 10],
  "Przykładowska-Wymyślona": [10, 10, 10, 8],
  Szablonowska: [4, 8, 10, 0],
  Wzorcowy: [4, 8, 10, 0],
  Zmyślony: [6, 8, 10, 4],
};
const WEEKS = ["2018-W18", "2018-W19", "2018-W20", "2018-W21"] as const;

const participants = people.slice(0, 10).map((person, i): CandidateStory => {
  const own = hours[person.surname] ?? [0, 0, 0, 0];
  return {
    person,
    nominatedOn: "2018-04-05",
    assistanceOn: "2018-04-06",
    ...(i % 3 !== 2 && { contractOn: "2018-04-10" }),
    verdict: { kind: "REFERRED", group: 0, places: i % 4 === 0 ? [GREENERY, CLUB] : [i % 4 === 3 ? CLUB : SCHOOL] },
    workWeeks: Object.fromEntries(WEEKS.map((week, n) => [week, (own[n] ?? 0) * 60])),
    ...(person.surname === "Wzorcowy" && {
      end: { kind: "ENDED_EARLY", on: "2018-05-18", reason: "TOOK_UP_WORK", explanation: "Umowa o pracę od 21.05.2018." },
    }),
  };
});
const reserve = people.slice(10).map(
  (person, i): CandidateStory => ({
    person,
    nominatedOn: "2018-04-06",
    assistanceOn: "2018-04-06",
    contractOn: "2018-04-10",
    verdict: { kind: "RESERVE", order: i + 1, reason: "Brak wolnych miejsc w dniu skierowania." },
  }),
);

/**
 * Round 2, May and June 2018, under way on the demo day, 24 May: nine of ten take part, one took up work on 18 May.
 * Registers: 8 and 10 May approved, 15 May waits for approval, 17 May empty, 22 May has six of nine, 24 May is today.
 */
export const kedzierzynRound2: EditionStory = {
  key: "kedzierzyn-2018-2",
  programme: "kedzierzyn-2018",
  office: "pup-kedzierzyn",
  centre: MOPS,
  name: "Tura 2, maj–czerwiec",
  roundNo: 2,
  planned: { from: "2018-05", to: "2018-06" },
  period: { from: "2018-05-01", to: "2018-06-30" },
  capacity: 10,
  status: "ACTIVE",
  sourceNote: `Źródło podaje miesiące, liczbę osób i formy; dni, osoby i przebieg są zmyślone. ${COST_NOTE}`,
  paiAgreement: "PAI/1/2018",
  workAgreement: "PSU/1/2018",
  groups: ["Grupa 2"],
  forms: FORMS,
  // Corpus Christi, Thursday 31 May, is made up for on Wednesday.
  meetings: meetingsOfRound({ from: "2018-05-08", to: "2018-06-28" }, { "2018-05-31": "2018-05-30" }),
  list: { number: "2/2018", sentOn: "2018-04-11" },
  candidates: [...participants, ...reserve],
  referrals: { prefix: "PAI/2018/2", issuedOn: "2018-04-24" },
  workEnteredTo: "2018-05-23",
  openRegisters: { "2018-05-15": "ENTERED", "2018-05-17": "EMPTY", "2018-05-22": "HALF" },
  marks: [
    { on: "2018-05-08", name: "Makietowa Żaneta", status: "PARTIAL", minutes: 240, note: "spóźnienie" },
    { on: "2018-05-10", name: "Nieistniejący Łukasz", status: "EXCUSED", note: "wezwanie do urzędu" },
    { on: "2018-05-10", name: "Ćwiczebny Bogusław", status: "NOT_APPLICABLE", note: "w tym czasie rozmowa z doradcą klienta w PUP" },
    { on: "2018-05-15", name: "Przykładowska-Wymyślona Bogumiła Stanisława", status: "EXCUSED", note: "opieka nad dzieckiem" },
    { on: "2018-05-22", name: "Bezimienna Aldona", status: "PRESENT" },
    { on: "2018-05-22", name: "Ćwiczebny Bogusław", status: "PRESENT" },
    { on: "2018-05-22", name: "Fikcyjna-Niezapominajkowska Kazimiera", status: "PRESENT" },
    { on: "2018-05-22", name: "Makietowa Żaneta", status: "PRESENT" },
    { on: "2018-05-22", name: "Nieistniejący Łukasz", status: "PRESENT" },
    { on: "2018-05-22", name: "Zmyślony Wieńczysław", status: "UNEXCUSED" },
  ],
  workAbsences: [
    { on: "2018-05-21", name: "Szablonowska Grażyna", status: "EXCUSED", note: "zwolnienie lekarskie do 25.05.2018" },
    { on: "2018-05-23", name: "Szablonowska Grażyna", status: "EXCUSED", note: "zwolnienie lekarskie do 25.05.2018" },
    { on: "2018-05-23", name: "Zmyślony Wieńczysław", status: "UNEXCUSED", note: "zgłoszenie od opiekuna prac" },
  ],
  expenses: [
    { on: "2018-05-16", amountGrosz: 180_00, purpose: "materiały na warsztaty (zmyślone)", documentNumber: "F/5/2018", source: 2 },
  ],
  indicators: INDICATORS,
};
