import type { IsoDate } from "#lib/platform/calendar.ts";
import { COST_NOTE, FORMS, HOME, MOPS } from "./kedzierzyn-centre.ts";
import type { CandidateStory, EditionStory, PersonStory } from "./story.ts";
import { INDICATORS } from "./words.ts";

type Profiles = PersonStory["profiles"];

const three = (...days: IsoDate[]): Profiles => days.map((setOn) => ({ profile: "III", setOn }));
const person = (surname: string, givenNames: string, profiles: Profiles, register: Partial<PersonStory> = {}): PersonStory => ({
  surname,
  givenNames,
  ...HOME,
  profiles,
  checkedOn: "2018-05-11",
  ...register,
});

/** People of list 3/2018; those with a profile of 2016 took part in the editions of 2017. */
export const candidates3 = {
  jadwiga: person("Atrapowa", "Jadwiga", three("2018-03-14"), { postalCode: "47-220" }),
  cezary: person("Fantomski", "Cezary", three("2018-02-02"), {
    postalCode: "47-220",
    plan: { begunOn: "2018-02-05", contacts: ["2018-03-20"] },
  }),
  wanda: person("Hipotetyczna-Domniemana", "Wanda Bronisława", three("2016-11-21", "2018-01-19"), { postalCode: "47-223" }),
  lucja: person("Kartotekowa", "Łucja", three("2018-03-27")),
  ireneusz: person("Modelowy", "Ireneusz", three("2016-10-17", "2018-04-11"), {
    plan: { begunOn: "2016-06-06", contacts: ["2018-02-12", "2018-03-30", "2018-05-09"] },
  }),
  zywia: person("Pozorna", "Żywia", three("2018-02-08"), { plan: { begunOn: "2018-02-12", contacts: ["2018-03-26"] } }),
  gwidon: person("Teoretyczny", "Gwidon", three("2016-12-05", "2018-03-05"), {
    plan: { begunOn: "2018-03-06", contacts: ["2018-05-15"] },
  }),
  halszka: person("Niewpisana-Nieuzupełniona", "Halszka", three("2018-04-17")),
  swietoslaw: person("Rubrykowy", "Świętosław", []),
  maciej: person("Doświadczalny", "Maciej", three("2018-03-22"), { benefitUntil: "2018-06-14" }),
  elzbieta: person("Umowna", "Elżbieta", [{ profile: "II", setOn: "2018-04-06" }]),
  bonifacy: person("Wielokrotny", "Bonifacy", three("2016-10-03", "2018-01-30")),
};

const waiting = (
  story: PersonStory,
  nominatedOn: IsoDate,
  papers: Pick<CandidateStory, "assistanceOn" | "contractOn" | "phone" | "remarks">,
): CandidateStory => ({
  person: story,
  nominatedOn,
  ...papers,
  verdict: { kind: "WAITING" },
});

/**
 * Round 3, September and October 2018, recruiting: twelve candidates of list 3/2018 wait for the clerk. On the demo day seven can
 * be referred; two lack data (assistance not confirmed, no profile); three may not (right to benefit until 14 June, profile II,
 * six months used up).
 */
export const kedzierzynRound3: EditionStory = {
  key: "kedzierzyn-2018-3",
  programme: "kedzierzyn-2018",
  office: "pup-kedzierzyn",
  centre: MOPS,
  name: "Tura 3, wrzesień–październik",
  roundNo: 3,
  planned: { from: "2018-09", to: "2018-10" },
  period: { from: "2018-09-01", to: "2018-10-31" },
  capacity: 10,
  status: "RECRUITING",
  sourceNote: `Źródło podaje miesiące, liczbę osób i formy; dni i kandydaci są zmyśleni. ${COST_NOTE}`,
  paiAgreement: "PAI/1/2018",
  workAgreement: "PSU/1/2018",
  groups: ["Grupa 3"],
  forms: FORMS,
  // Its plan of forms waits for the coordinator to lay it over the weeks.
  meetings: [],
  list: { number: "3/2018", sentOn: "2018-05-21" },
  candidates: [
    waiting(candidates3.jadwiga, "2018-05-09", {
      ...{ assistanceOn: "2018-05-11", contractOn: "2018-04-16", phone: "600 000 001" },
      remarks: "Dzwonić po 15.00. Dojeżdża autobusem.",
    }),
    waiting(candidates3.cezary, "2018-05-09", { assistanceOn: "2018-05-11", contractOn: "2018-04-16", phone: "600 000 002" }),
    waiting(candidates3.wanda, "2018-05-10", { assistanceOn: "2018-05-14", contractOn: "2018-04-18", phone: "600 000 003" }),
    waiting(candidates3.lucja, "2018-05-10", { assistanceOn: "2018-05-14", phone: "600 000 004" }),
    waiting(candidates3.ireneusz, "2018-05-10", { assistanceOn: "2018-05-14", contractOn: "2018-04-20" }),
    waiting(candidates3.zywia, "2018-05-11", { assistanceOn: "2018-05-15", contractOn: "2018-04-20" }),
    waiting(candidates3.gwidon, "2018-05-11", { assistanceOn: "2018-05-15" }),
    waiting(candidates3.halszka, "2018-05-14", { assistanceOn: null }),
    waiting(candidates3.swietoslaw, "2018-05-14", { assistanceOn: "2018-05-15", contractOn: "2018-04-20" }),
    waiting(candidates3.maciej, "2018-05-14", { assistanceOn: "2018-05-14", contractOn: "2018-04-18" }),
    waiting(candidates3.elzbieta, "2018-05-14", { assistanceOn: "2018-05-14", contractOn: "2018-04-18" }),
    waiting(candidates3.bonifacy, "2018-05-15", { assistanceOn: "2018-05-15", contractOn: "2018-04-20" }),
  ],
  indicators: INDICATORS,
};
