import { expect, test } from "vitest";
import type { RecordedDay } from "./lines.ts";
import { unpaidDays } from "./unpaid.ts";

const day = (date: string, status: RecordedDay["status"], minutes = 0): RecordedDay => ({
  ...{ participationId: "a", personId: "p", workKindId: null },
  ...{ date, status, minutes },
});

test("R25: an excused day of the month is told of as unpaid; worked, unexcused and other months' days are not", () => {
  const days = [
    day("2018-05-21", "EXCUSED"),
    day("2018-05-14", "EXCUSED"),
    day("2018-05-15", "PRESENT", 150),
    day("2018-05-16", "UNEXCUSED"),
    day("2018-04-16", "EXCUSED"),
  ];
  expect(unpaidDays(days, "2018-05").map(({ verdict: { code, on } }) => [code, on])).toEqual([
    ["R25_NO_WORK_NO_PAY", "2018-05-14"],
    ["R25_NO_WORK_NO_PAY", "2018-05-21"],
  ]);
});
