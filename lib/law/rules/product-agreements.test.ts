import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { annexOutdated, consentGiven, consentsMissing } from "./product-agreements.ts";

const on = "2018-05-24";

test("a signing waits for the consent of both institutions and names the one that lacks", () => {
  expect(consentsMissing({ on, number: "1/2018", lacking: [] })).toBeNull();
  const verdict = consentsMissing({ on, number: "1/2018", lacking: ["MOPS Pułtusk"] });
  expect(verdict).toMatchObject({ code: "P_CONSENTS_MISSING", severity: "blocked" });
  expect(verdict && message(verdict).why.replaceAll("\u00a0", " ")).toBe("Zgody na tę treść: 1 z 2. Brakuje zgody: MOPS Pułtusk.");
});

test("a side does not consent to the same words twice", () => {
  expect(consentGiven({ on, institution: "PUP Pułtusk", given: false })).toBeNull();
  expect(consentGiven({ on, institution: "PUP Pułtusk", given: true })).toMatchObject({ code: "P_CONSENT_GIVEN" });
});

test("an annex whose starting words have changed meanwhile is not signed", () => {
  expect(annexOutdated({ on, number: "2", outdated: [] })).toBeNull();
  expect(annexOutdated({ on, number: "2", outdated: ["Godziny na osobę"] })).toMatchObject({ code: "P_ANNEX_OUTDATED" });
});
