import { formatGrosze } from "#lib/platform/money.ts";
import type { Ratio } from "#lib/reports/rules/summary-records.ts";

const decimals = (digits: number) =>
  new Intl.NumberFormat("pl-PL", { useGrouping: "always", minimumFractionDigits: digits, maximumFractionDigits: digits });
const formats = [decimals(0), decimals(1), decimals(2)];

/**
 * How a column of hours prints its minutes, so that its numbers line up: with as few decimals as say every one exactly
 * ("340", "167,5"); minutes that two decimals cannot say turn the column into clock form ("167:25").
 */
export function hoursColumn(minutes: readonly number[]): (minutes: number) => string {
  const digits = [60, 6, 3].findIndex((step) => minutes.every((value) => value % step === 0));
  if (digits >= 0) return (value) => formats[digits]?.format(value / 60) ?? "";
  return (value) => `${formats[0]?.format(Math.floor(value / 60))}:${String(value % 60).padStart(2, "0")}`;
}

/** One figure of hours by itself: 40 500 → "675". */
export const hoursText = (minutes: number): string => hoursColumn([minutes])(minutes);

/** "84,4%", with one decimal always, so that a column lines up; "–" of nothing. */
export const ratioText = ({ part, whole }: Ratio): string => (whole === 0 ? "–" : permilleText(Math.round((part * 1000) / whole)));

/** 313 → "31,3%" */
export const permilleText = (permille: number | null): string => (permille === null ? "–" : `${formats[1]?.format(permille / 10)}%`);

/** An amount, or that nobody knows it. */
export const amountText = (grosze: number | null): string => (grosze === null ? "brak danych" : formatGrosze(grosze));

/** "8,10 zł" or, where a month knew several, "8,10 zł; 8,30 zł". */
export const ratesText = (grosze: readonly number[]): string => (grosze.length === 0 ? "brak stawki" : grosze.map(formatGrosze).join("; "));
