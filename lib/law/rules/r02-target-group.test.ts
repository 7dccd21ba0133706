import { expect, test } from "vitest";
import { targetGroup } from "./r02-target-group.ts";

const fits = { on: "2019-06-14", unemployed: true, profile: null } as const;

test("R2: from 14 June 2019 an unemployed person needs no profile", () => expect(targetGroup(fits)).toEqual([]));
test("R2: an old profile is only an information", () => {
  expect(targetGroup({ ...fits, profile: "I" })).toMatchObject([{ code: "R2_PROFILE_NOT_USED", severity: "information" }]);
});
test("R2: the status of unemployed is still required", () => {
  expect(targetGroup({ ...fits, unemployed: false })).toMatchObject([{ code: "R2_UNEMPLOYED_STATUS", severity: "blocked", rule: "R2" }]);
});
test("R2: old agreements after the repeal ask the same", () => {
  expect(targetGroup({ ...fits, on: "2025-06-15", unemployed: null })).toMatchObject([{ code: "R2_UNEMPLOYED_STATUS", missing: true }]);
});
test("R2: before 14 June 2019 the rule is silent", () => expect(targetGroup({ ...fits, on: "2019-06-13", unemployed: false })).toEqual([]));
