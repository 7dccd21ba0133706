import { expect, test } from "vitest";
import { weekDays } from "#lib/platform/calendar.ts";
import { classState, classWeek, daysTaken } from "./classes.ts";
import { closedDay } from "./days.ts";
import { readTyped } from "./typed.ts";
import { monthsOf, neighbours, weekShown } from "./week.ts";

const kalisz = { from: "2017-07-11", to: "2017-09-10" };
const round2 = { from: "2018-05-01", to: "2018-06-30" };

test("without a week in the address the sheet opens on today's, before and after the edition on its first and last", () => {
  expect(weekShown(undefined, round2, "2018-05-24")).toBe("2018-W21");
  expect(weekShown(undefined, round2, "2018-04-02")).toBe("2018-W18");
  expect(weekShown(undefined, kalisz, "2018-05-24")).toBe("2017-W36");
});
test("a week that does not exist or that the edition does not touch gives the nearest that is there", () => {
  expect(weekShown("2018-W99", round2, "2018-05-24")).toBe("2018-W21");
  expect(weekShown("2019-W01", round2, "2018-05-24")).toBe("2018-W26");
});
test("one cannot turn past the first and the last week", () => {
  expect(neighbours("2018-W18", round2)).toEqual({ previous: null, next: "2018-W19" });
  expect(neighbours("2018-W26", round2)).toEqual({ previous: "2018-W25", next: null });
});
test("a week shows the months of its days in the edition", () => {
  expect(monthsOf("2018-W22", round2)).toEqual(["2018-05", "2018-06"]);
  expect(monthsOf("2018-W18", round2)).toEqual(["2018-05"]);
});

test("2,5 and 2.5 and 2:30 mean the same, nothing is no entry", () => {
  for (const text of ["2,5", "2.5", "2:30", "150 min"]) expect(readTyped(text)).toEqual({ ok: true, minutes: 150 });
  expect(readTyped(" ")).toEqual({ ok: true, minutes: null });
  expect(readTyped("0")).toEqual({ ok: true, minutes: 0 });
});
test("negative, fractional and overlong times are told apart", () => {
  expect(readTyped("-2")).toEqual({ ok: false, problem: "negative" });
  expect(readTyped("1,333")).toEqual({ ok: false, problem: "fraction" });
  expect(readTyped("25")).toEqual({ ok: false, problem: "overADay" });
  expect(readTyped("2.3.0")).toEqual({ ok: false, problem: "unrecognised" });
});

test("a partial week takes hours only on days of the edition, of the participation and of the assignment, up to today", () => {
  const line = {
    workPlaceId: "park",
    placeName: "Park",
    municipality: { teryt: "3061011", name: "Kalisz" },
    assigned: [{ from: "2017-07-12", to: null, stayNoted: false, briefedOn: "2018-05-01" }],
    begunOn: null,
    closed: {},
    saved: {},
  };
  const facts = {
    participation: { from: "2017-07-11", to: "2017-07-14" },
    caps: [{ source: "DEFAULT", minutes: 2400, validFrom: "2018-02-05" }] as const,
    homes: [],
    lines: [line],
    elsewhere: [],
    busy: [],
    paid: {},
  };
  const week = {
    days: weekDays("2017-W28"),
    edition: kalisz,
    today: "2017-07-13",
    terms: { today: "2017-07-13", days: 14, mayLate: false, onlyLate: false },
    hourMinutes: 60,
    holidays: {},
  };
  expect(week.days.map((day) => closedDay(facts, week, line, day))).toEqual([
    "outsideEdition",
    "unassigned",
    null,
    null,
    "future",
    "outsideParticipation",
    "outsideParticipation",
  ]);
});

test("a held session without an entry is missing, today's is due today, a later one ahead", () => {
  const cell = (on: string) => ({ sessionId: "s", on, planned: 300, cancelled: false, mark: null });
  expect(["2018-05-22", "2018-05-24", "2018-05-29"].map((on) => classState(cell(on), "2018-05-24"))).toEqual(["missing", "today", "ahead"]);
  expect(classState({ ...cell("2018-05-22"), cancelled: true }, "2018-05-24")).toBe("cancelled");
});
test("R16: a whole week asks for ten hours of classes, a partial one for its days", () => {
  const attended = { sessionId: "s", on: "2018-05-22", planned: 300, cancelled: false, mark: { status: "PARTIAL", minutes: 180 } as const };
  const ahead = { sessionId: "t", on: "2018-05-25", planned: 300, cancelled: false, mark: null };
  expect(classWeek([attended, ahead], "2018-W21", round2, "2018-05-24")).toEqual({ minutes: 180, ahead: 300, missing: 0, minimum: 600 });
  expect(classWeek([], "2017-W28", kalisz, "2018-05-24").minimum).toBe(515);
  expect(classWeek([], "2018-W21", daysTaken(round2, { from: "2018-05-01", to: "2018-05-22" }), "2018-05-24").minimum).toBe(172);
});
