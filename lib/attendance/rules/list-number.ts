import { type IsoMonth, isIsoMonth } from "#lib/platform/calendar.ts";

/** What a number of a paper list names: a meeting of the edition (D10), or a work place of its centre and a month (D11). */
export type ListNumber =
  | { readonly kind: "session"; readonly number: number }
  | { readonly kind: "work"; readonly place: number; readonly month: IsoMonth };

/** The number of a list of work: "3/05/2018". */
export const workListNumber = (place: number, month: IsoMonth): string => `${place}/${month.slice(5)}/${month.slice(0, 4)}`;

/** Reads a number as it is typed from paper: "12", "nr 12", "3/05/2018", "3/5/2018"; null for anything else. */
export function readListNumber(typed: string): ListNumber | null {
  const text = typed.trim().replace(/^nr\s*/i, "");
  if (/^\d{1,6}$/.test(text)) return { kind: "session", number: Number(text) };
  const [, place = "", month = "", year = ""] = /^(\d{1,6})\s*\/\s*(\d{1,2})\s*\/\s*(\d{4})$/.exec(text) ?? [];
  const isoMonth = `${year}-${month.padStart(2, "0")}`;
  return place !== "" && isIsoMonth(isoMonth) ? { kind: "work", place: Number(place), month: isoMonth } : null;
}
