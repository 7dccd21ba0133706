import type { IsoDate } from "#lib/platform/calendar.ts";
import { dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { handedOver } from "#lib/referrals/repository/handed-over.ts";
import type { CountedPerson } from "#lib/reports/rules/county-list.ts";
import type { WorkedMinutes } from "#lib/settlements/rules/cost.ts";

type Place = { readonly editionId: string; readonly centreId: string };
type Named = Place & { readonly personId: string; readonly name: string };

/** A person behind a number, with the days of the way so far. */
export type PersonOfList = Named &
  CountedPerson & {
    readonly nominationId: string;
    readonly nominatedOn: IsoDate;
    readonly referredOn: IsoDate | null;
    readonly firstDay: IsoDate | null;
    readonly lastDay: IsoDate | null;
  };

const ofPlaces = (places: readonly Place[]) => ({
  OR: places.map(({ editionId, centreId }) => ({ editionId, welfareCentreId: centreId })),
});
const names = { select: { surname: true, givenNames: true } } as const;
const nameOf = ({ surname, givenNames }: { surname: string; givenNames: string }) => `${surname} ${givenNames}`;

/** Candidates of these editions and centres. What a centre has not sent yet is the centre's alone, as in `edition_figures`. */
export async function peopleOfPlaces(tx: ScopedTx, places: readonly Place[], institutionId: string): Promise<PersonOfList[]> {
  const rows = await tx.nomination.findMany({
    where: { ...ofPlaces(places), AND: { OR: [handedOver, { welfareCentreId: institutionId }] } },
    include: {
      person: names,
      verification: { select: { decision: true, returnNo: true } },
      referral: { include: { participation: { include: { outcome: { select: { kind: true, status: true } } } } } },
    },
  });
  return rows.map(({ id, editionId, welfareCentreId, personId, person, status, answeredReturnNo, nominatedOn, verification, referral }) => {
    const participation = referral?.participation ?? null;
    const outcome = participation?.outcome ?? null;
    return {
      ...{ editionId, personId, verification, nominationId: id, centreId: welfareCentreId },
      name: nameOf(person),
      nomination: { status, answeredReturnNo },
      referral: referral && { status: referral.status },
      participation: participation && { endKind: participation.endKind, lastDay: dayOf(participation.lastDay) },
      outcome: outcome && outcome.status !== "PROPOSED" ? outcome.kind : null,
      nominatedOn: dayOf(nominatedOn),
      referredOn: dayOrNull(referral?.issuedOn ?? null),
      firstDay: dayOrNull(participation?.firstDay ?? null),
      lastDay: dayOrNull(participation?.lastDay ?? null),
    };
  });
}

/** Worked minutes of one participant of these editions and centres, day by day. */
export type WorkerOfList = Named & { readonly participationId: string; readonly worked: readonly WorkedMinutes[] };

export async function workersOfPlaces(tx: ScopedTx, places: readonly Place[]): Promise<WorkerOfList[]> {
  const rows = await tx.participation.findMany({
    where: { ...ofPlaces(places), workEntries: { some: { status: "PRESENT" } } },
    include: { person: names, workEntries: { where: { status: "PRESENT" }, select: { workedOn: true, minutes: true, workKindId: true } } },
  });
  const centres = await tx.editionCentre.findMany({ where: ofPlaces(places) });
  return rows.map(({ id, editionId, welfareCentreId, personId, person, workEntries }) => {
    const centre = centres.find((one) => one.editionId === editionId && one.welfareCentreId === welfareCentreId);
    const agreementId = centre?.communityWorkAgreementId ?? null;
    return {
      ...{ editionId, personId, participationId: id, centreId: welfareCentreId },
      name: nameOf(person),
      worked: workEntries.map(({ workedOn, minutes, workKindId }) => ({
        ...{ personId: id, centreId: welfareCentreId, agreementId, workKindId, minutes },
        date: dayOf(workedOn),
      })),
    };
  });
}

/** What a list of sessions says of each beside its figures. */
export type SessionOfList = { readonly sessionId: string; readonly number: number; readonly form: string };

export async function sessionsByIds(tx: ScopedTx, ids: readonly string[]): Promise<Map<string, SessionOfList>> {
  const rows = await tx.session.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, number: true, supportForm: { select: { name: true } } },
  });
  return new Map(rows.map(({ id, number, supportForm }) => [id, { sessionId: id, number, form: supportForm.name }]));
}
