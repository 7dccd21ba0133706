import { type PaperKind, TERMS_OF_KIND, type TermName, type Terms } from "#lib/agreements/rules/terms.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";

const NAMES = [...new Set(Object.values(TERMS_OF_KIND).flat())];

/**
 * The terms of a row of any of the four tables. Terms are named like their columns (an integration test writes and reads each of
 * them), so one function does for all; what a kind does not have is null.
 */
export function termsOf(kind: PaperKind, row: object): Terms {
  const columns = row as Readonly<Record<string, unknown>>;
  const own = new Set<TermName>(TERMS_OF_KIND[kind]);
  const value = (name: TermName) => {
    const column = own.has(name) ? (columns[name] ?? null) : null;
    return column instanceof Date ? dayOf(column) : column;
  };
  return Object.fromEntries(NAMES.map((name) => [name, value(name)])) as Terms;
}

const DAYS: readonly TermName[] = ["validFrom", "validTo", "tenderSettledOn"];

/** The columns that a paper of this kind keeps its terms in. */
export function columnsOf<Columns>(kind: PaperKind, terms: Terms): Columns {
  const value = (name: TermName) => {
    const term = terms[name];
    return DAYS.includes(name) && typeof term === "string" ? columnOf(term) : term;
  };
  return Object.fromEntries(TERMS_OF_KIND[kind].map((name) => [name, value(name)])) as Columns;
}
