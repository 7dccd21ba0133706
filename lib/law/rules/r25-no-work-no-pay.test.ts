import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { noWorkNoPay, payableMinutes } from "./r25-no-work-no-pay.ts";

const on = "2018-05-24";

test("R25: only worked minutes pay", () => {
  expect(payableMinutes("PRESENT", 120)).toBe(120);
  expect(payableMinutes("PARTIAL", 45)).toBe(45);
});
test.each(["EXCUSED", "UNEXCUSED", "NOT_APPLICABLE"] as const)("R25: %s does not pay", (status) =>
  expect(payableMinutes(status, 120)).toBe(0),
);
test("R25: a documented illness is no reason to pay", () => {
  const found = noWorkNoPay({ on, status: "EXCUSED", minutes: 0 });
  expect(found).toMatchObject({ code: "R25_NO_WORK_NO_PAY", severity: "blocked" });
  if (!found) throw new Error("no verdict");
  expect(message(found).why.replaceAll("\u00a0", " ")).toMatch(/^Ewidencja tego dnia: nieobecność usprawiedliwiona, 0 godz\. Świadczenie/);
});
test("R25: a partly worked day pays its part and not the whole", () => {
  expect(noWorkNoPay({ on, status: "PARTIAL", minutes: 45 })).toBeNull();
  expect(noWorkNoPay({ on, status: "PARTIAL", minutes: 0 })).not.toBeNull();
});
