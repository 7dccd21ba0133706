import type { IsoDate, IsoMonth } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const P_MONTH_SETTLED: Ruling = {
  code: "P_MONTH_SETTLED",
  severity: "blocked",
  short: "miesiąc wypłacony",
  what: "Nie można zmienić wpisu. Miesiąc: {month}.",
  why: "Miesiąc wypłacono {date}.",
  fix: "Utwórz korektę: różnica wejdzie do najbliższego otwartego miesiąca.",
  basis: "Zasada aplikacji",
};

/** An entry of a month that has been paid is not changed. `paidOn`: day of the payment, null while there was none. */
export const monthSettled = (facts: { on: IsoDate; month: IsoMonth; paidOn: IsoDate | null }): Verdict | null =>
  facts.paidOn === null
    ? null
    : verdictOf(P_MONTH_SETTLED, { on: facts.on, facts: { month: { month: facts.month }, date: { date: facts.paidOn } } });
