import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { agreementContent, type Content, mandatoryParts, missingParts, type PaperKind } from "./r38-agreement-content.ts";

const on = "2018-02-01";
const without =
  (...lacking: Content[]) =>
  (content: Content) =>
    !lacking.includes(content);
const asked = (kind: PaperKind, has: (content: Content) => boolean) => agreementContent({ on, kind, number: "1/2018", has });
const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");

test("R38: a PAI agreement with its five contents may be passed on", () => {
  expect(mandatoryParts("PAI")).toHaveLength(5);
  expect(asked("PAI", without())).toBeNull();
});

test("R38: each kind asks for as many parts as its provision lists; the contract also for its tender, the application for its list", () => {
  const counts = (["AGREEMENT", "CENTRE_APPLICATION", "CONTRACT", "COOPERATION"] as const).map((kind) => mandatoryParts(kind).length);
  expect(counts).toEqual([7, 7, 1 + 6, 2]);
  for (const kind of ["PAI", "AGREEMENT", "CENTRE_APPLICATION", "CONTRACT", "COOPERATION"] as const) {
    expect(asked(kind, without())).toBeNull();
    expect(missingParts(kind, () => false)).toHaveLength(mandatoryParts(kind).length);
  }
});

test("R38: any one content taken away stops the paper and names its part", () => {
  for (const kind of ["PAI", "AGREEMENT", "CENTRE_APPLICATION", "CONTRACT", "COOPERATION"] as const)
    for (const { name, contents } of mandatoryParts(kind))
      for (const content of contents) {
        const verdict = asked(kind, without(content));
        expect(verdict).toMatchObject({ code: "R38_AGREEMENT_CONTENT", severity: "blocked", missing: true });
        expect(verdict?.facts.lacking).toContain(name);
      }
});

test("R38: effects without a period, or amounts without a source, are half a part and so none", () => {
  expect(asked("PAI", without("validTo", "funding"))?.facts.lacking).toBe(
    "okres realizacji i przewidywane efekty z miernikami indywidualnych efektów; kwoty i źródła finansowania",
  );
});

test("R38: the refusal names paper, parts and provision", () => {
  const verdict = asked("PAI", without("monitoringTerms"));
  const printed = verdict && message(verdict);
  expect(plain(printed?.what)).toBe("Nie można przekazać do uzgodnień: porozumienie PAI nr 1/2018.");
  expect(plain(printed?.why)).toBe("Brakujące części: sposób kontroli i zakres monitorowania.");
  expect(plain(printed?.basis)).toBe("art. 62a ust. 7 pkt 1–5 ustawy z dnia 20 kwietnia 2004 r.");
});

test("R38: works begun in 2017 are under the regulation of 2011, of which the unit is not cited", () => {
  const verdict = agreementContent({ on: "2017-06-01", kind: "AGREEMENT", number: "W/1/2017", has: without("safetyTerms") });
  expect(plain(verdict ? message(verdict).basis : "")).toBe("rozporządzenie z dnia 22 lipca 2011 r.");
});
