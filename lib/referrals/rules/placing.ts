import { parameter } from "#lib/law/parameters.ts";
import { capacityFull } from "#lib/law/rules/product.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import { cycleEnd, type DateRange, type IsoDate } from "#lib/platform/calendar.ts";

/**
 * The period of a referral: the edition's own from its first day, two months of one's own for who joins later (R12, Q6).
 * Null when nobody can begin on that day: past, or outside the edition.
 */
export function referralPeriod(edition: DateRange, startsOn: IsoDate, today: IsoDate): DateRange | null {
  if (startsOn < today || startsOn < edition.from || startsOn > edition.to) return null;
  return startsOn === edition.from ? edition : { from: startsOn, to: cycleEnd(startsOn, parameter("cycleMonths", startsOn)) };
}

/** The period of a referral of today: from the edition's first day, or from today once it has begun. Null when it takes nobody. */
export function askedPeriod(edition: { startsOn: IsoDate | null; endsOn: IsoDate | null }, today: IsoDate): DateRange | null {
  const { startsOn: from, endsOn: to } = edition;
  return from && to ? referralPeriod({ from, to }, from < today ? today : from, today) : null;
}

/** Places of an edition and of each of its centres, and how many are taken. */
export type Places = {
  edition: { limit: number; taken: number };
  centres: Readonly<Record<string, { limit: number; taken: number }>>;
};

/**
 * Whom of a batch, in its order, there is no place for (P_CAPACITY_FULL): by the edition's places and by the centre's share.
 * Returns a verdict or null for each.
 */
export function withoutPlace(places: Places, centreIds: readonly string[], on: IsoDate): (Verdict | null)[] {
  let inEdition = places.edition.taken;
  const inCentre: Record<string, number> = {};
  return centreIds.map((id) => {
    const share = places.centres[id] ?? { limit: 0, taken: 0 };
    const taken = inCentre[id] ?? share.taken;
    const refused =
      capacityFull({ on, limit: places.edition.limit, referred: inEdition, added: 1 }) ??
      capacityFull({ on, limit: share.limit, referred: taken, added: 1, share: "centre" });
    if (!refused) {
      inEdition += 1;
      inCentre[id] = taken + 1;
    }
    return refused;
  });
}

/** A place or a group that people can be spread over, with how many it has. */
export type Spot = { id: string; teryt?: string; assigned: number };

/**
 * Spreads people evenly over groups, or over work places of their own municipality (R8). `teryts`: municipalities of residence and
 * stay of each; null where any spot will do. Returns the id of the emptiest spot for each, or null.
 */
export function spread(spots: readonly Spot[], people: readonly (readonly string[] | null)[]): (string | null)[] {
  const load = new Map(spots.map(({ id, assigned }) => [id, assigned]));
  return people.map((teryts) => {
    const fitting = spots.filter(({ teryt }) => teryts === null || (teryt !== undefined && teryts.includes(teryt)));
    const emptiest = fitting.toSorted((a, b) => (load.get(a.id) ?? 0) - (load.get(b.id) ?? 0))[0];
    if (emptiest) load.set(emptiest.id, (load.get(emptiest.id) ?? 0) + 1);
    return emptiest?.id ?? null;
  });
}
