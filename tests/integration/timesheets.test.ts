import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#lib/platform/actor.ts";
import { scopeOf } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { inScope } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { approveHours, confirmHours, confirmOnList, reopenHours, sendBackHours } from "#lib/work/actions/timesheets.ts";
import { recordWeek } from "#lib/work/actions/week.ts";
import { readTimesheets } from "#lib/work/repository/timesheets.ts";
import { sumOf, timesheetState } from "#lib/work/rules/timesheets.ts";
import { approveSchema, confirmOnListSchema, confirmSchema, returnSchema } from "#lib/work/schema/timesheets.ts";
import { weekHoursSchema } from "#lib/work/schema/week.ts";
import { demo, institutionId, participationId, userId } from "#prisma/demo/ids.ts";
import { workPlaceId } from "#prisma/demo/institutions.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const edition = demo.ids.editions.kedzierzynRound2;
const month = "2018-05";
const demoDay = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const june = clockAt(new Date("2018-06-04T10:00:00+02:00"));
const coordinator = demoActor("koordynator@mops-kedzierzyn.demo");
const socialWorker = demoActor("pracownik@mops-kedzierzyn.demo");
const director = demoActor("dyrektor@mops-kedzierzyn.demo");
const host = demoActor("organizator@mops-kedzierzyn.demo");
const park = workPlaceId("mops-kedzierzyn", "Parki i skwery, brygada zieleni");
const school = workPlaceId("mops-kedzierzyn", "Szkoła Podstawowa Przykładowa nr 0");
const reason = "Sprawdzono z listą papierową organizatora.";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const sheetsAt = (place: string, actor: Actor = coordinator) =>
  inScope(scopeOf(actor), (tx) => readTimesheets(tx, { editionIds: [edition], month, workPlaceId: place }));
/** The month as a screen shows it: everybody of a state, with the sum. */
const seen = async (place: string, state = "OPEN") => {
  const own = (await sheetsAt(place)).filter((sheet) => timesheetState(sheet) === state);
  const ids = own.map((sheet) => sheet.participationId);
  return { requestId: newId(), editionId: edition, workPlaceId: place, month, participationIds: ids, minutes: sumOf(own) };
};
const enter = (actor: Actor, cell: object, why = "", clock = june) => {
  const input = weekHoursSchema.parse({
    ...{ requestId: newId(), editionId: edition, week: "2018-W22" },
    ...{
      cells: [{ version: null, ...cell }],
      reasons: why ? [{ participationId: (cell as { participationId: string }).participationId, text: why }] : [],
    },
  });
  return runAction(recordWeek.definition, actor, input, clock);
};

test("a month in which somebody still works is not confirmed; who has left can be", async () => {
  const asked = confirmSchema.parse(await seen(park));
  expect(await runAction(confirmHours.definition, host, asked, demoDay)).toMatchObject({
    refusal: { rules: [{ code: "P_MONTH_NOT_WORKED" }] },
  });
  const [left] = (await sheetsAt(park)).filter(({ participationId: id }) => id === participationId("kedzierzyn-2018-2", "Wzorcowy Henryk"));
  expect(left).toMatchObject({ status: "CONFIRMED_BY_HOST", basis: "HOST_ACCOUNT" });
});

test("the host confirms the sum that was shown; hours entered meanwhile stop it, and the centre hears of it", async () => {
  const before = confirmSchema.parse(await seen(park));
  const [id] = before.participationIds;
  expect(await enter(socialWorker, { participationId: id, workPlaceId: park, on: "2018-05-30", typed: "1" })).toMatchObject({ ok: true });
  expect(await runAction(confirmHours.definition, host, before, june)).toMatchObject({
    refusal: { kind: "stale", saved: { minutes: before.minutes + 60, states: ["OPEN"] } },
  });
  expect(await runAction(confirmHours.definition, socialWorker, before, june)).toMatchObject({ refusal: { kind: "permission" } });
  const now = confirmSchema.parse(await seen(park));
  expect(await runAction(confirmHours.definition, host, now, june)).toMatchObject({ ok: true, value: { minutes: before.minutes + 60 } });
  const told = await query(`SELECT "recipientId" FROM "OutboxEvent" WHERE "kind" = 'work.hoursConfirmed'`);
  expect(told).toEqual([{ recipientId: institutionId("mops-kedzierzyn") }]);
});

test("a confirmed month takes no entry and says who returns it; a return opens it again with its reason", async () => {
  const { participationIds } = await seen(park, "CONFIRMED_BY_HOST");
  const cell = { participationId: participationIds[0], workPlaceId: park, on: "2018-05-31", typed: "1" };
  const refused = await enter(coordinator, cell, reason);
  expect(refused).toMatchObject({
    refusal: { kind: "rules", rules: expect.arrayContaining([expect.objectContaining({ code: "P_TIMESHEET_CLOSED" })]) },
  });
  const back = returnSchema.parse({ ...(await seen(park, "CONFIRMED_BY_HOST")), reason });
  expect(await runAction(sendBackHours.definition, host, back, june)).toMatchObject({ ok: true });
  expect((await sheetsAt(park)).every(({ status, returnReason }) => status === "OPEN" && returnReason === reason)).toBe(true);
  const again = confirmSchema.parse(await seen(park));
  expect(await runAction(confirmHours.definition, host, again, june)).toMatchObject({ ok: true });
});

test("a host confirms own places only; the centre confirms on a signed list with its day", async () => {
  const other = await seen(school);
  expect(await runAction(confirmHours.definition, host, confirmSchema.parse(other), june)).toMatchObject({ refusal: { kind: "notFound" } });
  const onList = (listSignedOn: string) =>
    runAction(confirmOnList.definition, socialWorker, confirmOnListSchema.parse({ ...other, listSignedOn }), june);
  expect(await onList("2018-05-10")).toMatchObject({
    refusal: { fields: { listSignedOn: expect.stringContaining("przed ostatnim wpisem") } },
  });
  expect(await onList("2018-06-20")).toMatchObject({ refusal: { kind: "fields" } });
  expect(await onList("2018-06-01")).toMatchObject({ ok: true });
  expect((await sheetsAt(school))[0]).toMatchObject({
    basis: "SIGNED_LIST",
    listSignedOn: "2018-06-01",
    confirmedById: userId("pracownik@mops-kedzierzyn.demo"),
  });
});

test("the coordinator approves what other eyes entered, and what is not explained asks for a reason", async () => {
  const asked = await seen(school, "CONFIRMED_BY_HOST");
  const approve = (more: object, actor: Actor = coordinator) =>
    runAction(approveHours.definition, actor, approveSchema.parse({ ...asked, requestId: newId(), reason: "", ...more }), june);
  expect(await approve({}, host)).toMatchObject({ refusal: { kind: "permission" } });
  const [mine] = asked.participationIds;
  await query(`UPDATE "WorkEntry" SET "enteredById" = $1 WHERE "participationId" = $2`, [userId("koordynator@mops-kedzierzyn.demo"), mine]);
  expect(await approve({ reason })).toMatchObject({ refusal: { rules: [{ code: "P_FOUR_EYES", severity: "blocked" }] } });
  await query(`UPDATE "WorkEntry" SET "enteredById" = $1 WHERE "participationId" = $2`, [userId("pracownik@mops-kedzierzyn.demo"), mine]);
  // Zmyślony was away on 23 May without excuse, and nobody has told the labour office (R37).
  expect(await approve({})).toMatchObject({
    refusal: { rules: expect.arrayContaining([expect.objectContaining({ code: "R37_NOTICE_LATE" })]) },
  });
  expect(await approve({ reason })).toMatchObject({ ok: true });
  const [audit] = await query(
    `SELECT "reason" FROM "AuditEntry" WHERE "action" = 'work.approve' AND 'R37_NOTICE_LATE' = ANY ("ruleCodes") LIMIT 1`,
  );
  expect(audit).toEqual({ reason });
});

test("R13: a month with a week of hours in one block only is approved with a reason, kept with each person it is of", async () => {
  const asked = await seen(park, "CONFIRMED_BY_HOST");
  const approve = (why: string) =>
    runAction(approveHours.definition, coordinator, approveSchema.parse({ ...asked, requestId: newId(), reason: why }), june);
  const refused = await approve("");
  const rules = !refused.ok && refused.refusal.kind === "rules" ? refused.refusal.rules : [];
  // In the week of the May holidays there was work, and no classes.
  expect(rules.map(({ code, severity, what }) => [code, severity, what])).toContainEqual([
    ...["R13_ONE_BLOCK_WEEK", "warning"],
    expect.stringMatching(/^Tydzień 30\.04–06\.05\.2018: .*Wzorcowy Henryk\.$/),
  ]);
  expect(await approve(reason)).toMatchObject({ ok: true, value: { sheets: asked.participationIds.length } });
  const kept = await query<{ subjectId: string }>(
    `SELECT "subjectId" FROM "AuditEntry" WHERE "action" = 'work.approve' AND "ruleCodes" = '{R13_ONE_BLOCK_WEEK}' AND "reason" = $1
       AND "values"->>'workPlaceId' = $2`,
    [reason, park],
  );
  expect(new Set(kept.map(({ subjectId }) => subjectId))).toEqual(new Set(rules.map(({ subject }) => subject)));
});

test("an approved month goes back until its settlement is approved", async () => {
  const asked = async () => returnSchema.parse({ ...(await seen(school, "APPROVED_BY_OPS")), reason });
  await query(
    `INSERT INTO "MonthlySettlement" ("id", "labourOfficeId", "welfareCentreId", "communityWorkAgreementId", "month", "status", "minutes", "amountGrosz",
       "refundGrosz", "draftedOn", "draftedById")
     SELECT $1, "labourOfficeId", "welfareCentreId", "communityWorkAgreementId", '2018-05', 'APPROVED', 0, 0, 0, '2018-06-04', $1
     FROM "EditionCentre" WHERE "editionId" = $2`,
    ["00000000-0000-4000-8000-000000000001", edition],
  );
  await query(
    `INSERT INTO "SettlementLine" ("id", "settlementId", "participationId", "editionId", "labourOfficeId", "welfareCentreId", "forMonth", "minutes",
       "amountGrosz", "refundGrosz", "parts")
     SELECT gen_random_uuid(), $1, p."id", p."editionId", p."labourOfficeId", p."welfareCentreId", '2018-05', 0, 0, 0, '[]'
     FROM "Participation" p WHERE p."editionId" = $2`,
    ["00000000-0000-4000-8000-000000000001", edition],
  );
  expect(await runAction(reopenHours.definition, coordinator, await asked(), june)).toMatchObject({
    refusal: { rules: [{ code: "P_SHEET_IN_SETTLEMENT" }] },
  });
  await query(`UPDATE "MonthlySettlement" SET "status" = 'DRAFT' WHERE "id" = '00000000-0000-4000-8000-000000000001'`);
  const undone = await asked();
  expect(await runAction(reopenHours.definition, coordinator, undone, june)).toMatchObject({ ok: true });
  const confirmed = confirmOnListSchema.parse({ ...(await seen(school)), listSignedOn: "2018-06-01" });
  expect(await runAction(confirmOnList.definition, socialWorker, confirmed, june)).toMatchObject({ ok: true });
  const approved = approveSchema.parse({ ...(await seen(school, "CONFIRMED_BY_HOST")), reason });
  expect(await runAction(approveHours.definition, coordinator, approved, june)).toMatchObject({ ok: true });
});

test("P_MONTH_SETTLED: after the payment only coordinator and director correct, with a reason; the sheet stays settled", async () => {
  await query(
    `UPDATE "MonthlySettlement" SET "status" = 'PAID', "approvedOn" = '2018-06-05', "paidOn" = '2018-06-08' WHERE "id" = '00000000-0000-4000-8000-000000000001'`,
  );
  const late = clockAt(new Date("2018-06-20T10:00:00+02:00"));
  const [sheet] = await sheetsAt(school);
  expect(sheet && timesheetState(sheet)).toBe("SETTLED");
  const saved = await query<{ on: string; version: number; minutes: number }>(
    `SELECT "workedOn"::text AS on, "version", "minutes" FROM "WorkEntry" WHERE "participationId" = $1 AND "workPlaceId" = $2 AND "minutes" > 60 ORDER BY 1 DESC LIMIT 1`,
    [sheet?.participationId, school],
  );
  const [entry] = saved;
  const input = (why: string) =>
    weekHoursSchema.parse({
      ...{ requestId: newId(), editionId: edition, week: "2018-W21" },
      cells: [{ participationId: sheet?.participationId, workPlaceId: school, on: entry?.on, typed: 60, version: entry?.version }],
      reasons: why ? [{ participationId: sheet?.participationId, text: why }] : [],
    });
  const settled = expect.objectContaining({ code: "P_MONTH_SETTLED" });
  expect(await runAction(recordWeek.definition, socialWorker, input(reason), late)).toMatchObject({
    refusal: { rules: expect.arrayContaining([settled]) },
  });
  expect(await runAction(recordWeek.definition, director, input(""), late)).toMatchObject({ refusal: { kind: "rules" } });
  expect(await runAction(recordWeek.definition, director, input(reason), late)).toMatchObject({ ok: true });
  const [after] = (await sheetsAt(school)).filter((one) => one.participationId === sheet?.participationId);
  expect(after).toMatchObject({
    status: "APPROVED_BY_OPS",
    confirmedMinutes: sheet?.minutes,
    minutes: (sheet?.minutes ?? 0) - (entry?.minutes ?? 0) + 60,
  });
});
