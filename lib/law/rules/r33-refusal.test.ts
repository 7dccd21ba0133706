import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { refusalRecord } from "./r33-refusal.ts";

const facts = { eventOn: "2018-05-23", explained: true, reportedOn: "2018-05-24", justifiedReasonAnswered: true };

test("R33: a refusal is not reported before the day, the explanation and the reason are there", () => {
  expect(refusalRecord({ ...facts, eventOn: null, explained: false, justifiedReasonAnswered: false })).toMatchObject({
    severity: "blocked",
    missing: true,
    facts: { gaps: "data odmowy, wyjaśnienie osoby, czy była uzasadniona przyczyna" },
  });
  expect(refusalRecord({ ...facts, justifiedReasonAnswered: false })).toMatchObject({ severity: "blocked" });
});

test("R33: with everything there it is an information of a possible consequence, and the starosta decides", () => {
  const verdict = refusalRecord(facts);
  expect(verdict).toMatchObject({ code: "R33_REFUSAL_RECORD", severity: "information" });
  const { why, fix, heading } = message(verdict);
  expect(heading).toBe("Informacja");
  expect(why).toMatch(/^Możliwy skutek/);
  expect(fix.replaceAll("\u00a0", " ")).toBe("Rozstrzyga starosta w decyzji, poza tą aplikacją.");
});
