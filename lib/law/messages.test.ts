import { expect, test } from "vitest";
import { message, toldOfCode } from "./messages.ts";
import { verdictOf } from "./ruling.ts";
import { RULINGS } from "./rulings.ts";
import type { Fact, RuleCode, Verdict } from "./verdict.ts";

const CODES = Object.keys(RULINGS) as RuleCode[];
const minutes = { minutes: 150 };
const date = { date: "2018-05-24" };
const range = { range: { from: "2017-07-11", to: "2017-09-10" } };
const period = { period: { months: 4, days: 12 } };
const grosze = { grosze: 810 };
/** Some value for every fact that any text names. */
const FACTS: Record<string, Fact> = {
  ...{
    date,
    start: date,
    end: date,
    signedOn: date,
    firstDay: date,
    lastDay: date,
    until: date,
    since: date,
    today: date,
    repealed: date,
    deadline: date,
    savedOn: date,
    days: { dates: ["2018-06-04"] },
  },
  ...{ minutes, saved: minutes, after: minutes, limit: minutes, remaining: minutes, minimum: minutes, proRata: minutes },
  ...{ planned: minutes, average: minutes, lacking: minutes, activation: minutes, integration: minutes },
  ...{ range, week: { week: "2018-W21" }, month: { month: "2018-05" }, periods: { ranges: [range.range] }, total: period },
  ...{
    rate: grosze,
    firstRate: grosze,
    secondRate: grosze,
    count: 2,
    earlier: 2,
    referred: 10,
    fullWeeks: 8,
    number: "3/2018",
    source: "źródło",
  },
  ...{
    profile: "I",
    status: "nie",
    right: "tak",
    block: "Integracja",
    gaps: "Próbna Anna – imiona",
    form: "szkolenie",
    reason: "niedziela",
  },
  ...{ size: 10, groupName: "Grupa", year: "2018", municipality: "Kalisz" },
  ...{ placeMunicipality: "Kalisz", personMunicipality: "Opatówek", first: "Park", second: "Szkoła" },
  ...{ municipality: "Opatówek", years: "2015–2016", declared: 10, total: 11 },
  ...{ event: "Odmowa udziału", step: "sign" },
  ...{ document: "porozumienie PAI", kind: "PAI", share: "70%", limitShare: "60%", carers: "nie" },
  ...{ size: 10, day: 10, warned: 10, lapse: 12, share: "61%", amount: grosze, purpose: "kontrola" },
  ...{ chosen: 2, work: 3, sessions: 2 },
  ...{ done: "Obecność wpisano", role: "koordynator PAI", who: "koordynator PAI", state: "zatwierdzona przez ośrodek" },
  ...{ open: 1, most: grosze, difference: grosze, parts: "60% × 8,10 zł × 40 godz." },
  ...{ required: "koordynator", current: "pracownik", institution: "MOPS Kalisz" },
  ...{ time: "8:30–13:30", other: "warsztaty, 9:00–14:00", room: "sala nr 4" },
};
const verdict = (code: RuleCode): Verdict => verdictOf(RULINGS[code], { on: "2018-05-24", facts: FACTS });
const READER = { person: "Nowak-Wiśniewska Anna", edition: "tura 3", group: "A", centre: "MOPS", place: "Park", programme: "PAI 2018" };
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test.each(CODES)("%s is printed whole, with names and without", (code) => {
  for (const reader of [READER, {}, { side: "OPS" as const }])
    for (const text of Object.values(message(verdict(code), reader))) {
      expect(text).not.toMatch(/[{}]|undefined|\.\.|«\?»| {2}/);
      expect(text.trim()).not.toBe("");
    }
});
test.each(CODES)("%s ends its sentences and cites a provision or the product's own rule", (code) => {
  const { what, why, fix, basis } = message(verdict(code), READER);
  for (const sentence of [what, why, fix]) expect(sentence).toMatch(/\.$/);
  expect(basis).toMatch(/^(art\.|§|rozporządzenie|Zasada aplikacji|źródło|Porozumienie)/);
});
test.each(CODES)("%s is told to the other institution without its facts", (code) => {
  const told = toldOfCode(code, "2018-05-24");
  expect(told?.short).toMatch(/^[^{}]+$/);
  expect(told?.basis).toMatch(/^[^{}]+$/);
  expect(toldOfCode("R99_UNKNOWN", "2018-05-24")).toBeNull();
});
test("R1: the name stands after a colon and goes with its label when the screen has it already", () => {
  expect(plain(message(verdict("R1_UNEMPLOYED_STATUS"), READER).what)).toBe("Nie można skierować do PAI. Osoba: Nowak-Wiśniewska Anna.");
  expect(plain(message(verdict("R1_UNEMPLOYED_STATUS")).what)).toBe("Nie można skierować do PAI.");
  expect(plain(message(verdict("R21_NO_COUNCIL_OPINION")).what)).toBe("Nie można rozpocząć edycji.");
});
test("the heading of a refusal says what cannot be done, of a warning what it asks for", () => {
  expect(plain(message(verdict("R1_UNEMPLOYED_STATUS"), READER).heading)).toBe("Nie można skierować do PAI");
  expect(plain(message(verdict("R12_TWO_MONTHS")).heading)).toBe("Nie można zapisać okresu edycji: 11.07–10.09.2017");
  expect(message(verdict("R5_NO_SOCIAL_CONTRACT")).heading).toBe("Wymaga uzasadnienia");
  expect(message(verdict("R26_TWO_RATES")).heading).toBe("Informacja");
});
test("R7: the act on social assistance is named inside the reason", () => {
  expect(plain(message(verdict("R7_CONTRACT_ART_50")).why)).toContain(
    "(art. 108 ust. 1 ustawy z dnia 12 marca 2004 r. o pomocy społecznej)",
  );
});
test("R14: a paper cites the act in full", () => {
  expect(plain(message(verdict("R14_WEEKLY_WORK_CAP"), {}, "full").basis)).toContain("(Dz.U. z 2017 r. poz. 1065, ze zm.)");
});
test("a verdict that lacks a fact is a mistake of the program and not a text with holes", () => {
  expect(() => message({ ...verdict("R14_WEEKLY_WORK_CAP"), facts: {} })).toThrow("lacks the fact");
});
