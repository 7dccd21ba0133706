import type { MemberOf } from "#lib/attendance/rules/register.ts";
import type { DateRange } from "#lib/platform/calendar.ts";
import { dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { comparePolish } from "#lib/platform/polish.ts";

export type Named = { readonly id: string; readonly name: string };

/** The groups of an edition in the order of their names, and who belonged to them when. */
export async function readGroups(tx: ScopedTx, editionId: string): Promise<{ groups: Named[]; members: MemberOf[] }> {
  const groups = await tx.editionGroup.findMany({ where: { editionId }, select: { id: true, name: true } });
  const members = (await tx.groupMembership.findMany({ where: { editionId } })).map((member) => ({
    ...member,
    validFrom: dayOf(member.validFrom),
    validTo: dayOrNull(member.validTo),
  }));
  return { groups: groups.sort((a, b) => comparePolish(a.name, b.name)), members };
}

/** The groups a participation belonged to on any day of a range. */
export const groupsOf = (members: readonly MemberOf[], id: string, { from, to }: DateRange): string[] =>
  members
    .filter((member) => member.participationId === id && member.validFrom <= to && (member.validTo === null || from <= member.validTo))
    .map(({ groupId }) => groupId);
