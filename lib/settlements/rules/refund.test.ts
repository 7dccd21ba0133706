import { expect, test } from "vitest";
import { type Answered, refundDue, refundedLines } from "#lib/settlements/rules/refund.ts";

const month = (status: Answered["status"], more: Partial<Answered> = {}): Answered => ({
  ...{ status, refundGrosz: 194_40, refundedGrosz: null, claims: [], ...more },
});
const claim = (amountGrosz: number, acceptedGrosz: number | null = null) => ({ amountGrosz, acceptedGrosz });

test("4.6: what comes back is the refundable part, then what was claimed, accepted and transferred", () => {
  expect(["DRAFT", "APPROVED", "PAID"].map((status) => refundDue(month(status as Answered["status"])))).toEqual([194_40, 194_40, 194_40]);
  expect(refundDue(month("CLAIMED", { claims: [claim(190_00)] }))).toBe(190_00);
  expect(refundDue(month("ACCEPTED", { claims: [claim(190_00, 150_00)] }))).toBe(150_00);
  expect(refundDue(month("REFUNDED", { claims: [claim(190_00, 150_00)], refundedGrosz: 149_99 }))).toBe(149_99);
});

test("4.6: after a refusal nothing comes back, after a return the whole refundable part may be claimed again", () => {
  expect(refundDue(month("REJECTED", { claims: [claim(194_40)] }))).toBe(0);
  expect(refundDue(month("RETURNED", { claims: [claim(100_00)] }))).toBe(194_40);
  expect(refundDue(month("CLAIMED", { claims: [claim(194_40), claim(180_00)] }))).toBe(180_00);
});

test("the lines add up to what comes back to the grosz, in the proportion of their refundable parts", () => {
  const lines = [{ refundGrosz: 64_80 }, { refundGrosz: 64_80 }, { refundGrosz: 64_80 }];
  const parts = (of: Answered) => refundedLines({ ...of, lines }).map(({ refundGrosz }) => refundGrosz);
  expect(parts(month("PAID"))).toEqual([64_80, 64_80, 64_80]);
  expect(parts(month("ACCEPTED", { claims: [claim(194_40, 100_00)] }))).toEqual([33_34, 33_33, 33_33]);
  expect(parts(month("REJECTED", { claims: [claim(194_40)] }))).toEqual([0, 0, 0]);
});

test("a negative difference stays with its line while all that is due comes back", () => {
  const lines = [{ refundGrosz: 199_26 }, { refundGrosz: -4_86 }];
  expect(refundedLines({ ...month("REFUNDED", { refundedGrosz: 194_40 }), lines })).toBe(lines);
});
