import { expect, test } from "vitest";
import { monthNotWorked, monthSettled, sheetInSettlement, timesheetClosed } from "./product-months.ts";

test("P_MONTH_SETTLED: an entry of a paid month is not changed, one of an open month is", () => {
  expect(monthSettled({ on: "2018-05-10", month: "2018-05", paidOn: null })).toBeNull();
  expect(monthSettled({ on: "2018-05-10", month: "2018-05", paidOn: "2018-06-12" })).toMatchObject({
    code: "P_MONTH_SETTLED",
    severity: "blocked",
  });
});

test("P_MONTH_SETTLED: the coordinator and the director correct a paid month with a reason", () => {
  const paid = { on: "2018-05-10", month: "2018-05", paidOn: "2018-06-12" };
  expect(monthSettled({ ...paid, mayCorrect: true })).toMatchObject({ code: "P_MONTH_SETTLED", severity: "warning" });
});

test("P_TIMESHEET_CLOSED: a confirmed month says its state and who returns it", () => {
  const closed = timesheetClosed({ on: "2018-05-10", month: "2018-05", state: "zatwierdzona przez ośrodek", who: "koordynator PAI" });
  expect(closed).toMatchObject({ severity: "blocked", facts: { who: "koordynator PAI" } });
});

test("P_MONTH_NOT_WORKED: hours are confirmed from the last day of work on", () => {
  const month = "2018-05";
  expect(monthNotWorked({ today: "2018-05-24", month, until: "2018-05-31" })?.code).toBe("P_MONTH_NOT_WORKED");
  expect(monthNotWorked({ today: "2018-05-31", month, until: "2018-05-31" })).toBeNull();
});

test("P_SHEET_IN_SETTLEMENT: an approved month goes back while its settlement is a draft", () => {
  expect(sheetInSettlement({ on: "2018-06-01", month: "2018-05", isSettled: false })).toBeNull();
  expect(sheetInSettlement({ on: "2018-06-01", month: "2018-05", isSettled: true })?.severity).toBe("blocked");
});
