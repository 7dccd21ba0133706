import type { DateRange } from "#lib/platform/calendar.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { TakenSlot } from "#lib/schedule/rules/conflicts.ts";

type Row = {
  session_id: string;
  held_on: Date;
  starts_at: string;
  ends_at: string;
  form: string;
  room: string | null;
  specialist_id: string | null;
  group_ids: string[];
  participation_id: string | null;
};

/**
 * What takes up time in a range: the meetings of the acting centre in all its editions, and all of this edition; also for a trainer,
 * from the listed function that returns times without people or topics.
 */
export async function timetableOf(tx: ScopedTx, editionId: string, { from, to }: DateRange): Promise<TakenSlot[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT * FROM timetable(${editionId}::uuid, ${columnOf(from)}::date, ${columnOf(to)}::date) ORDER BY held_on, starts_at, session_id`;
  return rows.map((row) => ({
    ...{ sessionId: row.session_id, heldOn: dayOf(row.held_on), startsAt: row.starts_at, endsAt: row.ends_at, form: row.form },
    ...{ room: row.room, specialistId: row.specialist_id, groupIds: row.group_ids, participationId: row.participation_id },
  }));
}

/** The number that the next meeting of the edition gets. */
export async function nextNumber(tx: ScopedTx, editionId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ last: number }[]>`SELECT last_session_number(${editionId}::uuid) AS last`;
  return (row?.last ?? 0) + 1;
}
