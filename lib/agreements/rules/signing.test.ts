import { expect, test } from "vitest";
import { type Signing, signingFaults } from "./signing.ts";

const signing: Signing = {
  kind: "PAI",
  signedOn: "2018-05-20",
  validFrom: "2018-06-01",
  validTo: "2018-12-31",
  signatories: [{ side: "COUNTY" }, { side: "MUNICIPALITY" }],
  agreed: { validFrom: "2018-05-15", validTo: "2018-12-31", tenderSettledOn: null },
  today: "2018-05-24",
};
const faults = (change: Partial<Signing> = {}) => signingFaults({ ...signing, ...change }, (side) => side);

test("a signing in the past, within the period agreed, by both sides is in order", () => {
  expect(faults()).toEqual({});
  expect(faults({ validFrom: "2018-05-20", signedOn: "2018-05-20" })).toEqual({});
});

test("nothing is signed tomorrow, and nothing holds before it is signed", () => {
  expect(faults({ signedOn: "2018-05-25", validFrom: "2018-05-25" })).toHaveProperty("signedOn");
  expect(faults({ validFrom: "2018-05-19" })).toHaveProperty("validFrom");
});

test("a period beyond the one consented to needs a new consent", () => {
  expect(faults({ signedOn: "2018-05-10", validFrom: "2018-05-14" })).toHaveProperty("validFrom");
  expect(faults({ validTo: "2019-01-01" })).toHaveProperty("validTo");
  expect(faults({ validTo: null })).toHaveProperty("validTo");
  expect(faults({ validTo: "2018-11-30" })).toEqual({});
});

test("each side signs; the application is the centre's alone, the contract the organisation's too", () => {
  expect(faults({ signatories: [{ side: "COUNTY" }] }).signatories).toBe("Brakuje podpisu: MUNICIPALITY.");
  expect(faults({ kind: "CENTRE_APPLICATION", signatories: [{ side: "MUNICIPALITY" }] })).toEqual({});
  expect(faults({ kind: "CONTRACT" }).signatories).toBe("Brakuje podpisu: PROVIDER.");
});

test("a contract is signed after its tender was settled", () => {
  const agreed = { ...signing.agreed, tenderSettledOn: "2018-05-21" };
  expect(faults({ kind: "CONTRACT", agreed, signatories: [{ side: "COUNTY" }, { side: "PROVIDER" }] })).toHaveProperty("signedOn");
});
