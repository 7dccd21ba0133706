import type { IsoDate } from "#lib/platform/calendar.ts";

/** A: assistance profiles; B: without them; C: the 2004 Act repealed, only earlier agreements are performed (domain.md 0). */
export type Regime = "A" | "B" | "C";

type RegimePeriod = { regime: Regime; validFrom: IsoDate; validTo: IsoDate | null; source: string };

export const REGIMES: readonly RegimePeriod[] = [
  { regime: "A", validFrom: "2014-05-27", validTo: "2019-06-13", source: "ustawa z dnia 14 marca 2014 r. (Dz.U. poz. 598)" },
  { regime: "B", validFrom: "2019-06-14", validTo: "2025-05-31", source: "zmiana z dnia 26 kwietnia 2019 r., w mocy od 14.06.2019" },
  { regime: "C", validFrom: "2025-06-01", validTo: null, source: "ustawa z dnia 20 marca 2025 r. (Dz.U. poz. 620)" },
];

/** The regime on the day of the event, never of today; null before the programme existed. */
export const regimeOn = (date: IsoDate): Regime | null =>
  REGIMES.find(({ validFrom, validTo }) => validFrom <= date && (validTo === null || date <= validTo))?.regime ?? null;
