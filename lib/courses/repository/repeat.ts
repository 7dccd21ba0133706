import type { Course } from "#lib/courses/repository/courses.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { DateRange } from "#lib/platform/calendar.ts";
import type { Clock } from "#lib/platform/clock.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";

/** An edition that recruits, for one centre: where a repeat referral may lead. */
export type RepeatEdition = { readonly id: string; readonly name: string; readonly centreId: string; readonly period: DateRange };

/** Recruiting editions of the centres, the next one first; days are set while an edition recruits. */
export async function repeatEditions(tx: ScopedTx, centreIds: readonly string[]): Promise<RepeatEdition[]> {
  const rows = await tx.editionCentre.findMany({
    where: { welfareCentreId: { in: [...centreIds] }, edition: { status: "RECRUITING" } },
    select: { welfareCentreId: true, edition: { select: { id: true, name: true, startsOn: true, endsOn: true } } },
  });
  return rows
    .flatMap(({ welfareCentreId, edition: { id, name, startsOn, endsOn } }) =>
      startsOn && endsOn ? [{ id, name, centreId: welfareCentreId, period: { from: dayOf(startsOn), to: dayOf(endsOn) } }] : [],
    )
    .sort((a, b) => a.period.from.localeCompare(b.period.from));
}

/**
 * Makes the person a candidate of the next edition, handed over already: the decided outcome stands for the centre's list (art. 62b
 * ust. 2 pkt 1). The edition must be held; the place on the centre's list is the next one. They are called under the same number.
 *
 * @returns the nomination's id, or null when the person is a candidate there already
 */
export async function repeatNomination(
  tx: ScopedTx,
  course: Course,
  edition: { id: string },
  { actor, clock }: { actor: Actor; clock: Clock },
): Promise<string | null> {
  const scope = { editionId: edition.id, labourOfficeId: course.labourOfficeId, welfareCentreId: course.centreId };
  const { _max } = await tx.nomination.aggregate({ where: scope, _max: { ordinal: true } });
  const id = newId();
  const before = await tx.nomination.findFirst({
    where: { referral: { participation: { id: course.participationId } } },
    select: { phone: true },
  });
  const data = {
    ...{ id, ...scope, personId: course.personId, ordinal: (_max.ordinal ?? 0) + 1, status: "SENT_TO_PUP" as const },
    ...{ nominatedOn: columnOf(clock.today), nominatedById: actor.userId, repeatOfId: course.participationId },
    phone: before?.phone ?? null,
  };
  const { count } = await tx.nomination.createMany({ data: [data], skipDuplicates: true });
  return count === 0 ? null : id;
}
