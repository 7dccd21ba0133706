import type { IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import { STAROSTA_DECIDES, statusLossText } from "../status-loss.ts";
import type { Verdict } from "../verdict.ts";

export const R33_REFUSAL_RECORD: Ruling = {
  code: "R33_REFUSAL_RECORD",
  severity: "blocked",
  short: "odmowa udziału",
  what: ({ missing }) =>
    missing ? "Nie można przekazać informacji o odmowie. Osoba: {person}." : "Informacja o odmowie udziału. Osoba: {person}.",
  why: ({ missing, on }) =>
    missing
      ? "Braki: {gaps}. Potrzebne: data odmowy, wyjaśnienie osoby, pole „Czy była uzasadniona przyczyna?” (tak / nie / nie ustalono)."
      : `Możliwy skutek odmowy bez uzasadnionej przyczyny: pozbawienie statusu bezrobotnego na ${statusLossText(on)}`,
  fix: ({ missing }) => (missing ? "Uzupełnij pola." : STAROSTA_DECIDES),
  basis: "art. 33 ust. 4 pkt 3a {u04}",
};

/** What was filled in of a notice; texts are only asked whether they are there. */
export type Recorded = { readonly eventOn: IsoDate | null; readonly explained: boolean };

/** The names of what a record lacks. */
export const gapsOf = (fields: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(fields).flatMap(([name, given]) => (given ? [] : [name]));

/** A record of facts: blocked while something is missing, an information of the possible consequence afterwards. */
export const recordVerdict = (ruling: Ruling, on: IsoDate, gaps: readonly string[]): Verdict =>
  gaps.length > 0
    ? { ...verdictOf(ruling, { on, facts: { gaps: gaps.join(", ") } }), missing: true, filledBy: "OPS" }
    : { ...verdictOf(ruling, { on, facts: {} }), severity: "information" };

/**
 * R33: a refusal without a justified reason may cost the status (art. 33(4)(3a)). The software records it and never takes a status
 * away. `justifiedReasonAnswered`: yes, no or unknown was chosen. Without a day of the event the regime is chosen by `reportedOn`.
 */
export const refusalRecord = (facts: Recorded & { reportedOn: IsoDate; justifiedReasonAnswered: boolean }): Verdict =>
  recordVerdict(
    R33_REFUSAL_RECORD,
    facts.eventOn ?? facts.reportedOn,
    gapsOf({
      "data odmowy": facts.eventOn !== null,
      "wyjaśnienie osoby": facts.explained,
      "czy była uzasadniona przyczyna": facts.justifiedReasonAnswered,
    }),
  );
