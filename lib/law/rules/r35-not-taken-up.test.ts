import { expect, test } from "vitest";
import { notTakenUpRecord } from "./r35-not-taken-up.ts";

const facts = { eventOn: "2018-05-23", explained: true, reportedOn: "2018-05-24" };

test("R35: the day on which the person was to come and the explanation are asked for, and no fault", () => {
  expect(notTakenUpRecord({ ...facts, eventOn: null, explained: false })).toMatchObject({
    severity: "blocked",
    facts: { gaps: "data, w której osoba miała się zgłosić, wyjaśnienie osoby" },
  });
  expect(notTakenUpRecord(facts)).toMatchObject({ code: "R35_NOT_TAKEN_UP_RECORD", severity: "information" });
});
