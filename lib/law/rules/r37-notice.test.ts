import { expect, test } from "vitest";
import { publicHoliday } from "#lib/platform/public-holidays.ts";
import { nextWorkingDay, noticeLate } from "./r37-notice.ts";

const isHoliday = (day: string) => publicHoliday(day) !== null;
const facts = { event: "Odmowa udziału", worksBegunOn: "2018-05-01", isHoliday };

test("R37: Corpus Christi, a Saturday and a Sunday are no working days", () => {
  expect(nextWorkingDay("2018-05-24", isHoliday)).toBe("2018-05-25");
  expect(nextWorkingDay("2018-05-30", isHoliday)).toBe("2018-06-01");
  expect(nextWorkingDay("2018-05-25", isHoliday)).toBe("2018-05-28");
});

test("R37: a notice of the next working day is in time, one of the day after asks why", () => {
  expect(noticeLate({ ...facts, on: "2018-05-25", reportedOn: "2018-05-28" })).toBeNull();
  expect(noticeLate({ ...facts, on: "2018-05-25", reportedOn: "2018-05-29" })).toMatchObject({
    code: "R37_NOTICE_LATE",
    severity: "warning",
    facts: { date: { date: "2018-05-25" } },
  });
});
