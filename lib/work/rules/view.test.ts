import { expect, test } from "vitest";
import { weekDays } from "#lib/platform/calendar.ts";
import { changesOf, conflictsOf } from "./save.ts";
import type { SheetRow, WeekSheet } from "./sheet.ts";
import { rowView, unsavedOf, withSaved } from "./view.ts";

const place = { teryt: "1603011", name: "Kędzierzyn-Koźle" };
const edition = { from: "2018-05-01", to: "2018-06-30" };
const row: SheetRow = {
  participationId: "p",
  name: "Makietowa Żaneta",
  participation: edition,
  endKind: null,
  endReason: null,
  caps: [{ source: "AGREEMENT", number: "PSU/1/2018", minutes: 2400, validFrom: "2018-02-05" }],
  homes: [{ kind: "RESIDENCE", municipality: place, from: "2017-01-01", to: null }],
  elsewhere: [{ on: "2018-05-10", minutes: 1200 }],
  busy: [],
  paid: {},
  lines: [
    {
      workPlaceId: "park",
      placeName: "Park",
      municipality: place,
      assigned: [{ from: "2018-05-01", to: null, stayNoted: false, briefedOn: "2018-05-01" }],
      begunOn: "2018-05-02",
      closed: {},
      saved: {
        "2018-05-21": {
          minutes: 240,
          version: 3,
          status: "PRESENT",
          absenceKind: null,
          startsAt: null,
          workKindId: null,
          note: null,
          savedOn: "2018-05-24",
          corrected: false,
        },
      },
    },
  ],
  classes: [],
};
const days = weekDays("2018-W21");
const sheet: WeekSheet = {
  editionId: "e",
  week: "2018-W21",
  facts: {
    days,
    edition,
    today: "2018-05-24",
    terms: { today: "2018-05-24", days: 14, mayLate: false, onlyLate: false },
    hourMinutes: 60,
    holidays: {},
  },
  workDays: days.slice(0, 5),
  classDays: [],
  months: ["2018-05"],
  userId: "u",
  editable: true,
  mayOverride: false,
  whole: true,
  withClasses: true,
  day: null,
  place: null,
  rows: [row],
};
const typed = (value: number | string, on = "2018-05-23", version: number | null = null) => ({ [`p/park/${on}`]: { value, version } });
const cellOf = (cells: ReturnType<typeof typed>, on: string, reason = "") =>
  rowView(sheet, row, cells, reason).lines[0]?.cells.find((cell) => cell.on === on);

test("meters follow what is typed, and an unreadable time counts as it was", () => {
  expect(rowView(sheet, row, typed("3,5"), "")).toMatchObject({
    week: { minutes: 450, limit: 600 },
    months: [{ minutes: 1650, limit: 2400 }],
  });
  expect(rowView(sheet, row, typed("2.3.0"), "").week.minutes).toBe(240);
  expect(cellOf(typed("2.3.0"), "2018-05-23")).toMatchObject({ problem: "unrecognised", stops: true, value: "2.3.0" });
});
test("R14: past the cap the value stays, is marked and stops the save", () => {
  expect(cellOf(typed("7"), "2018-05-23")).toMatchObject({ value: "7", stops: true, most: 360 });
});
test("a full week leaves the empty days read-only, days to come are closed", () => {
  expect(cellOf(typed(360), "2018-05-22")).toMatchObject({ full: true, closed: null });
  expect(cellOf({}, "2018-05-25")?.closed).toBe("future");
});
test("a Sunday stops the save until its reason is written", () => {
  const later = { ...sheet, facts: { ...sheet.facts, today: "2018-05-28" } };
  const sunday = (reason: string) => rowView(later, row, typed(60, "2018-05-27"), reason);
  expect(sunday("")).toMatchObject({ asksReason: true });
  expect(sunday("").lines[0]?.cells.at(-1)?.stops).toBe(true);
  expect(sunday("Festyn gminny, praca umówiona.").lines[0]?.cells.at(-1)?.stops).toBe(false);
});
test("R13: hours in one block only are said once the week is over", () => {
  expect(rowView(sheet, row, {}, "").oneBlock).toBeNull();
  const over = { ...sheet, facts: { ...sheet.facts, today: "2018-05-28" } };
  expect(rowView(over, row, {}, "").oneBlock).toMatchObject({ code: "R13_ONE_BLOCK_WEEK", severity: "warning" });
});
test("typing what is saved already is no change", () => {
  expect(unsavedOf(sheet, typed("4:00", "2018-05-21", 3))).toEqual([]);
  expect(unsavedOf(sheet, typed("", "2018-05-21", 3))).toHaveLength(1);
});
test("what was just saved counts as saved, with its new version, before the page is read anew", () => {
  const after = withSaved(sheet, [{ participationId: "p", workPlaceId: "park", on: "2018-05-23", minutes: 150, version: 1 }]);
  expect(unsavedOf(after, typed("2,5"))).toEqual([]);
  expect(after.rows[0]?.lines[0]?.saved["2018-05-23"]).toMatchObject({ minutes: 150, version: 1 });
  const emptied = withSaved(after, [{ participationId: "p", workPlaceId: "park", on: "2018-05-21", minutes: null, version: null }]);
  expect(Object.keys(emptied.rows[0]?.lines[0]?.saved ?? {})).toEqual(["2018-05-23"]);
});
test("a cell changed by somebody else is a conflict unless both typed the same", () => {
  const sent = (minutes: number | null, version: number | null) =>
    changesOf([row], [{ participationId: "p", workPlaceId: "park", on: "2018-05-21", minutes, version }]);
  expect(conflictsOf(sent(180, 2))).toHaveLength(1);
  expect(conflictsOf(sent(180, 3))).toHaveLength(0);
  expect(sent(240, 2)).toHaveLength(0);
});
