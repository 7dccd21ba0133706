import { expect, test } from "vitest";
import { contractOnReferral } from "./r07-contract-on-referral.ts";

const onReferral = { basis: "PUP_REFERRAL_50_2", signedOn: "2018-05-02" } as const;
const facts = { on: "2018-05-24", contract: onReferral, statusLossRecordedOn: null };

test("R7: an ordinary social contract costs nobody the status", () => {
  expect(contractOnReferral({ ...facts, contract: { basis: "ORDINARY_108_1", signedOn: "2018-05-02" } })).toBeNull();
  expect(contractOnReferral({ ...facts, contract: null })).toBeNull();
});
test("R7: a contract on the labour office's referral warns", () => {
  expect(contractOnReferral(facts)).toMatchObject({ code: "R7_CONTRACT_ART_50", severity: "warning" });
});
test("R7: once the loss of status is recorded the referral is blocked", () => {
  expect(contractOnReferral({ ...facts, statusLossRecordedOn: "2018-05-03" })).toMatchObject({
    code: "R7_CONTRACT_ART_50_SIGNED",
    severity: "blocked",
  });
  expect(contractOnReferral({ ...facts, statusLossRecordedOn: "2018-05-24" })?.severity).toBe("blocked");
});
test("R7: a loss recorded later does not reach back to the referral", () => {
  expect(contractOnReferral({ ...facts, statusLossRecordedOn: "2018-05-25" })?.severity).toBe("warning");
});
