/** What is wrong with an amount that somebody typed. */
export type GroszeProblem = "empty" | "unrecognised" | "negative" | "fraction";
export type ParsedGrosze = { ok: true; grosze: number } | { ok: false; reason: GroszeProblem };

// The Polish default does not group four digits, papers do (words.md 6.2).
const ZLOTY = new Intl.NumberFormat("pl-PL", { useGrouping: "always", minimumFractionDigits: 2, maximumFractionDigits: 2 });
const PERCENT = new Intl.NumberFormat("pl-PL", { maximumFractionDigits: 1 });

/** 123450 → "1 234,50 zł", −12000 → "−120,00 zł"; no-break spaces, U+2212 as the minus. */
export const formatGrosze = (grosze: number): string => `${grosze < 0 ? "−" : ""}${ZLOTY.format(Math.abs(grosze) / 100)}\u00a0zł`;

/** 60 → "60%", 92.5 → "92,5%"; at most one decimal, no space (words.md 6.2). */
export const formatPercent = (percent: number): string => `${PERCENT.format(percent).replace("-", "−")}%`;

/** Reads złoty as typed: "8,10", "8.10", "1 234,50 zł". Returns whole grosze or the problem, never throws. */
export function parseGrosze(text: string): ParsedGrosze {
  const typed = text.replace(/\s+/g, "").replace(/zł$/i, "");
  if (typed === "") return { ok: false, reason: "empty" };
  if (/^[-−–]\d/.test(typed)) return { ok: false, reason: "negative" };
  const amount = /^(\d{1,10})(?:[.,](\d+))?$/.exec(typed);
  if (!amount) return { ok: false, reason: "unrecognised" };
  const fraction = amount[2] ?? "";
  if (/[1-9]/.test(fraction.slice(2))) return { ok: false, reason: "fraction" };
  return { ok: true, grosze: Number(amount[1]) * 100 + Number(fraction.slice(0, 2).padEnd(2, "0")) };
}

/** Exact quotient of integers rounded half up; for minutes × grosze / 60 the denominator is 60. Throws where precision would be lost. */
export const roundHalfUp = (numerator: number, denominator: number): number => floorGrosze(2 * numerator + denominator, 2 * denominator);

/** Exact quotient of integers rounded down. Throws where precision would be lost. */
export function floorGrosze(numerator: number, denominator: number): number {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0)
    throw new RangeError(`Not a quotient of whole numbers: ${numerator} / ${denominator}`);
  const remainder = ((numerator % denominator) + denominator) % denominator;
  return (numerator - remainder) / denominator;
}

/**
 * Splits a whole total in the proportion of the weights so that the shares are whole and add up to it
 * (largest remainder; of equal remainders the earlier wins). All weights 0: all shares 0.
 */
export function largestRemainderShares(weights: readonly number[], total = 100): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return weights.map(() => 0);
  const shares = weights.map((weight) => floorGrosze(weight * total, sum));
  const left = total - shares.reduce((a, b) => a + b, 0);
  const remainder = (i: number) => ((weights[i] ?? 0) * total) % sum;
  const first = weights.map((_, i) => i).sort((a, b) => remainder(b) - remainder(a) || a - b);
  const raised = new Set(first.slice(0, left));
  return shares.map((share, i) => (raised.has(i) ? share + 1 : share));
}
