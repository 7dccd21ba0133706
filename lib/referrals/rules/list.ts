import { reserveOrder } from "#lib/law/rules/product.ts";
import { beyondEdition } from "#lib/law/rules/product-beyond-edition.ts";
import { placeOfWork } from "#lib/law/rules/r08-place-of-work.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import { leadsOn } from "#lib/platform/transitions.ts";
import { type CandidateFacts, type CandidateGroup, candidateGroup, eligibility, homesOn } from "#lib/referrals/rules/eligibility.ts";
import { type Spot, spread } from "#lib/referrals/rules/placing.ts";
import { type CandidateRecords, type CandidateState, candidateState } from "#lib/referrals/rules/state.ts";
import { candidateTransitions } from "#lib/referrals/transitions/candidates.ts";

type Listed = CandidateRecords & { nominationId: string; centreId: string; facts: CandidateFacts };
type Place = Spot & { centreId: string; teryt: string; municipality: string };

/** A candidate of the clerk's list. `group` null: decided already, or the edition takes nobody. */
export type JudgedCandidate<C> = {
  readonly candidate: C;
  readonly state: CandidateState;
  readonly verdicts: readonly Verdict[];
  readonly group: CandidateGroup | null;
  /** the conditions hold today, some with a reason; a free place and a work place are asked about at the referral only */
  readonly mayVerify: boolean;
};

/** What the list is judged by on a day. */
export type ListContext = {
  on: IsoDate;
  /** of a referral of today; null when the edition takes nobody */
  period: DateRange | null;
  /** days of the edition */
  edition: DateRange | null;
  workPlaces: readonly Place[];
  /** where those who wait stand on the reserve list */
  reserve: ReadonlyMap<string, number>;
};

/**
 * Everybody of the list with what the referral would be answered with today; the reserve list waits in a group of its own, with
 * verdicts all the same.
 */
export function judgeList<C extends Listed>(
  candidates: readonly C[],
  { on, period, edition, workPlaces, reserve }: ListContext,
): JudgedCandidate<C>[] {
  return candidates.map((candidate) => {
    const state = candidateState(candidate);
    if (!period || !leadsOn(candidateTransitions.refer, state)) return { candidate, state, verdicts: [], group: null, mayVerify: false };
    const earlier = (reserve.get(candidate.nominationId) ?? reserve.size + 1) - 1;
    const conditions = eligibility(candidate.facts, { on, period });
    const found = [
      ...conditions,
      ...noPlaceNear(candidate, period.from, workPlaces),
      ...[edition && beyondEdition({ on, period, edition })].filter((verdict) => verdict !== null),
    ];
    // Nobody is out of turn who has no turn.
    const order = found.some(({ severity }) => severity === "blocked") ? null : reserveOrder({ on, earlier });
    const verdicts = order ? [...found, order] : found;
    return { candidate, state, verdicts, group: candidateGroup(verdicts), mayVerify: candidateGroup(conditions) === "yes" };
  });
}

/** R8 foreseen: the centre has work places, but none in a municipality where the person lives or stays. */
function noPlaceNear({ centreId, facts }: Listed, on: IsoDate, workPlaces: readonly Place[]): Verdict[] {
  const verdicts = workPlaces
    .filter((place) => place.centreId === centreId)
    .map((place) => placeOfWork({ on, workPlace: { teryt: place.teryt, name: place.municipality }, ...homesOn(facts, on) }));
  const [first] = verdicts;
  return first && verdicts.every((verdict) => verdict !== null) ? [first] : [];
}

/** Where each candidate would go unless the clerk chooses otherwise: the emptiest group, the emptiest place of the municipality. */
export function placementsOf<C extends Listed, J extends JudgedCandidate<C>>(
  rows: readonly J[],
  groups: readonly Spot[],
  workPlaces: readonly Place[],
): (J & { groupId: string; workPlaceId: string })[] {
  // Who may be referred today chooses first; the others take what would be left.
  const waiting = rows.filter(({ group }) => group !== null).toSorted((a, b) => Number(b.group === "yes") - Number(a.group === "yes"));
  const inGroups = spread(
    groups,
    waiting.map(() => null),
  );
  const centres = Map.groupBy(waiting, ({ candidate }) => candidate.centreId);
  const atPlaces = new Map<J, string | null>();
  for (const [centreId, members] of centres) {
    const own = workPlaces.filter((place) => place.centreId === centreId);
    const towns = members.map(({ candidate: { facts } }) => [facts.residence, facts.stay].flatMap((place) => place?.teryt ?? []));
    const chosen = spread(own, towns);
    for (const [i, member] of members.entries()) atPlaces.set(member, chosen[i] ?? null);
  }
  return rows.map((row) => ({
    ...row,
    groupId: inGroups[waiting.indexOf(row)] ?? "",
    workPlaceId: atPlaces.get(row) ?? "",
  }));
}
