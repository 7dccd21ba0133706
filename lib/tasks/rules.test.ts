import { expect, test } from "vitest";
import { isAwaited, isMine } from "#lib/tasks/policy.ts";
import { agendaOf } from "#lib/tasks/rules/agenda.ts";
import type { CandidateOfTask } from "#lib/tasks/rules/candidates.ts";
import { answerDue, daysLate, dueGroup } from "#lib/tasks/rules/deadlines.ts";
import type { SessionOfTask } from "#lib/tasks/rules/matter.ts";
import { matters, type WaitingFigures } from "#lib/tasks/rules/matters.ts";
import { awaited, grouped, waitingNow } from "#lib/tasks/rules/todo.ts";

const today = "2018-05-24";
const place = { editionId: "e", editionName: "Tura 2", centreId: "c", centreName: "MOPS" };

const session = (own: Partial<SessionOfTask>): SessionOfTask => ({
  ...place,
  sessionId: `s-${own.heldOn}`,
  number: 1,
  heldOn: "2018-05-17",
  startsAt: "09:00",
  endsAt: "14:00",
  room: null,
  form: "grupa wsparcia",
  status: "PLANNED",
  expected: 9,
  recorded: 0,
  enteredAt: null,
  enteredById: null,
  returnReason: null,
  ...own,
});
const candidate = (own: Partial<CandidateOfTask>): CandidateOfTask => ({
  ...place,
  people: 1,
  state: "SENT_TO_PUP",
  nominatedOn: "2018-05-14",
  listNumber: "3/2018",
  sentOn: "2018-05-21",
  assistanceConfirmed: true,
  ...{ decidedOn: null, answerBy: null, reportedOn: null, freedOn: null, editionEndsOn: null },
  officeDataMissing: false,
  ...own,
});
const nothing: WaitingFigures = { emptyWeeks: [], absences: [], referrals: [], months: [], lists: [] };
const all = (sessions: SessionOfTask[], candidates: CandidateOfTask[] = [], figures?: WaitingFigures) =>
  matters({ sessions, candidates, figures }, today);
const kinds = (sessions: SessionOfTask[], candidates: CandidateOfTask[] = []) => all(sessions, candidates).map(({ kind }) => kind);

test("a register is due on the day of its session, and a week later it is seven days late", () => {
  const [matter] = all([session({})]);
  expect(matter).toMatchObject({ kind: "RECORD", dueOn: "2018-05-17" });
  expect(daysLate("2018-05-17", today)).toBe(7);
});

test("a register with six of nine people asks to be finished, a full one to be approved, an approved one nothing", () => {
  expect(kinds([session({ recorded: 6, status: "HELD" })])).toEqual(["FINISH"]);
  expect(kinds([session({ recorded: 9, status: "HELD", returnReason: "Brak podpisu." })])).toEqual(["FINISH"]);
  expect(kinds([session({ recorded: 9, status: "ATTENDANCE_ENTERED" })])).toEqual(["APPROVE"]);
  expect(kinds([session({ recorded: 9, status: "APPROVED" })])).toEqual([]);
});

test("neither a session to come nor a cancelled one nor one at which nobody is expected asks for anything", () => {
  expect(kinds([session({ heldOn: "2018-05-29" }), session({ status: "CANCELLED" }), session({ expected: 0 })])).toEqual([]);
});

test("an answer is due after three working days, over a weekend and Corpus Christi", () => {
  expect(answerDue("2018-05-21")).toBe("2018-05-24");
  expect(answerDue("2018-05-25")).toBe("2018-05-30");
  expect(answerDue("2018-05-29")).toBe("2018-06-04");
});

test("Sunday still belongs to the week, Monday comes later", () => {
  expect(["2018-05-23", today, "2018-05-27", "2018-05-28"].map((day) => dueGroup(day, today))).toEqual(["late", "today", "week", "later"]);
});

test("twelve candidates of one list are one matter for the clerk, and whoever lacks the centre's confirmation one for the centre", () => {
  const list = Array.from({ length: 12 }, (_, i) => candidate({ assistanceConfirmed: i > 0, officeDataMissing: i === 1 }));
  expect(all([], list).map(({ kind, people }) => [kind, people])).toEqual([
    ["CHECK", 12],
    ["COMPLETE_CENTRE", 1],
    ["COMPLETE_OFFICE", 1],
  ]);
});

test("the way of a list: the director confirms, the coordinator sends, the clerk checks; a referral is answered by itself", () => {
  const states = ["NOMINATED", "CONFIRMED_BY_OPS", "SENT_TO_PUP", "REFERRED", "REJECTED"] as const;
  expect(states.map((state) => kinds([], [candidate({ state })]))).toEqual([["CONFIRM_LIST"], ["SEND_LIST"], ["CHECK"], [], []]);
});

test("whoever entered a register waits for somebody else to approve it, also a coordinator", () => {
  const [matter] = all([session({ recorded: 9, enteredById: "u1" })]);
  if (!matter) throw new Error("no matter");
  const author = { role: "OPS_COORDINATOR", userId: "u1" } as const;
  expect(isMine(matter, author)).toBe(false);
  expect(isAwaited(matter, author, today)).toBe(true);
  expect(isMine(matter, { role: "OPS_COORDINATOR", userId: "u2" })).toBe(true);
});

test("the director of the labour office waits for registers of other days, not for today's", () => {
  const director = { role: "PUP_DIRECTOR", userId: "u" } as const;
  const some = all([session({}), session({ heldOn: "2018-05-22", recorded: 6 }), session({ heldOn: today })]);
  const others = some.filter((matter) => isAwaited(matter, director, today));
  expect(awaited(others)).toMatchObject([{ count: 2, since: "2018-05-17" }]);
});

test("tasks stand by deadline, the oldest first, and what is due after Sunday is not counted yet", () => {
  const mine = all([session({ heldOn: today }), session({ heldOn: "2018-05-22" }), session({})], [], {
    ...nothing,
    referrals: [{ ...place, issuedOn: today, startsOn: "2018-09-01", people: 1, workPlaceId: null }],
  });
  expect(grouped(mine, today).map(({ group, tasks }) => [group, tasks.map(({ dueOn }) => dueOn)])).toEqual([
    ["late", ["2018-05-17", "2018-05-22"]],
    ["today", ["2018-05-24"]],
    ["later", ["2018-09-01"]],
  ]);
  expect(waitingNow(mine, today)).toBe(3);
});

test("the week shows days with sessions or work, and today even when it is empty", () => {
  const work = [{ day: "2018-05-21", editionId: "e", editionName: "Tura 2", people: 8 }];
  const days = agendaOf([session({ heldOn: "2018-05-22" }), session({ heldOn: "2018-05-17" })], work, today);
  expect(days.map(({ day }) => day)).toEqual(["2018-05-21", "2018-05-22", "2018-05-24"]);
});

test("months of one edition that wait for the same step are one task, and so are the lists of a month for several centres", () => {
  const settled = { unconfirmed: 0, confirmed: 0, confirmedOn: null, approvedOn: "2018-05-04", status: null, statusOn: null };
  const months = ["2018-04", "2018-03"].map((month) => ({ ...place, ...settled, month, withRefund: false, givenBack: false }));
  const lists = ["c", "d"].map((centreId) => ({ centreId, centreName: centreId, month: "2018-04", people: 5, sentOn: null }));
  const mine = all([], [], { ...nothing, months, lists });
  expect(mine).toHaveLength(4);
  expect(waitingNow(mine, today)).toBe(2);
  const [late] = grouped(mine, today);
  expect(late?.tasks.map(({ kind, together }) => [kind, together.length])).toEqual([
    ["SETTLE_MONTH", 2],
    ["SEND_MONTHLY_LIST", 2],
  ]);
});
