import { addDays, type IsoDate, type IsoMonth, monthRange } from "#lib/platform/calendar.ts";
import { parameter } from "../parameters.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R11_MONTHLY_LIST_DUE: Ruling = {
  code: "R11_MONTHLY_LIST_DUE",
  severity: "warning",
  short: "wykaz do {day}. dnia",
  what: "Nie przekazano wykazu za {month}. Ośrodek: {centre}.",
  why: "Starosta przekazuje wykaz skierowanych i odmawiających do {day}. dnia miesiąca za miesiąc poprzedni. Termin: {date}.",
  fix: "Utwórz wykaz, sprawdź go i przekaż.",
  basis: "§ 5 ust. 1 {rpsu}",
};

/** Whether the duty of the list is known for the month: the 2011 regulation was not read so far (words.md 0). */
const SINCE: IsoMonth = "2018-01";

/** R11: last day for the list of a month, the tenth of the next one (it does not move off Sundays, domain.md 0a). */
export function monthlyListDue(month: IsoMonth): IsoDate {
  const lastDay = monthRange(month).to;
  return addDays(lastDay, parameter("monthlyListDeadlineDay", lastDay));
}

/** R11: whether there is a list to make: the month is over, somebody was referred or refused, and the duty of its day is known. */
export const isMonthlyListAsked = ({ month, people }: { month: IsoMonth; people: number }, today: IsoDate): boolean =>
  month >= SINCE && people > 0 && monthRange(month).to < today;

/**
 * R11: the starosta sends the centre the list of people referred and of those who refused, by the tenth for the month before
 * (REG17 § 5(1)). Nothing to say where nobody was referred or refused.
 *
 * @param facts.people referred or refused in the month
 * @param facts.sentOn null while the list has not been handed over
 */
export function monthlyList(facts: { month: IsoMonth; today: IsoDate; people: number; sentOn: IsoDate | null }): Verdict | null {
  const { month, today, people, sentOn } = facts;
  if (!isMonthlyListAsked({ month, people }, today) || sentOn !== null) return null;
  const due = monthlyListDue(month);
  if (today <= due) return null;
  const { to: lastDay } = monthRange(month);
  return verdictOf(R11_MONTHLY_LIST_DUE, {
    on: lastDay,
    facts: { month: { month }, day: parameter("monthlyListDeadlineDay", lastDay), date: { date: due } },
    missing: true,
    filledBy: "PUP",
  });
}
