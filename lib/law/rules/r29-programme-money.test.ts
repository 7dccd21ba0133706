import { expect, test } from "vitest";
import { groupSize } from "./r29-programme-money.ts";

const on = "2018-05-01";

test("R29: with Labour Fund money a group other than ten warns", () => {
  expect(groupSize({ on, groupName: "Grupa", count: 10, paidByLabourFund: true })).toBeNull();
  for (const count of [9, 11])
    expect(groupSize({ on, groupName: "Grupa", count, paidByLabourFund: true })).toMatchObject({
      code: "R29_GROUP_SIZE",
      severity: "warning",
    });
});
test("R29: where the municipality pays, a group of nine is a group like any other", () =>
  expect(groupSize({ on, groupName: "Grupa", count: 9, paidByLabourFund: false })).toBeNull());
