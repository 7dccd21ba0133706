import { expect, test } from "vitest";
import { takeUpVerdicts } from "#lib/referrals/rules/take-up.ts";

const day = "2018-02-01";
const negative = { number: "1/2017", givenOn: "2017-12-02", positive: false };
const asked = {
  ...{ firstDay: day, lastDay: "2018-03-31", safetyBriefingOn: day, opinions: [negative], hasBegun: false },
  papersOn: () => ({ paiInForce: true, contractInForce: false, cooperationInForce: false }),
  others: [],
};
const codes = (change: Partial<typeof asked>) => takeUpVerdicts({ ...asked, ...change }).map(({ code }) => code);

test("R21: a negative opinion asks for a reason at the first beginning of an edition, not for each person anew", () => {
  expect(codes({})).toEqual(["R21_NEGATIVE_OPINION"]);
  expect(codes({ hasBegun: true })).toEqual([]);
});

test("R21: without an opinion nobody begins, whoever began before", () =>
  expect(codes({ opinions: [], hasBegun: true })).toEqual(["R21_NO_COUNCIL_OPINION"]));
