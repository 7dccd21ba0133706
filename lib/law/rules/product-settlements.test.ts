import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { draftOutdated, monthUnderWay, nothingToSettle, settledTwice, timesheetsOpen } from "./product-settlements.ts";

const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");
const month = "2018-05";
const on = "2018-06-04";

test("P_MONTH_UNDER_WAY: a month is settled from the day after its last work", () => {
  expect(monthUnderWay({ today: "2018-05-31", month, until: "2018-05-31" })?.code).toBe("P_MONTH_UNDER_WAY");
  expect(monthUnderWay({ today: "2018-06-01", month, until: "2018-05-31" })).toBeNull();
});
test("P_TIMESHEETS_OPEN: one sheet that is not approved holds the month back, and it is counted", () => {
  const found = timesheetsOpen({ on, month, open: 1, count: 12 });
  expect(plain(found ? message(found).why : undefined)).toMatch(/^Ewidencje niezatwierdzone: 1 z 12\./);
  expect(timesheetsOpen({ on, month, open: 0, count: 12 })).toBeNull();
});
test("P_SETTLED_TWICE: the second settlement of a month is refused with the day of the first", () => {
  const found = settledTwice({ on, month, draftedOn: "2018-06-01" });
  expect(plain(found ? message(found).what : undefined)).toBe("Nie można utworzyć drugiego rozliczenia za maj 2018.");
  expect(settledTwice({ on, month, draftedOn: null })).toBeNull();
});
test("P_NOTHING_TO_SETTLE: an empty month has no settlement", () => {
  expect(nothingToSettle({ on, month, lines: 0 })?.code).toBe("P_NOTHING_TO_SETTLE");
  expect(nothingToSettle({ on, month, lines: 1 })).toBeNull();
});
test("P_DRAFT_OUTDATED: nothing is paid that the records no longer say", () => {
  expect(draftOutdated({ on, month, count: 2 })?.facts.count).toBe(2);
  expect(draftOutdated({ on, month, count: 0 })).toBeNull();
});
