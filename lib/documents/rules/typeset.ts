import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatLongDate, hardSpaces } from "#lib/platform/polish.ts";
import type { TemplateData } from "#lib/platform/typst.ts";

/** "Kędzierzyn-Koźle, 24 maja 2018 r."; the day alone where the paper is of several municipalities. */
export const placeAndDate = (place: string | null, day: IsoDate): string => [place, formatLongDate(day)].filter(Boolean).join(", ");

/** The town at the end of an address, "ul. Zmyślona 1, 47-200 Kędzierzyn-Koźle": "Kędzierzyn-Koźle"; null where it does not end with one. */
export function townOf(address: string | null): string | null {
  const town = (address?.split(",").at(-1) ?? "").replace(/^\s*\d{2}-\d{3}\s/, "").trim();
  return town === "" || /\d/.test(town) ? null : town;
}

/** No-break spaces in every text of the paper but its drawings. */
export function typeset(data: TemplateData): TemplateData {
  const done = (value: unknown, key?: string): unknown => {
    if (typeof value === "string") return key === "svg" ? value : hardSpaces(value);
    if (Array.isArray(value)) return value.map((item) => done(item));
    if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, done(v, k)]));
    return value;
  };
  return done(data) as TemplateData;
}
