import { type IsoDate, isIsoDate } from "#lib/platform/calendar.ts";

export type Sex = "FEMALE" | "MALE";
export type PeselProblem =
  | { ok: false; problem: "empty" | "nonDigits" | "impossibleDate" }
  /** `suggestion`: the number with the zeros that a spreadsheet ate, offered only where date and control digit then agree. */
  | { ok: false; problem: "length"; digits: number; suggestion: string | null };
export type ParsedPesel = { ok: true; pesel: string; birthDate: IsoDate; sex: Sex; checkDigitOk: boolean } | PeselProblem;

const DIGITS = 11;
const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
/** Century of birth by what is added to the month. */
const MONTH_OFFSETS = [
  { offset: 80, century: 1800 },
  { offset: 60, century: 2200 },
  { offset: 40, century: 2100 },
  { offset: 20, century: 2000 },
  { offset: 0, century: 1900 },
];

/**
 * Reads a PESEL as typed or pasted. A date that cannot exist is refused; a wrong control digit is only reported,
 * because such numbers exist in real life (domain.md 0a and 6).
 */
export function parsePesel(text: string): ParsedPesel {
  const pesel = text.replace(/\s+/g, "");
  if (pesel === "") return { ok: false, problem: "empty" };
  if (!/^\d+$/.test(pesel)) return { ok: false, problem: "nonDigits" };
  if (pesel.length !== DIGITS) return { ok: false, problem: "length", digits: pesel.length, suggestion: withLostZeros(pesel) };
  const birthDate = birthDateOf(pesel);
  if (!birthDate) return { ok: false, problem: "impossibleDate" };
  const sex = Number(pesel[9]) % 2 === 0 ? "FEMALE" : "MALE";
  return { ok: true, pesel, birthDate, sex, checkDigitOk: checkDigit(pesel) === Number(pesel[10]) };
}

/** "•••••••1234", for lists. */
export const maskPesel = (pesel: string): string => "•".repeat(DIGITS - 4) + pesel.slice(-4);

/** A well-formed number for demo people: date, sex and control digit agree. `serial` is 0–4999. */
export function makePesel(birthDate: IsoDate, sex: Sex, serial: number): string {
  const century = Math.floor(Number(birthDate.slice(0, 4)) / 100) * 100;
  const offset = MONTH_OFFSETS.find((row) => row.century === century)?.offset;
  if (!isIsoDate(birthDate) || offset === undefined || !Number.isInteger(serial) || serial < 0 || serial > 4999)
    throw new RangeError(`No PESEL for ${birthDate}, serial ${serial}`);
  const month = twoDigits(Number(birthDate.slice(5, 7)) + offset);
  const order = String(serial * 2 + (sex === "MALE" ? 1 : 0)).padStart(4, "0");
  const start = birthDate.slice(2, 4) + month + birthDate.slice(8, 10) + order;
  return start + checkDigit(start);
}

function withLostZeros(digits: string): string | null {
  if (digits.length !== 9 && digits.length !== 10) return null;
  const candidate = parsePesel(digits.padStart(DIGITS, "0"));
  return candidate.ok && candidate.checkDigitOk ? candidate.pesel : null;
}

function birthDateOf(pesel: string): IsoDate | null {
  const month = Number(pesel.slice(2, 4));
  const row = MONTH_OFFSETS.find(({ offset }) => month > offset);
  if (!row) return null;
  const date = `${row.century + Number(pesel.slice(0, 2))}-${twoDigits(month - row.offset)}-${pesel.slice(4, 6)}`;
  return isIsoDate(date) ? date : null;
}

const twoDigits = (value: number) => String(value).padStart(2, "0");

function checkDigit(pesel: string): number {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(pesel[i]), 0);
  return (10 - (sum % 10)) % 10;
}
