import {
  addMonths,
  compareMonthsAndDays,
  type DateRange,
  type IsoDate,
  monthsAndDays,
  monthsAndDaysLeft,
  sumMonthsAndDays,
} from "#lib/platform/calendar.ts";
import { parameter } from "../parameters.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

const MONTHS_IN_A_YEAR = 12;

export const R17_SIX_MONTHS: Ruling = {
  code: "R17_SIX_MONTHS",
  severity: "blocked",
  short: "ponad 6 miesięcy łącznie",
  what: "Nie można skierować ponownie do PAI. Osoba: {person}.",
  why: "Dotychczasowy udział: {periods}. Razem: {total}; z tą edycją: {after}. Łączny udział trwa najwyżej 6 miesięcy.",
  fix: "Pozostało: {remaining}. Wybierz inny rezultat zakończonego udziału. Jeżeli któryś okres jest błędny, popraw daty i podaj powód.",
  basis: "art. 62b ust. 2 pkt 1 {u04}",
};

export const R17_SIX_MONTHS_LONG_AGO: Ruling = {
  code: "R17_SIX_MONTHS_LONG_AGO",
  severity: "overridable",
  short: "6 miesięcy, dawny udział",
  what: "Nie można skierować ponownie do PAI bez uzasadnienia. Osoba: {person}.",
  why: "Łączny udział: {total}. Ostatni zakończono {lastDay}. Przepis nie mówi, czy po przerwie liczy się od nowa.",
  fix: "Uzgodnij stanowisko z radcą prawnym urzędu i wpisz je jako uzasadnienie odstępstwa.",
  basis: "art. 62b ust. 2 pkt 1 {u04}",
};

/**
 * R17: at most six months in all, the first cycle and the new one included (art. 62b(2)(1)); exactly six passes.
 * `participations`: every earlier one in this labour office's register, each to its actual last day (the day of an
 * interruption counts), a running one to its planned end. `referral`: the edition the person would join.
 * When the last ended more than five years before `on`, the day of the referral (while none is issued, the edition's first), the block
 * may be overridden (domain.md 0a, Q5).
 */
export function sixMonths(facts: { on?: IsoDate; referral: DateRange; participations: readonly DateRange[] }): Verdict | null {
  const { referral, participations, on = referral.from } = facts;
  const total = lengthOf(participations);
  const after = lengthOf([...participations, referral]);
  const limit = { months: parameter("maxTotalMonths", referral.from), days: 0 };
  if (compareMonthsAndDays(after, limit) <= 0) return null;
  const lastDay = participations
    .map(({ to }) => to)
    .sort()
    .at(-1);
  const doubtMonths = parameter("maxTotalMonthsDoubtYears", referral.from) * MONTHS_IN_A_YEAR;
  if (lastDay !== undefined && addMonths(lastDay, doubtMonths) < on)
    return verdictOf(R17_SIX_MONTHS_LONG_AGO, { on, facts: { total: { period: total }, lastDay: { date: lastDay } } });
  return verdictOf(R17_SIX_MONTHS, {
    on,
    facts: {
      periods: participations.length > 0 ? { ranges: participations } : "brak",
      total: { period: total },
      after: { period: after },
      remaining: { period: monthsAndDaysLeft(limit, total) },
    },
  });
}

/** Time spent in the programme: each period by calendar months, the days left over added at thirty to a month (domain.md 0a). */
export const lengthOf = (periods: readonly DateRange[]) => sumMonthsAndDays(periods.map(({ from, to }) => monthsAndDays(from, to)));
