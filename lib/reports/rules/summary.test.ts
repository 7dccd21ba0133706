import { expect, test } from "vitest";
import { MINIMUM_RATES } from "#lib/law/rates.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { summarise } from "./summary.ts";
import type { AttendanceOfSummary, ParticipationOfSummary, SessionOfSummary, SummaryRecords } from "./summary-records.ts";

const TODAY = "2018-05-24";

const participation = (id: string, rest: Partial<ParticipationOfSummary> = {}): ParticipationOfSummary => ({
  id,
  personId: `person-${id}`,
  name: id,
  centreId: "mops",
  firstDay: "2018-03-01",
  lastDay: "2018-04-30",
  endKind: null,
  endReason: null,
  ownFault: null,
  outcome: { kind: "REPEAT_REFERRAL", status: "DECIDED" },
  ...rest,
});
const candidate = (one: ParticipationOfSummary) => ({
  nomination: { status: "SENT_TO_PUP" as const, answeredReturnNo: 0 },
  verification: { decision: "VERIFIED" as const, returnNo: 0, ruleCodes: [] },
  referral: { status: "ISSUED" as const, startsOn: one.firstDay },
  participation: one,
});
const session = (id: string, heldOn: IsoDate, rest: Partial<SessionOfSummary> = {}): SessionOfSummary => ({
  id,
  formId: "workshop",
  centreId: "mops",
  heldOn,
  minutes: 300,
  status: "APPROVED",
  groupIds: ["group"],
  participationId: null,
  ...rest,
});
const mark = (sessionId: string, participationId: string, status: AttendanceOfSummary["status"], minutes = 0): AttendanceOfSummary => ({
  sessionId,
  participationId,
  status,
  minutes,
});

/** Two people, two workshops of five hours and four hours of work each in March. */
function edition(changes: Partial<SummaryRecords> = {}): SummaryRecords {
  const participations = changes.participations ?? [participation("Żak"), participation("Ćma")];
  return {
    edition: { startsOn: "2018-03-01", endsOn: "2018-04-30", plannedFrom: "2018-03", plannedTo: "2018-04" },
    centres: [{ id: "mops", capacity: 2, agreement: { id: "1/2018", monthlyCapMinutes: 2400, refundSharePercent: 60 } }],
    candidates: participations.map(candidate),
    participations,
    memberships: participations.map(({ id }) => ({ participationId: id, groupId: "group", validFrom: "2018-03-01", validTo: null })),
    forms: [{ id: "workshop", kind: "WORKSHOP", name: "warsztaty", sessionCount: 2, sessionMinutes: 300, hourCostGrosz: 70_00 }],
    sessions: [session("s1", "2018-03-06"), session("s2", "2018-03-13")],
    attendance: [
      mark("s1", "Żak", "PRESENT", 300),
      mark("s1", "Ćma", "PARTIAL", 180),
      mark("s2", "Żak", "UNEXCUSED"),
      mark("s2", "Ćma", "NOT_APPLICABLE"),
    ],
    work: participations.map(({ id }) => ({ participationId: id, workKindId: null, date: "2018-03-07", minutes: 240 })),
    ownRates: [],
    minimumRates: MINIMUM_RATES,
    funding: [{ centreId: "mops", block: "INTEGRATION", kind: "MUNICIPAL_BUDGET", name: "Budżet gminy", sharePercent: 100 }],
    indicators: [{ id: "i", name: "Systematyczność", measure: "80% godzin" }],
    results: [{ participationId: "Żak", indicatorId: "i", achievement: "ACHIEVED" }],
    hasConclusions: true,
    ...changes,
  };
}

test("hours against plan: partial presence counts its minutes, an absence nothing, the plan is places × hours", () => {
  const { integration, activation } = summarise(edition(), TODAY);
  expect(integration.done).toEqual({ part: 480, whole: 1200 });
  expect(integration.forms).toMatchObject([{ sessionsHeld: 2, sessionsPlanned: 2, planPerPerson: 600, heldMinutes: 600 }]);
  expect(activation.done).toEqual({ part: 480, whole: 2 * 80 * 60 });
});

test("attendance leaves out whom a session did not concern", () => {
  const { attendance, people } = summarise(edition(), TODAY);
  expect(attendance).toEqual({ part: 480, whole: 900 });
  expect(people.map(({ name, integration }) => [name, integration])).toEqual([
    ["Ćma", { part: 180, whole: 300 }],
    ["Żak", { part: 300, whole: 600 }],
  ]);
});

test("a cancelled session counts in the schedule and nowhere else", () => {
  const sessions = [session("s1", "2018-03-06"), session("s2", "2018-03-13", { status: "CANCELLED" })];
  const { integration, costs } = summarise(edition({ sessions }), TODAY);
  expect(integration.forms).toMatchObject([{ sessionsHeld: 1, sessionsPlanned: 2, doneMinutes: 480, heldMinutes: 300 }]);
  expect(costs.rows.at(-1)).toMatchObject({ purpose: "SESSIONS", grosze: 350_00 });
});

test("an individual session is expected of its one participant and lacks nothing once that one has an answer", () => {
  const sessions = [session("s1", "2018-03-06", { groupIds: [], participationId: "Żak", status: "ATTENDANCE_ENTERED" })];
  const { missing, integration } = summarise(edition({ sessions, attendance: [mark("s1", "Żak", "PRESENT", 300)] }), TODAY);
  expect(missing.map(({ kind }) => kind)).not.toContain("REGISTERS");
  expect(integration.done.part).toBe(300);
});

test("completion is completed of taken up, and unknown while somebody still takes part", () => {
  const ended = participation("Ćma", { endKind: "ENDED_EARLY", endReason: "TOOK_UP_WORK", lastDay: "2018-04-06", outcome: null });
  const over = summarise(edition({ participations: [participation("Żak"), ended] }), TODAY);
  expect(over.indicators).toMatchObject({ completion: { part: 1, whole: 2 }, tookUpWork: 1, socialEffect: { part: 1, whole: 2 } });
  expect(over.ends).toEqual({ completed: 1, active: 0, interrupted: [], endedEarly: [{ reason: "TOOK_UP_WORK", count: 1 }] });
  expect(summarise(edition(), "2018-04-30").indicators.completion).toBeNull();
});

test("a proposed outcome is still missing, and an interrupted participation is asked for none", () => {
  const proposed = participation("Żak", { outcome: { kind: "SOCIAL_COOPERATIVE", status: "PROPOSED" } });
  const interrupted = participation("Ćma", { endKind: "INTERRUPTED", ownFault: "NO", lastDay: "2018-03-19", outcome: null });
  const summary = summarise(edition({ participations: [proposed, interrupted] }), TODAY);
  expect(summary.people.map(({ name, outcome }) => [name, outcome])).toEqual([
    ["Ćma", "NOT_ASKED"],
    ["Żak", "MISSING"],
  ]);
  expect(summary.missing).toContainEqual({ kind: "OUTCOMES", count: 1 });
  expect(summary.ends.interrupted).toEqual([{ ownFault: "NO", count: 1 }]);
});

test("what is missing: late registers with the oldest first, months over without work, words once the edition has ended", () => {
  const sessions = [session("s2", "2018-03-13", { status: "PLANNED" }), session("s1", "2018-03-06", { status: "PLANNED" })];
  const { missing } = summarise(edition({ sessions, attendance: [], hasConclusions: false }), TODAY);
  expect(missing).toEqual([
    { kind: "REGISTERS", count: 2, sessionId: "s1" },
    { kind: "WORK", month: "2018-04", people: 2 },
    { kind: "INDICATORS", count: 1 },
    { kind: "CONCLUSIONS" },
  ]);
  expect(summarise(edition({ hasConclusions: false }), "2018-03-20").missing).toEqual([]);
});

test("an edition of month precision runs from the first day of its first month to the last of its last", () => {
  const months = { startsOn: null, endsOn: null, plannedFrom: "2016-05", plannedTo: "2016-06" };
  expect(summarise(edition({ edition: months }), TODAY)).toMatchObject({ period: { from: "2016-05-01", to: "2016-06-30" }, ended: true });
});

test("an edition without any record is empty and breaks nothing", () => {
  const nothing = { participations: [], candidates: [], memberships: [], sessions: [], attendance: [], work: [], results: [] };
  const summary = summarise(edition({ ...nothing, forms: [], funding: [] }), "2018-02-01");
  expect(summary).toMatchObject({ isEmpty: true, people: [], costs: { rows: [], totalGrosz: 0 }, attendance: { part: 0, whole: 0 } });
});
