import { expect, test } from "vitest";
import { claimAge } from "./r32-claim-age.ts";

const july = { month: "2017-07", dueOn: "2017-08-31", claimedOn: null };

test("R32: ten months after it fell due an unclaimed refund is spoken of, with the day of the twelfth", () => {
  expect(claimAge({ ...july, today: "2018-06-29" })).toBeNull();
  expect(claimAge({ ...july, today: "2018-06-30" })).toMatchObject({
    code: "R32_CLAIM_AGE",
    severity: "warning",
    facts: { date: { date: "2018-08-31" } },
  });
});
test("R32: a claim made ends the matter", () => expect(claimAge({ ...july, claimedOn: "2018-06-29", today: "2018-12-01" })).toBeNull());
