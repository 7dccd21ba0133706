import { signedAnnexes, termOn } from "#lib/agreements/repository/annexes.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { comparePolish } from "#lib/platform/polish.ts";
import type { EarlyEndReason, ParticipationEnd, SupportFormKind } from "#prisma/generated/client/enums.ts";

/** A line of the plan of the integration block: for one participant so many meetings of so many minutes. */
export type PlannedForm = {
  readonly id: string;
  readonly kind: SupportFormKind;
  readonly name: string;
  readonly sessionCount: number;
  readonly sessionMinutes: number;
  readonly isInvented: boolean;
};

/** The plan of support forms, in its own order. */
export async function listForms(tx: ScopedTx, editionId: string): Promise<PlannedForm[]> {
  return tx.supportForm.findMany({
    where: { editionId },
    select: { id: true, kind: true, name: true, sessionCount: true, sessionMinutes: true, isInvented: true },
    orderBy: { ordinal: "asc" },
  });
}

/** Each centre of the edition with its limit of people and the terms of its agreement on community work. */
export async function listCentres(tx: ScopedTx, editionId: string) {
  const rows = await tx.editionCentre.findMany({
    where: { editionId },
    select: {
      welfareCentreId: true,
      capacity: true,
      paiAgreementId: true,
      cooperationAgreementId: true,
      integrationContractId: true,
      communityWorkAgreement: { select: { id: true, monthlyCapMinutes: true, refundSharePercent: true, annexes: signedAnnexes } },
      welfareCentre: { select: { institution: { select: { shortName: true } } } },
    },
  });
  return rows.map(({ welfareCentreId, capacity, communityWorkAgreement: paper, welfareCentre, ...papers }) => ({
    id: welfareCentreId,
    name: welfareCentre.institution.shortName,
    capacity,
    // Model A, or in its place both papers of model B (R38).
    isDelivered: papers.paiAgreementId !== null || (papers.integrationContractId !== null && papers.cooperationAgreementId !== null),
    agreement: paper && {
      id: paper.id,
      monthlyCapMinutes: termOn(paper, "monthlyCapMinutes"),
      refundSharePercent: termOn(paper, "refundSharePercent"),
    },
  }));
}

/** Groups with how many belong to each on a day. */
export async function listGroups(tx: ScopedTx, editionId: string, today: IsoDate) {
  const on = columnOf(today);
  const member = { validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gte: on } }] };
  const rows = await tx.editionGroup.findMany({
    where: { editionId },
    select: { id: true, name: true, _count: { select: { members: { where: member } } } },
  });
  return rows.map(({ id, name, _count }) => ({ id, name, members: _count.members })).sort((a, b) => comparePolish(a.name, b.name));
}

/** A participant in the list of the edition; both days belong to the participation. */
export type Participant = {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly centreId: string;
  readonly group: string | null;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  readonly endKind: ParticipationEnd | null;
  readonly endReason: EarlyEndReason | null;
};

/** Participants that the scope shows, in the order of the Polish alphabet; of the groups the last one. */
export async function listParticipants(tx: ScopedTx, editionId: string): Promise<Participant[]> {
  const rows = await tx.participation.findMany({
    where: { editionId },
    include: {
      person: { select: { surname: true, givenNames: true } },
      groups: { select: { group: { select: { name: true } } }, orderBy: { validFrom: "desc" }, take: 1 },
    },
  });
  return rows
    .map(({ id, personId, welfareCentreId, person, groups, firstDay, lastDay, endKind, endReason }) => ({
      id,
      personId,
      name: `${person.surname} ${person.givenNames}`,
      centreId: welfareCentreId,
      group: groups[0]?.group.name ?? null,
      firstDay: dayOf(firstDay),
      lastDay: dayOf(lastDay),
      endKind,
      endReason,
    }))
    .sort((a, b) => comparePolish(a.name, b.name));
}
