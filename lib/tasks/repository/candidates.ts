import { editionTotals } from "#lib/editions/repository/editions.ts";
import { regimeOn } from "#lib/law/regimes.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { lastFreedOn } from "#lib/referrals/repository/places.ts";
import { reservePlacesOf } from "#lib/referrals/repository/referring.ts";
import { candidateState } from "#lib/referrals/rules/state.ts";
import type { CandidateOfTask } from "#lib/tasks/rules/candidates.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";
import { centreNames } from "./waiting.ts";

const open = { status: { notIn: ["WITHDRAWN", "DECLINED"] } } satisfies Prisma.NominationWhereInput;
const running = { status: { in: ["RECRUITING", "ACTIVE"] } } satisfies Prisma.EditionWhereInput;
/** Editions that still take candidates on a day. */
const taking = (today: IsoDate) => ({ edition: { ...running, OR: [{ endsOn: null }, { endsOn: { gte: columnOf(today) } }] } });
const NOTHING_DECIDED = { decidedOn: null, answerBy: null, reportedOn: null, freedOn: null } as const;

/** Candidates who wait for anybody's step, alike ones together; `office`: the reader sees the labour office's register. */
export async function candidatesOfTasks(tx: ScopedTx, today: IsoDate, { office }: { office: boolean }): Promise<CandidateOfTask[]> {
  const undecided = await undecidedOfTasks(tx, today, office);
  return [...undecided, ...(await decidedOfTasks(tx, today, office))].toSorted((a, b) => a.nominatedOn.localeCompare(b.nominatedOn));
}

/** Those whom the labour office has not decided about, counted: a list read from a file can be thousands long. */
async function undecidedOfTasks(tx: ScopedTx, today: IsoDate, office: boolean): Promise<CandidateOfTask[]> {
  const by = ["editionId", "welfareCentreId", "status", "listId", "nominatedOn", "assistanceConfirmedOn"] as const;
  const where = { ...open, centre: taking(today), verification: null, referral: null } satisfies Prisma.NominationWhereInput;
  const count = (officeDataMissing: boolean | null, narrower: Prisma.NominationWhereInput) =>
    tx.nomination
      .groupBy({ by: [...by], where: { AND: [where, narrower] }, _count: true })
      .then((rows) => rows.map((row) => ({ ...row, officeDataMissing })));
  const lacking = { person: lacksOfficeData(today) };
  const groups = office ? [...(await count(true, lacking)), ...(await count(false, { NOT: lacking }))] : await count(null, {});
  const names = await centreNames(tx, [...new Set(groups.map(({ welfareCentreId }) => welfareCentreId))]);
  const editions = await tx.edition.findMany({
    where: { id: { in: [...new Set(groups.map(({ editionId }) => editionId))] } },
    select: { id: true, name: true, endsOn: true },
  });
  const lists = await tx.nominationList.findMany({
    where: { id: { in: [...new Set(groups.flatMap(({ listId }) => listId ?? []))] } },
    select: { id: true, number: true, sentOn: true },
  });
  return groups.flatMap(({ editionId, welfareCentreId: centreId, status, listId, officeDataMissing, _count: people, ...row }) => {
    const edition = editions.find(({ id }) => id === editionId);
    const list = lists.find(({ id }) => id === listId);
    if (!edition) return [];
    return {
      ...{ ...NOTHING_DECIDED, people, editionId, editionName: edition.name, centreId, centreName: names.get(centreId) ?? "" },
      ...{ nominatedOn: dayOf(row.nominatedOn), listNumber: list?.number ?? null, sentOn: list ? dayOf(list.sentOn) : null },
      ...{ assistanceConfirmed: row.assistanceConfirmedOn !== null, officeDataMissing, editionEndsOn: dayOrNull(edition.endsOn) },
      state: candidateState({ nomination: { status, answeredReturnNo: 0 }, verification: null, referral: null, participation: null }),
    };
  });
}

/** Those given back or on the reserve list, and those of whom something was reported that nobody answered, one by one. */
async function decidedOfTasks(tx: ScopedTx, today: IsoDate, office: boolean): Promise<CandidateOfTask[]> {
  const rows = await tx.nomination.findMany({
    where: {
      ...open,
      OR: [
        { centre: taking(today), verification: { decision: { in: ["RETURNED", "RESERVE"] } }, referral: null },
        // A report waits for its answer also after the edition's last day.
        { centre: { edition: running }, referral: { status: "ISSUED", participation: null, notices: { some: { decision: null } } } },
      ],
    },
    select: {
      ...{ id: true, editionId: true, welfareCentreId: true, status: true, answeredReturnNo: true, nominatedOn: true },
      assistanceConfirmedOn: true,
      list: { select: { number: true, sentOn: true } },
      centre: { select: { edition: { select: { name: true, endsOn: true } } } },
      verification: { select: { decision: true, returnNo: true, decidedOn: true, answerBy: true } },
      referral: {
        select: {
          ...{ status: true, participation: { select: { id: true } } },
          notices: { where: { decision: null }, select: { reportedOn: true } },
        },
      },
    },
    orderBy: [{ nominatedOn: "asc" }, { id: "asc" }],
  });
  const waiting = rows.flatMap(({ editionId, verification }) => (verification?.decision === "RESERVE" ? editionId : []));
  const next = await nextOnReserve(tx, [...new Set(waiting)]);
  const names = await centreNames(tx, [...new Set(rows.map(({ welfareCentreId }) => welfareCentreId))]);
  const ids = rows.map(({ id }) => id);
  const lacking = office
    ? await tx.nomination.findMany({ where: { id: { in: ids }, person: lacksOfficeData(today) }, select: { id: true } })
    : [];
  return rows.map(({ status, answeredReturnNo, verification, referral, list, centre: { edition }, ...row }) => ({
    ...{ people: 1, editionId: row.editionId, editionName: edition.name, editionEndsOn: dayOrNull(edition.endsOn) },
    ...{ centreId: row.welfareCentreId, centreName: names.get(row.welfareCentreId) ?? "" },
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
    assistanceConfirmed: row.assistanceConfirmedOn !== null,
    officeDataMissing: office ? lacking.some(({ id }) => id === row.id) : null,
  }));
}

/** What only the labour office can fill in before a referral: status (R1, R2), profile (R1, until 13.06.2019), right to benefit (R6). */
const lacksOfficeData = (today: IsoDate): Prisma.PersonWhereInput => ({
  OR: [
    { registerRecord: null },
    { registerRecord: { OR: [{ registeredOn: null }, { checkedOn: null }] } },
    ...(regimeOn(today) === "A" ? [{ profiles: { none: { setOn: { lte: columnOf(today) } } } }] : []),
  ],
});

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
