import { expect, test } from "vitest";
import { publicHoliday } from "./public-holidays.ts";

test("fixed and movable feasts are days off, other days are not", () => {
  expect(publicHoliday("2018-05-31")).toBe("Dzień Bożego Ciała");
  expect(publicHoliday("2018-04-02")).toBe("Drugi dzień Wielkanocy");
  expect(publicHoliday("2017-08-15")).not.toBeNull();
  expect(publicHoliday("2018-05-24")).toBeNull();
});
test("a day kept as a custom only is not a day off", () => expect(publicHoliday("2018-05-26")).toBeNull());
test("Christmas Eve is a day off from 2025 on", () => {
  expect(publicHoliday("2024-12-24")).toBeNull();
  expect(publicHoliday("2025-12-24")).not.toBeNull();
});
