import { type IsoMonth, isIsoMonth } from "#lib/platform/calendar.ts";

const monthFirst = /^(\d{1,2})[.,/\- ](\d{4})$/;

/** A month as people write it – 09.2018, 9/2018, 2018-09 – as `YYYY-MM`; undefined when there is no such month. */
export function parseMonthText(text: string): IsoMonth | undefined {
  const typed = text.trim();
  const [, month = "", year = ""] = monthFirst.exec(typed) ?? [];
  const found = isIsoMonth(typed) ? typed : `${year}-${month.padStart(2, "0")}`;
  return isIsoMonth(found) ? found : undefined;
}

/** 2018-09 → "09.2018" */
export const monthText = (month: IsoMonth): string => `${month.slice(5, 7)}.${month.slice(0, 4)}`;
