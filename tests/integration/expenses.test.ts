import { afterAll, beforeAll, expect, test } from "vitest";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { addExpense } from "#lib/settlements/actions/expenses.ts";
import { loadSettlements } from "#lib/settlements/loaders/months.ts";
import { expenseSchema } from "#lib/settlements/schema.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import { codes, value } from "#tests/support/results.ts";
import { coordinator, editionId } from "#tests/support/settlements.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const reason = "Stawkę ustalono przed zmianą porozumienia.";

let database: TestDatabase;
let source = "";
beforeAll(async () => {
  database = await testDatabase();
  // The workshops of the demo are the gmina's alone; here the Labour Fund helps to pay them (art. 62a ust. 8).
  const [row] = await query<{ id: string }>(
    `UPDATE "FundingSource" f SET "kind" = 'LABOUR_FUND' FROM "EditionCentre" c
     WHERE c."editionId" = $1 AND c."paiAgreementId" = f."paiAgreementId" AND f."block" = 'INTEGRATION' RETURNING f."id"`,
    [editionId],
  );
  source = row?.id ?? "";
});
afterAll(() => database.drop());

const spend = (change: object) => {
  const form = { requestId: newId(), editionId, centreId: coordinator.institution.id, block: "INTEGRATION", fundingSourceId: source };
  const what = { spentOn: "2018-05-16", amountGrosz: 1_400_00, purpose: "trener", documentNumber: "F/9/2018", trainerMinutes: 20 * 60 };
  return runAction(addExpense.definition, coordinator, expenseSchema.parse({ ...form, ...what, reason: "", ...change }), clock);
};
const spentOn = async () => {
  const page = await runLoader(loadSettlements.definition, coordinator, { editionId }, clock);
  return page?.expenses.filter(({ documentNumber }) => documentNumber === "F/9/2018").map(({ trainerMinutes }) => trainerMinutes);
};

test("R29: a trainer at seventy złoty an hour is entered as any expense", async () => {
  value(await spend({}));
  expect(await spentOn()).toEqual([1200]);
});
test("R29: a dearer hour paid by the Labour Fund asks for a reason, which both institutions read", async () => {
  expect(codes(await spend({ amountGrosz: 1_400_01 }))).toEqual(["R29_TRAINER_RATE"]);
  expect(await spentOn()).toHaveLength(1);
  const { expenseId } = value(await spend({ amountGrosz: 1_400_01, reason }));
  const entries = await query(`SELECT "ruleCodes", "reason", cardinality("sharedWith") AS sides FROM "AuditEntry" WHERE "subjectId" = $1`, [
    expenseId,
  ]);
  expect(entries).toEqual([{ ruleCodes: ["R29_TRAINER_RATE"], reason, sides: 1 }]);
});
test("R29: materials, and a trainer whom no source is named for, are not asked about", async () => {
  value(await spend({ amountGrosz: 9_000_00, trainerMinutes: "" }));
  value(await spend({ amountGrosz: 9_000_00, fundingSourceId: "" }));
});
