import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { monthlyList, monthlyListDue } from "./r11-monthly-list.ts";

const april = { month: "2018-04", people: 10, sentOn: null };

test("R11: the list of a month is due on the tenth of the next, Sundays and the new year included", () => {
  expect(["2018-04", "2018-05", "2018-12", "2020-02"].map(monthlyListDue)).toEqual([
    "2018-05-10",
    "2018-06-10",
    "2019-01-10",
    "2020-03-10",
  ]);
});
test("R11: the tenth is in time, the eleventh is not", () => {
  expect(monthlyList({ ...april, today: "2018-05-10" })).toBeNull();
  const found = monthlyList({ ...april, today: "2018-05-11" });
  expect(found).toMatchObject({ code: "R11_MONTHLY_LIST_DUE", severity: "warning" });
  expect(found && message(found).what.replaceAll("\u00a0", " ")).toBe("Nie przekazano wykazu za kwiecień 2018.");
});
test("R11: a list handed over, and a month in which nobody was referred, ask for nothing", () => {
  expect(monthlyList({ ...april, sentOn: "2018-05-08", today: "2018-06-01" })).toBeNull();
  expect(monthlyList({ ...april, people: 0, today: "2018-06-01" })).toBeNull();
});
test("R11: the day is known since the regulation of 2017", () => {
  expect(monthlyList({ ...april, month: "2017-12", today: "2018-02-01" })).toBeNull();
  expect(monthlyList({ ...april, month: "2018-01", today: "2018-02-11" })).not.toBeNull();
});
