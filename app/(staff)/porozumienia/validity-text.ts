import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatDate, formatRange } from "#lib/platform/polish.ts";

/** "12.02–31.12.2018", "od 12.02.2018" while the end is open; null where no day is known. */
export function validityText({ validFrom, validTo }: { validFrom: IsoDate | null; validTo: IsoDate | null }): string | null {
  if (validFrom && validTo) return formatRange({ from: validFrom, to: validTo });
  if (validFrom) return `od ${formatDate(validFrom)}`;
  return validTo ? `do ${formatDate(validTo)}` : null;
}
