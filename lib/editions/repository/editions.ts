import type { IsoDate, IsoMonth } from "#lib/platform/calendar.ts";
import { columnOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { EditionStatus } from "#prisma/generated/client/enums.ts";

/** An edition as its own pages need it everywhere. */
export type EditionHead = {
  readonly id: string;
  readonly labourOfficeId: string;
  readonly programmeId: string;
  readonly programmeName: string;
  readonly name: string;
  readonly roundNo: number | null;
  readonly sequenceNo: number | null;
  readonly plannedFrom: IsoMonth;
  readonly plannedTo: IsoMonth;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly capacity: number;
  readonly status: EditionStatus;
  readonly version: number;
  /** why its period is not two months (R12) */
  readonly periodReason: string | null;
  readonly cancelReason: string | null;
  readonly settlementProposedOn: IsoDate | null;
  /** what of it is from the source and what was invented */
  readonly sourceNote: string | null;
  /** short names of the centres the actor sees in it */
  readonly centres: readonly string[];
};

/** Numbers of an edition over all its centres, also for those who see only their own people. */
export type EditionTotals = {
  readonly capacity: number;
  readonly placesTaken: number;
  readonly referred: number;
  readonly takenUp: number;
  readonly reserve: number;
};

/** The edition, or null when the scope does not show it. */
export async function findEdition(tx: ScopedTx, editionId: string): Promise<EditionHead | null> {
  const row = await tx.edition.findUnique({
    where: { id: editionId },
    include: {
      programme: { select: { name: true } },
      centres: { include: { welfareCentre: { include: { institution: { select: { shortName: true } } } } } },
    },
  });
  if (!row) return null;
  const { programme, centres, startsOn, endsOn, ...edition } = row;
  return {
    ...edition,
    programmeName: programme.name,
    startsOn: dayOrNull(startsOn),
    endsOn: dayOrNull(endsOn),
    settlementProposedOn: dayOrNull(edition.settlementProposedOn),
    centres: centres.map(({ welfareCentre }) => welfareCentre.institution.shortName).sort(),
  };
}

/** Totals across centres, from the listed function that returns numbers only; null outside the scope. */
export async function editionTotals(tx: ScopedTx, editionId: string): Promise<EditionTotals | null> {
  type Row = { capacity: number; places_taken: number; referred: number; taken_up: number; reserve: number };
  const [row] = await tx.$queryRaw<Row[]>`SELECT * FROM edition_totals(${editionId}::uuid)`;
  if (!row) return null;
  return { capacity: row.capacity, placesTaken: row.places_taken, referred: row.referred, takenUp: row.taken_up, reserve: row.reserve };
}

/** People of one centre in one edition, as numbers (SQL function `edition_figures`). */
export type EditionFigures = {
  readonly editionId: string;
  readonly welfareCentreId: string;
  readonly capacity: number;
  readonly nominated: number;
  readonly waiting: number;
  readonly verified: number;
  readonly rejected: number;
  readonly reserve: number;
  readonly withdrawn: number;
  readonly referred: number;
  readonly notTakenUp: number;
  readonly takenUp: number;
  readonly active: number;
  readonly completed: number;
  readonly interrupted: number;
  readonly endedEarly: number;
  readonly withOutcome: number;
};

/** Every edition and centre of the scope; also for those who may see no person. */
export async function editionFigures(tx: ScopedTx, today: IsoDate): Promise<EditionFigures[]> {
  return tx.$queryRaw<EditionFigures[]>`
    SELECT edition_id AS "editionId", welfare_centre_id AS "welfareCentreId", capacity, nominated, waiting, verified, rejected,
      reserve, withdrawn, referred, not_taken_up AS "notTakenUp", taken_up AS "takenUp", active, completed, interrupted,
      ended_early AS "endedEarly", with_outcome AS "withOutcome"
    FROM edition_figures(${columnOf(today)}::date)`;
}
