import { addDays, type IsoDate } from "#lib/platform/calendar.ts";
import { MAX_CELL } from "./limits.ts";

/** Number formats that Excel has built in and that show a day (ECMA-376, 18.8.30). */
const isBuiltInDate = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a number format shows a day: letters of day, month or year outside quotes, brackets and escapes. */
export const isDateFormat = (id: number, code: string | undefined): boolean =>
  code === undefined ? isBuiltInDate(id) : /[dmy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));

const LAST_SERIAL = 2_958_465; // 31.12.9999
const FALSE_LEAP_DAY = 60; // 29.02.1900, which Excel counts and the calendar does not

/** The day of a serial number; null outside the calendar. `since1904`: the workbook counts from 1.01.1904. */
export function dayOfSerial(serial: number, since1904: boolean): IsoDate | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < 1 || days > LAST_SERIAL || (!since1904 && days === FALSE_LEAP_DAY)) return null;
  if (since1904) return addDays("1904-01-01", days);
  return addDays("1899-12-30", days < FALSE_LEAP_DAY ? days + 1 : days);
}

/** How a workbook keeps its cells. */
export type Book = { readonly shared: readonly string[]; readonly dateStyles: ReadonlySet<number>; readonly since1904: boolean };

/** A cell as it stands in the sheet: its type, its style, the stored value (of a formula the last one shown) and inline text. */
export type RawCell = { readonly type: string; readonly style: number; readonly value: string; readonly inline: string };

/** A cell as text: days as ISO, whole numbers without an exponent, yes and no as T and N, an error by its own name ("#REF!"). */
export function textOfCell({ type, style, value, inline }: RawCell, book: Book): string {
  if (type === "s") return book.shared[Number(value)] ?? "";
  if (type === "inlineStr") return inline;
  if (type === "b") return value === "1" ? "T" : "N";
  if (type === "d") return value.slice(0, 10);
  const number = Number(value);
  if (type !== "n" || value === "" || !Number.isFinite(number)) return value.slice(0, MAX_CELL);
  if (book.dateStyles.has(style)) return dayOfSerial(number, book.since1904) ?? value;
  return Number.isSafeInteger(number) ? String(number) : value;
}
