import { type DateRange, type IsoDate, type IsoMonth, monthOf, monthRange } from "#lib/platform/calendar.ts";
import { columnOf, dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { comparePolish } from "#lib/platform/polish.ts";
import type { Timesheet } from "#lib/work/rules/timesheets.ts";
import type { SettlementStatus } from "#prisma/generated/client/enums.ts";

type Of = {
  readonly editionIds: readonly string[];
  readonly month: IsoMonth;
  readonly welfareCentreId?: string;
  readonly workPlaceId?: string;
};

/** From the payment on, whatever becomes of the claim (domain.md 4.6). */
const PAID = ["PAID", "CLAIMED", "RETURNED", "ACCEPTED", "REJECTED", "REFUNDED"] as const satisfies readonly SettlementStatus[];

/** The timesheets of a month: one a person and place with an entry in the month or a confirmation of it. Minutes are the worked ones. */
export async function readTimesheets(tx: ScopedTx, { editionIds, month, ...at }: Of): Promise<Timesheet[]> {
  const { from, to } = monthRange(month);
  const scope = { editionId: { in: [...editionIds] }, ...at };
  const person = {
    participation: { include: { person: { select: { surname: true, givenNames: true } }, assignments: true } },
  } as const;
  const place = { workPlace: { select: { name: true } } } as const;
  const entries = await tx.workEntry.findMany({
    where: { ...scope, workedOn: { gte: columnOf(from), lte: columnOf(to) } },
    include: { ...person, ...place },
  });
  const kept = await tx.workTimesheet.findMany({ where: { ...scope, month }, include: { ...person, ...place } });
  const paid = await paidMonths(tx, { participationIds: [...new Set([...entries, ...kept].map(keyedBy))], months: [month] });
  const keyOf = (row: { participationId: string; workPlaceId: string }) => `${row.participationId}/${row.workPlaceId}`;
  const work = Map.groupBy(entries, keyOf);
  const rows = new Map([...entries, ...kept].map((row) => [keyOf(row), row]));
  const sheets = new Map(kept.map((row) => [keyOf(row), row]));
  const timesheets = [...rows].map(([key, row]): Timesheet => {
    const own = work.get(key) ?? [];
    const sheet = sheets.get(key);
    return {
      ...{ participationId: row.participationId, workPlaceId: row.workPlaceId, editionId: row.editionId, month },
      ...{ labourOfficeId: row.labourOfficeId, welfareCentreId: row.welfareCentreId, personId: row.participation.personId },
      name: `${row.participation.person.surname} ${row.participation.person.givenNames}`,
      placeName: row.workPlace.name,
      worksTo: worksTo(row, monthRange(month)),
      status: sheet?.status ?? "OPEN",
      minutes: own.reduce((sum, entry) => sum + (entry.status === "PRESENT" ? entry.minutes : 0), 0),
      ...{ days: own.filter(({ status }) => status === "PRESENT").length, lastEntryOn: lastOf(own.map(({ workedOn }) => dayOf(workedOn))) },
      absences: own.filter(({ status }) => status !== "PRESENT").length,
      enteredBy: [...new Set(own.map(({ enteredById }) => enteredById))],
      ...{ confirmedMinutes: sheet?.confirmedMinutes ?? null, version: sheet?.version ?? null, basis: sheet?.basis ?? null },
      ...{ listSignedOn: dayOrNull(sheet?.listSignedOn ?? null), returnReason: sheet?.returnReason ?? null },
      ...{ confirmedById: sheet?.confirmedById ?? null, confirmedAt: sheet?.confirmedAt?.toISOString() ?? null },
      ...{ approvedById: sheet?.approvedById ?? null, approvedAt: sheet?.approvedAt?.toISOString() ?? null },
      paidOn: paid.get(`${row.participationId}/${month}`) ?? null,
    };
  });
  return timesheets.sort((a, b) => comparePolish(a.name, b.name) || comparePolish(a.placeName, b.placeName));
}

const keyedBy = ({ participationId }: { participationId: string }) => participationId;
type Assigned = {
  workPlaceId: string;
  participation: { lastDay: Date; assignments: readonly { workPlaceId: string; validFrom: Date; validTo: Date | null }[] };
};

/** The last day of the month on which the person is assigned to the place; null where there is none. */
function worksTo({ workPlaceId, participation: { lastDay, assignments } }: Assigned, { from, to }: DateRange): IsoDate | null {
  const ends = assignments
    .filter((assignment) => assignment.workPlaceId === workPlaceId && dayOf(assignment.validFrom) <= to)
    .map(({ validTo }) => [to, dayOf(lastDay), dayOrNull(validTo) ?? to].toSorted()[0] ?? to);
  return lastOf(ends.filter((end) => from <= end));
}

const lastOf = (days: readonly IsoDate[]): IsoDate | null => days.toSorted().at(-1) ?? null;

/** The day on which the month of a participation was paid, by "participation/month"; a month that was not paid is not in it. */
async function paidMonths(
  tx: ScopedTx,
  { participationIds, months }: { participationIds: readonly string[]; months: readonly IsoMonth[] },
): Promise<ReadonlyMap<string, IsoDate>> {
  const lines = await tx.settlementLine.findMany({
    where: { participationId: { in: [...participationIds] }, forMonth: { in: [...months] }, settlement: { status: { in: [...PAID] } } },
    include: { settlement: { select: { month: true, paidOn: true } } },
  });
  return new Map(
    lines
      .filter(({ forMonth, settlement }) => settlement.month === forMonth && settlement.paidOn)
      .map(({ participationId, forMonth, settlement }) => [`${participationId}/${forMonth}`, dayOf(settlement.paidOn as Date)]),
  );
}

/** The months of a week's days that are confirmed or approved, by "participation/place/month". */
export async function closedMonths(
  tx: ScopedTx,
  { participationIds, days }: { participationIds: readonly string[]; days: readonly IsoDate[] },
) {
  const months = [...new Set(days.map(monthOf))];
  const rows = await tx.workTimesheet.findMany({
    where: { participationId: { in: [...participationIds] }, month: { in: months }, status: { not: "OPEN" } },
    select: { participationId: true, workPlaceId: true, month: true, status: true },
  });
  const paid = await paidMonths(tx, { participationIds, months });
  return { rows, paid };
}
