import { afterAll, beforeAll, expect, test } from "vitest";
import { runLoader } from "#lib/platform/run-loader.ts";
import { loadCounty } from "#lib/reports/loaders/county.ts";
import { loadSummary } from "#lib/reports/loaders/summary.ts";
import { loadSettlements } from "#lib/settlements/loaders/months.ts";
import { demo } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import { clerk, coordinator, director, draft, july, kind, monthSeen, officeDirector, take, why } from "#tests/support/settlements.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

// April of round 1, which the demo leaves claimed: 1 555,20 zł of 2 592,00 zł.
const APRIL = "2018-04";
const edition = demo.ids.editions.kedzierzynRound1;
const starosta = demoActor(demo.emails.countyViewer);
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

/** What every screen says of the refund of April, in grosze; the county as the rest of its sum. */
async function refundOfApril() {
  const month = await monthSeen(APRIL, clerk, july, edition);
  const listed = (await runLoader(loadSettlements.definition, clerk, { editionId: edition }, july))?.months;
  const summary = (await runLoader(loadSummary.definition, coordinator, { editionId: edition }, july))?.settled;
  const county = (await runLoader(loadCounty.definition, starosta, { rok: "2018" }, july))?.settled;
  const march = (await monthSeen("2018-03", clerk, july, edition))?.settlement?.refundGrosz ?? 0;
  return {
    lines: month?.lines.reduce((sum, { refundGrosz }) => sum + refundGrosz, 0),
    month: month?.sums?.refundGrosz,
    listed: listed?.find((one) => one.month === APRIL)?.sums?.refundGrosz,
    summary: summary?.find((one) => one.month === APRIL)?.refundGrosz,
    county: (county?.[0]?.refundGrosz ?? 0) - march,
  };
}
const everywhere = (grosze: number) => ({ lines: grosze, month: grosze, listed: grosze, summary: grosze, county: grosze });

test("a claim under way is to be refunded on every screen", async () => expect(await refundOfApril()).toEqual(everywhere(1555_20)));

test("4.6: of a refused claim nothing is left to be refunded; what was asked and why it was refused stays to be read", async () => {
  expect(kind(await take("reject", APRIL, clerk, { reason: why }, { edition }))).toBe("ok");
  expect(await refundOfApril()).toEqual(everywhere(0));
  const seen = await monthSeen(APRIL, coordinator, july, edition);
  expect(seen).toMatchObject({ finished: true, sums: { amountGrosz: 2592_00 } });
  expect(seen?.settlement?.claims.at(-1)).toMatchObject({ amountGrosz: 1555_20, decision: "REJECTED", remarks: why });
  const listed = (await runLoader(loadSettlements.definition, coordinator, { editionId: edition }, july))?.months;
  expect(listed?.find(({ month }) => month === APRIL)?.answer?.replaceAll("\u00a0", " ")).toBe("wnioskowano 1 555,20 zł, odrzucono");
});

test("4.6: of a claim accepted in part the part is to be refunded, and its lines add up to it", async () => {
  await query(`UPDATE "MonthlySettlement" SET "status" = 'CLAIMED' WHERE "month" = $1`, [APRIL]);
  const typed = { claimedGrosz: 1555_20, acceptedGrosz: 1000_01, remarks: why };
  expect(kind(await take("accept", APRIL, clerk, typed, { edition }))).toBe("ok");
  expect(await refundOfApril()).toEqual(everywhere(1000_01));
  const refund = { refundedOn: "2018-07-02", refundedGrosz: 1000_00 };
  expect(kind(await take("refund", APRIL, officeDirector, refund, { edition }))).toBe("ok");
  expect(await refundOfApril()).toEqual(everywhere(1000_00));
});

test("a month that only lowers what was refunded has no claim, and the labour office sees from the payment on by how much", async () => {
  const june = "2018-06";
  await query(
    `UPDATE "WorkEntry" SET "minutes" = "minutes" - 60 WHERE "id" =
       (SELECT "id" FROM "WorkEntry" WHERE "editionId" = $1 AND "workedOn" < '2018-04-01' AND "minutes" >= 120 ORDER BY "id" LIMIT 1)`,
    [edition],
  );
  expect(kind(await draft(june, { edition }))).toBe("ok");
  expect(kind(await take("approve", june, director, {}, { edition }))).toBe("ok");
  expect(await monthSeen(june, clerk, july, edition)).toMatchObject({ shown: false, sums: null });
  const pay = { paidOn: "2018-07-02", payoutListNumber: "6/2018" };
  expect(kind(await take("pay", june, coordinator, pay, { edition }))).toBe("ok");
  const seen = await monthSeen(june, clerk, july, edition);
  expect(seen).toMatchObject({ shown: true, finished: true, steps: [], sums: { minutes: -60, amountGrosz: -8_10, refundGrosz: -4_86 } });
});
