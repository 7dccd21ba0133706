import { expect, test } from "vitest";
import { bothBlocks, oneBlockWeek } from "./r13-both-blocks.ts";

const on = "2018-05-24";
const week = { on, week: "2018-W21" };

test("R13: a referral with both blocks may be issued", () => {
  expect(bothBlocks({ on, hasActivation: true, hasIntegration: true })).toEqual([]);
});
test("R13: each missing block is refused by name", () => {
  expect(bothBlocks({ on, hasActivation: false, hasIntegration: true })).toMatchObject([
    { severity: "blocked", facts: { block: "Aktywizacja" } },
  ]);
  expect(bothBlocks({ on, hasActivation: false, hasIntegration: false }).map(({ facts }) => facts.block)).toEqual([
    "Aktywizacja",
    "Integracja",
  ]);
});
test("R13: a week with hours in one block only asks for a reason", () => {
  expect(oneBlockWeek({ ...week, activationMinutes: 600, integrationMinutes: 0 })).toMatchObject({
    code: "R13_ONE_BLOCK_WEEK",
    severity: "warning",
  });
  expect(oneBlockWeek({ ...week, activationMinutes: 0, integrationMinutes: 1 })).not.toBeNull();
});
test("R13: a week with both blocks, or with neither, asks nothing", () => {
  expect(oneBlockWeek({ ...week, activationMinutes: 60, integrationMinutes: 300 })).toBeNull();
  expect(oneBlockWeek({ ...week, activationMinutes: 0, integrationMinutes: 0 })).toBeNull();
});
