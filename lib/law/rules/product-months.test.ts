import { expect, test } from "vitest";
import { monthSettled } from "./product-months.ts";

test("an entry of a paid month is not changed, one of an open month is", () => {
  expect(monthSettled({ on: "2018-05-10", month: "2018-05", paidOn: null })).toBeNull();
  expect(monthSettled({ on: "2018-05-10", month: "2018-05", paidOn: "2018-06-12" })).toMatchObject({
    code: "P_MONTH_SETTLED",
    severity: "blocked",
  });
});
