import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { approveAttendance } from "#lib/attendance/actions/steps.ts";
import type { RuleCode } from "#lib/law/verdict.ts";
import { type Actor, scopeOf } from "#lib/platform/actor.ts";
import { type Clock, clockAt } from "#lib/platform/clock.ts";
import { inScope } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ActionResult } from "#lib/platform/result.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { approveHours, confirmHours, confirmOnList, reopenHours } from "#lib/work/actions/timesheets.ts";
import { recordWeek } from "#lib/work/actions/week.ts";
import { readTimesheets } from "#lib/work/repository/timesheets.ts";
import { sumOf, timesheetState } from "#lib/work/rules/timesheets.ts";
import { approveSchema, confirmOnListSchema, confirmSchema, returnSchema } from "#lib/work/schema/timesheets.ts";
import { weekHoursSchema } from "#lib/work/schema/week.ts";
import { demo, sessionId as sessionOf } from "#prisma/demo/ids.ts";
import { workPlaceId } from "#prisma/demo/institutions.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import { expectRefused, type Said } from "#tests/support/refusals.ts";
import { coordinator, editionId, emptyRegister, form, save, sessionId, socialWorker, step } from "#tests/support/registers.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

// Registers of classes, and the months of work that are confirmed, approved and paid.
const director = demoActor(demo.emails.centreDirector);
const host = demoActor(demo.emails.host);
const school = workPlaceId("mops-kedzierzyn", "Szkoła Podstawowa Przykładowa nr 0");
const park = workPlaceId("mops-kedzierzyn", "Parki i skwery, brygada zieleni");
const at = (day: string) => clockAt(new Date(`${day}T10:00:00+02:00`));
const reason = "Sprawdzono z listą papierową organizatora.";
const month = "2018-05";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
const refusal = (attempt: () => Promise<ActionResult<unknown>>, code: RuleCode, said: Said) =>
  expectRefused(database.superuserUrl, attempt, code, said);

describe("a register", () => {
  test("P_FUTURE: is not written before the class", async () => {
    const input = { ...(await form()), sessionId: sessionOf("kedzierzyn-2018-2", 7) };
    await refusal(() => save({ ...input, version: 1 }), "P_FUTURE", { why: "Dziś jest 24.05.2018.", fix: "Wpisz obecność po zajęciach." });
  });

  test("P_OUTSIDE_EDITION: has nobody whose participation had ended", async () => {
    const today = sessionOf("kedzierzyn-2018-2", 6);
    const [ended] = await query<{ id: string; version: number }>(
      `SELECT p."id", s."version" FROM "Participation" p, "Session" s WHERE s."id" = $1 AND p."editionId" = s."editionId" AND p."lastDay" < s."heldOn"`,
      [today],
    );
    const mark = { participationId: ended?.id ?? "", status: "PRESENT" as const, minutes: "", note: "", reason: "" };
    const input = () => ({ requestId: newId(), editionId, sessionId: today, version: ended?.version ?? 0, reason: "", marks: [mark] });
    const said = { why: "Okres udziału: 01.05–", fix: "Popraw datę albo okres udziału." };
    await refusal(() => save(input()), "P_OUTSIDE_EDITION", said);
  });

  test("P_FOUR_EYES: is approved by somebody else than who entered it", async () => {
    await emptyRegister(query);
    expect(await save(await form({}, { actor: coordinator }), coordinator)).toMatchObject({ ok: true });
    const said = { why: "Obecność wpisano z tego samego konta.", fix: "Zatwierdza inna osoba z rolą: koordynator PAI." };
    await refusal(() => step(approveAttendance, coordinator), "P_FOUR_EYES", said);
    await query(`UPDATE "Session" SET "enteredById" = $2 WHERE "id" = $1`, [sessionId, socialWorker.userId]);
    await query(`UPDATE "Attendance" SET "enteredById" = $2 WHERE "sessionId" = $1`, [sessionId, socialWorker.userId]);
    expect(await step(approveAttendance, coordinator)).toMatchObject({ ok: true });
  });
});

describe("a month of work", () => {
  const june = at("2018-06-04");
  const seen = async (place: string, state = "OPEN") => {
    const all = await inScope(scopeOf(coordinator), (tx) => readTimesheets(tx, { editionIds: [editionId], month, workPlaceId: place }));
    const own = all.filter((sheet) => timesheetState(sheet) === state);
    const ids = own.map((sheet) => sheet.participationId);
    return { requestId: newId(), editionId, workPlaceId: place, month, participationIds: ids, minutes: sumOf(own) };
  };
  const enter = async (who: string, on: string, typed: number, { actor, clock }: { actor: Actor; clock: Clock }) => {
    const [saved] = await query<{ version: number }>(
      `SELECT "version" FROM "WorkEntry" WHERE "participationId" = $1 AND "workPlaceId" = $2 AND "workedOn" = $3`,
      [who, school, on],
    );
    const cells = [{ participationId: who, workPlaceId: school, on, typed, version: saved?.version ?? null }];
    const reasons = [{ participationId: who, text: reason }];
    const week = on < "2018-05-28" ? "2018-W21" : "2018-W22";
    const input = weekHoursSchema.parse({ requestId: newId(), editionId, week, cells, reasons });
    return runAction(recordWeek.definition, actor, input, clock);
  };
  const approve = async (actor = coordinator) => {
    const asked = approveSchema.parse({ ...(await seen(school, "CONFIRMED_BY_HOST")), reason });
    return runAction(approveHours.definition, actor, asked, june);
  };
  const enteredBy = (userId: string) => query(`UPDATE "WorkEntry" SET "enteredById" = $2 WHERE "workPlaceId" = $1`, [school, userId]);

  test("P_MONTH_NOT_WORKED: is not confirmed while somebody still works in it", async () => {
    const asked = confirmSchema.parse(await seen(park));
    const said = { why: "Prace w tym miesiącu trwają do 31.05.2018.", fix: "Potwierdź godziny w tym dniu albo później." };
    const confirm = () => runAction(confirmHours.definition, host, { ...asked, requestId: newId() }, at("2018-05-24"));
    await refusal(confirm, "P_MONTH_NOT_WORKED", said);
  });

  test("P_TIMESHEET_CLOSED: takes no entry once it is confirmed, and says who returns it", async () => {
    const asked = await seen(school);
    const onList = confirmOnListSchema.parse({ ...asked, listSignedOn: "2018-06-01" });
    expect(await runAction(confirmOnList.definition, socialWorker, onList, june)).toMatchObject({ ok: true });
    const [who = ""] = asked.participationIds;
    const said = { why: "Ewidencja tego miesiąca: ", fix: "Do poprawy zwraca ją: " };
    for (const actor of [socialWorker, coordinator])
      await refusal(() => enter(who, "2018-05-31", 30, { actor, clock: june }), "P_TIMESHEET_CLOSED", said);
  });

  test("P_FOUR_EYES: is approved by other eyes than those that entered it", async () => {
    await enteredBy(coordinator.userId);
    await refusal(() => approve(), "P_FOUR_EYES", { why: "z tego samego konta", fix: "Zatwierdza inna osoba z rolą: " });
    await enteredBy(socialWorker.userId);
    expect(await approve()).toMatchObject({ ok: true });
  });

  test("P_SHEET_IN_SETTLEMENT: does not go back once its settlement is approved", async () => {
    const settlement = newId();
    await query(
      `INSERT INTO "MonthlySettlement" ("id", "labourOfficeId", "welfareCentreId", "communityWorkAgreementId", "month", "status", "minutes",
         "amountGrosz", "refundGrosz", "draftedOn", "draftedById")
       SELECT $1, "labourOfficeId", "welfareCentreId", "communityWorkAgreementId", '2018-05', 'APPROVED', 0, 0, 0, '2018-06-04', $1
       FROM "EditionCentre" WHERE "editionId" = $2`,
      [settlement, editionId],
    );
    await query(
      `INSERT INTO "SettlementLine" ("id", "settlementId", "participationId", "editionId", "labourOfficeId", "welfareCentreId", "forMonth",
         "minutes", "amountGrosz", "refundGrosz", "parts")
       SELECT gen_random_uuid(), $1, p."id", p."editionId", p."labourOfficeId", p."welfareCentreId", '2018-05', 0, 0, 0, '[]'
       FROM "Participation" p WHERE p."editionId" = $2`,
      [settlement, editionId],
    );
    const back = async () => {
      const asked = returnSchema.parse({ ...(await seen(school, "APPROVED_BY_OPS")), reason });
      return runAction(reopenHours.definition, coordinator, asked, june);
    };
    await refusal(back, "P_SHEET_IN_SETTLEMENT", {
      why: "Rozliczenie tego miesiąca jest zatwierdzone.",
      fix: "Zwróć rozliczenie do szkicu.",
    });
  });

  test("P_MONTH_SETTLED: is changed after the payment by the coordinator and the director alone, with a reason", async () => {
    await query(
      `UPDATE "MonthlySettlement" SET "status" = 'PAID', "approvedOn" = '2018-06-05', "paidOn" = '2018-06-08' WHERE "month" = $1`,
      [month],
    );
    const [entry] = await query<{ who: string; on: string }>(
      `SELECT "participationId" AS who, "workedOn"::text AS on FROM "WorkEntry" WHERE "workPlaceId" = $1 AND "minutes" > 60
       AND "workedOn" BETWEEN '2018-05-21' AND '2018-05-24' ORDER BY 2, 1 LIMIT 1`,
      [school],
    );
    const change = (actor: Actor) => enter(entry?.who ?? "", entry?.on ?? "", 60, { actor, clock: at("2018-06-20") });
    const said = { why: "Miesiąc wypłacono 08.06.2018.", fix: "Tworzy ją koordynator PAI albo dyrektor ośrodka." };
    await refusal(() => change(socialWorker), "P_MONTH_SETTLED", said);
    expect(await change(director)).toMatchObject({ ok: true });
  });
});
