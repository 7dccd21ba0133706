import { expect, test } from "vitest";
import { isAwaited, isMine } from "#lib/tasks/policy.ts";
import { type EmptyWeek, ofAbsences, ofEmptyWeeks } from "#lib/tasks/rules/work-hours.ts";

const place = { editionId: "e", editionName: "Tura 2", centreId: "c", centreName: "MOPS" };
const week = (monday: string, own: Partial<EmptyWeek> = {}): EmptyWeek => ({
  ...{ ...place, monday, monthMinutes: 600, monthCap: 2400, people: 4 },
  ...own,
});

test("weeks without hours are one matter of a centre, due three working days after the oldest one's Sunday", () => {
  const [matter, ...rest] = ofEmptyWeeks([week("2018-05-14"), week("2018-05-07"), week("2018-05-07", { monthMinutes: 900, people: 2 })]);
  expect(rest).toEqual([]);
  expect(matter).toMatchObject({ kind: "RECORD_HOURS", since: "2018-05-07", dueOn: "2018-05-16", times: 2, people: 6 });
});

test("R15: a fifth week is empty by right once the month has no room for its ten hours", () => {
  expect(ofEmptyWeeks([week("2018-03-26", { monthMinutes: 2400 }), week("2018-03-26", { monthMinutes: 1801 })])).toEqual([]);
  expect(ofEmptyWeeks([week("2018-03-26", { monthMinutes: 1800 })])).toHaveLength(1);
});

test("R15: the room is that of the agreement, and forty hours where there is none", () => {
  expect(ofEmptyWeeks([week("2018-05-14", { monthMinutes: 1500, monthCap: 1920 })])).toEqual([]);
  expect(ofEmptyWeeks([week("2018-05-14", { monthMinutes: 1800, monthCap: null })])).toHaveLength(1);
});

test("R37: an untold absence is due on the next working day, over a weekend and a public holiday", () => {
  const absences = [
    { ...place, workPlaceId: "w", absentOn: "2018-05-23", reports: [], people: 1 },
    { ...place, editionId: "f", workPlaceId: "w", absentOn: "2018-04-30", reports: [], people: 2 },
    { ...place, editionId: "f", workPlaceId: "w", absentOn: "2018-05-18", reports: [], people: 1 },
  ];
  expect(ofAbsences(absences).map(({ since, dueOn, times }) => [since, dueOn, times])).toEqual([
    ["2018-05-23", "2018-05-24", 1],
    ["2018-04-30", "2018-05-02", 3],
  ]);
});

test("R37: the radar asks of an absence only while a report of it can still be made", () => {
  const absence = { ...place, workPlaceId: "w", absentOn: "2018-05-23", people: 1 };
  const times = (reports: Parameters<typeof ofAbsences>[0][number]["reports"]) => ofAbsences([{ ...absence, reports }]).length;
  expect([times([]), times([{ eventOn: "2018-05-22", waits: false }])]).toEqual([1, 1]);
  expect([times([{ eventOn: "2018-05-23", waits: false }]), times([{ eventOn: "2018-05-22", waits: true }])]).toEqual([0, 0]);
});

test("hours are the centre's to enter, a notice also the host's; the labour office waits for both", () => {
  const [hours] = ofEmptyWeeks([week("2018-05-14")]);
  const [notice] = ofAbsences([{ ...place, workPlaceId: "w", absentOn: "2018-05-23", reports: [], people: 1 }]);
  if (!hours || !notice) throw new Error("no matter");
  const host = { role: "HOST_SUPERVISOR", userId: "u" } as const;
  expect([isMine(hours, host), isMine(notice, host)]).toEqual([false, true]);
  const clerk = { role: "PUP_CLERK", userId: "u" } as const;
  expect([isAwaited(hours, clerk, "2018-05-24"), isAwaited(notice, clerk, "2018-05-24")]).toEqual([true, true]);
});
