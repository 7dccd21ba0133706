const NIP_WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7];
const REGON_9_WEIGHTS = [8, 9, 2, 3, 4, 5, 6, 7];
const REGON_14_WEIGHTS = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8];

const WRONG = "Cyfra kontrolna się nie zgadza. Porównaj z dokumentem.";
const digitsOf = (text: string) => text.replace(/[\s-]/g, "");
const modulo = (digits: string, weights: readonly number[]) => weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11;
const tooLong = (length: string, digits: string) => `Numer ma ${length} cyfr. Wpisano: ${digits.length}.`;

/** What is wrong with a NIP as typed (dashes and spaces are allowed), or null. Control digit: domain.md 6, remainder 10 is no number. */
export function nipFault(typed: string): string | null {
  const digits = digitsOf(typed);
  if (!/^\d{10}$/.test(digits)) return tooLong("10", digits);
  return modulo(digits, NIP_WEIGHTS) === Number(digits[9]) ? null : WRONG;
}

/** What is wrong with a REGON of 9 or 14 digits, or null. Remainder 10 counts as 0; the first nine of fourteen must be right too. */
export function regonFault(typed: string): string | null {
  const digits = digitsOf(typed);
  if (!/^(\d{9}|\d{14})$/.test(digits)) return tooLong("9 albo 14", digits);
  const isRight = (weights: readonly number[]) => modulo(digits, weights) % 10 === Number(digits[weights.length]);
  return isRight(REGON_9_WEIGHTS) && (digits.length === 9 || isRight(REGON_14_WEIGHTS)) ? null : WRONG;
}

/** A number as it is kept: digits alone. */
export const bareNumber = digitsOf;
