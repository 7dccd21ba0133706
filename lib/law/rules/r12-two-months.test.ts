import { expect, test } from "vitest";
import { twoMonths } from "./r12-two-months.ts";

test.each([
  ["2017-07-11", "2017-09-10"],
  ["2016-06-01", "2016-07-31"],
  ["2018-03-01", "2018-04-30"],
  ["2018-08-31", "2018-10-30"],
  ["2014-12-31", "2015-02-27"],
  ["2015-12-31", "2016-02-28"],
])("R12: %s – %s is a cycle of two months", (from, to) => expect(twoMonths({ from, to })).toBeNull());

test("R12: before 27 May 2014 there was no cycle to judge by", () =>
  expect(twoMonths({ from: "2014-05-26", to: "2014-06-30" })).toBeNull());

test.each(["2017-09-09", "2017-09-11", "2017-10-10"])("R12: a cycle from 11 July 2017 to %s needs an override", (to) => {
  expect(twoMonths({ from: "2017-07-11", to })).toMatchObject({
    code: "R12_TWO_MONTHS",
    severity: "overridable",
    facts: { end: { date: "2017-09-10" } },
  });
});
