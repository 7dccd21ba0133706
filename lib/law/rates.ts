import { addDays, type DateRange, type IsoDate, overlap } from "#lib/platform/calendar.ts";
import { formatDate } from "#lib/platform/polish.ts";

/** How a rate is known: in the statute, seen published, computed from the price index, in dispute (domain.md 2), or set by the labour office (R40). */
export type RateStatus = "statute" | "published" | "computed" | "disputed" | "office";

/** The least that an hour of community work is paid from a day on (R22, art. 73a(3)). */
export type MinimumRate = {
  validFrom: IsoDate;
  grosze: number;
  status: RateStatus;
  /** False: somebody must look it up in „Monitor Polski” before it is relied on (R26). */
  verified: boolean;
  citation: string;
  /** What the labour office relies on: the position of „Monitor Polski” that confirms it, or the advice by which it set the rate. */
  source?: string;
};

const rate = (
  validFrom: IsoDate,
  grosze: number,
  status: RateStatus,
  citation = "art. 72 ust. 6 w związku z art. 73a ust. 3 {u04}",
): MinimumRate => ({
  validFrom,
  grosze,
  status,
  verified: status === "statute" || status === "published",
  citation,
});

/** Raised each 1 June by the index of prices, when they rose (art. 72(6)). From 2025-06-01 the raise is in dispute (R40). */
export const MINIMUM_RATES: readonly MinimumRate[] = [
  rate("2005-11-01", 6_00, "statute", "art. 73a ust. 3 {u04}"),
  rate("2006-06-01", 6_20, "computed"),
  rate("2007-06-01", 6_30, "computed"),
  rate("2008-06-01", 6_50, "published"),
  rate("2009-06-01", 6_80, "computed"),
  rate("2010-06-01", 7_10, "computed"),
  rate("2011-06-01", 7_30, "computed"),
  rate("2012-06-01", 7_70, "computed"),
  rate("2013-06-01", 8_00, "computed"),
  rate("2014-06-01", 8_10, "published"),
  rate("2018-06-01", 8_30, "published"),
  rate("2019-06-01", 8_50, "computed"),
  rate("2020-06-01", 8_70, "computed"),
  rate("2021-06-01", 9_00, "published"),
  rate("2022-06-01", 9_50, "computed"),
  rate("2023-06-01", 10_90, "published"),
  rate("2024-06-01", 12_20, "computed"),
  rate("2025-06-01", 12_20, "disputed"),
];

/** The minimum on the day worked; null before there was one. An institution with its own table (R40) passes it, oldest first. */
export const minimumRate = (on: IsoDate, table: readonly MinimumRate[] = MINIMUM_RATES): MinimumRate | null =>
  table.findLast(({ validFrom }) => validFrom <= on) ?? null;

/** A rate with the days of a period on which it holds. */
export type RateWithin = MinimumRate & DateRange;

/** The minimum rates of a period in order, each with the days of the period on which it holds. */
export function ratesWithin(from: IsoDate, to: IsoDate, table: readonly MinimumRate[] = MINIMUM_RATES): RateWithin[] {
  return table.flatMap((row, i) => {
    const next = table[i + 1];
    const days = overlap({ from: row.validFrom, to: next ? addDays(next.validFrom, -1) : to }, { from, to });
    return days ? [{ ...row, ...days }] : [];
  });
}

/** Where a rate comes from, in Polish, for the reason of a refusal. */
export function rateSource({ status, validFrom, source }: MinimumRate): string {
  const origin = {
    statute: "kwota z ustawy",
    published: "kwota po waloryzacji",
    computed: "kwota po waloryzacji, niepotwierdzona",
    disputed: "kwota sporna",
    office: "kwota ustalona przez urząd pracy",
  }[status];
  return `${origin}, od ${formatDate(validFrom)}${source ? ` (${source})` : ""}`;
}
