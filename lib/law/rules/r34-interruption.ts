import type { IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import { STAROSTA_DECIDES, statusLossText } from "../status-loss.ts";
import type { Verdict } from "../verdict.ts";

export const R34_INTERRUPTION_RECORD: Ruling = {
  code: "R34_INTERRUPTION_RECORD",
  severity: "blocked",
  short: "przerwanie udziału",
  what: ({ missing }) => `${missing ? "Nie można przekazać informacji" : "Przekazano informację"} o przerwaniu udziału. Osoba: {person}.`,
  why: ({ missing, on, facts: { time, block } }) =>
    missing
      ? "Braki: {missing}. Potrzebne: data, blok, zdarzenie, wyjaśnienie osoby, pole „Czy przerwanie nastąpiło z własnej winy?” (tak / nie / nie ustalono)."
      : `Możliwy skutek przerwania z własnej winy: pozbawienie statusu bezrobotnego na ${statusLossText(on, typeof time === "number" ? time : undefined)}${block === "ACTIVATION" ? " Przy przerwaniu prac okres biegnie od dnia przerwania." : ""}`,
  fix: ({ missing }) => (missing ? "Uzupełnij pola." : STAROSTA_DECIDES),
  basis: ({ facts: { block } }) => `art. 33 ust. 4 pkt 12 {u04}${block === "ACTIVATION" ? " (przerwanie tylko prac: pkt 7)" : ""}`,
};

type Block = "ACTIVATION" | "INTEGRATION";

/** What a report of an interruption says, and what the labour office adds; "" and null where nothing is given. */
export type InterruptionRecord = {
  eventOn: IsoDate | null;
  /** follows from the event */
  block: Block | null;
  circumstances: string;
  explanation: string;
  /** the person gave no explanation, said expressly */
  noExplanation: boolean;
  /** asked of the labour office only: own fault yes, no or unknown */
  ownFault: string | null;
};

/**
 * R34: an interruption is handed on with its day, block, event and the person's explanation; the labour office's confirmation says
 * besides whether it was by own fault, which may be unknown (art. 33(4)(12); domain.md 0a: three facts, not one flag).
 * `by`: which side records. Null when nothing lacks.
 */
export function interruptionRecord(record: InterruptionRecord, { on, by }: { on: IsoDate; by: "PUP" | "OPS" }): Verdict | null {
  const missing = [
    ...(record.eventOn ? [] : ["data"]),
    ...(record.block ? [] : ["zdarzenie"]),
    ...(record.circumstances === "" ? ["okoliczności"] : []),
    ...(record.explanation === "" && !record.noExplanation ? ["wyjaśnienie osoby"] : []),
    ...(by === "PUP" && !record.ownFault ? ["pole „Czy przerwanie nastąpiło z własnej winy?”"] : []),
  ];
  if (missing.length === 0) return null;
  const facts = { missing: missing.join(", "), ...(record.block ? { block: record.block } : {}) };
  return verdictOf(R34_INTERRUPTION_RECORD, { on: record.eventOn ?? on, facts, missing: true, filledBy: by });
}

/**
 * R34, R33(4h): what may follow an interruption by own fault, an information. `earlier`: confirmed refusals without good reason,
 * non-take-ups and interruptions by own fault of this register; null for a reader who does not see the whole register.
 */
export const interruptionConsequence = (facts: { on: IsoDate; block: Block | null; earlier: number | null }): Verdict => ({
  ...verdictOf(R34_INTERRUPTION_RECORD, {
    on: facts.on,
    facts: { ...(facts.block ? { block: facts.block } : {}), ...(facts.earlier === null ? {} : { time: facts.earlier + 1 }) },
  }),
  severity: "information",
});
