import { expect, test } from "vitest";
import { referralPeriod, spread, withoutPlace } from "#lib/referrals/rules/placing.ts";

const today = "2018-05-24";
const round3 = { from: "2018-09-01", to: "2018-10-31" };
const town = { teryt: "1603011" };
const village = { teryt: "1603022" };

test("R12, Q6: who begins with the edition has its period, who joins later two months of their own", () => {
  const round2 = { from: "2018-05-01", to: "2018-06-30" };
  expect(referralPeriod(round3, "2018-09-01", today)).toEqual(round3);
  expect(referralPeriod(round2, "2018-05-28", today)).toEqual({ from: "2018-05-28", to: "2018-07-27" });
  expect(referralPeriod(round2, "2018-05-23", today)).toBeNull();
  expect(referralPeriod(round2, "2018-07-01", today)).toBeNull();
});

test("an eleventh person in an edition of ten is refused and the ten before are not", () => {
  const places = { edition: { limit: 10, taken: 0 }, centres: { mops: { limit: 10, taken: 0 } } };
  const refused = withoutPlace(places, Array(11).fill("mops"), today);
  expect(refused.slice(0, 10)).toEqual(Array(10).fill(null));
  expect(refused[10]).toMatchObject({ code: "P_CAPACITY_FULL", facts: { limit: 10, referred: 10 } });
});

test("a centre's share ends before the edition's places, and the others still fit", () => {
  const places = { edition: { limit: 10, taken: 3 }, centres: { a: { limit: 4, taken: 3 }, b: { limit: 6, taken: 0 } } };
  const refused = withoutPlace(places, ["a", "a", "b"], today);
  expect(refused.map((verdict) => verdict?.facts.share ?? null)).toEqual([null, "centre", null]);
});

test("people are spread evenly over the places of their own municipality", () => {
  const places = [
    { id: "park", teryt: town.teryt, assigned: 1 },
    { id: "school", teryt: town.teryt, assigned: 0 },
    { id: "village", teryt: village.teryt, assigned: 0 },
  ];
  expect(spread(places, [[town.teryt], [town.teryt], [village.teryt], ["0000000"]])).toEqual(["school", "park", "village", null]);
});
