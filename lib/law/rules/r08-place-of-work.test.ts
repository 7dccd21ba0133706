import { expect, test } from "vitest";
import { placeOfWork } from "./r08-place-of-work.ts";

const town = { teryt: "1603011", name: "Kędzierzyn-Koźle" };
const village = { teryt: "1603052", name: "Reńska Wieś" };
const facts = { on: "2018-05-24", workPlace: town, residence: town, stay: null };

test("R8: work in the municipality of residence is in order", () => expect(placeOfWork(facts)).toBeNull());
test("R8: staying in the municipality is enough", () => expect(placeOfWork({ ...facts, residence: village, stay: town })).toBeNull());
test("R8: work elsewhere needs an override with a reason", () => {
  expect(placeOfWork({ ...facts, residence: village })).toMatchObject({
    code: "R8_OUTSIDE_MUNICIPALITY",
    severity: "overridable",
    facts: { placeMunicipality: "Kędzierzyn-Koźle", personMunicipality: "Reńska Wieś" },
  });
});
test("R8: an unknown residence is missing data of the centre", () => {
  expect(placeOfWork({ ...facts, residence: null })).toMatchObject({ missing: true, filledBy: "OPS" });
});
