import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { regimeOn } from "./regimes.ts";

/** `short` is for screens, `full` for the first mention on a paper. */
export type CitationForm = "short" | "full";
export type CitationContext = {
  /** Day of the event. */
  on: IsoDate;
  /** First day of the works, which chooses the regulation; the day of the event when not given. */
  worksBegunOn?: IsoDate;
  form?: CitationForm;
};

const EMPLOYMENT_ACT = "ustawy z dnia 20 kwietnia 2004 r.";
const EMPLOYMENT_ACT_TITLE = `${EMPLOYMENT_ACT} o promocji zatrudnienia i instytucjach rynku pracy`;
const ASSISTANCE_ACT = "ustawy z dnia 12 marca 2004 r. o pomocy społecznej";
const NEW_ACT = "ustawy z dnia 20 marca 2025 r. o rynku pracy i służbach zatrudnienia";
const REGULATION_SUBJECT = "w sprawie organizowania prac społecznie użytecznych";
const REGULATION_2017_FROM = "2018-01-01";

/**
 * Journals of the 2004 Act that were read. Each ends before the next consolidated text could have come,
 * whose day is not confirmed; outside these days no journal is printed (words.md 0).
 */
const JOURNALS = [
  { from: "2017-05-31", to: "2018-06-30", text: "Dz.U. z 2017 r. poz. 1065, ze zm." },
  { from: "2019-08-08", to: "2019-12-31", text: "Dz.U. z 2019 r. poz. 1482, ze zm." },
  { from: "2024-03-29", to: "2024-12-31", text: "Dz.U. z 2024 r. poz. 475, ze zm." },
];

/** Units of the 2011 regulation that were read; any other is cited by the title alone (words.md 0). */
const UNITS_READ_2011 = ["§ 2 ust. 1", "§ 2 ust. 2", "§ 3 ust. 1 pkt 1", "§ 3 ust. 1 pkt 2", "§ 3 ust. 1 pkt 1–2"];

/** The journal of the 2004 Act on a day, or null where none was read. */
export const journalOn = (date: IsoDate): string | null => JOURNALS.find(({ from, to }) => from <= date && date <= to)?.text ?? null;

/**
 * Prints a provision: replaces {u04}, {rpsu}, {ups} and {u25} by the titles that hold for the event and adds
 * what the regime asks for. "art. 73a ust. 1 {u04}" → "art. 73a ust. 1 ustawy z dnia 20 kwietnia 2004 r.".
 */
export function cite(provision: string, { on, worksBegunOn = on, form = "short" }: CitationContext): string {
  const titled = provision
    .replaceAll("{u04}", form === "short" ? EMPLOYMENT_ACT : EMPLOYMENT_ACT_TITLE + inBrackets(journalOn(on)))
    .replaceAll("{ups}", ASSISTANCE_ACT)
    .replaceAll("{u25}", form === "short" ? NEW_ACT : `${NEW_ACT} (Dz.U. poz. 620, ze zm.)`)
    .replace(/(§ [^{;]*?) ?\{rpsu\}/g, (_, unit: string) => regulation(unit, worksBegunOn, form));
  return provision.includes("{u04}") ? titled + regimeEnding(on, form) : titled;
}

function regimeEnding(on: IsoDate, form: CitationForm): string {
  if (regimeOn(on) === "C") return cite(" w związku z art. 435 ust. 1 {u25}", { on, form });
  return form === "full" ? `, w brzmieniu obowiązującym w dniu ${formatDate(on)}` : "";
}

// § 8 of the 2017 regulation keeps the old one for works begun earlier.
function regulation(unit: string, worksBegunOn: IsoDate, form: CitationForm): string {
  const of2011 = worksBegunOn < REGULATION_2017_FROM;
  const day = of2011 ? "22 lipca 2011 r." : "21 grudnia 2017 r.";
  const ministry = of2011 ? "Ministra Pracy i Polityki Społecznej" : "Ministra Rodziny, Pracy i Polityki Społecznej";
  const journal = of2011 ? "Dz.U. nr 155, poz. 921" : "Dz.U. poz. 2447";
  const rest = form === "short" ? `z dnia ${day}` : `${ministry} z dnia ${day} ${REGULATION_SUBJECT} (${journal})`;
  return of2011 && !UNITS_READ_2011.includes(unit) ? `rozporządzenie ${rest}` : `${unit} rozporządzenia ${rest}`;
}

const inBrackets = (journal: string | null) => (journal ? ` (${journal})` : "");
