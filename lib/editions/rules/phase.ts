import type { IsoDate, IsoMonth } from "#lib/platform/calendar.ts";
import type { EditionStatus } from "#prisma/generated/client/enums.ts";

/** The stored status, or ENDED, which follows from the last day. */
export type EditionPhase = EditionStatus | "ENDED";

/** Twin of the SQL function `edition_phase`; a test holds them together. */
export function editionPhase(edition: { status: EditionStatus; endsOn: IsoDate | null }, today: IsoDate): EditionPhase {
  return edition.status === "ACTIVE" && edition.endsOn !== null && edition.endsOn < today ? "ENDED" : edition.status;
}

/** Where an edition stands in the table of its steps; a settlement that the centre has proposed is a place of its own (words.md 3.2). */
export type EditionState = EditionPhase | "SETTLEMENT_PROPOSED";

export function editionState(
  edition: { status: EditionStatus; endsOn: IsoDate | null; settlementProposedOn: IsoDate | null },
  today: IsoDate,
): EditionState {
  const phase = editionPhase(edition, today);
  return phase === "ENDED" && edition.settlementProposedOn ? "SETTLEMENT_PROPOSED" : phase;
}

/** The year an edition counts in: the one it begins in, known even where only months are planned. */
export const editionYear = ({ plannedFrom }: { plannedFrom: IsoMonth }): number => Number(plannedFrom.slice(0, 4));

/** Every year in which a programme runs, each once, in order. */
export function yearsOf(programmes: readonly { yearFrom: number; yearTo: number }[]): number[] {
  const years = programmes.flatMap(({ yearFrom, yearTo }) => Array.from({ length: yearTo - yearFrom + 1 }, (_, i) => yearFrom + i));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The year a list shows: the one asked for, else the business year if it has a programme, else the latest that has one. */
export function yearShown(asked: string | undefined, years: readonly number[], today: IsoDate): number {
  if (asked !== undefined && /^\d{4}$/.test(asked)) return Number(asked);
  const thisYear = Number(today.slice(0, 4));
  return years.includes(thisYear) ? thisYear : (years.at(-1) ?? thisYear);
}
