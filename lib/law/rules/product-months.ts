import type { IsoDate, IsoMonth } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

const OWN_RULE = { basis: "Zasada aplikacji" } as const;

export const P_MONTH_SETTLED: Ruling = {
  ...OWN_RULE,
  code: "P_MONTH_SETTLED",
  severity: "blocked",
  short: "miesiąc wypłacony",
  what: ({ severity }) =>
    severity === "warning" ? "Korekta wpisu z wypłaconego miesiąca: {month}." : "Nie można zmienić wpisu. Miesiąc: {month}.",
  why: "Miesiąc wypłacono {date}.",
  fix: ({ severity }) =>
    severity === "warning"
      ? "Podaj powód. Różnica wejdzie do najbliższego otwartego miesiąca."
      : "Utwórz korektę: różnica wejdzie do najbliższego otwartego miesiąca. Tworzy ją koordynator PAI albo dyrektor ośrodka.",
};
export const P_TIMESHEET_CLOSED: Ruling = {
  ...OWN_RULE,
  code: "P_TIMESHEET_CLOSED",
  severity: "blocked",
  short: "ewidencja zamknięta",
  what: "Nie można zmienić wpisu. Miesiąc: {month}.",
  why: "Ewidencja tego miesiąca: {state}.",
  fix: "Do poprawy zwraca ją: {who}.",
};
export const P_MONTH_NOT_WORKED: Ruling = {
  ...OWN_RULE,
  code: "P_MONTH_NOT_WORKED",
  severity: "blocked",
  short: "prace jeszcze trwają",
  what: "Nie można potwierdzić godzin. Miesiąc: {month}.",
  why: "Prace w tym miesiącu trwają do {until}.",
  fix: "Potwierdź godziny w tym dniu albo później.",
};
export const P_SHEET_IN_SETTLEMENT: Ruling = {
  ...OWN_RULE,
  code: "P_SHEET_IN_SETTLEMENT",
  severity: "blocked",
  short: "miesiąc w rozliczeniu",
  what: "Nie można zwrócić ewidencji. Miesiąc: {month}.",
  why: "Rozliczenie tego miesiąca jest zatwierdzone.",
  fix: "Zwróć rozliczenie do szkicu. Po wypłacie popraw godziny: różnica wejdzie do najbliższego otwartego miesiąca.",
};

/**
 * An entry of a month that has been paid is not changed; those who correct late go on with a reason, and the difference is settled in
 * the next open month. `paidOn`: day of the payment, null while there was none.
 */
export function monthSettled(facts: { on: IsoDate; month: IsoMonth; paidOn: IsoDate | null; mayCorrect?: boolean }): Verdict | null {
  if (facts.paidOn === null) return null;
  const verdict = verdictOf(P_MONTH_SETTLED, { on: facts.on, facts: { month: { month: facts.month }, date: { date: facts.paidOn } } });
  return facts.mayCorrect ? { ...verdict, severity: "warning" } : verdict;
}

/** An entry of a month that the host has confirmed or the centre approved is changed after a return. `state` and `who` as printed. */
export const timesheetClosed = (facts: { on: IsoDate; month: IsoMonth; state: string; who: string }): Verdict =>
  verdictOf(P_TIMESHEET_CLOSED, { on: facts.on, facts: { month: { month: facts.month }, state: facts.state, who: facts.who } });

/** Hours are confirmed once nobody works any more in the month; the last day itself is in time. `until`: the last day of work. */
export const monthNotWorked = (facts: { today: IsoDate; month: IsoMonth; until: IsoDate }): Verdict | null =>
  facts.until <= facts.today
    ? null
    : verdictOf(P_MONTH_NOT_WORKED, { on: facts.today, facts: { month: { month: facts.month }, until: { date: facts.until } } });

/** An approved month goes back only while its settlement is a draft or there is none. */
export const sheetInSettlement = (facts: { on: IsoDate; month: IsoMonth; isSettled: boolean }): Verdict | null =>
  facts.isSettled ? verdictOf(P_SHEET_IN_SETTLEMENT, { on: facts.on, facts: { month: { month: facts.month } } }) : null;
