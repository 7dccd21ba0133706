import type { CorrectionTerms } from "#lib/law/rules/p-correction.ts";
import { type DateRange, type IsoDate, type IsoWeek, weekDays } from "#lib/platform/calendar.ts";
import { publicHoliday } from "#lib/platform/public-holidays.ts";
import type { WeekFacts } from "./sheet.ts";

/** A week with its public holidays. Apart from `sheet.ts`, because the table of holidays stays on the server. */
export function weekFacts(week: IsoWeek, edition: DateRange, terms: CorrectionTerms, hourMinutes: number): WeekFacts {
  const days = weekDays(week);
  const holidays = days.flatMap((day): [IsoDate, string][] => {
    const name = publicHoliday(day);
    return name ? [[day, name]] : [];
  });
  return { days, edition, today: terms.today, terms, hourMinutes, holidays: Object.fromEntries(holidays) };
}
