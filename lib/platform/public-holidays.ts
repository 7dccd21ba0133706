import Holidays from "date-holidays";
import { type DateRange, daysOf, type IsoDate } from "./calendar.ts";

// date-holidays knows the acts by date (Christmas Eve from 2025) and the movable feasts. Server only: it brings the whole world.
const calendar = new Holidays("PL", { languages: ["pl"], types: ["public"] });
const years = new Map<string, ReadonlyMap<IsoDate, string>>();

/** Name of the public holiday in Poland on a day ("Dzień Bożego Ciała"), or null (ustawa z dnia 18.01.1951 o dniach wolnych od pracy). */
export function publicHoliday(day: IsoDate): string | null {
  const year = day.slice(0, 4);
  const known = years.get(year) ?? new Map(calendar.getHolidays(year).map(({ date, name }) => [date.slice(0, 10), name]));
  years.set(year, known);
  return known.get(day) ?? null;
}

/** Public holidays of a range by day, for a form that reckons in the browser. */
export const publicHolidaysOf = (range: DateRange): Readonly<Record<IsoDate, string>> =>
  Object.fromEntries(
    daysOf(range).flatMap((day) => {
      const name = publicHoliday(day);
      return name === null ? [] : [[day, name]];
    }),
  );
