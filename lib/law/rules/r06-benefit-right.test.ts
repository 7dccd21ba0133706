import { expect, test } from "vitest";
import { benefitRight } from "./r06-benefit-right.ts";

const on = "2018-05-24";

test("R6: without the right to benefit the person may be referred", () => expect(benefitRight({ on, benefitRight: false })).toBeNull());
test("R6: the right to benefit stops the whole referral", () => {
  expect(benefitRight({ on, benefitRight: true })).toMatchObject({ code: "R6_BENEFIT_RIGHT", severity: "blocked" });
});
test("R6: the day after the right ends is the first possible one", () => {
  expect(benefitRight({ on, benefitRight: true, benefitEndsOn: "2018-06-14" })?.possibleFrom).toBe("2018-06-15");
  expect(benefitRight({ on, benefitRight: true, benefitEndsOn: on })?.possibleFrom).toBe("2018-05-25");
  expect(benefitRight({ on, benefitRight: true, benefitEndsOn: "2018-05-23" })).toBeNull();
});
test("R6: an unknown right is missing data of the labour office", () => {
  expect(benefitRight({ on, benefitRight: null })).toMatchObject({ missing: true, filledBy: "PUP", facts: { right: "nie ustalono" } });
});
