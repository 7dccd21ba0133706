import {
  type DateRange,
  type IsoDate,
  type IsoMonth,
  type IsoWeek,
  type MonthsAndDays,
  overlap,
  weekdayIndex,
  weekRange,
} from "./calendar.ts";
import { type Noun, nounForms } from "./polish-nouns.ts";

const HARD_SPACE = "\u00a0";
const PLURAL = new Intl.PluralRules("pl");
const NUMBER = new Intl.NumberFormat("pl-PL", { useGrouping: "always", maximumFractionDigits: 2 });
const COLLATOR = new Intl.Collator("pl");

const MONTHS = "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień".split(" ");
const MONTHS_GENITIVE = "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split(" ");
const WEEKDAYS = "poniedziałek wtorek środa czwartek piątek sobota niedziela".split(" ");
const WEEKDAYS_SHORT = "pn. wt. śr. czw. pt. sob. niedz.".split(" ");
const ON_WEEKDAYS = ["w poniedziałek", "we wtorek", "w środę", "w czwartek", "w piątek", "w sobotę", "w niedzielę"];

const inMonths = (names: readonly string[], month: IsoMonth) => names[Number(month.slice(5, 7)) - 1] ?? "";
const onDays = (names: readonly string[], date: IsoDate) => names[weekdayIndex(date)] ?? "";

/** 1234.5 → "1 234,5", with no-break spaces. */
export const formatNumber = (value: number): string => NUMBER.format(value).replace("-", "−");

/** Nominative: "1 osoba", "2 osoby", "5 osób", "2,5 godziny" (words.md 6.1). */
export const count = (n: number, noun: Noun): string => phrase(n, noun, "nominative");
/** Accusative, after "Skierowano": "1 osobę", "2 osoby", "2 kandydatów". */
export const countAccusative = (n: number, noun: Noun): string => phrase(n, noun, "accusative");
/** Genitive, after "Brakuje": "1 osoby", "2 osób", "5 osób". */
export const countGenitive = (n: number, noun: Noun): string => phrase(n, noun, "genitive");

function phrase(n: number, noun: Noun, grammarCase: "nominative" | "accusative" | "genitive"): string {
  return `${formatNumber(n)}${HARD_SPACE}${inflect(n, noun, grammarCase)}`;
}

function inflect(n: number, noun: Noun, grammarCase: "nominative" | "accusative" | "genitive"): string {
  const forms = nounForms(noun);
  const plural = PLURAL.select(n);
  if (plural === "other") return forms.fraction;
  if (plural === "one") return { nominative: forms.one, accusative: forms.accusative, genitive: forms.fraction }[grammarCase];
  if (plural === "few" && grammarCase === "nominative") return forms.few;
  if (plural === "few" && grammarCase === "accusative" && !forms.person) return forms.few;
  return forms.many;
}

/** 24.05.2018 */
export const formatDate = (date: IsoDate): string => `${formatDayMonth(date)}.${date.slice(0, 4)}`;
/** 24.05, only where the year is on the same screen. */
export const formatDayMonth = (date: IsoDate): string => `${date.slice(8, 10)}.${date.slice(5, 7)}`;
/** 24 maja 2018 r., for running text and letter heads. */
export const formatLongDate = (date: IsoDate): string =>
  [Number(date.slice(8, 10)), inMonths(MONTHS_GENITIVE, date), date.slice(0, 4), "r."].join(HARD_SPACE);
/** 11.07–10.09.2017; over New Year 15.12.2018–14.02.2019; a single day as a date. */
export function formatRange({ from, to }: DateRange): string {
  if (from === to) return formatDate(from);
  return `${from.slice(0, 4) === to.slice(0, 4) ? formatDayMonth(from) : formatDate(from)}–${formatDate(to)}`;
}
/** 21.05–27.05.2018; a week cut by `within` shows its own days: "11.07–16.07.2017 (niepełny)". */
export function formatWeek(week: IsoWeek, within?: DateRange): string {
  const whole = weekRange(week);
  const part = within ? (overlap(whole, within) ?? whole) : whole;
  const partial = part.from !== whole.from || part.to !== whole.to;
  return formatRange(part) + (partial ? " (niepełny)" : "");
}
/** "08:30" → "8:30" */
export const formatClock = (time: string): string => time.replace(/^0(?=\d:)/, "");
/** 8:30–13:30 */
export const formatClockRange = (from: string, to: string): string => `${formatClock(from)}–${formatClock(to)}`;
/** maj 2018 (after "Miesiąc:" and "za"; never after "w"). */
export const formatMonth = (month: IsoMonth): string => `${inMonths(MONTHS, month)}${HARD_SPACE}${month.slice(0, 4)}`;
/** marzec–kwiecień 2018, for plans of month precision; over New Year both years. */
export function formatMonthRange(from: IsoMonth, to: IsoMonth): string {
  if (from === to) return formatMonth(from);
  return from.slice(0, 4) === to.slice(0, 4) ? `${inMonths(MONTHS, from)}–${formatMonth(to)}` : `${formatMonth(from)} – ${formatMonth(to)}`;
}
/** 4 mies. i 12 dni, 6 mies., 12 dni (words.md 6.2). */
export function formatMonthsAndDays({ months, days }: MonthsAndDays): string {
  const wholeMonths = `${months}${HARD_SPACE}mies.`;
  if (days === 0) return wholeMonths;
  return months === 0 ? count(days, "dzień") : `${wholeMonths} i${HARD_SPACE}${count(days, "dzień")}`;
}
/** czwartek */
export const weekdayName = (date: IsoDate): string => onDays(WEEKDAYS, date);
/** czw. */
export const weekdayShort = (date: IsoDate): string => onDays(WEEKDAYS_SHORT, date);
/** w czwartek, we wtorek */
export const onWeekday = (date: IsoDate): string => onDays(ON_WEEKDAYS, date);

const UNIT = "zł|gr|godz\\.|min|mies\\.|dni|dzień|dnia|miesi\\p{L}+|tyg\\p{L}+|os[oó]b\\p{L}*|r\\.|h|%";
const HARD_SPACE_PLACES = [
  /(\d) (?=z \d)/gu,
  /(?<![\p{L}\p{N}])([aiouwzAIOUWZ]) (?=\S)/gu,
  /(?<![\p{L}])(art\.|ust\.|pkt|poz\.|nr|lp\.|tura|§|Dz\.U\.) (?=\d|z |nr |\p{Lu}+\/\d)/giu,
  /(\d) (?=\d{3}(?!\d))/gu,
  new RegExp(`(\\d) (?=(?:${UNIT})(?![\\p{L}]))`, "gu"),
];
/** Puts no-break spaces where a line must not end: after one-letter words, inside "art. 73a", "nr 1/2016", "2,5 godz." (words.md 6.2). */
export const hardSpaces = (text: string): string => HARD_SPACE_PLACES.reduce((done, place) => done.replace(place, `$1${HARD_SPACE}`), text);

/** Order of the Polish alphabet, for sorting "Nazwisko Imię". */
export const comparePolish = (a: string, b: string): number => COLLATOR.compare(a, b);
