import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { EarlyEndReason, OutcomeKind, ParticipationEnd, SessionStatus } from "#prisma/generated/client/enums.ts";

// Numbers without persons, from the listed SQL functions: the same for every role, whatever else it may see.

/** One session as one centre's people met it. `concerned` leaves out NOT_APPLICABLE; minutes are person-minutes. */
export type SessionFigures = {
  readonly sessionId: string;
  readonly editionId: string;
  readonly welfareCentreId: string;
  readonly heldOn: IsoDate;
  readonly minutes: number;
  readonly status: SessionStatus;
  readonly expected: number;
  readonly recorded: number;
  readonly concerned: number;
  readonly attendedMinutes: number;
};

/** One participation under a number of its edition that leads to nobody. */
export type ParticipationFigures = {
  readonly editionId: string;
  readonly welfareCentreId: string;
  readonly participantNo: number;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  readonly endKind: ParticipationEnd | null;
  readonly endReason: EarlyEndReason | null;
  readonly outcome: OutcomeKind | null;
};

/** Worked minutes of one numbered participant on one day in one kind of work. */
export type WorkFigures = {
  readonly editionId: string;
  readonly welfareCentreId: string;
  readonly participantNo: number;
  readonly agreementId: string | null;
  readonly workKindId: string | null;
  readonly workedOn: IsoDate;
  readonly minutes: number;
};

type Raw<T, Days extends keyof T> = { [K in keyof T]: K extends Days ? Date : T[K] };

/** Sessions held or planned within the range, of the editions and centres of the scope. */
export async function sessionFigures(tx: ScopedTx, { from, to }: DateRange): Promise<SessionFigures[]> {
  const rows = await tx.$queryRaw<Raw<SessionFigures, "heldOn">[]>`
    SELECT session_id AS "sessionId", edition_id AS "editionId", welfare_centre_id AS "welfareCentreId", held_on AS "heldOn", minutes,
      status, expected, recorded, concerned, attended_minutes AS "attendedMinutes"
    FROM session_figures(${columnOf(from)}::date, ${columnOf(to)}::date) ORDER BY held_on, session_id`;
  return rows.map((row) => ({ ...row, heldOn: dayOf(row.heldOn) }));
}

/** Participations that touch the range. */
export async function participationFigures(tx: ScopedTx, { from, to }: DateRange): Promise<ParticipationFigures[]> {
  const rows = await tx.$queryRaw<Raw<ParticipationFigures, "firstDay" | "lastDay">[]>`
    SELECT edition_id AS "editionId", welfare_centre_id AS "welfareCentreId", participant_no AS "participantNo",
      first_day AS "firstDay", last_day AS "lastDay", end_kind AS "endKind", end_reason AS "endReason", outcome
    FROM participation_figures(${columnOf(from)}::date, ${columnOf(to)}::date)`;
  return rows.map((row) => ({ ...row, firstDay: dayOf(row.firstDay), lastDay: dayOf(row.lastDay) }));
}

/** Worked minutes of the participations that touch the range. */
export async function workFigures(tx: ScopedTx, { from, to }: DateRange): Promise<WorkFigures[]> {
  const rows = await tx.$queryRaw<Raw<WorkFigures, "workedOn">[]>`
    SELECT edition_id AS "editionId", welfare_centre_id AS "welfareCentreId", participant_no AS "participantNo",
      agreement_id AS "agreementId", work_kind_id AS "workKindId", worked_on AS "workedOn", minutes
    FROM work_figures(${columnOf(from)}::date, ${columnOf(to)}::date)`;
  return rows.map((row) => ({ ...row, workedOn: dayOf(row.workedOn) }));
}
