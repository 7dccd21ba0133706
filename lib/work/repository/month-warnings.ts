import { z } from "zod";
import { monthRange, weekStart } from "#lib/platform/calendar.ts";
import { columnOf, dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { CALLED_OFF } from "#lib/schedule/rules/status.ts";
import { busyTimes } from "#lib/work/repository/presence.ts";
import type { MonthFacts } from "#lib/work/rules/month-warnings.ts";
import type { Timesheet } from "#lib/work/rules/timesheets.ts";

const told = z.object({ on: z.iso.date(), workPlaceId: z.uuid() });

/** What the rules ask about the entries of these timesheets of one month, one set of facts a sheet, in their order. */
export async function monthFacts(tx: ScopedTx, sheets: readonly Timesheet[]): Promise<MonthFacts[]> {
  const [first] = sheets;
  if (!first) return [];
  const range = monthRange(first.month);
  const ids = sheets.map(({ participationId }) => participationId);
  const rows = await tx.participation.findMany({
    where: { id: { in: ids } },
    include: {
      person: { include: { residences: { include: { municipality: true } } } },
      assignments: { where: { workPlaceId: first.workPlaceId }, include: { workPlace: { include: { municipality: true } } } },
      workEntries: { where: { workedOn: { lte: columnOf(range.to) } }, orderBy: { workedOn: "asc" } },
      attendances: {
        where: {
          session: { heldOn: { gte: columnOf(weekStart(range.from)), lte: columnOf(range.to) }, status: { notIn: [...CALLED_OFF] } },
        },
        select: { minutes: true, session: { select: { heldOn: true } } },
      },
      notices: { where: { kind: "INTERRUPTION" }, select: { eventOn: true } },
    },
  });
  const busy = await busyTimes(
    tx,
    sheets.map(({ personId }) => personId),
    range,
  );
  const trail = await tx.auditEntry.findMany({
    where: { subjectId: { in: ids }, action: { startsWith: "work." }, reason: { not: null } },
    select: { subjectId: true, values: true, ruleCodes: true },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return sheets.flatMap((sheet): MonthFacts[] => {
    const row = byId.get(sheet.participationId);
    const place = row?.assignments[0]?.workPlace;
    if (!row || !place) return [];
    const { teryt, name } = place.municipality;
    const here = row.workEntries.filter(({ workPlaceId }) => workPlaceId === sheet.workPlaceId);
    const first = here.find(({ minutes }) => minutes > 0);
    return [
      {
        ...{ participationId: sheet.participationId, workPlaceId: sheet.workPlaceId, month: sheet.month, placeName: sheet.placeName },
        participation: { from: dayOf(row.firstDay), to: dayOf(row.lastDay) },
        municipality: { teryt, name },
        homes: row.person.residences.map(({ kind, municipality, validFrom, validTo }) => ({
          ...{ kind, municipality: { teryt: municipality.teryt, name: municipality.name } },
          ...{ from: dayOf(validFrom), to: dayOrNull(validTo) },
        })),
        assigned: row.assignments.map(({ validFrom, validTo, stayNote, briefedOn }) => ({
          ...{ from: dayOf(validFrom), to: dayOrNull(validTo) },
          ...{ stayNoted: stayNote !== null, briefedOn: dayOrNull(briefedOn) },
        })),
        entries: here
          .filter(({ workedOn }) => dayOf(workedOn) >= range.from)
          .map(({ workedOn, status, minutes, startsAt }) => ({ on: dayOf(workedOn), status, minutes, startsAt })),
        worked: row.workEntries.map(({ workedOn, minutes }) => ({ on: dayOf(workedOn), minutes })),
        attended: row.attendances.map(({ session, minutes }) => ({ on: dayOf(session.heldOn), minutes })),
        begunOn: first ? dayOf(first.workedOn) : null,
        busy: busy.get(row.personId) ?? [],
        noticesOn: row.notices.flatMap(({ eventOn }) => (eventOn ? [dayOf(eventOn)] : [])),
        explained: trail
          .filter(({ subjectId }) => subjectId === row.id)
          .flatMap(({ values, ruleCodes }) => {
            const said = told.safeParse(values).data;
            return said && said.workPlaceId === sheet.workPlaceId ? ruleCodes.map((code) => `${said.on} ${code}`) : [];
          }),
      },
    ];
  });
}
