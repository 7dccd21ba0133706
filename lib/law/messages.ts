import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { formatDate, formatMonth, formatMonthsAndDays, formatNumber, formatRange, formatWeek, hardSpaces } from "#lib/platform/polish.ts";
import { CATALOGUE } from "./catalogue.ts";
import { type CitationForm, cite } from "./citations.ts";
import { type Reader, type Ruling, verdictOf, type Wording } from "./ruling.ts";
import { RULINGS } from "./rulings.ts";
import type { Fact, RuleCode, Severity, Verdict } from "./verdict.ts";

/** A verdict in Polish: the four texts of words.md 2, ready to print, with no-break spaces. */
export type Message = {
  code: RuleCode;
  severity: Severity;
  /** "Nie można …", "Wymaga uzasadnienia" or "Informacja". */
  heading: string;
  short: string;
  what: string;
  why: string;
  fix: string;
  /** The provision without the word "Podstawa:", or "Zasada aplikacji". */
  basis: string;
};

const NAMES = ["person", "edition", "group", "centre", "place", "programme"] as const;
const CITATION_TOKENS = ["u04", "rpsu", "ups", "u25"];

/**
 * Prints a verdict for a reader. Names that the reader's screen does not pass are left out with their label.
 * `form` is "full" for the first mention on a paper. Throws when a verdict lacks a fact that its text names.
 */
export function message(verdict: Verdict, reader: Reader = {}, form: CitationForm = "short"): Message {
  const ruling = RULINGS[verdict.code];
  const text = (wording: Wording) => print(verdict, typeof wording === "string" ? wording : wording(verdict, reader), reader, form);
  const what = text(ruling.what);
  return {
    code: verdict.code,
    severity: verdict.severity,
    heading: headingOf(verdict.severity, what),
    short: text(ruling.short),
    what,
    why: text(ruling.why),
    fix: text(ruling.fix),
    basis: text(ruling.basis),
  };
}

/** The short form alone, for lists and the column "Dlaczego nie?". */
export const shortMessage = (verdict: Verdict): string => message(verdict).short;

/**
 * The short form and the provision of a rule that spoke on a day, without the facts: what the other institution is told (words.md 0).
 * Null for a code that is not known any more.
 */
export function toldOfCode(code: string, on: IsoDate): { short: string; basis: string } | null {
  if (!Object.hasOwn(RULINGS, code)) return null;
  const ruling: Ruling = RULINGS[code as RuleCode];
  const verdict = verdictOf(ruling, { on, facts: {} });
  const worded = (wording: Wording) => (typeof wording === "string" ? wording : wording(verdict, {}));
  const told = { short: worded(ruling.short), basis: worded(ruling.basis) };
  // A short form that names a fact gives way to the name of its rule, with the rule's provision.
  const listed = /\{/.test(told.short) ? CATALOGUE.find(({ rule }) => rule === verdict.rule) : undefined;
  const { short, basis } = listed ? { short: uncapitalised(listed.title), basis: listed.provision ?? told.basis } : told;
  return { short: hardSpaces(short), basis: hardSpaces(cite(basis, { on })) };
}

const uncapitalised = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A fact as the texts print it: durations, dates, money and periods of words.md 0. */
function formatFact(fact: Fact): string {
  if (typeof fact === "string") return fact;
  if (typeof fact === "number") return formatNumber(fact);
  if ("minutes" in fact) return formatMinutes(fact.minutes);
  if ("grosze" in fact) return formatGrosze(fact.grosze);
  if ("date" in fact) return formatDate(fact.date);
  if ("dates" in fact) return fact.dates.map(formatDate).join(", ");
  if ("range" in fact) return formatRange(fact.range);
  if ("ranges" in fact) return fact.ranges.map(formatRange).join(", ");
  if ("week" in fact) return formatWeek(fact.week, fact.within);
  if ("month" in fact) return formatMonth(fact.month);
  return formatMonthsAndDays(fact.period);
}

function print(verdict: Verdict, wording: string, reader: Reader, form: CitationForm): string {
  const filled = withoutAbsentNames(wording, reader).replace(/\{(\w+)\}/g, (token, key: string) => {
    const value = NAMES.some((name) => name === key) ? reader[key as (typeof NAMES)[number]] : verdict.facts[key];
    if (value !== undefined) return formatFact(value);
    if (CITATION_TOKENS.includes(key)) return token;
    throw new Error(`${verdict.code} lacks the fact ${key}`);
  });
  const { on, worksBegunOn = on } = verdict;
  // The dot of an abbreviation also ends the sentence.
  return hardSpaces(cite(filled, { on, worksBegunOn, form }).replace(/(godz|mies|r)\.\./g, "$1."));
}

// "Osoba: {person}." goes as a whole; "…edycji: {edition}." keeps its sentence.
function withoutAbsentNames(wording: string, reader: Reader): string {
  return NAMES.filter((name) => !reader[name]).reduce(
    (text, name) => text.replace(new RegExp(` \\p{Lu}\\p{Ll}+: \\{${name}\\}\\.`, "gu"), "").replaceAll(`: {${name}}`, ""),
    wording,
  );
}

function headingOf(severity: Severity, what: string): string {
  if (severity === "warning") return "Wymaga uzasadnienia";
  if (severity === "information" || severity === "allowed") return "Informacja";
  return what.slice(0, what.search(/\.(?: \p{Lu}|$)/u));
}
