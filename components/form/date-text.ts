import { type IsoDate, isIsoDate } from "#lib/platform/calendar.ts";

const dayFirst = /^(\d{1,2})[.,/\- ](\d{1,2})[.,/\- ](\d{4})$/;
const digitsOnly = /^(\d{2})(\d{2})(\d{4})$/;

/**
 * A day as people write or paste it – 24.05.2018, 24-5-2018, 24 05 2018, 24052018, 2018-05-24 – as `YYYY-MM-DD`.
 * Undefined when it is no date or there is no such day (30.02.2018).
 */
export function parseDateText(text: string): IsoDate | undefined {
  const typed = text.trim();
  const [, day = "", month = "", year = ""] = dayFirst.exec(typed) ?? digitsOnly.exec(typed) ?? [];
  const date = isIsoDate(typed) ? typed : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(date) ? date : undefined;
}
