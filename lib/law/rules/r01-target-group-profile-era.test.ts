import { expect, test } from "vitest";
import { targetGroupProfileEra } from "./r01-target-group-profile-era.ts";

const fits = { on: "2018-05-24", unemployed: true, profile: "III" } as const;
const codes = (facts: Parameters<typeof targetGroupProfileEra>[0]) => targetGroupProfileEra(facts).map(({ code }) => code);

test("R1: an unemployed person with profile III may be referred", () => expect(codes(fits)).toEqual([]));
test.each(["I", "II"] as const)("R1: profile %s is refused", (profile) => {
  expect(targetGroupProfileEra({ ...fits, profile })).toMatchObject([
    { code: "R1_PROFILE_III_REQUIRED", severity: "blocked", facts: { profile } },
  ]);
});
test("R1: a profile that nobody has set is missing data of the labour office", () => {
  expect(targetGroupProfileEra({ ...fits, profile: null })).toMatchObject([
    { code: "R1_PROFILE_III_REQUIRED", missing: true, filledBy: "PUP" },
  ]);
});
test("R1: without the status of unemployed nobody is referred", () => {
  expect(targetGroupProfileEra({ ...fits, unemployed: false })).toMatchObject([{ code: "R1_UNEMPLOYED_STATUS", severity: "blocked" }]);
  expect(targetGroupProfileEra({ ...fits, unemployed: null })).toMatchObject([{ missing: true, filledBy: "PUP" }]);
});
test("R1: both refusals are listed together", () => {
  expect(codes({ ...fits, unemployed: false, profile: "I" })).toEqual(["R1_UNEMPLOYED_STATUS", "R1_PROFILE_III_REQUIRED"]);
});
test("R1: the profile is asked up to 13 June 2019 and not a day longer", () => {
  expect(codes({ ...fits, on: "2019-06-13", profile: "I" })).toHaveLength(1);
  expect(codes({ ...fits, on: "2019-06-14", profile: "I" })).toHaveLength(0);
  expect(codes({ ...fits, on: "2014-05-26", profile: "I" })).toHaveLength(0);
});
