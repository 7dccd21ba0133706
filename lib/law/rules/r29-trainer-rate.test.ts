import { expect, test } from "vitest";
import { trainerRate } from "./r29-trainer-rate.ts";

const on = "2018-05-24";

test("R29: seventy złoty from the Labour Fund pass, a grosz more warns", () => {
  expect(trainerRate({ on, rateGrosze: 70_00, paidByLabourFund: true })).toBeNull();
  expect(trainerRate({ on, rateGrosze: 70_01, paidByLabourFund: true })).toMatchObject({ code: "R29_TRAINER_RATE", severity: "warning" });
});
test("R29: a gmina may pay its trainer what it likes", () =>
  expect(trainerRate({ on, rateGrosze: 120_00, paidByLabourFund: false })).toBeNull());
