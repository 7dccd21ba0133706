import { expect, test } from "vitest";
import { type ListedRecords, standingIn } from "#lib/referrals/rules/monthly-list.ts";

const referral = (own: Partial<NonNullable<ListedRecords["referral"]>>): ListedRecords => ({
  referral: { status: "ISSUED", issuedOn: "2018-04-26", statusOn: null, ...own },
  verification: null,
});

test("R11: somebody referred in April stands in April's list and in no other", () => {
  expect(standingIn("2018-04", referral({}))).toEqual({ standing: "REFERRED", on: "2018-04-26" });
  expect(standingIn("2018-05", referral({}))).toBeNull();
});

test("R11: whoever refused a month later stands as referred in the one list and as refusing in the next", () => {
  const refused = referral({ status: "REFUSED", statusOn: "2018-05-04" });
  expect(["2018-04", "2018-05"].map((month) => standingIn(month, refused)?.standing)).toEqual(["REFERRED", "REFUSED"]);
});

test("R11: within one month the later counts: not taken up is no longer referred", () => {
  expect(standingIn("2018-04", referral({ status: "NOT_TAKEN_UP", statusOn: "2018-04-30" }))?.standing).toBe("NOT_TAKEN_UP");
});

test("R11: a proposal declined before any referral is told with its day, any other decision is not", () => {
  const verification = { decision: "DECLINED", declinedOn: "2018-05-08" } as const;
  expect(standingIn("2018-05", { referral: null, verification })).toEqual({ standing: "DECLINED", on: "2018-05-08" });
  expect(standingIn("2018-05", { referral: null, verification: { decision: "REJECTED", declinedOn: null } })).toBeNull();
});
