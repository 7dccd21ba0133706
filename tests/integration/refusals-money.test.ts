import { afterAll, beforeAll, expect, test } from "vitest";
import type { RuleCode } from "#lib/law/verdict.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ActionResult } from "#lib/platform/result.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { setRate } from "#lib/settlements/actions/rates.ts";
import { rateSchema } from "#lib/settlements/schema.ts";
import { participationId } from "#prisma/demo/ids.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import { expectRefused, type Said } from "#tests/support/refusals.ts";
import { approveSheets, coordinator, director, draft, editionId, monthSeen, take } from "#tests/support/settlements.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

// The money of round 2 of Kędzierzyn-Koźle: May from its draft to the claim.
const MAY = "2018-05";
const may = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const pay = { paidOn: "2018-07-02", payoutListNumber: "5/2018" };
const both = { ...director, userId: coordinator.userId };

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
const refusal = (attempt: () => Promise<ActionResult<unknown>>, code: RuleCode, said: Said) =>
  expectRefused(database.superuserUrl, attempt, code, said);
const rate = (change: object) => {
  const form = { requestId: newId(), institutionId: coordinator.institution.id, workKindId: "", source: "zarządzenie próbne nr 1/2018" };
  return runAction(setRate.definition, coordinator, rateSchema.parse({ ...form, ...change }), may);
};

test.each([
  ["2014-05-31", 799, "8,00 zł"],
  ["2014-06-02", 809, "8,10 zł"],
  ["2018-05-31", 809, "8,10 zł"],
  ["2018-06-02", 829, "8,30 zł"],
  ["2019-05-31", 829, "8,30 zł"],
  ["2019-06-01", 849, "8,50 zł"],
  ["2024-05-31", 1089, "10,90 zł"],
  ["2024-06-01", 1219, "12,20 zł"],
  ["2025-06-01", 1219, "12,20 zł"],
])("R22_RATE_BELOW_MINIMUM: from %s %i grosze are less than %s", (validFrom, amountGrosz, least) =>
  refusal(() => rate({ validFrom, amountGrosz }), "R22_RATE_BELOW_MINIMUM", {
    ...{ why: `Najniższa stawka w tym dniu: ${least}.`, fix: `Wpisz co najmniej ${least}.` },
  }),
);

test("P_MONTH_UNDER_WAY: a month is not settled while somebody works in it", () =>
  refusal(() => draft(MAY, { clock: may }), "P_MONTH_UNDER_WAY", {
    ...{ why: "Prace w tym miesiącu trwają do 31.05.2018.", fix: "Utwórz rozliczenie po tym dniu." },
  }));

test("P_TIMESHEETS_OPEN: hours that the centre has not approved are not settled", async () => {
  await refusal(() => draft(MAY), "P_TIMESHEETS_OPEN", { why: "Ewidencje niezatwierdzone: ", fix: "Potwierdź i zatwierdź ewidencję" });
  await approveSheets(database.superuserUrl, MAY);
});

test("P_NOTHING_TO_SETTLE: a month without work has no settlement", () =>
  refusal(() => draft("2018-01"), "P_NOTHING_TO_SETTLE", {
    ...{ why: "Nie ma przepracowanych godzin ani różnic z wypłaconych miesięcy.", fix: "Wpisz godziny prac albo wybierz inny miesiąc." },
  }));

test("R25_NO_WORK_NO_PAY: minutes stand at work done alone, an absence takes none and is in no line", async () => {
  const grazyna = participationId("kedzierzyn-2018-2", "Szablonowska Grażyna");
  const absences = `"participationId" = $1 AND "status" <> 'PRESENT'`;
  await expect(query(`UPDATE "WorkEntry" SET "minutes" = 60 WHERE ${absences}`, [grazyna])).rejects.toThrow("WorkEntry_");
  const [worked] = await query<{ minutes: number }>(
    `SELECT coalesce(sum("minutes"), 0)::int AS minutes FROM "WorkEntry" WHERE "participationId" = $1 AND "status" = 'PRESENT' AND "workedOn" <= '2018-05-31'`,
    [grazyna],
  );
  expect(await draft(MAY)).toMatchObject({ ok: true });
  const line = (await monthSeen(MAY))?.lines.find((one) => one.participationId === grazyna);
  expect(line?.minutes ?? 0).toBe(worked?.minutes);
});

test("P_SETTLED_TWICE: a month is settled once", () =>
  refusal(() => draft(MAY), "P_SETTLED_TWICE", { why: "Rozliczenie tego miesiąca utworzono 02.07.2018.", fix: "Szkic nalicz ponownie." }));

test("P_FOUR_EYES: who drew it does not approve it, who approved it does not pay it out", async () => {
  const said = { why: "Rozliczenie przygotowano z tego samego konta.", fix: "Zatwierdza inna osoba z rolą: dyrektor (kierownik) ośrodka." };
  await refusal(() => take("approve", MAY, both), "P_FOUR_EYES", said);
});

test("P_DRAFT_OUTDATED: what the records no longer say is neither approved nor paid", async () => {
  const change = (minutes: number) =>
    query(
      `UPDATE "WorkEntry" SET "minutes" = "minutes" + $2 WHERE "id" =
         (SELECT "id" FROM "WorkEntry" WHERE "editionId" = $1 AND "minutes" > 60 AND "status" = 'PRESENT' AND "workedOn" < '2018-06-01' ORDER BY "id" LIMIT 1)`,
      [editionId, minutes],
    );
  const said = { why: "Od naliczenia zmieniły się godziny, stawki albo udział. Osoby: 1.", fix: "Zwróć do szkicu, nalicz ponownie" };
  await change(-30);
  await refusal(() => take("approve", MAY, director), "P_DRAFT_OUTDATED", said);
  await change(30);
  expect(await take("approve", MAY, director)).toMatchObject({ ok: true });
  await change(-30);
  await refusal(() => take("pay", MAY, coordinator, pay), "P_DRAFT_OUTDATED", said);
  await change(30);
  expect(await take("pay", MAY, coordinator, pay)).toMatchObject({ ok: true });
});

test("R23_REFUND_OVER_LIMIT: not a grosz above 60% of the minimum rate for the hours worked", async () => {
  const most = (await monthSeen(MAY))?.settlement?.refundGrosz ?? 0;
  const claim = (amountGrosz: number) => take("claim", MAY, director, { number: "9/2018", amountGrosz });
  await refusal(() => claim(most + 1), "R23_REFUND_OVER_LIMIT", { why: "60% × 8,10 zł × ", fix: "Zmniejsz wniosek o 0,01 zł." });
  expect(await claim(most)).toMatchObject({ ok: true });
});
