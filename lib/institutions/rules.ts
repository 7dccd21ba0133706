import type { SettingRow } from "#lib/law/law.ts";
import { MINIMUM_RATES, minimumRate } from "#lib/law/rates.ts";
import { roundedRate } from "#lib/law/rules/r27-rounding.ts";
import { REGIME_C_SINCE, SETTINGS, type SettingKey, type SettingSide } from "#lib/law/settings.ts";
import { addDays, type IsoDate } from "#lib/platform/calendar.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { formatDate } from "#lib/platform/polish.ts";

/** A setting as somebody would set it; value "" takes back what was set from that day. */
export type Proposed = { key: SettingKey; value: string; validFrom: IsoDate; source: string };

/** Field → what is wrong with it, in Polish. */
export type Faults = Readonly<Record<string, string>>;

const LAST_DAY_OF_THE_ACT = addDays(REGIME_C_SINCE, -1);
const ANNOUNCEMENT = /^M\.P\. z (\d{4}) r\. poz\. [1-9]\d{0,3}$/;

/** Whether the institution's administrator may set this at all. */
export const maySet = (key: SettingKey, side: SettingSide | null): boolean => side !== null && SETTINGS[key].sides.includes(side);

/** How the position of an announcement is written: "m.p. z 2019 r.  poz 123" becomes "M.P. z 2019 r. poz. 123". */
export function announcementText(text: string): string {
  const read = /^\s*M\.?\s*P\.?\s*(?:z\s*)?(\d{4})\s*(?:r\.?)?[\s,]*poz\.?\s*(\d{1,4})\s*\.?\s*$/i.exec(text);
  return read ? `M.P. z ${read[1]} r. poz. ${Number(read[2])}` : text.trim();
}

/**
 * What is wrong with a setting before it is written: days that have passed for the product's own terms, regime C and rates before
 * their day, and rates that the law fixes (R26, R40). The value itself was read by its schema.
 *
 * @param rows settings of the same labour office, to know what there is to take back
 */
export function settingFaults(proposed: Proposed, today: IsoDate, rows: readonly SettingRow[]): Faults {
  const { key, value, validFrom, source } = proposed;
  if (value === "" && !rows.some((row) => row.key === key && row.validFrom === validFrom && row.value !== ""))
    return { validFrom: `Od ${formatDate(validFrom)} niczego nie ustawiono.` };
  if (value === "") return {};
  if (key === "psuMinRateGrosz") return rateFaults(proposed);
  if (key === "regimeC" && value === "yes" && source === "") return { source: "Wpisz opinię prawną: kto, numer, data." };
  const earliest = SETTINGS[key].earliest === "today" ? today : SETTINGS[key].earliest;
  return earliest && validFrom < earliest ? { validFrom: `Wpisz datę od ${formatDate(earliest)}.` } : {};
}

// Up to the repeal the amount is the law's: an office can only say where it was announced (art. 72 ust. 8).
function rateFaults({ value, validFrom, source }: Proposed): Faults {
  if (validFrom >= REGIME_C_SINCE) {
    const least = minimumRate(LAST_DAY_OF_THE_ACT)?.grosze ?? 0;
    const low: Faults =
      Number(value) < least ? { value: `Wpisz co najmniej ${formatGrosze(least)}: tyle wynosiła stawka w dniu 31.05.2025.` } : {};
    return { ...low, ...(source === "" ? { source: "Wpisz, z czego wynika stawka." } : {}) };
  }
  const known = MINIMUM_RATES.find((rate) => rate.validFrom === validFrom);
  if (!known) return { validFrom: "W tabeli nie ma stawki od tego dnia." };
  if (Number(value) !== known.grosze) return { value: `Do 31.05.2025 stawki się nie zmienia: ${formatGrosze(known.grosze)}.` };
  const year = ANNOUNCEMENT.exec(source)?.[1];
  if (!year) return { source: "Wpisz pozycję, np. M.P. z 2019 r. poz. 123." };
  return year === validFrom.slice(0, 4) ? {} : { source: `Stawkę od ${formatDate(validFrom)} ogłoszono w roku ${validFrom.slice(0, 4)}.` };
}

/** The value as it is kept: a rate from 2025-06-01 rounded up to whole tens of grosze (R27). */
export const valueKept = ({ key, value, validFrom }: Proposed): string =>
  key === "psuMinRateGrosz" && value !== "" && validFrom >= REGIME_C_SINCE ? String(roundedRate(validFrom, Number(value))) : value;
