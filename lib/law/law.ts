import type { IsoDate } from "#lib/platform/calendar.ts";
import { MINIMUM_RATES, type MinimumRate } from "./rates.ts";
import {
  type DailySettingKey,
  type DailySettingValues,
  REGIME_C_SINCE,
  SETTING_DEFAULTS,
  SETTINGS,
  type SettingKey,
  type SettingSide,
  type SettingValues,
} from "./settings.ts";

/** A row of the table `Setting`: never changed, a later one speaks instead. */
export type SettingRow = {
  key: SettingKey;
  /** As the column holds it; "" takes the choice back: from that day the product's own value holds again. */
  value: string;
  validFrom: IsoDate;
  setBy: SettingSide;
  /** Instant, ISO text; of two rows from the same day the later set holds. */
  setAt: string;
  source: string | null;
};

/** The law as it is for one labour office, or for one of its centres: plain data, may be handed to a browser. */
export type Law = {
  /** Settings that count here. */
  settings: readonly SettingRow[];
  /** The minimum rates with the office's confirmations and, from 2025-06-01, its own; the `table` of `minimumRate`, `ratesWithin`. */
  rates: readonly MinimumRate[];
};

/**
 * The law that the rows of an institution give.
 *
 * @param rows every row of the labour office (and, for a centre, of that centre alone), in any order
 */
export const lawOf = (rows: readonly SettingRow[]): Law => ({ settings: rows, rates: effectiveRates(rows) });

/** The value of a setting on a day: the centre's own before the labour office's, the latest day first; else the product's value. */
export function settingOn<Key extends DailySettingKey>(law: Law, key: Key, on: IsoDate): DailySettingValues[Key] {
  return readValue(key, settingRowOn(law, key, on)) ?? SETTING_DEFAULTS[key];
}

/** The row that decides a setting on a day; null while the product's own value holds. */
export function settingRowOn(law: Law, key: DailySettingKey, on: IsoDate): SettingRow | null {
  const sides: readonly SettingSide[] = SETTINGS[key].sides;
  const deciding = (side: SettingSide) => {
    const row = law.settings
      .filter((one) => one.key === key && one.setBy === side && one.validFrom <= on)
      .toSorted(byDay)
      .at(-1);
    return row && readValue(key, row) !== null ? row : null;
  };
  return (sides.includes("welfareCentre") ? deciding("welfareCentre") : null) ?? deciding("labourOffice");
}

/** R40: whether an agreement signed on this day is admitted by the office's own decision. */
export const admitsNewAgreements = (law: Law, signedOn: IsoDate): boolean => settingOn(law, "regimeC", signedOn);

// A row that the product can no longer read counts as taken back.
function readValue<Key extends SettingKey>(key: Key, row: SettingRow | null): SettingValues[Key] | null {
  const read = row && row.value !== "" ? SETTINGS[key].value.safeParse(row.value) : null;
  return read?.success ? (read.data as SettingValues[Key]) : null;
}

const byDay = (a: SettingRow, b: SettingRow) => a.validFrom.localeCompare(b.validFrom) || a.setAt.localeCompare(b.setAt);

// Up to 2025-05-31 an office can only say in which position of „Monitor Polski” the known amount stands (R26).
function effectiveRates(rows: readonly SettingRow[]): readonly MinimumRate[] {
  const latest = new Map(
    rows
      .filter(({ key, setBy }) => key === "psuMinRateGrosz" && setBy === "labourOffice")
      .toSorted(byDay)
      .map((row) => [row.validFrom, row]),
  );
  const known = MINIMUM_RATES.map((rate) => {
    const row = latest.get(rate.validFrom) ?? null;
    const grosze = readValue("psuMinRateGrosz", row);
    if (!row?.source || grosze === null) return rate;
    if (rate.validFrom >= REGIME_C_SINCE) return setByOffice(row, grosze);
    return grosze === rate.grosze ? { ...rate, status: "published" as const, verified: true, source: row.source } : rate;
  });
  const added = [...latest.values()].flatMap((row) => {
    const grosze = readValue("psuMinRateGrosz", row);
    const isNew = row.validFrom > REGIME_C_SINCE && !MINIMUM_RATES.some(({ validFrom }) => validFrom === row.validFrom);
    return isNew && grosze !== null ? [setByOffice(row, grosze)] : [];
  });
  return [...known, ...added].toSorted((a, b) => a.validFrom.localeCompare(b.validFrom));
}

// Nobody announces a rate that the law no longer knows: the office's reasoned choice takes the announcement's place (R40).
const setByOffice = (row: SettingRow, grosze: number): MinimumRate => ({
  ...{ validFrom: row.validFrom, grosze, status: "office", verified: true },
  ...{ source: row.source ?? "", citation: "art. 435 ust. 1 {u25}" },
});
