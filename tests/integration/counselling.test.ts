import { afterAll, beforeAll, expect, test } from "vitest";
import { recordAttendance } from "#lib/attendance/actions/record.ts";
import { loadRegister } from "#lib/attendance/loaders/register.ts";
import { registerSchema } from "#lib/attendance/schema.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ActionResult } from "#lib/platform/result.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { addSession } from "#lib/schedule/actions/sessions.ts";
import { loadPlanning } from "#lib/schedule/loaders/planning.ts";
import { loadSchedule } from "#lib/schedule/loaders/schedule.ts";
import { sessionSchema } from "#lib/schedule/schema.ts";
import { loadCycle } from "#lib/work/loaders/cycle.ts";
import { cycleTotals } from "#lib/work/rules/cycle.ts";
import { demo } from "#prisma/demo/ids.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import { clock, coordinator, editionId, socialWorker } from "#tests/support/registers.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

let database: TestDatabase;
const formId = newId();
beforeAll(async () => {
  database = await testDatabase();
  await query(
    `INSERT INTO "SupportForm" ("id", "editionId", "labourOfficeId", "ordinal", "kind", "name", "sessionCount", "sessionMinutes")
     SELECT $1, "id", "labourOfficeId", 9, 'INDIVIDUAL_COUNSELLING', 'poradnictwo indywidualne', 2, 45 FROM "Edition" WHERE "id" = $2`,
    [formId, editionId],
  );
});
afterAll(() => database.drop());

const must = <Value>(value: Value | null | undefined): Value => {
  if (value === null || value === undefined) throw new Error("not readable");
  return value;
};
const answer = (result: ActionResult<unknown>) => {
  if (result.ok) return "ok";
  const { refusal } = result;
  if (refusal.kind === "rules") return [...new Set(refusal.rules.map(({ code }) => code))];
  return refusal.kind === "fields" ? refusal.fields : refusal.kind;
};
const planning = async () => must(await runLoader(loadPlanning.definition, coordinator, { editionId }, clock));
const schedule = async () => must(await runLoader(loadSchedule.definition, coordinator, { editionId }, clock));
const hours = async () => {
  const filter = { group: null, place: null, only: null };
  const page = must(await runLoader(loadCycle.definition, coordinator, { editionId, filter }, clock));
  return cycleTotals(must(page.cycle));
};
/** Participants of the group of whom today is a day, by name. */
const people = async () => {
  const { participants, ground } = await planning();
  return participants
    .filter(({ id, firstDay, lastDay }) => {
      const isMember = ground.members.some(({ participationId }) => participationId === id);
      return isMember && firstDay <= clock.today && clock.today <= lastDay;
    })
    .map(({ id }) => id);
};
const plan = (participationIds: readonly string[], change: object = {}) =>
  runAction(
    addSession.definition,
    coordinator,
    sessionSchema.parse({
      ...{ requestId: newId(), editionId, formId, groupIds: [], participationIds, heldOn: clock.today, startsAt: "13:30", endsAt: "14:15" },
      ...{ room: "", specialistId: "", topic: "", reason: "", ...change },
    }),
    clock,
  );
const reason = "Jedyny termin doradcy; zgoda osoby i prowadzącego.";

test("two persons are planned in one step, one after another; whoever has the group's class then asks for a reason", async () => {
  const [first = "", second = ""] = await people();
  const before = await schedule();
  expect(answer(await plan([first, second]))).toEqual(["P_PERSON_BUSY"]);
  expect(answer(await plan([first, second], { reason }))).toBe("ok");
  const { sessions, individual, totals } = await schedule();
  const planned = sessions.filter((one) => one.formId === formId);
  expect(planned.map((one) => [one.participationId, one.startsAt, one.endsAt, one.minutes, one.groups])).toEqual([
    [first, "13:30", "14:15", 45, []],
    [second, "14:15", "15:00", 45, []],
  ]);
  // Hours of one person are no hours of the group.
  expect([individual, totals]).toEqual([before.individual + 2, before.totals]);
  const trail = await query<{ ruleCodes: string[]; reason: string | null }>(
    `SELECT "ruleCodes", "reason" FROM "AuditEntry" WHERE "action" = 'schedule.add' AND "subjectId" = ANY($1) ORDER BY "reason" NULLS LAST`,
    [planned.map(({ id }) => id)],
  );
  expect(trail).toEqual([
    { ruleCodes: ["P_PERSON_BUSY"], reason },
    { ruleCodes: [], reason: null },
  ]);
});
test("nobody chosen, a stranger, a day after the participation and an end after midnight plan nothing", async () => {
  const [first = ""] = await people();
  const [ended] = await query<{ id: string }>(`SELECT "id" FROM "Participation" WHERE "editionId" = $1 AND "personId" = $2`, [
    editionId,
    demo.ids.people.endedEarly,
  ]);
  expect(answer(await plan([]))).toEqual({ participationIds: "Wybierz co najmniej jedną osobę." });
  expect(answer(await plan([newId()]))).toBe("notFound");
  expect(answer(await plan([must(ended).id], { startsAt: "17:00", endsAt: "18:00" }))).toEqual(["P_OUTSIDE_EDITION"]);
  expect(answer(await plan([first, newId()], { startsAt: "23:00", endsAt: "23:40" }))).toBe("notFound");
  expect(answer(await plan((await people()).slice(0, 2), { startsAt: "23:00", endsAt: "23:40" }))).toEqual({
    endsAt: "Zajęcia muszą skończyć się tego samego dnia.",
  });
});
test("work at that hour, a second counselling and a class of the person's group over it ask for a reason", async () => {
  const [first = "", , third = ""] = await people();
  const [work] = await query<{ on: string; participationId: string }>(
    `UPDATE "WorkEntry" SET "startsAt" = '08:00' WHERE "id" = (SELECT "id" FROM "WorkEntry" WHERE "editionId" = $1 AND "minutes" >= 120 LIMIT 1)
     RETURNING to_char("workedOn", 'YYYY-MM-DD') AS on, "participationId"`,
    [editionId],
  );
  const { on, participationId } = must(work);
  expect(answer(await plan([participationId], { heldOn: on, startsAt: "9:30", endsAt: "10:15" }))).toEqual(["P_PERSON_BUSY"]);
  expect(answer(await plan([participationId], { heldOn: on, startsAt: "6:00", endsAt: "6:45" }))).toBe("ok");
  expect(answer(await plan([first], { startsAt: "14:00", endsAt: "14:45" }))).toEqual(["P_PERSON_BUSY"]);
  expect(answer(await plan([third], { startsAt: "14:10", endsAt: "14:55" }))).toBe("ok");
  const { forms, groups } = await planning();
  const ofGroup = { formId: must(forms.find(({ kind }) => kind === "WORKSHOP")).id, groupIds: groups.map(({ id }) => id) };
  expect(answer(await plan([], { ...ofGroup, startsAt: "14:30", endsAt: "15:30" }))).toEqual(["P_PERSON_BUSY"]);
});
test("its register knows that person alone, and its minutes count in the person's hours", async () => {
  const counselling = must((await schedule()).sessions.find((one) => one.formId === formId && one.startsAt === "14:15"));
  const seen = must(await runLoader(loadRegister.definition, socialWorker, { editionId, sessionId: counselling.id }, clock));
  expect(seen.people.map(({ participationId, expected }) => [participationId, expected])).toEqual([[counselling.participationId, true]]);
  const before = await hours();
  const marks = [{ participationId: must(counselling.participationId), status: "PARTIAL", minutes: "0:30", note: "", reason: "" }];
  const input = { requestId: newId(), editionId, sessionId: counselling.id, version: 1, reason: "", marks };
  expect(answer(await runAction(recordAttendance.definition, socialWorker, registerSchema.parse(input), clock))).toBe("ok");
  const after = await hours();
  expect([after.classes - before.classes, after.work]).toEqual([30, before.work]);
});
