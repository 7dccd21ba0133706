import { addDays, type IsoDate, weekdayIndex } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

const SATURDAY = 5;

export const R37_NOTICE_LATE: Ruling = {
  code: "R37_NOTICE_LATE",
  severity: "warning",
  short: "zawiadomienie po terminie",
  what: "Nie przekazano zawiadomienia. Osoba: {person}. Zdarzenie: {event}.",
  why: "Data zdarzenia: {date}. Staroście i kierownikowi ośrodka zawiadomienie przekazuje się niezwłocznie; aplikacja przypomina po 1 dniu roboczym (próg aplikacji, nie przepis).",
  fix: "Przekaż zawiadomienie i podaj powód opóźnienia.",
  basis: "§ 5 ust. 2 {rpsu}",
};

/** The first working day after a day: neither a Saturday nor a Sunday nor a public holiday. */
export function nextWorkingDay(day: IsoDate, isHoliday: (day: IsoDate) => boolean): IsoDate {
  const next = addDays(day, 1);
  return weekdayIndex(next) >= SATURDAY || isHoliday(next) ? nextWorkingDay(next, isHoliday) : next;
}

/**
 * R37: the starosta and the head of the centre are told without delay (REG17 §5(2)); the product's own threshold is one working day.
 * `on`: day of the event; `event`: its name as printed; `worksBegunOn`: first day of the works, which chooses the regulation.
 */
export const noticeLate = (facts: {
  on: IsoDate;
  reportedOn: IsoDate;
  event: string;
  worksBegunOn: IsoDate;
  isHoliday: (day: IsoDate) => boolean;
}): Verdict | null =>
  facts.reportedOn <= nextWorkingDay(facts.on, facts.isHoliday)
    ? null
    : verdictOf(R37_NOTICE_LATE, {
        on: facts.on,
        worksBegunOn: facts.worksBegunOn,
        facts: { date: { date: facts.on }, event: facts.event },
      });
