import { formatMonthRange } from "#lib/platform/polish.ts";

type Years = { yearFrom: number; yearTo: number };
type Span = Years & { plannedFrom: string | null; plannedTo: string | null };

/** "2018", "2015–2016" */
export const yearsText = ({ yearFrom, yearTo }: Years): string => (yearFrom === yearTo ? `${yearFrom}` : `${yearFrom}–${yearTo}`);

/** "Styczeń–grudzień 2018" where the source gives months, else "Lata 2015–2016" or "Rok 2018": the start of a line of facts. */
export function programmeYearsText({ plannedFrom, plannedTo, ...years }: Span): string {
  if (plannedFrom && plannedTo) return capitalised(formatMonthRange(plannedFrom, plannedTo));
  return capitalised(namedYearsText(years));
}

/** "rok 2018" or "lata 2015–2016": the years inside a sentence. */
export const namedYearsText = (years: Years): string => `${years.yearFrom === years.yearTo ? "rok" : "lata"} ${yearsText(years)}`;

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
