import { type EditionHead, findEdition } from "#lib/editions/repository/editions.ts";
import { outsideAccount } from "#lib/institutions/labels.ts";
import { nameOfUser } from "#lib/institutions/repository.ts";
import type { IsoMonth } from "#lib/platform/calendar.ts";
import { warsawTime } from "#lib/platform/clock.ts";
import { lock, type ScopedTx } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";
import { leadsOn } from "#lib/platform/transitions.ts";
import { readTimesheets } from "#lib/work/repository/timesheets.ts";
import { sumOf, type Timesheet, timesheetState } from "#lib/work/rules/timesheets.ts";
import { type TimesheetStep, timesheetTransitions } from "#lib/work/transitions.ts";

/** Sheets of one place and month that a step is about, as it was shown. */
export type SeenMonth = {
  readonly editionId: string;
  readonly workPlaceId: string;
  readonly month: IsoMonth;
  readonly participationIds: readonly string[];
  readonly minutes: number;
};

export type HeldMonth = { readonly edition: EditionHead; readonly sheets: readonly Timesheet[] };

/**
 * Holds the edition against its steps and the persons, then reads: hours that somebody committed a moment ago are seen. Null when one
 * of the sheets is not in sight.
 */
export async function holdMonth(tx: ScopedTx, seen: SeenMonth): Promise<HeldMonth | null> {
  await lock(tx, { inEdition: seen.editionId });
  const edition = await findEdition(tx, seen.editionId);
  const persons = await tx.participation.findMany({
    where: { editionId: seen.editionId, id: { in: [...seen.participationIds] } },
    select: { personId: true },
  });
  if (!edition || persons.length !== seen.participationIds.length) return null;
  await lock(tx, { personIds: persons.map(({ personId }) => personId) });
  const all = await readTimesheets(tx, { editionIds: [edition.id], month: seen.month, workPlaceId: seen.workPlaceId });
  const sheets = all.filter(({ participationId }) => seen.participationIds.includes(participationId));
  return sheets.length === seen.participationIds.length ? { edition, sheets } : null;
}

/**
 * Stops a step about a month that has gone on, or whose hours have changed, since the user read its sum.
 *
 * @throws Refused kind "stale" with the sum and the states as they are
 */
export async function refuseStaleMonth(tx: ScopedTx, step: TimesheetStep, { sheets }: HeldMonth, seen: SeenMonth): Promise<void> {
  const goesOn = sheets.every((sheet) => leadsOn(timesheetTransitions[step], timesheetState(sheet)));
  if (goesOn && sumOf(sheets) === seen.minutes) return;
  const ids = sheets.map(({ participationId }) => participationId);
  const [last] = await tx.auditEntry.findMany({
    where: { subjectId: { in: ids }, action: { startsWith: "work." } },
    orderBy: { systemAt: "desc" },
    take: 1,
  });
  refuse({
    kind: "stale",
    saved: { minutes: sumOf(sheets), states: [...new Set(sheets.map(timesheetState))] },
    savedBy: (await nameOfUser(tx, last?.userId ?? null, outsideAccount)) ?? "inna osoba",
    savedAt: last ? warsawTime(last.businessAt) : "",
  });
}
