import { type IsoDate, isIsoDate } from "#lib/platform/calendar.ts";
import { dayOfSerial } from "./reading/cells.ts";

// What a cell's text means. An office types the same thing in many ways; what is not understood stays as typed, and the form's own
// schema says what is wrong with it.

const FORMULA_START = /^'+[=+\-@\t\r]/;
/** Marks that cannot be seen: direction of writing, joiners, soft hyphens, zero characters. */
const INVISIBLE = /[\p{Cf}\0]/gu;

/**
 * A cell as somebody would read it: without invisible marks, line breaks and tabs as spaces, and without the apostrophe that an export
 * put before what a spreadsheet would take for a formula.
 */
export function cleanCell(text: string): { text: string; hadInvisible: boolean } {
  const visible = text.replace(INVISIBLE, "");
  const plain = FORMULA_START.test(visible) ? visible.slice(1) : visible;
  return { text: plain.replace(/[\p{Cc}\p{Zs}]+/gu, " ").trim(), hadInvisible: visible !== text };
}

/** The same text so that no spreadsheet evaluates it; `cleanCell` gives it back. */
export const defuse = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** "#REF!", "#ADR!": what a spreadsheet shows when a formula failed. */
export const isSheetError = (text: string): boolean => /^#[\p{Lu}0-9/]+[!?]?$/u.test(text);

const SERIALS = { from: 10_000, to: 70_000 }; // 1927–2091

/** A day as ISO: 24.05.2018, 24-5-2018, 24/05/2018, 2018-05-24, also with "r.", and a bare serial number of a spreadsheet. */
export function dayOfText(text: string): IsoDate | string {
  const typed = text.replace(/\s*r\.?$/i, "").replace(/\s+(00:00(:00)?|0:00(:00)?)$/, "");
  const polish = /^(\d{1,2})[.\-/](\d{1,2})[.\-/](\d{4})$/.exec(typed);
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(typed);
  const [year, month, day] = polish ? [polish[3], polish[2], polish[1]] : iso ? iso.slice(1) : [];
  const read = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  if (isIsoDate(read)) return read;
  const serial = /^\d{5}$/.test(typed) ? Number(typed) : 0;
  return (serial >= SERIALS.from && serial <= SERIALS.to && dayOfSerial(serial, false)) || text;
}

const YES = new Set(["t", "tak", "x", "1", "true", "prawda"]);
const NO = new Set(["n", "nie", "0", "-", "false", "falsz", ""]);

/** Yes, no, or null when it is neither. */
export function yesOrNo(text: string): boolean | null {
  const word = plainWord(text);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}

/** Sex by its first letter, as offices write it; "" where nothing is written, null when it is neither. */
export function sexOf(text: string): "FEMALE" | "MALE" | "" | null {
  if (text === "") return "";
  if (/^(k|kobieta)$/i.test(text)) return "FEMALE";
  return /^(m|mężczyzna|mezczyzna)$/i.test(text) ? "MALE" : null;
}

/** Basis of a contract by its article; "" where nothing is written, null when it is neither. */
export function basisOf(text: string): "ORDINARY_108_1" | "PUP_REFERRAL_50_2" | "" | null {
  if (text === "") return "";
  if (/108|zwyk/i.test(text)) return "ORDINARY_108_1";
  return /\b50\b|urz[ąe]d/i.test(text) ? "PUP_REFERRAL_50_2" : null;
}

/** Small letters without marks. */
export const plainWord = (text: string): string => text.toLowerCase().replaceAll("ł", "l").normalize("NFD").replace(/\p{M}/gu, "");

const TERYT_DIGITS = 7;
type Municipality = { readonly id: string; readonly teryt: string; readonly name: string };

/** A municipality by its TERYT code (a lost zero is given back) or its name; null when there is none, "many" when the name is not enough. */
export function municipalityOf(text: string, all: readonly Municipality[]): { id: string; gaveZero: boolean } | "many" | null {
  if (/^\d+$/.test(text)) {
    const found = all.find(({ teryt }) => teryt === text.padStart(TERYT_DIGITS, "0"));
    return found ? { id: found.id, gaveZero: text.length < TERYT_DIGITS } : null;
  }
  const wanted = plainWord(text).replace(/^(gmina|gm\.|miasto|m\.)\s*/, "");
  const [first, ...more] = all.filter(({ name }) => plainWord(name).replace(/^(gmina|miasto)\s*/, "") === wanted);
  if (!first) return null;
  return more.length > 0 ? "many" : { id: first.id, gaveZero: false };
}

const HOUSE = /^(.*?\S) (\d+\p{L}?(?:\/\S+)?(?: (?:m\.?|lok\.?|\d\S*))*)$/u;

/** Street and number as they stand in the two columns of a file; `${street} ${house}` is the whole again. */
export function splitStreet(whole: string): { street: string; house: string } {
  const parts = HOUSE.exec(whole);
  return parts?.[1] && parts[2] && /\p{L}/u.test(parts[1]) ? { street: parts[1], house: parts[2] } : { street: whole, house: "" };
}
