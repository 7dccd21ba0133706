import type { Slot } from "#lib/schedule/rules/conflicts.ts";
import { endTime, minutesBetween } from "#lib/schedule/rules/series.ts";

/** What "Dodaj zajęcia" asks for; times "HH:MM" of the first meeting. */
export type Asked = Omit<Slot, "participationId"> & { readonly participationIds: readonly string[] };

/**
 * The meetings of one form: one of groups, or a counselling with each person one after another, all as long as the first.
 *
 * @returns null when the last would end after midnight
 */
export function meetingsOf({ participationIds, ...first }: Asked): Slot[] | null {
  if (participationIds.length === 0) return [{ ...first, participationId: null }];
  const minutes = minutesBetween(first.startsAt, first.endsAt);
  const slots = participationIds.flatMap((participationId, i) => {
    const [startsAt, endsAt] = [endTime(first.startsAt, i * minutes), endTime(first.startsAt, (i + 1) * minutes)];
    return startsAt !== null && endsAt !== null ? [{ ...first, groupIds: [], participationId, startsAt, endsAt }] : [];
  });
  return slots.length === participationIds.length ? slots : null;
}
