import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { type InterruptionRecord, interruptionConsequence, interruptionRecord } from "./r34-interruption.ts";

const on = "2018-05-24";
const whole: InterruptionRecord = {
  eventOn: "2018-05-22",
  block: "ACTIVATION",
  circumstances: "Nie zgłosiła się do prac.",
  explanation: "Podała, że wyjeżdża.",
  noExplanation: false,
  ownFault: "UNKNOWN",
};
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("R34: a whole record passes, and own fault may be unknown", () => {
  expect(interruptionRecord(whole, { on, by: "PUP" })).toBeNull();
});
test("R34: the centre is not asked about own fault, the labour office is", () => {
  const record = { ...whole, ownFault: null };
  expect(interruptionRecord(record, { on, by: "OPS" })).toBeNull();
  expect(interruptionRecord(record, { on, by: "PUP" })).toMatchObject({ severity: "blocked", missing: true, filledBy: "PUP" });
});
test("R34: every missing field is named at once", () => {
  const empty = { eventOn: null, block: null, circumstances: "", explanation: "", noExplanation: false, ownFault: null };
  const found = interruptionRecord(empty, { on, by: "OPS" });
  expect(found && plain(message(found, { person: "Testowa Anna" }).why)).toContain(
    "Braki: data, zdarzenie, okoliczności, wyjaśnienie osoby. Potrzebne:",
  );
});
test("R34: that the person gave no explanation is an answer", () => {
  expect(interruptionRecord({ ...whole, explanation: "", noExplanation: true }, { on, by: "OPS" })).toBeNull();
});
test("R34: the possible consequence counts earlier events together and leaves the decision to the starosta", () => {
  const text = message(interruptionConsequence({ on, block: "ACTIVATION", earlier: 1 }));
  expect(text.heading).toBe("Informacja");
  expect(plain(text.why)).toContain("Według tego rejestru byłby to 2. raz: 180 dni.");
  expect(plain(text.why)).toContain("Przy przerwaniu prac okres biegnie od dnia przerwania.");
  expect(plain(text.fix)).toBe("Rozstrzyga starosta w decyzji, poza tą aplikacją.");
});
test("R34: who does not see the register reads of no number of times", () => {
  const text = message(interruptionConsequence({ on, block: "INTEGRATION", earlier: null }));
  expect(text.why).not.toContain("rejestru");
  expect(plain(text.basis)).toBe("art. 33 ust. 4 pkt 12 ustawy z dnia 20 kwietnia 2004 r.");
});
test("R34: third and later times are 270 days", () => {
  for (const earlier of [2, 3, 7])
    expect(plain(message(interruptionConsequence({ on, block: null, earlier })).why)).toContain(`${earlier + 1}. raz: 270 dni.`);
});
