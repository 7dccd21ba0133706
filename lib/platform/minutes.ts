/** What is wrong with a duration that somebody typed. */
export type MinutesProblem = "empty" | "unrecognised" | "negative" | "fraction";
export type ParsedMinutes = { ok: true; minutes: number } | { ok: false; reason: MinutesProblem };

const HARD_SPACE = "\u00a0";
const CLOCK = /^(\d{1,4}):([0-5]\d)$/;
const WITH_UNITS = /^(?:(\d{1,4}(?:[.,]\d+)?) ?(?:h|g|godz\.?|godzin[ay]?) ?)?(?:(\d{1,5}(?:[.,]\d+)?) ?(?:m|min\.?|minut[ay]?)?)?$/;
const PLAIN = /^\d{1,5}(?:[.,]\d+)?$/;

/**
 * Reads a duration: "2:30", "2,5", "2.5", "150 min", "3 h", "3 godz.", "2 godz. 30 min" (words.md 4.2 "Czas").
 * A number without a unit means what the field counts in: hours on the week sheet, minutes in the register of a session, where a
 * fraction can only be of an hour.
 * Zero is a duration; whether it is allowed is the caller's rule. Returns whole minutes or the problem, never throws.
 */
export function parseMinutes(text: string, { plain }: { plain: "hours" | "minutes" }): ParsedMinutes {
  const typed = text.replace(/\s+/g, " ").trim().toLowerCase();
  if (typed === "") return { ok: false, reason: "empty" };
  if (/^[-−–]\s*\d/.test(typed)) return { ok: false, reason: "negative" };
  const clock = CLOCK.exec(typed);
  if (clock) return whole(Number(clock[1]) * 60 + Number(clock[2]));
  if (PLAIN.test(typed)) return whole(decimal(typed) * (plain === "hours" || /[.,]/.test(typed) ? 60 : 1));
  const units = WITH_UNITS.exec(typed);
  if (!units) return { ok: false, reason: "unrecognised" };
  return whole(decimal(units[1]) * 60 + decimal(units[2]));
}

/** 150 → "2 godz. 30 min", 600 → "10 godz.", 0 → "0 godz." (words.md 6.2). Number and unit are joined by a no-break space. */
export function formatMinutes(minutes: number): string {
  const size = Math.abs(minutes);
  const hours = Math.floor(size / 60);
  const parts = [hours > 0 || size === 0 ? `${hours}${HARD_SPACE}godz.` : "", size % 60 > 0 ? `${size % 60}${HARD_SPACE}min` : ""];
  return (minutes < 0 ? "−" : "") + parts.filter(Boolean).join(" ");
}

/**
 * Hours as a number for a field or a column: 150 → "2,5", 600 → "10".
 * What two decimals cannot say exactly stays in clock form, 140 → "2:20", so that the field reads back what it shows.
 */
export function formatHoursNumber(minutes: number): string {
  const size = Math.abs(minutes);
  const sign = minutes < 0 ? "−" : "";
  if (size % 3 !== 0) return `${sign}${Math.floor(size / 60)}:${String(size % 60).padStart(2, "0")}`;
  return sign + String(size / 60).replace(".", ",");
}

const decimal = (digits: string | undefined) => (digits === undefined ? 0 : Number(digits.replace(",", ".")));

// 2.55 × 60 is 152.99999999999997 in floating point; a thousandth of a minute is far below what anybody types.
function whole(minutes: number): ParsedMinutes {
  const rounded = Math.round(minutes);
  return Math.abs(minutes - rounded) < 0.001 ? { ok: true, minutes: rounded } : { ok: false, reason: "fraction" };
}
