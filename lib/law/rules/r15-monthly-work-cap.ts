import { type IsoDate, monthOf } from "#lib/platform/calendar.ts";
import { parameter } from "../parameters.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

/** Where the monthly limit comes from: the PSU agreement, in a city with county rights the centre's application, or nowhere. */
export type MonthlyCap =
  | { source: "AGREEMENT"; minutes: number; number: string }
  | { source: "APPLICATION"; minutes: number; number: string }
  | { source: "DEFAULT"; minutes: number };

/** A cap with the first day on which it holds; an annex raises or lowers it from its day on. */
export type DatedCap = MonthlyCap & { validFrom: IsoDate };

/** The cap of a day, of caps in the order of their days; before the first of them the first. */
export function capOn(caps: readonly DatedCap[], on: IsoDate): MonthlyCap {
  return caps.findLast(({ validFrom }) => validFrom <= on) ?? caps[0] ?? defaultMonthlyCap(on);
}

export const R15_MONTHLY_WORK_CAP: Ruling = {
  code: "R15_MONTHLY_WORK_CAP",
  severity: "blocked",
  short: "ponad {limit} w miesiącu",
  what: "Nie można zapisać {minutes} w dniu {date}. Osoba: {person}.",
  why: "Miesiąc: {month}. Już zapisano {saved}, razem byłoby {after}. Limit na osobę: {limit}. Źródło limitu: {source}.",
  fix: "W tym miesiącu można dopisać najwyżej {remaining}. Inny limit wprowadza aneks do porozumienia albo zmiana wniosku.",
  basis: ({ facts }) =>
    ({
      AGREEMENT: "{source}; § 3 ust. 1 pkt 2 {rpsu}",
      APPLICATION: "{source}; § 3 ust. 1 pkt 2 w związku z § 7 {rpsu}",
      DEFAULT: "Zasada aplikacji",
    })[String(facts.sourceKind)] ?? "Zasada aplikacji",
};

/** The limit of an agreement that names none: forty hours, by practice and not by statute. */
export const defaultMonthlyCap = (on: IsoDate): MonthlyCap => ({ source: "DEFAULT", minutes: parameter("psuMonthlyMinutesDefault", on) });

/** Minutes of work that one calendar month may still take, never below zero. */
export const workLeftInMonth = (cap: MonthlyCap, savedMinutes: number): number => Math.max(0, cap.minutes - savedMinutes);

/**
 * R15: the monthly limit per person is a mandatory field of the PSU agreement (REG17 §3(1)(2)), over all places together.
 * `savedMinutes`: the person's work already saved in the month of `on` without the entry being replaced.
 */
export function monthlyWorkCap(facts: {
  on: IsoDate;
  savedMinutes: number;
  addedMinutes: number;
  cap: MonthlyCap;
  worksBegunOn?: IsoDate;
}): Verdict | null {
  const { on, savedMinutes: saved, addedMinutes: added, cap, worksBegunOn } = facts;
  if (added <= 0 || saved + added <= cap.minutes) return null;
  return verdictOf(R15_MONTHLY_WORK_CAP, {
    on,
    ...(worksBegunOn ? { worksBegunOn } : {}),
    facts: {
      date: { date: on },
      month: { month: monthOf(on) },
      minutes: { minutes: added },
      saved: { minutes: saved },
      after: { minutes: saved + added },
      limit: { minutes: cap.minutes },
      remaining: { minutes: workLeftInMonth(cap, saved) },
      source: sourceText(cap),
      sourceKind: cap.source,
    },
  });
}

function sourceText(cap: MonthlyCap): string {
  if (cap.source === "DEFAULT") return "ustawienie domyślne";
  return `${cap.source === "AGREEMENT" ? "Porozumienie" : "Wniosek ośrodka"} nr ${cap.number}`;
}
