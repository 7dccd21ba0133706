import { describe, expect, test } from "vitest";
import { weekDays } from "#lib/platform/calendar.ts";
import { mostOf, weekFaults } from "./faults.ts";
import { cellsOf, type SavedWork, type WeekFacts, type WorkFacts, type WorkLine } from "./sheet.ts";

const here = { teryt: "1603011", name: "Kędzierzyn-Koźle" };
const away = { teryt: "1603022", name: "Bierawa" };
const week: WeekFacts = {
  days: weekDays("2018-W21"),
  edition: { from: "2018-05-01", to: "2018-06-30" },
  today: "2018-05-24",
  terms: { today: "2018-05-24", days: 14, mayLate: false, onlyLate: false },
  hourMinutes: 60,
  holidays: {},
};
const saved = (minutes: number): SavedWork => ({
  minutes,
  version: 1,
  status: "PRESENT",
  absenceKind: null,
  startsAt: null,
  workKindId: null,
  note: null,
  savedOn: "2018-05-24",
  corrected: false,
});
const line = (workPlaceId: string, more: Partial<WorkLine> = {}): WorkLine => ({
  workPlaceId,
  placeName: workPlaceId,
  municipality: here,
  assigned: [{ from: "2018-05-01", to: null, stayNoted: false, briefedOn: "2018-05-01" }],
  saved: {},
  begunOn: "2018-05-02",
  closed: {},
  ...more,
});
const person = (more: Partial<WorkFacts> = {}): WorkFacts => ({
  participation: week.edition,
  caps: [{ source: "AGREEMENT", number: "PSU/1/2018", minutes: 2400, validFrom: "2018-02-05" }],
  homes: [{ kind: "RESIDENCE", municipality: here, from: "2017-01-01", to: null }],
  lines: [line("park"), line("szkoła")],
  elsewhere: [],
  busy: [],
  paid: {},
  ...more,
});
const codes = (facts: WorkFacts, changes: Parameters<typeof weekFaults>[2], on: Partial<WeekFacts> = {}) =>
  weekFaults(facts, { ...week, ...on }, changes).map(({ on: day, workPlaceId, most, verdicts }) => [
    workPlaceId,
    day,
    verdicts.map(({ code }) => code).join(),
    most,
  ]);
const [monday = "", tuesday = "", wednesday = ""] = week.days;

describe("R14, ten hours a week", () => {
  const facts = person({ lines: [line("park", { saved: { [monday]: saved(240) } }), line("szkoła")] });

  test("the tenth hour is saved, and the minute after it refused with the most the day can take", () => {
    expect(codes(facts, [{ workPlaceId: "park", on: wednesday, minutes: 360 }])).toEqual([]);
    expect(codes(facts, [{ workPlaceId: "park", on: wednesday, minutes: 361 }])).toEqual([["park", wednesday, "R14_WEEKLY_WORK_CAP", 360]]);
  });
  test("eleven hours over two places are refused at the place that goes past the tenth", () => {
    const changes = [{ workPlaceId: "szkoła", on: wednesday, minutes: 420 }];
    expect(codes(facts, changes)).toEqual([["szkoła", wednesday, "R14_WEEKLY_WORK_CAP", 360]]);
  });
  test("of several new days the later one is named, and the earlier keeps what was typed", () => {
    const changes = [
      { workPlaceId: "park", on: tuesday, minutes: 300 },
      { workPlaceId: "park", on: wednesday, minutes: 120 },
    ];
    expect(codes(facts, changes)).toEqual([["park", wednesday, "R14_WEEKLY_WORK_CAP", 60]]);
  });
  test("correcting the earlier day in the same save makes room", () => {
    const changes = [
      { workPlaceId: "park", on: monday, minutes: 120 },
      { workPlaceId: "park", on: wednesday, minutes: 480 },
    ];
    expect(codes(facts, changes)).toEqual([]);
  });
  test("work of another participation in the same week counts", () => {
    const elsewhere = [{ on: monday, minutes: 500 }];
    expect(codes(person({ elsewhere }), [{ workPlaceId: "park", on: tuesday, minutes: 120 }])).toEqual([
      ["park", tuesday, "R14_WEEKLY_WORK_CAP", 100],
    ]);
  });
  test("lowering or emptying a day is never held up", () => {
    const over = person({ lines: [line("park", { saved: { [monday]: saved(700) } })] });
    expect(codes(over, [{ workPlaceId: "park", on: monday, minutes: 650 }])).toEqual([]);
    expect(codes(over, [{ workPlaceId: "park", on: monday, minutes: null }])).toEqual([]);
  });
});

describe("R15, the agreement's month", () => {
  const may = [{ on: "2018-05-10", minutes: 2100 }];

  test("the month is used up before the week, and the month says the most", () => {
    expect(codes(person({ elsewhere: may }), [{ workPlaceId: "park", on: monday, minutes: 360 }])).toEqual([
      ["park", monday, "R15_MONTHLY_WORK_CAP", 300],
    ]);
  });
  test("a week across the end of a month counts each day in its own month", () => {
    const days = weekDays("2018-W22");
    const facts = person({ elsewhere: [{ on: "2018-05-10", minutes: 2400 }] });
    const changes = [
      { workPlaceId: "park", on: "2018-05-31", minutes: 60 },
      { workPlaceId: "park", on: "2018-06-01", minutes: 540 },
    ];
    expect(codes(facts, changes, { days, today: "2018-06-05" })).toEqual([["park", "2018-05-31", "R15_MONTHLY_WORK_CAP", 0]]);
  });
  test("both caps speak when both are passed, and the smaller rest is the most", () => {
    const [fault] = weekFaults(person({ elsewhere: may }), week, [{ workPlaceId: "park", on: monday, minutes: 660 }]);
    expect(fault?.verdicts.map(({ code }) => code)).toEqual(["R14_WEEKLY_WORK_CAP", "R15_MONTHLY_WORK_CAP"]);
    expect(fault?.most).toBe(300);
  });
});

describe("the day and the place", () => {
  const one = (on: string, minutes = 60) => [{ workPlaceId: "park", on, minutes }];

  test("no hours of a day still to come; the same day is in time", () => {
    expect(codes(person(), one("2018-05-25"))).toEqual([["park", "2018-05-25", "P_FUTURE", 600]]);
    expect(codes(person(), one("2018-05-24"))).toEqual([]);
  });
  test("no hours after the last day of the participation", () => {
    const ended = person({ participation: { from: "2018-05-01", to: tuesday } });
    expect(codes(ended, one(wednesday))).toEqual([["park", wednesday, "P_OUTSIDE_EDITION", 600]]);
  });
  test("a place outside the municipality of residence is refused, one where the person stays is not (R8)", () => {
    const lines = [line("park", { municipality: away })];
    expect(codes(person({ lines }), one(monday))).toEqual([["park", monday, "R8_OUTSIDE_MUNICIPALITY", 600]]);
    const staying = person({ lines, homes: [{ kind: "STAY", municipality: away, from: "2018-05-01", to: null }] });
    expect(codes(staying, one(monday))).toEqual([]);
  });
  test("a stay that the assignment records lets the place through (R8)", () => {
    const noted = [
      line("park", { municipality: away, assigned: [{ from: "2018-05-01", to: null, stayNoted: true, briefedOn: "2018-05-01" }] }),
    ];
    expect(codes(person({ lines: noted }), one(monday))).toEqual([]);
  });
  test("a Sunday and a public holiday ask for a reason, an empty day does not", () => {
    const later = { today: "2018-05-31", days: weekDays("2018-W21"), holidays: { [tuesday]: "Dzień Bożego Ciała" } };
    expect(codes(person(), one("2018-05-27"), later)).toEqual([["park", "2018-05-27", "P_DAY_OFF", 600]]);
    expect(codes(person(), one(tuesday), later)).toEqual([["park", tuesday, "P_DAY_OFF", 600]]);
    expect(codes(person(), one(tuesday, 0), later)).toEqual([]);
  });
});

test("what is saved and unchanged is not judged again", () => {
  const facts = person({ lines: [line("park", { saved: { "2018-05-25": saved(60) } })] });
  expect(codes(facts, [{ workPlaceId: "park", on: "2018-05-25", minutes: 60 }])).toEqual([]);
});

test("a full week leaves an empty day nothing", () => {
  const facts = person({ lines: [line("park", { saved: { [monday]: saved(600) } })] });
  const cells = cellsOf(facts, week, []);
  expect(cells.filter(({ minutes }) => minutes === null).map((cell) => mostOf(facts, cells, cell))).toEqual(Array(6).fill(0));
});

describe("corrections of an earlier day's entry", () => {
  const monday = "2018-05-21";
  const entered = (savedOn: string) => person({ lines: [line("park", { saved: { [monday]: { ...saved(240), savedOn } } })] });
  const codes = (facts: WorkFacts, minutes: number | null, terms = week.terms) =>
    weekFaults(facts, { ...week, today: terms.today, terms }, [{ workPlaceId: "park", on: monday, minutes }]).flatMap(({ verdicts }) =>
      verdicts.map(({ code }) => code),
    );
  test("lowering and emptying ask for a reason too; what was saved today is still being entered", () => {
    expect(codes(entered(monday), 120)).toEqual(["P_CORRECTION"]);
    expect(codes(entered(monday), null)).toEqual(["P_CORRECTION"]);
    expect(codes(entered("2018-05-24"), 120)).toEqual([]);
    expect(codes(entered(monday), 240)).toEqual([]);
  });
  test("after the deadline only the coordinator or the director; a first entry is none", () => {
    const late = { ...week.terms, today: "2018-06-05" };
    expect(codes(entered(monday), 120, late)).toEqual(["P_CORRECTION_LATE"]);
    expect(codes(entered(monday), 120, { ...late, mayLate: true })).toEqual(["P_CORRECTION"]);
    expect(codes(person({ lines: [line("park")] }), 120, late)).toEqual([]);
  });
});
