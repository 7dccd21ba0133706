import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatClock, formatDate, formatLongDate, hardSpaces } from "#lib/platform/polish.ts";
import type { TemplateData } from "#lib/platform/typst.ts";
import type { Letterhead } from "#lib/reports/repository/letterhead.ts";

/** The day and the time "HH:MM" of a print, and whether its data are the demo's. */
export type Printing = { today: IsoDate; time: string; demo: boolean };

/** The foot of every page: which paper it is, that its data are invented where they are, and when it was printed. */
export const footOf = (paper: string, { today, time, demo }: Printing) => ({
  foot: `${paper}.${demo ? " Dane zmyślone, wersja pokazowa." : ""}`,
  printed: `wydruk z ${formatDate(today)}, ${formatClock(time)}`,
});

/** "Kędzierzyn-Koźle, 24 maja 2018 r."; the day alone where the paper is of several municipalities. */
export const placeAndDate = (place: string | null, day: IsoDate): string => [place, formatLongDate(day)].filter(Boolean).join(", ");

/** The head of a paper of the edition's institutions. */
export const letterheadOn = ({ centres, labourOffice, place }: Letterhead, day: IsoDate) => ({
  institutions: [...centres, labourOffice],
  placeAndDate: placeAndDate(place, day),
});

/**
 * The town at the end of an address, "ul. Zmyślona 1, 47-200 Kędzierzyn-Koźle": "Kędzierzyn-Koźle"; null where it does not end with
 * one. A remark in brackets is no part of it.
 */
export function townOf(address: string | null): string | null {
  const town = (address?.split(",").at(-1) ?? "").replace(/^\s*\d{2}-\d{3}\s|\s*\(.*\)$/g, "").trim();
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
