import { annexDays, signedAnnexes, termOn } from "#lib/agreements/repository/annexes.ts";
import { type DatedCap, defaultMonthlyCap } from "#lib/law/rules/r15-monthly-work-cap.ts";
import { type DateRange, type IsoDate, type IsoWeek, monthOf, monthRange, weekDays, weekRange } from "#lib/platform/calendar.ts";
import { warsawDate } from "#lib/platform/clock.ts";
import { columnOf, dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { comparePolish } from "#lib/platform/polish.ts";
import { busyTimes, closures, firstDaysWorked } from "#lib/work/repository/presence.ts";
import type { Home, SavedWork, WorkFacts, WorkLine } from "#lib/work/rules/sheet.ts";
import type { EarlyEndReason, ParticipationEnd } from "#prisma/generated/client/enums.ts";

/** A participant with everything the rules ask about the work of one week. */
export type WorkPerson = WorkFacts & {
  readonly participationId: string;
  readonly personId: string;
  readonly labourOfficeId: string;
  readonly welfareCentreId: string;
  readonly name: string;
  readonly endKind: ParticipationEnd | null;
  readonly endReason: EarlyEndReason | null;
};

type Work = SavedWork & { readonly personId: string; readonly participationId: string; readonly workPlaceId: string; readonly on: IsoDate };

/**
 * Participants of an edition that the scope shows, in the order of the Polish alphabet, with their work of the whole ISO week and
 * of the months it touches: over all places, other participations and other centres of the same person (R14, R15).
 *
 * @param only ids of participations; without it all of the edition
 */
export async function readPeople(tx: ScopedTx, editionId: string, week: IsoWeek, only?: readonly string[]): Promise<WorkPerson[]> {
  const rows = await tx.participation.findMany({
    where: { editionId, ...(only ? { id: { in: [...only] } } : {}) },
    include: {
      person: { include: { residences: { include: { municipality: true } } } },
      assignments: { include: { workPlace: { include: { municipality: true } } } },
    },
  });
  const work = await workOf(
    tx,
    rows.map(({ personId }) => personId),
    week,
  );
  const abroad = await workElsewhere(
    tx,
    rows.map(({ personId }) => personId),
    week,
  );
  const caps = await capsOf(tx, editionId);
  const busy = await busyTimes(
    tx,
    rows.map(({ personId }) => personId),
    weekRange(week),
  );
  const begun = await firstDaysWorked(tx, editionId);
  const closed = await closures(
    tx,
    rows.map(({ id }) => id),
    weekDays(week),
  );
  const people = rows.map(({ person, assignments, firstDay, lastDay, ...row }): WorkPerson => {
    const { id: participationId, personId, labourOfficeId, welfareCentreId, endKind, endReason } = row;
    const participation = { from: dayOf(firstDay), to: dayOf(lastDay) };
    const own = work.filter((entry) => entry.personId === personId);
    const lines = linesOf(
      assignments,
      own.filter((entry) => entry.participationId === participationId),
      weekRange(week),
    ).map((line) => {
      const key = `${participationId}/${line.workPlaceId}`;
      return { ...line, begunOn: begun.get(key) ?? null, closed: closed.closedAt(key) };
    });
    const inCell = ({ participationId: of, workPlaceId, on }: Work) =>
      of === participationId && lines.some((line) => line.workPlaceId === workPlaceId && line.saved[on] !== undefined);
    const hidden = abroad.filter((entry) => entry.personId === personId);
    const otherDays = own.filter((entry) => !inCell(entry));
    const elsewhere = [
      ...otherDays.map(({ on, minutes, participationId: of }) => ({ on, minutes, isHere: of === participationId })),
      ...hidden.map(({ on, minutes }) => ({ on, minutes })),
    ];
    const ownCaps = caps.get(welfareCentreId) ?? [{ ...defaultMonthlyCap(participation.from), validFrom: "" }];
    const name = `${person.surname} ${person.givenNames}`;
    const ids = { participationId, personId, labourOfficeId, welfareCentreId };
    const known = { busy: busy.get(personId) ?? [], paid: closed.paidOf(participationId) };
    return {
      ...ids,
      name,
      endKind,
      endReason,
      participation,
      caps: ownCaps,
      homes: person.residences.map(homeOf),
      lines,
      elsewhere,
      ...known,
    };
  });
  return people.sort((a, b) => comparePolish(a.name, b.name) || a.participationId.localeCompare(b.participationId));
}

/** The whole months that the days of a week touch. */
function monthsOfWeek(week: IsoWeek): DateRange {
  const days = weekRange(week);
  return { from: monthRange(monthOf(days.from)).from, to: monthRange(monthOf(days.to)).to };
}

/** The same persons' minutes at other centres, which the row policies hide: sums by day, from the listed function. */
async function workElsewhere(tx: ScopedTx, personIds: readonly string[], week: IsoWeek) {
  const { from, to } = monthsOfWeek(week);
  const rows = await tx.$queryRaw<{ person_id: string; worked_on: Date; minutes: number }[]>`
    SELECT * FROM work_elsewhere(${[...personIds]}::uuid[], ${columnOf(from)}::date, ${columnOf(to)}::date)`;
  return rows.map((row) => ({ personId: row.person_id, on: dayOf(row.worked_on), minutes: row.minutes }));
}

async function workOf(tx: ScopedTx, personIds: readonly string[], week: IsoWeek): Promise<Work[]> {
  const { from, to } = monthsOfWeek(week);
  const rows = await tx.workEntry.findMany({
    where: { participation: { personId: { in: [...personIds] } }, workedOn: { gte: columnOf(from), lte: columnOf(to) } },
    include: { participation: { select: { personId: true } } },
  });
  return rows.map(({ participation, participationId, workPlaceId, workedOn, minutes, version, status, note, ...row }) => ({
    ...{ personId: participation.personId, participationId, workPlaceId, on: dayOf(workedOn) },
    ...{ absenceKind: row.absenceKind, startsAt: row.startsAt, workKindId: row.workKindId },
    ...{ minutes, version, status, note, savedOn: warsawDate(row.enteredAt), corrected: row.correctedAt !== null },
  }));
}

type Assignment = {
  workPlaceId: string;
  validFrom: Date;
  validTo: Date | null;
  stayNote: string | null;
  briefedOn: Date | null;
  workPlace: { name: string; municipality: { teryt: string; name: string } };
};

/** A line for every place to which the person is assigned in the week; a day without an assignment has no cell. */
function linesOf(assignments: readonly Assignment[], work: readonly Work[], week: DateRange): Omit<WorkLine, "begunOn" | "closed">[] {
  const atPlace = Map.groupBy(assignments, ({ workPlaceId }) => workPlaceId);
  const lines = [...atPlace].flatMap(([workPlaceId, at]) => {
    const place = at[0]?.workPlace;
    const assigned = at.map(({ validFrom, validTo, stayNote, briefedOn }) => ({
      from: dayOf(validFrom),
      to: dayOrNull(validTo),
      stayNoted: stayNote !== null,
      briefedOn: dayOrNull(briefedOn),
    }));
    const entries = work.filter((entry) => entry.workPlaceId === workPlaceId && week.from <= entry.on && entry.on <= week.to);
    const here = assigned.some(({ from, to }) => from <= week.to && (to === null || week.from <= to));
    if (!place || !(here || entries.length > 0)) return [];
    const saved: Record<IsoDate, SavedWork> = Object.fromEntries(
      entries.map(({ personId: _, participationId: __, workPlaceId: ___, on, ...entry }) => [on, entry]),
    );
    const municipality = { teryt: place.municipality.teryt, name: place.municipality.name };
    return [{ workPlaceId, placeName: place.name, municipality, assigned, saved }];
  });
  return lines.sort((a, b) => comparePolish(a.placeName, b.placeName));
}

type Residence = { kind: Home["kind"]; municipality: { teryt: string; name: string }; validFrom: Date; validTo: Date | null };

const homeOf = ({ kind, municipality: { teryt, name }, validFrom, validTo }: Residence): Home => ({
  kind,
  municipality: { teryt, name },
  from: dayOf(validFrom),
  to: dayOrNull(validTo),
});

/** The monthly caps of each centre's agreement or application (R15): the one it was signed with, then one from each day of an annex. */
async function capsOf(tx: ScopedTx, editionId: string): Promise<ReadonlyMap<string, DatedCap[]>> {
  const papers = { include: { communityWorkAgreement: { include: { annexes: signedAnnexes } } } } as const;
  const rows = await tx.editionCentre.findMany({ where: { editionId }, ...papers });
  return new Map(
    rows.flatMap(({ welfareCentreId, communityWorkAgreement: paper }): [string, DatedCap[]][] => {
      if (!paper) return [];
      const source = paper.kind === "AGREEMENT" ? "AGREEMENT" : "APPLICATION";
      const minutesOn = termOn(paper, "monthlyCapMinutes");
      const signed = { source, number: paper.number, minutes: paper.monthlyCapMinutes, validFrom: "" } as const;
      const days = annexDays(paper.annexes).map(({ validFrom }) => validFrom);
      return [[welfareCentreId, [signed, ...days.sort().map((validFrom) => ({ ...signed, validFrom, minutes: minutesOn(validFrom) }))]]];
    }),
  );
}

/** The persons behind participations of one centre in an edition; fewer than asked for when one is somebody else's. */
export async function personsOf(
  tx: ScopedTx,
  { participationIds, ...of }: { editionId: string; welfareCentreId: string; participationIds: readonly string[] },
): Promise<string[]> {
  const rows = await tx.participation.findMany({ where: { ...of, id: { in: [...participationIds] } }, select: { personId: true } });
  return rows.map(({ personId }) => personId);
}
