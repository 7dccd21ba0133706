import type { IsoDate } from "#lib/platform/calendar.ts";
import { dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { Places } from "#lib/referrals/rules/placing.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";

/** A work place a person can be referred to, and how many are referred to it in this edition. */
export type WorkPlaceChoice = {
  readonly id: string;
  readonly centreId: string;
  readonly name: string;
  readonly teryt: string;
  readonly municipality: string;
  readonly assigned: number;
};
export type GroupChoice = { readonly id: string; readonly name: string; readonly assigned: number };
export type CentreOfEdition = { readonly id: string; readonly shortName: string; readonly capacity: number };

/** A place is held until the referral falls or its participation ends before its time; the same as in `edition_totals`. */
const held = { status: "ISSUED", OR: [{ participation: null }, { participation: { endKind: null } }] } satisfies Prisma.ReferralWhereInput;

/** Centres of an edition that the actor sees. */
export async function centresOf(tx: ScopedTx, editionId: string): Promise<CentreOfEdition[]> {
  const rows = await tx.editionCentre.findMany({
    where: { editionId },
    include: { welfareCentre: { include: { institution: { select: { shortName: true } } } } },
  });
  return rows.map(({ welfareCentreId, capacity, welfareCentre }) => ({
    id: welfareCentreId,
    shortName: welfareCentre.institution.shortName,
    capacity,
  }));
}

/** Places of an edition and of its centres, taken and in all. Only the labour office sees every centre's. */
export async function placesOf(tx: ScopedTx, editionId: string, capacity: number): Promise<Places> {
  const centres = await centresOf(tx, editionId);
  const taken = await tx.referral.groupBy({ by: ["welfareCentreId"], where: { editionId, ...held }, _count: true });
  const takenBy = new Map(taken.map((row) => [row.welfareCentreId, row._count]));
  return {
    edition: { limit: capacity, taken: [...takenBy.values()].reduce((sum, n) => sum + n, 0) },
    centres: Object.fromEntries(centres.map(({ id, capacity: limit }) => [id, { limit, taken: takenBy.get(id) ?? 0 }])),
  };
}

/** The day on which a place of an edition was freed last: by a withdrawal, a refusal, a non-take-up, an interruption or an early end. */
export async function lastFreedOn(tx: ScopedTx, editionId: string): Promise<IsoDate | null> {
  const select = { statusOn: true, participation: { select: { lastDay: true } } } as const;
  const fallen = await tx.referral.findMany({ where: { editionId, NOT: held }, select });
  const days = fallen.flatMap(({ statusOn, participation }) => dayOrNull(participation?.lastDay ?? statusOn) ?? []);
  return days.toSorted().at(-1) ?? null;
}

/** Groups of an edition, and how many referred people hold a place in each. */
export async function groupsOf(tx: ScopedTx, editionId: string): Promise<GroupChoice[]> {
  const rows = await tx.editionGroup.findMany({
    where: { editionId },
    orderBy: { name: "asc" },
    include: { _count: { select: { referrals: { where: held } } } },
  });
  return rows.map(({ id, name, _count }) => ({ id, name, assigned: _count.referrals }));
}

/** Work places of the edition's centres, and how many referred people of this edition hold each. */
export async function workPlacesOf(tx: ScopedTx, editionId: string, centreIds: readonly string[]): Promise<WorkPlaceChoice[]> {
  const rows = await tx.workPlace.findMany({
    where: { welfareCentreId: { in: [...centreIds] } },
    orderBy: { name: "asc" },
    include: {
      municipality: { select: { teryt: true, name: true } },
      _count: { select: { referrals: { where: { editionId, ...held } } } },
    },
  });
  return rows.map(({ id, welfareCentreId, name, municipality, _count }) => ({
    id,
    centreId: welfareCentreId,
    name,
    teryt: municipality.teryt,
    municipality: municipality.name,
    assigned: _count.referrals,
  }));
}
