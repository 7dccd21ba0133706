import { TZDate } from "@date-fns/tz";
import { format } from "date-fns";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { env } from "#lib/platform/env.ts";

/**
 * Two clocks, always passed in together. The business clock decides rules, deadlines and dates on papers (in demo mode
 * PAI_TODAY and the time that has run since); the system clock decides sessions, limits and jobs. Audit keeps both.
 */
export type Clock = {
  /** the business day in Europe/Warsaw, `YYYY-MM-DD` */
  readonly today: IsoDate;
  /** the business instant */
  readonly now: Date;
  /** the system instant */
  readonly system: Date;
};

const warsaw = "Europe/Warsaw";

/** Both clocks at this moment. */
export function readClock(): Clock {
  const system = new Date();
  const { PAI_CLOCK_START: start, PAI_CLOCK_AT: at } = env();
  const now = start && at ? new Date(Date.parse(start) + (system.getTime() - Date.parse(at))) : system;
  return clockAt(now, system);
}

/** Both clocks at given instants; the way tests and demo data make one. */
export function clockAt(now: Date, system: Date = now): Clock {
  return { today: warsawDate(now), now, system };
}

/** The calendar day of an instant in Europe/Warsaw. */
export const warsawDate = (instant: Date): IsoDate => format(new TZDate(instant, warsaw), "yyyy-MM-dd");

/** The time of day of an instant in Europe/Warsaw, `HH:MM`. */
export const warsawTime = (instant: Date): string => format(new TZDate(instant, warsaw), "HH:mm");
