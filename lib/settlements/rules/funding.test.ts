import { expect, test } from "vitest";
import { fundingUse, type Source, type SpentMoney } from "#lib/settlements/rules/funding.ts";

const source = (id: string, more: Partial<Source> = {}): Source => ({
  ...{ id, centreId: "c", block: "ACTIVATION", kind: "MUNICIPAL_BUDGET", name: id, sharePercent: 40, amountGrosz: null, isRefund: false },
  ...more,
});
const sources = [
  source("fundusz", { kind: "LABOUR_FUND", isRefund: true, sharePercent: 60 }),
  source("gmina"),
  source("zajęcia", { block: "INTEGRATION", amountGrosz: 5_000_00 }),
];
const spent = (fundingSourceId: string | null, amountGrosz: number, more: Partial<SpentMoney> = {}): SpentMoney => ({
  ...{ id: `${fundingSourceId}/${amountGrosz}`, centreId: "c", fundingSourceId, block: "INTEGRATION", spentOn: "2018-05-16", amountGrosz },
  ...{ purpose: "materiały", documentNumber: null, trainerMinutes: null, withdrawnReason: null, version: 1 },
  ...more,
});
const used = (facts: Partial<Parameters<typeof fundingUse>[0]>) =>
  fundingUse({ sources, expenses: [], lines: [], ...facts }).map(({ name, usedGrosz }) => [name, usedGrosz]);

test("benefits paid stand with the municipality, the part that came back with the Labour Fund", () => {
  const line = { centreId: "c", status: "REFUNDED", amountGrosz: 3_240_00, refundedGrosz: 1_944_00 } as const;
  expect(used({ lines: [line] })).toEqual([
    ["fundusz", 1_944_00],
    ["gmina", 1_296_00],
    ["zajęcia", 0],
  ]);
});

test("until it comes back the municipality bears it all, and a draft is no money yet", () => {
  const line = { centreId: "c", amountGrosz: 3_240_00, refundedGrosz: 0 } as const;
  expect(used({ lines: [{ ...line, status: "PAID" }] })[1]).toEqual(["gmina", 3_240_00]);
  expect(used({ lines: [{ ...line, status: "DRAFT" }] })[1]).toEqual(["gmina", 0]);
});

test("of an edition with two municipalities each bears its own people", () => {
  const both = [source("gmina"), source("druga gmina", { centreId: "d" })];
  const line = { centreId: "c", status: "REFUNDED", amountGrosz: 324_00, refundedGrosz: 194_40 } as const;
  const lines = [line, { ...line, centreId: "d", amountGrosz: 81_00, refundedGrosz: 48_60 }];
  expect(fundingUse({ sources: both, expenses: [], lines }).map(({ centreId, name, usedGrosz }) => [centreId, name, usedGrosz])).toEqual([
    ["c", "gmina", 129_60],
    ["c", null, 194_40],
    ["d", "druga gmina", 32_40],
    ["d", null, 48_60],
  ]);
});

test("an expense counts with the source it names, one that names none has its own line, a withdrawn one is gone", () => {
  const expenses = [spent("zajęcia", 100_00), spent("zajęcia", 50_00, { withdrawnReason: "pomyłka w kwocie" }), spent(null, 30_00)];
  expect(used({ expenses }).slice(2)).toEqual([
    ["zajęcia", 100_00],
    [null, 30_00],
  ]);
});
