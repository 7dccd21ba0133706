import { editionTotals } from "#lib/editions/repository/editions.ts";
import { regimeOn } from "#lib/law/regimes.ts";
import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import { warsawDate, warsawTime } from "#lib/platform/clock.ts";
import { columnOf, dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { lastFreedOn } from "#lib/referrals/repository/places.ts";
import { reservePlacesOf } from "#lib/referrals/repository/referring.ts";
import { candidateState } from "#lib/referrals/rules/state.ts";
import { sessionFigures } from "#lib/reports/repository/figures.ts";
import { CALLED_OFF } from "#lib/schedule/rules/status.ts";
import type { WorkOfDay } from "#lib/tasks/rules/agenda.ts";
import type { CandidateOfTask } from "#lib/tasks/rules/candidates.ts";
import type { SessionOfTask } from "#lib/tasks/rules/matters.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";
import { centreNames } from "./waiting.ts";

const centre = { select: { institution: { select: { shortName: true } } } } as const;

/**
 * Sessions of the week, and older ones whose register is still open, one for each centre whose people are expected; only as far
 * as the row policies show the session (a trainer gets own ones).
 */
export async function sessionsOfTasks(tx: ScopedTx, week: DateRange, today: IsoDate): Promise<SessionOfTask[]> {
  const rows = await tx.session.findMany({
    where: {
      OR: [
        { heldOn: { gte: columnOf(week.from), lte: columnOf(week.to) } },
        { heldOn: { lte: columnOf(today) }, status: { notIn: [...CALLED_OFF, "APPROVED", "CORRECTED"] } },
      ],
      edition: { status: { not: "CANCELLED" } },
    },
    include: { edition: { select: { name: true } }, supportForm: { select: { name: true } } },
    orderBy: [{ heldOn: "asc" }, { startsAt: "asc" }, { number: "asc" }],
  });
  const [oldest] = rows;
  if (!oldest) return [];
  const figures = await sessionFigures(tx, { from: dayOf(oldest.heldOn), to: week.to });
  const names = await centreNames(tx, [...new Set(rows.map(({ welfareCentreId }) => welfareCentreId))]);
  return rows.flatMap((row) => {
    // Who holds the session enters its register.
    const figure = figures.find(({ sessionId, welfareCentreId }) => sessionId === row.id && welfareCentreId === row.welfareCentreId);
    if (!figure) return [];
    return [
      {
        sessionId: row.id,
        editionId: row.editionId,
        editionName: row.edition.name,
        centreId: row.welfareCentreId,
        centreName: names.get(row.welfareCentreId) ?? "",
        number: row.number,
        heldOn: dayOf(row.heldOn),
        startsAt: row.startsAt,
        endsAt: row.endsAt,
        room: row.room,
        form: row.supportForm.name,
        status: row.status,
        expected: figure.expected,
        recorded: figure.recorded,
        enteredAt: row.enteredAt && { day: warsawDate(row.enteredAt), time: warsawTime(row.enteredAt) },
        enteredById: row.enteredById,
        returnReason: row.returnReason,
      },
    ];
  });
}

/** Candidates of editions that still take some, and those of a report, who wait for anybody's step; `office`: the reader sees the labour office's register. */
export async function candidatesOfTasks(tx: ScopedTx, today: IsoDate, { office }: { office: boolean }): Promise<CandidateOfTask[]> {
  const edition = { status: { in: ["RECRUITING", "ACTIVE"] } } satisfies Prisma.EditionWhereInput;
  const taking = { edition: { ...edition, OR: [{ endsOn: null }, { endsOn: { gte: columnOf(today) } }] } };
  const rows = await tx.nomination.findMany({
    where: {
      status: { notIn: ["WITHDRAWN", "DECLINED"] },
      OR: [
        { centre: taking, verification: null, referral: null },
        { centre: taking, verification: { decision: { in: ["RETURNED", "RESERVE"] } }, referral: null },
        // A report waits for its answer also after the edition's last day.
        { centre: { edition }, referral: { status: "ISSUED", participation: null, notices: { some: { decision: null } } } },
      ],
    },
    select: {
      id: true,
      editionId: true,
      welfareCentreId: true,
      status: true,
      answeredReturnNo: true,
      nominatedOn: true,
      assistanceConfirmedOn: true,
      list: { select: { number: true, sentOn: true } },
      centre: { select: { edition: { select: { name: true, endsOn: true } }, welfareCentre: centre } },
      verification: { select: { decision: true, returnNo: true, decidedOn: true, answerBy: true } },
      referral: {
        select: {
          ...{ status: true, participation: { select: { id: true } } },
          notices: { where: { decision: null }, select: { reportedOn: true } },
        },
      },
      person: { select: { registerRecord: true, profiles: { where: { setOn: { lte: columnOf(today) } }, select: { id: true } } } },
    },
    orderBy: [{ nominatedOn: "asc" }, { id: "asc" }],
  });
  const waiting = rows.flatMap(({ editionId, verification }) => (verification?.decision === "RESERVE" ? editionId : []));
  const next = await nextOnReserve(tx, [...new Set(waiting)]);
  return rows.map(({ status, answeredReturnNo, verification, referral, list, person, ...row }) => ({
    editionId: row.editionId,
    editionName: row.centre.edition.name,
    centreId: row.welfareCentreId,
    centreName: row.centre.welfareCentre.institution.shortName,
    state: candidateState({
      nomination: { status, answeredReturnNo },
      verification,
      referral,
      participation: referral?.participation ?? null,
    }),
    nominatedOn: dayOf(row.nominatedOn),
    listNumber: list?.number ?? null,
    sentOn: list && dayOf(list.sentOn),
    decidedOn: verification && dayOf(verification.decidedOn),
    answerBy: dayOrNull(verification?.answerBy ?? null),
    reportedOn: dayOrNull(referral?.notices[0]?.reportedOn ?? null),
    freedOn: next.get(row.id) ?? null,
    editionEndsOn: dayOrNull(row.centre.edition.endsOn),
    assistanceConfirmed: row.assistanceConfirmedOn !== null,
    officeDataMissing: office ? lacksOfficeData(person, today) : null,
  }));
}

/** Who is first on the reserve list of an edition where a place has become free, with the day it did. */
async function nextOnReserve(tx: ScopedTx, editionIds: readonly string[]): Promise<ReadonlyMap<string, IsoDate>> {
  const next = new Map<string, IsoDate>();
  for (const editionId of editionIds) {
    const freedOn = await lastFreedOn(tx, editionId);
    if (!freedOn) continue;
    const totals = await editionTotals(tx, editionId);
    if (!totals || totals.placesTaken >= totals.capacity) continue;
    for (const [nominationId, place] of await reservePlacesOf(tx, editionId)) if (place === 1) next.set(nominationId, freedOn);
  }
  return next;
}

type OfficeData = { registerRecord: { registeredOn: Date | null; checkedOn: Date | null } | null; profiles: readonly object[] };

/** What only the labour office can fill in before a referral: status (R1, R2), profile (R1, until 13.06.2019), right to benefit (R6). */
function lacksOfficeData({ registerRecord, profiles }: OfficeData, today: IsoDate): boolean {
  return !registerRecord?.registeredOn || !registerRecord.checkedOn || (regimeOn(today) === "A" && profiles.length === 0);
}

/** How many people worked on each day of a range, by edition. */
export async function workOfDays(tx: ScopedTx, { from, to }: DateRange): Promise<WorkOfDay[]> {
  const rows = await tx.workEntry.findMany({
    where: { status: "PRESENT", workedOn: { gte: columnOf(from), lte: columnOf(to) } },
    distinct: ["participationId", "workedOn"],
    select: { workedOn: true, editionId: true },
  });
  const editions = await tx.edition.findMany({
    where: { id: { in: [...new Set(rows.map(({ editionId }) => editionId))] } },
    select: { id: true, name: true },
    orderBy: { startsOn: "asc" },
  });
  const days = Map.groupBy(rows, ({ workedOn, editionId }) => `${dayOf(workedOn)}/${editionId}`);
  return editions.flatMap(({ id, name }) =>
    [...days].flatMap(([key, { length: people }]) => {
      const [day = "", editionId] = key.split("/");
      return editionId === id ? [{ day, editionId, editionName: name, people }] : [];
    }),
  );
}
