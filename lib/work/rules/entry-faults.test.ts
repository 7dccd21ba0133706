import { expect, test } from "vitest";
import { weekDays } from "#lib/platform/calendar.ts";
import { closedDay } from "./days.ts";
import { clockAfter } from "./entry-faults.ts";
import { weekFaults } from "./faults.ts";
import type { Change, SavedWork, WeekFacts, WorkFacts, WorkLine } from "./sheet.ts";

const place = { teryt: "1603011", name: "Kędzierzyn-Koźle" };
const week: WeekFacts = {
  days: weekDays("2018-W21"),
  edition: { from: "2018-05-01", to: "2018-06-30" },
  today: "2018-05-24",
  terms: { today: "2018-05-24", days: 14, mayLate: false, onlyLate: false },
  hourMinutes: 60,
  holidays: {},
};
const coordinator: WeekFacts = { ...week, terms: { ...week.terms, mayLate: true } };
const [monday = "", tuesday = ""] = week.days;
const saved: SavedWork = {
  ...{ minutes: 240, version: 1, status: "PRESENT", absenceKind: null, startsAt: null, workKindId: null, note: null },
  ...{ savedOn: "2018-05-24", corrected: false },
};
const park: WorkLine = {
  ...{ workPlaceId: "park", placeName: "Park", municipality: place, begunOn: "2018-05-02", closed: {} },
  assigned: [{ from: "2018-05-01", to: null, stayNoted: false, briefedOn: "2018-05-01" }],
  saved: { [monday]: saved },
};
const person = (line: Partial<WorkLine> = {}, more: Partial<WorkFacts> = {}): WorkFacts => ({
  participation: week.edition,
  caps: [{ source: "AGREEMENT", number: "PSU/1/2018", minutes: 2400, validFrom: "2018-02-05" }],
  homes: [{ kind: "RESIDENCE", municipality: place, from: "2017-01-01", to: null }],
  ...{ lines: [{ ...park, ...line }], elsewhere: [], busy: [], paid: {} },
  ...more,
});
const said = (facts: WorkFacts, change: Omit<Change, "workPlaceId">, on = week) =>
  weekFaults(facts, on, [{ workPlaceId: "park", ...change }]).flatMap(({ verdicts }) =>
    verdicts.map(({ code, severity }) => `${code} ${severity}`),
  );

test("R42: the first day at a place without the host's instruction asks for a reason, later days do not", () => {
  const assigned = [{ from: "2018-05-01", to: null, stayNoted: false, briefedOn: null }];
  const begins = person({ assigned, begunOn: null, saved: {} });
  expect(said(begins, { on: tuesday, minutes: 60 })).toEqual(["R42_SAFETY_BRIEFING warning"]);
  expect(said(person({ assigned }), { on: tuesday, minutes: 60 })).toEqual([]);
  expect(said(person({ begunOn: null, saved: {} }), { on: tuesday, minutes: 60 })).toEqual([]);
  expect(said(begins, { on: tuesday, minutes: 0, details: { status: "EXCUSED" } })).toEqual([]);
});

test("P_TWO_PLACES: work that begins while a class still runs asks for a reason, work after it does not", () => {
  const busy = [{ on: tuesday, workPlaceId: null, place: "warsztaty", from: "09:00", to: "14:00" }];
  const at = (startsAt: string) => said(person({}, { busy }), { on: tuesday, minutes: 120, details: { startsAt } });
  expect(at("13:30")).toEqual(["P_TWO_PLACES warning"]);
  expect(at("14:00")).toEqual([]);
  expect(said(person({}, { busy }), { on: tuesday, minutes: 120 })).toEqual([]);
});

test("P_TIMESHEET_CLOSED: a month that the host has confirmed takes neither an entry nor a change nor its removal", () => {
  const closed = person({ closed: { "2018-05": "CONFIRMED_BY_HOST" } });
  for (const change of [
    { on: tuesday, minutes: 60 },
    { on: monday, minutes: 60 },
    { on: monday, minutes: null },
  ])
    expect(said(closed, change, coordinator)).toEqual(["P_TIMESHEET_CLOSED blocked"]);
  expect(closedDay(closed, week, closed.lines[0] ?? park, monday)).toBe("confirmed");
});

test("P_MONTH_SETTLED: a paid month is closed to those who enter; the coordinator corrects it with a reason", () => {
  const paid = person({ closed: { "2018-05": "APPROVED_BY_OPS" } }, { paid: { "2018-05": "2018-06-08" } });
  expect(said(paid, { on: monday, minutes: 60 })).toEqual(["P_MONTH_SETTLED blocked"]);
  expect(said(paid, { on: monday, minutes: 60 }, coordinator)).toEqual(["P_MONTH_SETTLED warning"]);
  expect(closedDay(paid, week, paid.lines[0] ?? park, monday)).toBe("paid");
  expect(closedDay(paid, coordinator, paid.lines[0] ?? park, monday)).toBeNull();
});

test("P_CORRECTION: another kind of work on an earlier day changes the rate and is a correction", () => {
  const entered = person({ saved: { [monday]: { ...saved, savedOn: monday } } });
  expect(said(entered, { on: monday, minutes: 240, details: { workKindId: "k" } })).toEqual(["P_CORRECTION warning"]);
  expect(said(entered, { on: monday, minutes: 240 })).toEqual([]);
});

test("the end of a shift follows from its beginning, at midnight at the latest", () => {
  expect(clockAfter("08:00", 150)).toBe("10:30");
  expect(clockAfter("23:00", 150)).toBe("24:00");
});
