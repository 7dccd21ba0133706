import { expect, test } from "vitest";
import type { ClassCell } from "./classes.ts";
import { cycleRow, cycleStanding, cycleTotals, cycleWeeks } from "./cycle.ts";
import { filterParams, passes, readFilter } from "./filter.ts";

const facts = { edition: { from: "2018-05-01", to: "2018-06-30" }, today: "2018-05-24", hourMinutes: 60 };
const weeks = cycleWeeks(facts);
const person = {
  participationId: "p",
  personId: "o",
  name: "Zmyślony Wieńczysław",
  participation: { from: "2018-05-07", to: "2018-06-30" },
};

const held = (on: string, minutes: number | null, planned = 300): ClassCell => ({
  ...{ sessionId: on, on, planned, cancelled: false },
  mark: minutes === null ? null : { status: "PARTIAL", minutes },
});
const work = (on: string, minutes: number) => ({ on, minutes });

test("a cycle has the weeks that the edition touches; a partial week asks for days/7 of the minimum (R16)", () => {
  expect(weeks).toHaveLength(9);
  expect(weeks[0]).toMatchObject({
    week: "2018-W18",
    range: { from: "2018-05-01", to: "2018-05-06" },
    minimum: 515,
    maximum: 600,
    isAhead: false,
  });
  expect(weeks[1]).toMatchObject({ minimum: 600 });
  expect(weeks.filter(({ isAhead }) => isAhead)).toHaveLength(5);
});

test("a week in which somebody takes no part has no cell and no minimum", () => {
  const row = cycleRow(person, { work: [work("2018-05-07", 240)], classes: [] }, weeks, facts);
  expect(row.cells[0]).toBeNull();
  expect(row.cells[1]).toMatchObject({ work: 240, classes: { minutes: 0, minimum: 600 } });
});

test("hours of a row are those of its weeks, and a foot adds the rows", () => {
  const hours = { work: [work("2018-05-07", 240), work("2018-05-15", 150)], classes: [held("2018-05-08", 300), held("2018-05-15", 90)] };
  const row = cycleRow(person, hours, weeks, facts);
  expect([row.work, row.classes]).toEqual([390, 390]);
  const totals = cycleTotals({ weeks, rows: [row, row] });
  expect(totals).toMatchObject({ work: 780, classes: 780 });
  expect(totals.weeks[1]).toEqual({ work: 480, classes: 600 });
});

test("R14, R16: who worked past the weekly cap, lacks classes even with those to come, or has a class without an entry", () => {
  const of = (hours: Parameters<typeof cycleRow>[1]) => cycleStanding(cycleRow(person, hours, weeks, facts), weeks);
  const enough = [held("2018-05-08", 600, 600), held("2018-05-15", 600, 600), held("2018-05-29", null, 600)];
  expect(of({ work: [work("2018-05-07", 601)], classes: [...enough, held("2018-05-24", null, 600)] })).toEqual(["over"]);
  expect(of({ work: [], classes: enough })).toEqual(["below"]);
  expect(of({ work: [], classes: [...enough, held("2018-05-22", null, 300), held("2018-05-24", null, 600)] })).toEqual(["missing"]);
});

test("a filter is read from an address and written to it; what it does not know asks nothing", () => {
  const filter = readFilter({ grupa: "g", miejsce: "", tylko: "powyzej", tydzien: "2018-W21" });
  expect(filter).toEqual({ group: "g", place: null, only: "over" });
  expect(filterParams(filter)).toEqual({ grupa: "g", tylko: "powyzej" });
  expect(readFilter({ tylko: "cokolwiek", grupa: ["a", "b"] })).toEqual({ group: null, place: null, only: null });
  expect(passes(filter, { groupIds: ["g"], placeIds: [], standing: ["over", "missing"] })).toBe(true);
  expect(passes(filter, { groupIds: [], placeIds: [], standing: ["over"] })).toBe(false);
});
