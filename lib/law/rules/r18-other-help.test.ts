import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { otherHelp } from "./r18-other-help.ts";

const facts = { on: "2018-05-24", period: { from: "2018-09-01", to: "2018-10-31" }, statementMade: true, otherHelp: null };
const training = (until: string | null) => ({ ...facts, otherHelp: { form: "szkolenie", until } });

test("R18: the clerk's statement opens the way", () => expect(otherHelp(facts)).toBeNull());
test("R18: without the statement data of the labour office are missing", () => {
  const found = otherHelp({ ...facts, statementMade: false });
  expect(found).toMatchObject({ severity: "blocked", missing: true, filledBy: "PUP" });
  if (!found) throw new Error("no verdict");
  expect(message(found).why.replaceAll("\u00a0", " ")).toMatch(
    /^Brak oświadczenia o innych formach pomocy w okresie 01\.09–31\.10\.2018\. /,
  );
});
test("R18: another form that runs into the period blocks until it ends", () => {
  expect(otherHelp(training("2018-09-01"))).toMatchObject({
    severity: "blocked",
    possibleFrom: "2018-09-02",
    facts: { form: "szkolenie" },
  });
  expect(otherHelp(training(null))?.possibleFrom).toBeUndefined();
  expect(otherHelp(training("2018-08-31"))).toBeNull();
});
test("R18: a statement does not outweigh a form that is known to run", () => {
  expect(otherHelp(training(null))).toMatchObject({ code: "R18_OTHER_HELP" });
  expect(otherHelp(training(null))?.missing).toBeUndefined();
});
