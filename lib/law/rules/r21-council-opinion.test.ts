import { expect, test } from "vitest";
import { councilOpinion } from "./r21-council-opinion.ts";

const on = "2018-03-01";
const opinion = { number: "3/2018", givenOn: "2018-02-14", positive: true };

test("R21: with a positive opinion people may begin", () => expect(councilOpinion({ on, opinion })).toBeNull());
test("R21: an opinion of the same day is in time, one of the next day is not", () => {
  expect(councilOpinion({ on, opinion: { ...opinion, givenOn: on } })).toBeNull();
  expect(councilOpinion({ on, opinion: { ...opinion, givenOn: "2018-03-02" } })).toMatchObject({ code: "R21_NO_COUNCIL_OPINION" });
});
test("R21: without an opinion nobody begins", () => {
  expect(councilOpinion({ on, opinion: null })).toMatchObject({ severity: "blocked", missing: true, filledBy: "PUP" });
});
test("R21: a negative opinion warns, because it is not a consent", () => {
  expect(councilOpinion({ on, opinion: { ...opinion, positive: false } })).toMatchObject({
    code: "R21_NEGATIVE_OPINION",
    severity: "warning",
  });
});
