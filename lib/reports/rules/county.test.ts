import { expect, test } from "vitest";
import type { SessionFigures } from "#lib/reports/repository/figures.ts";
import { type CountedPerson, listHref, peopleLists, readFilter } from "#lib/reports/rules/county-list.ts";
import { activationPlan } from "#lib/reports/rules/county-plan.ts";
import { countedSessions, cycleWeeks, weeksWithoutWork } from "#lib/reports/rules/county-sessions.ts";

const today = "2018-05-24";
const editionId = "b2cccbbb-3b4d-53bf-b80c-17494176cadc";

const session = (heldOn: string, own: Partial<SessionFigures> = {}): SessionFigures => ({
  sessionId: heldOn,
  editionId,
  welfareCentreId: "c",
  heldOn,
  minutes: 300,
  status: "PLANNED",
  expected: 10,
  recorded: 10,
  concerned: 10,
  attendedMinutes: 2700,
  ...own,
});
const person = (own: Partial<CountedPerson>): CountedPerson => ({
  nomination: { status: "SENT_TO_PUP", answeredReturnNo: 0 },
  verification: null,
  referral: null,
  participation: null,
  outcome: null,
  ...own,
});

test("a register is missing from the day after its session; today's counts once somebody began to enter it", () => {
  const empty = { recorded: 0, attendedMinutes: 0 };
  const sessions = countedSessions([session("2018-05-22", empty), session(today, empty), session("2018-05-29", empty)], today);
  expect(sessions).toMatchObject([{ heldOn: "2018-05-22", missing: true, daysLate: 2 }]);
  expect(countedSessions([session(today, { recorded: 4 })], today)).toMatchObject([{ missing: false }]);
});

test("a cancelled session and one at which nobody is expected count nowhere", () => {
  expect(countedSessions([session("2018-05-22", { status: "CANCELLED" }), session("2018-05-22", { expected: 0 })], today)).toEqual([]);
});

test("a week of the cycle is the percent of the plan in its sessions, and how many registers are missing", () => {
  const sessions = countedSessions([session("2018-05-15"), session("2018-05-17", { recorded: 0, attendedMinutes: 0 })], today);
  const weeks = cycleWeeks({ from: "2018-05-07", to: "2018-05-20" }, sessions);
  expect(weeks).toEqual([
    { week: "2018-W19", percent: null, missing: 0 },
    { week: "2018-W20", percent: 45, missing: 1 },
  ]);
});

test("the plan of work is the weekly maximum by the days that are over: 23 days of May are 32 hours and 51 minutes", () => {
  const participation = { firstDay: "2018-05-01", lastDay: "2018-06-30" };
  expect(activationPlan([participation], { monthlyCapMinutes: 2400 }, today)).toBe(1971);
  expect(activationPlan([participation], { monthlyCapMinutes: 1200 }, today)).toBe(1200);
  expect(activationPlan([participation], { monthlyCapMinutes: null }, "2018-05-01")).toBe(0);
});

test("a past week in which somebody took part and nobody worked is told, this week is not", () => {
  const participations = [{ firstDay: "2018-05-07", lastDay: "2018-06-30" }];
  const period = { from: "2018-05-07", to: "2018-06-30" };
  expect(weeksWithoutWork(period, participations, [{ workedOn: "2018-05-08" }], today)).toBe(1);
});

test("whoever waits has neither a decision nor a referral; the reserve list is checked and has no referral", () => {
  const reserve = person({ verification: { decision: "RESERVE", returnNo: 0 } });
  expect(peopleLists.czeka(person({}), today)).toBe(true);
  expect(peopleLists.czeka(reserve, today)).toBe(false);
  expect([peopleLists.sprawdzono(reserve), peopleLists.rezerwa(reserve, today)]).toEqual([true, true]);
  expect(peopleLists.czeka(person({ nomination: { status: "WITHDRAWN", answeredReturnNo: 0 } }), today)).toBe(false);
});

test("a participation is completed from the day after its last, and only then lacks an outcome", () => {
  const referred = { referral: { status: "ISSUED" } } as const;
  const lastDay = person({ ...referred, participation: { endKind: null, lastDay: today } });
  expect([peopleLists.uczestniczy(lastDay, today), peopleLists.ukonczono(lastDay, today)]).toEqual([true, false]);
  expect(peopleLists["bez-rezultatu"](lastDay, "2018-05-25")).toBe(true);
  expect(peopleLists["bez-rezultatu"](person({ ...lastDay, outcome: "REPROFILING" }), "2018-05-25")).toBe(false);
});

test("the address of a list reads back as the filter it was made of", () => {
  const filter = { year: 2018, list: "bez-wpisu", editionId, centreId: editionId, ended: true, week: "2018-W20" } as const;
  const query = Object.fromEntries(new URL(listHref(filter), "http://pai").searchParams);
  expect(readFilter(query)).toEqual(filter);
});

test("an address with another word, id or week is none of ours", () => {
  const good = { rok: "2018", co: "czeka" };
  expect(readFilter(good)).not.toBeNull();
  for (const bad of [{ co: "toString" }, { rok: "18" }, { edycja: "1" }, { etap: "nabor" }, { tydzien: "2018-W60" }])
    expect(readFilter({ ...good, ...bad })).toBeNull();
});
