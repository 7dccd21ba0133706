import { expect, test } from "vitest";
import { trainerRate } from "./r29-trainer-rate.ts";

const twoHours = { on: "2018-05-24", minutes: 120 };

test("R29: seventy złoty an hour from the Labour Fund pass, a grosz more warns and names the rate", () => {
  expect(trainerRate({ ...twoHours, amountGrosze: 140_00, paidByLabourFund: true })).toBeNull();
  expect(trainerRate({ ...twoHours, amountGrosze: 140_01, paidByLabourFund: true })).toMatchObject({
    ...{ code: "R29_TRAINER_RATE", severity: "warning" },
    facts: { rate: { grosze: 70_01 }, limit: { grosze: 70_00 } },
  });
});
test("R29: a gmina may pay its trainer what it likes", () =>
  expect(trainerRate({ ...twoHours, amountGrosze: 240_00, paidByLabourFund: false })).toBeNull());
