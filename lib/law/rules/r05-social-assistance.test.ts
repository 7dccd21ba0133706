import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { socialAssistance } from "./r05-social-assistance.ts";

const fits = { on: "2018-05-24", assistanceConfirmedOn: "2018-05-10", contractSignedOn: "2018-05-24" };

test("R5: a confirmation and a contract of the same day are in time", () => {
  expect(socialAssistance(fits)).toEqual([]);
  expect(socialAssistance({ ...fits, assistanceConfirmedOn: "2018-05-24" })).toEqual([]);
});
test("R5: without the centre's confirmation nobody is referred, and the centre is the one to fill it in", () => {
  const found = socialAssistance({ ...fits, assistanceConfirmedOn: null });
  expect(found).toMatchObject([{ code: "R5_ASSISTANCE_NOT_CONFIRMED", severity: "blocked", missing: true, filledBy: "OPS" }]);
});
test("R5: a confirmation dated after the referral does not count", () => {
  expect(socialAssistance({ ...fits, assistanceConfirmedOn: "2018-05-25" })).toHaveLength(1);
});
test("R5: a social contract is an example and not a condition", () => {
  expect(socialAssistance({ ...fits, contractSignedOn: null })).toMatchObject([{ code: "R5_NO_SOCIAL_CONTRACT", severity: "warning" }]);
});
test("R5: each side is told what it can do itself", () => {
  const [verdict] = socialAssistance({ ...fits, assistanceConfirmedOn: null });
  if (!verdict) throw new Error("no verdict");
  expect(message(verdict, { side: "OPS" }).fix).toMatch(/^Potwierdź/);
  expect(message(verdict, { side: "PUP", centre: "MOPS Kalisz" }).fix).toMatch(/^Poproś o.potwierdzenie: MOPS Kalisz\. /);
});
