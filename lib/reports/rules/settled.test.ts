import { expect, test } from "vitest";
import { type SettledMonth, settledLines, settledTotals } from "#lib/reports/rules/settled.ts";

const month = (status: SettledMonth["status"], refundedGrosz: number | null = null): SettledMonth => ({
  ...{ month: "2018-03", status, minutes: 600, amountGrosz: 81_00, refundGrosz: 48_60, refundedGrosz },
});

test("settled money begins with the payment: a draft and an approval are no money yet", () => {
  expect(settledTotals([month("DRAFT"), month("APPROVED")])).toEqual({ months: 0, amountGrosz: 0, refundGrosz: 0, refundedGrosz: 0 });
  expect(settledTotals([month("PAID"), month("REFUNDED", 40_00)])).toEqual({
    ...{ months: 2, amountGrosz: 162_00, refundGrosz: 97_20, refundedGrosz: 40_00 },
  });
});

test("each municipality stands once, its calculated money beside the settled, who has neither is left out", () => {
  const line = (centreId: string, amountGrosz: number) => ({ centreId, municipality: centreId, cost: { total: { amountGrosz } } });
  const lines = settledLines([line("a", 100), line("b", 0), line("a", 50)], [{ centreId: "a", months: [month("PAID")] }]);
  expect(lines).toMatchObject([{ centreId: "a", computedGrosz: 150, months: 1, amountGrosz: 81_00 }]);
});
