import { afterAll, beforeAll, expect, test } from "vitest";
import { cancelEdition, proposeSettlement, startEdition, startRecruiting } from "#lib/editions/actions/steps.ts";
import type { RuleCode } from "#lib/law/verdict.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ActionResult } from "#lib/platform/result.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { cancelSession, moveSession } from "#lib/schedule/actions/changes.ts";
import { addSession, removeSession } from "#lib/schedule/actions/sessions.ts";
import { cancelSchema, moveSchema, removeSchema, sessionSchema } from "#lib/schedule/schema.ts";
import { demo } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import {
  clerk,
  coordinator,
  director,
  eightWeeks,
  march,
  newEdition,
  programme,
  recruiting,
  save,
  saveLines,
  take,
  why,
} from "#tests/support/editions.ts";
import { expectRefused, type Said } from "#tests/support/refusals.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
const refusal = (attempt: () => Promise<ActionResult<unknown>>, code: RuleCode, said: Said) =>
  expectRefused(database.superuserUrl, attempt, code, said);

test("R12_TWO_MONTHS: another period is neither the clerk's to save with a reason nor the coordinator's without", async () => {
  const id = await newEdition();
  const long = { startsOn: "2016-03-01", endsOn: "2016-05-10" };
  const said = {
    why: "Początek 01.03.2016, więc ostatni dzień to 30.04.2016.",
    fix: "Ustaw koniec na 30.04.2016",
    severity: "overridable",
  } as const;
  await refusal(() => save(id, { ...long, periodReason: why }, clerk), "R12_TWO_MONTHS", said);
  await refusal(() => save(id, long), "R12_TWO_MONTHS", said);
  expect(await save(id, { ...long, periodReason: why })).toMatchObject({ ok: true });
});

test("P_EDITION_INCOMPLETE, R16_PLAN_BELOW_MINIMUM: recruiting begins with days, centres and eighty hours", async () => {
  const id = await newEdition();
  const start = () => take(startRecruiting, coordinator, id);
  const fix = "Uzupełnij plan edycji i rozpocznij nabór ponownie.";
  await refusal(start, "P_EDITION_INCOMPLETE", { why: "Brakuje: dokładne daty edycji, plan form wsparcia.", fix });
  await save(id, march);
  await saveLines(id, [{ ...eightWeeks[0], sessionCount: "15" }]);
  // March and April 2016 hold seven full weeks: 75 hours are more than ten a week.
  expect(await start()).toMatchObject({ ok: true });
  const short = [{ ...eightWeeks[0], sessionCount: "13" }];
  const said = { why: "Plan: 65 godz. Pełne tygodnie w okresie edycji: 7.", fix: "Dodaj do planu co najmniej 5 godz." };
  await refusal(() => saveLines(id, short), "R16_PLAN_BELOW_MINIMUM", said);
});

test("R16_PLAN_BELOW_MINIMUM: an edition that recruits is not moved to days over which its plan is too poor", async () => {
  const id = await newEdition();
  await save(id, march);
  await saveLines(id, [{ ...eightWeeks[0], sessionCount: "15" }]);
  expect(await take(startRecruiting, coordinator, id)).toMatchObject({ ok: true });
  // From Monday 29 February there are eight full weeks.
  const moved = { startsOn: "2016-02-29", endsOn: "2016-04-28" };
  const said = { why: "Plan: 75 godz. Pełne tygodnie w okresie edycji: 8.", fix: "Dodaj do planu co najmniej 5 godz." };
  await refusal(() => save(id, moved), "R16_PLAN_BELOW_MINIMUM", said);
});

test("P_NOBODY_BEGAN, R21_NO_COUNCIL_OPINION, R38_WHO_DELIVERS: an edition begins with people, an opinion and an agreement", async () => {
  const id = await recruiting();
  const start = () => take(startEdition, clerk, id);
  await refusal(start, "P_NOBODY_BEGAN", { why: "Osoby, które podjęły udział: 0.", fix: "Potwierdź pierwszy dzień osoby skierowanej." });
  await query(`UPDATE "EditionCentre" SET "paiAgreementId" = NULL WHERE "editionId" = $1`, [id]);
  await query(`DELETE FROM "CouncilOpinion" WHERE "programmeId" = $1`, [programme]);
  await refusal(start, "R21_NO_COUNCIL_OPINION", {
    why: "Brak opinii powiatowej rady rynku pracy",
    fix: "Wpisz datę, numer i wynik opinii",
  });
  await refusal(start, "R38_WHO_DELIVERS", { why: "Brakuje: obowiązujące porozumienie PAI.", fix: "Wskaż obowiązujące porozumienie PAI" });
});

test("P_EDITION_BEGUN: an edition in which somebody takes part is not called off", async () => {
  const id = demo.ids.editions.jerzmanowice2016;
  await query(`UPDATE "Edition" SET "status" = 'RECRUITING' WHERE "id" = $1`, [id]);
  const said = { why: "Osoby, które podjęły udział: 3.", fix: "Udział tych osób zakończ w zwykły sposób." };
  await refusal(() => take(cancelEdition, director, id, why), "P_EDITION_BEGUN", said);
  await query(`UPDATE "Edition" SET "status" = 'ACTIVE' WHERE "id" = $1`, [id]);
});

test("P_EDITION_UNSETTLED: a settlement names every register, outcome and month that waits", async () => {
  const id = demo.ids.editions.jerzmanowice2016;
  await query(`UPDATE "Edition" SET "settlementProposedOn" = NULL, "settlementProposedById" = NULL WHERE "id" = $1`, [id]);
  await query(
    `UPDATE "MonthlySettlement" SET "status" = 'PAID', "refundedOn" = NULL, "refundedGrosz" = NULL WHERE "id" IN (SELECT "settlementId" FROM "SettlementLine" WHERE "editionId" = $1)`,
    [id],
  );
  const propose = () => take(proposeSettlement, coordinator, id, "", clockAt(new Date("2016-08-10T10:00:00+02:00")));
  await refusal(propose, "P_EDITION_UNSETTLED", {
    why: "Brakuje: rozliczenie za ",
    fix: "Uzupełnij te wpisy i zgłoś rozliczenie ponownie.",
  });
});

const round3 = demo.ids.editions.kedzierzynRound3;
const today = clockAt(new Date("2018-05-24T15:00:00+02:00"));
const planner = demoActor(demo.emails.coordinator);

test("P_SESSION_OUTSIDE, P_GROUP_BUSY, P_SPECIALIST_BUSY, P_SESSION_RECORDED: the schedule", async () => {
  const [form] = await query<{ id: string }>(`SELECT "id" FROM "SupportForm" WHERE "editionId" = $1 ORDER BY "ordinal" LIMIT 1`, [round3]);
  const [own] = await query<{ id: string }>(`SELECT "id" FROM "EditionGroup" WHERE "editionId" = $1 LIMIT 1`, [round3]);
  const specialists = await query<{ id: string }>(`SELECT "id" FROM "Specialist" WHERE "welfareCentreId" = $1 LIMIT 2`, [
    planner.institution.id,
  ]);
  const add = (heldOn: string, change: object = {}) => {
    const times = { heldOn, startsAt: "8:30", endsAt: "13:30", room: "", specialistId: "", topic: "", reason: why };
    const what = { requestId: newId(), editionId: round3, formId: form?.id, groupIds: [own?.id], participationIds: [] };
    return runAction(addSession.definition, planner, sessionSchema.parse({ ...what, ...times, ...change }), today);
  };
  const outside = { why: "Okres edycji: 01.09–31.10.2018.", fix: "Wybierz dzień z tego okresu." };
  await refusal(() => add("2018-11-02"), "P_SESSION_OUTSIDE", outside);
  await refusal(() => add("2018-08-31"), "P_SESSION_OUTSIDE", outside);
  const added = await add("2018-09-04", { specialistId: specialists[0]?.id });
  if (!added.ok) throw new Error(JSON.stringify(added.refusal));
  const [sessionId] = added.value.sessionIds;
  await refusal(() => add("2018-09-04", { startsAt: "13:29", endsAt: "15:00" }), "P_GROUP_BUSY", {
    why: "8:30–13:30",
    fix: "Zmień dzień albo godzinę.",
  });
  expect(await add("2018-09-04", { startsAt: "13:30", endsAt: "15:00" })).toMatchObject({ ok: true });
  await query(`INSERT INTO "EditionGroup" ("id", "editionId", "labourOfficeId", "name") VALUES ($1, $2, $3, 'Druga')`, [
    ...[newId(), round3, demoActor(demo.emails.clerk).institution.id],
  ]);
  const [other] = await query<{ id: string }>(`SELECT "id" FROM "EditionGroup" WHERE "editionId" = $1 AND "name" = 'Druga'`, [round3]);
  const busy = { groupIds: [other?.id], specialistId: specialists[0]?.id };
  const said = { why: "8:30–13:30", fix: "Zmień dzień, godzinę albo osobę prowadzącą." };
  await refusal(() => add("2018-09-04", busy), "P_SPECIALIST_BUSY", said);
  const seen = { requestId: newId(), editionId: round3, sessionId, version: 1 };
  const to = { heldOn: "2018-09-05", startsAt: "8:30", endsAt: "13:30", room: "", specialistId: "" };
  const moved = await runAction(
    moveSession.definition,
    planner,
    moveSchema.parse({ ...seen, ...to, changeKind: "BREAKDOWN", reason: why }),
    today,
  );
  if (!moved.ok) throw new Error(JSON.stringify(moved.refusal));
  const standIn = { editionId: round3, sessionId: moved.value.sessionId, version: 1 };
  const remove = () => runAction(removeSession.definition, planner, removeSchema.parse({ requestId: newId(), ...standIn }), today);
  await refusal(remove, "P_SESSION_RECORDED", { why: "Zastępują przeniesione zajęcia.", fix: "Odwołaj zajęcia i podaj powód." });
  const off = cancelSchema.parse({ requestId: newId(), ...standIn, changeKind: "SPECIALIST_ABSENT", reason: why });
  expect(await runAction(cancelSession.definition, planner, off, today)).toMatchObject({ ok: true });
});

test("a day before the programme was law is refused at its field", async () => {
  const id = await newEdition();
  const early = save(id, { startsOn: "2014-05-26", endsOn: "2014-07-25" });
  await expect(early).rejects.toThrow("Data wcześniejsza niż 27.05.2014.");
});
