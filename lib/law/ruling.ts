import type { RuleCode, Severity, Side, Verdict } from "./verdict.ts";

/**
 * What only the screen knows: who reads, and the names that sentences end with after a colon.
 * They stay out of verdicts, so that audit and the other institution never get them by accident (words.md 0).
 */
export type Reader = {
  side?: Side;
  person?: string;
  edition?: string;
  group?: string;
  centre?: string;
  place?: string;
  programme?: string;
};

/** Polish text with `{fact}` placeholders, or a choice between texts. */
export type Wording = string | ((verdict: Verdict, reader: Reader) => string);

/** One code of words.md 2: its severity, its four texts and its provision with the tokens of `citations.ts`. */
export type Ruling = {
  code: RuleCode;
  severity: Severity;
  /** For lists and badges. */
  short: Wording;
  what: Wording;
  why: Wording;
  fix: Wording;
  basis: Wording;
};

type Case = Pick<Verdict, "on" | "facts" | "worksBegunOn" | "missing" | "filledBy" | "possibleFrom">;

/** The verdict that a ruling gives on these facts. */
export const verdictOf = ({ code, severity }: Ruling, found: Case): Verdict => ({
  code,
  severity,
  rule: code.slice(0, code.indexOf("_")),
  ...found,
});
