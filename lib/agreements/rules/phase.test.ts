import { expect, test } from "vitest";
import { isInvented } from "./invented.ts";
import { agreementPhase } from "./phase.ts";

const agreement = { status: "SIGNED", validFrom: "2018-02-12", validTo: "2018-12-31" } as const;

test("a signed agreement is in force from its first day to its last", () => {
  expect(agreementPhase(agreement, "2018-02-11")).toBe("SIGNED");
  expect(agreementPhase(agreement, "2018-02-12")).toBe("IN_FORCE");
  expect(agreementPhase(agreement, "2018-12-31")).toBe("IN_FORCE");
  expect(agreementPhase(agreement, "2019-01-01")).toBe("EXPIRED");
});

test("an agreement without a last day stays in force, one without a first day is only signed", () => {
  expect(agreementPhase({ ...agreement, validTo: null }, "2030-01-01")).toBe("IN_FORCE");
  expect(agreementPhase({ ...agreement, validFrom: null }, "2018-05-24")).toBe("SIGNED");
});

test("a draft and a terminated agreement do not come into force by date", () => {
  expect(agreementPhase({ ...agreement, status: "DRAFT" }, "2018-05-24")).toBe("DRAFT");
  expect(agreementPhase({ ...agreement, status: "UNDER_REVIEW" }, "2018-05-24")).toBe("UNDER_REVIEW");
  expect(agreementPhase({ ...agreement, status: "TERMINATED" }, "2018-05-24")).toBe("TERMINATED");
});

test("a terminated agreement was in force up to the day of its termination", () => {
  const terminated = { ...agreement, status: "TERMINATED", terminatedOn: "2018-05-20" } as const;
  expect(agreementPhase(terminated, "2018-05-19")).toBe("IN_FORCE");
  expect(agreementPhase(terminated, "2018-05-20")).toBe("TERMINATED");
  expect(agreementPhase({ ...terminated, terminatedOn: null }, "2018-02-12")).toBe("TERMINATED");
});

test("a star marks every field of a paper as invented", () => {
  expect(isInvented(["number"], "number")).toBe(true);
  expect(isInvented(["number"], "signedOn")).toBe(false);
  expect(isInvented(["*"], "signedOn")).toBe(true);
});
