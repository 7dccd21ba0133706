import { expect, test } from "vitest";
import { type EditionFacts, reasonsOf, stepVerdicts } from "#lib/editions/rules/guards.ts";

const inForce = () => ({ paiInForce: true, contractInForce: false, cooperationInForce: false });
const ready: EditionFacts = {
  today: "2018-08-20",
  period: { from: "2018-09-01", to: "2018-10-31" },
  capacity: 10,
  centres: [{ name: "MOPS", capacity: 10, papersOn: inForce }],
  groups: [{ name: "A", count: 9 }],
  paidByLabourFund: false,
  plannedMinutes: 80 * 60,
  hourMinutes: 60,
  takenUp: 9,
  begunOn: "2018-09-01",
  opinions: [{ number: "1/2018", givenOn: "2018-02-01", positive: true }],
  openRegisters: 0,
  withoutOutcome: 0,
  unsettledMonths: [],
};
const codes = (step: Parameters<typeof stepVerdicts>[0], change: Partial<EditionFacts> = {}) =>
  stepVerdicts(step, { ...ready, ...change }).map(({ code }) => code);

test("a planned edition with days, limits and eighty hours starts recruiting", () => expect(codes("startRecruiting")).toEqual([]));

test("R12: a period other than two months stands in the way until its reason is written", () => {
  expect(codes("startRecruiting", { period: { from: "2018-09-01", to: "2018-11-05" }, plannedMinutes: 100 * 60 })).toEqual([
    "R12_TWO_MONTHS",
  ]);
  expect(reasonsOf("startRecruiting", { periodReason: "powód" }, "")).toMatchObject({ overrideReason: "powód" });
  expect(reasonsOf("start", { periodReason: "powód" }, "")).not.toHaveProperty("overrideReason");
});

test("R16: forty hours over eight full weeks are too few", () =>
  expect(codes("startRecruiting", { plannedMinutes: 40 * 60 })).toEqual(["R16_PLAN_BELOW_MINIMUM"]));

test("with months alone recruiting names the days, the centre and the plan that lack", () => {
  const [verdict] = stepVerdicts("startRecruiting", { ...ready, period: null, centres: [], plannedMinutes: 0 });
  expect(verdict?.facts.lacking).toBe("dokładne daty edycji, ośrodek z limitem osób, plan form wsparcia");
});

test("R21: an opinion given after the first person began comes too late, one of that day is in time", () => {
  const opinions = [{ number: "2/2018", givenOn: "2018-09-03", positive: true }];
  expect(codes("start", { opinions, begunOn: "2018-09-01" })).toEqual(["R21_NO_COUNCIL_OPINION"]);
  expect(codes("start", { opinions, begunOn: "2018-09-03" })).toEqual([]);
});

test("R38: an agreement in force when the first person began is asked for on that day, not on the edition's first", () => {
  const papersOn = (on: string) => ({ ...inForce(), paiInForce: on >= "2018-09-03" });
  const centres = [{ name: "MOPS", capacity: 10, papersOn }];
  expect(codes("start", { centres, begunOn: "2018-09-02" })).toEqual(["R38_WHO_DELIVERS"]);
  expect(codes("start", { centres, begunOn: "2018-09-03" })).toEqual([]);
});

test("R38: model B needs both the contract and the cooperation agreement on the first day", () => {
  const papers = (contractInForce: boolean, cooperationInForce: boolean) => ({
    centres: [{ name: "MOPS", capacity: 10, papersOn: () => ({ paiInForce: false, contractInForce, cooperationInForce }) }],
  });
  expect(codes("start", papers(true, false))).toEqual(["R38_WHO_DELIVERS"]);
  expect(codes("start", papers(false, true))).toEqual(["R38_WHO_DELIVERS"]);
  expect(codes("start", papers(true, true))).toEqual([]);
});

test("R29: with Labour Fund money each group other than ten warns", () => {
  expect(codes("start")).toEqual([]);
  expect(codes("start", { paidByLabourFund: true, groups: [...ready.groups, { name: "B", count: 10 }] })).toEqual(["R29_GROUP_SIZE"]);
});

test("an edition begins with its first participant, and is then no longer called off", () => {
  expect(codes("start", { takenUp: 0 })).toEqual(["P_NOBODY_BEGAN"]);
  expect(codes("cancel")).toEqual(["P_EDITION_BEGUN"]);
  expect(codes("cancel", { takenUp: 0 })).toEqual([]);
});

test("a settlement waits for registers, outcomes and every month with hours, and names them", () => {
  expect(codes("proposeSettlement")).toEqual([]);
  const [verdict] = stepVerdicts("confirmSettlement", { ...ready, openRegisters: 2, withoutOutcome: 1, unsettledMonths: ["2018-09"] });
  expect(String(verdict?.facts.lacking).replaceAll("\u00a0", " ")).toBe(
    "zatwierdzenie list obecności (2) · rezultaty po zakończeniu (1) · rozliczenie za wrzesień 2018",
  );
});
