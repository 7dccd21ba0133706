import { reserveOrder } from "#lib/law/rules/product.ts";
import { blocks, type Verdict } from "#lib/law/verdict.ts";
import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import { mayExcept } from "#lib/referrals/policy.ts";
import { type CandidateFacts, referralVerdicts } from "#lib/referrals/rules/eligibility.ts";
import { type Places, withoutPlace } from "#lib/referrals/rules/placing.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

/** A candidate of the batch, as the repository gives it. */
type Entry = {
  nominationId: string;
  centreId: string;
  facts: CandidateFacts;
  verification: { decision: string; reserveOrder: number | null } | null;
};
/** What was chosen and written for a candidate. */
type Choice = { groupId: string; workPlaceId: string; warningReason: string; exceptionReason: string };

export type BatchContext = {
  /** day of the referral */
  on: IsoDate;
  period: DateRange;
  /** the clerk's statement (R18) */
  noOtherHelp: boolean;
  places: Places;
  groups: readonly { id: string }[];
  workPlaces: readonly { id: string; centreId: string; teryt: string; municipality: string }[];
  /** orders of everybody on the edition's reserve list, the batch included */
  reserve: readonly number[];
  role: Role;
};

/** What was said about one person: everything, and what stops the referral for want of a right, a reason or a remedy. */
export type Judged<C, P> = { candidate: C; person: P; verdicts: readonly Verdict[]; stops: readonly Verdict[] };

const orderOf = ({ verification }: Entry) => (verification?.decision === "RESERVE" ? verification.reserveOrder : null);

/**
 * Judges everybody of a batch by all the rules and by the places left, in the order given; `people[i]` belongs to `candidates[i]`.
 * The batch goes on when nobody is stopped. A group or a work place of somebody else's counts as none (R13).
 */
export function judgeBatch<C extends Entry, P extends Choice>(
  candidates: readonly C[],
  people: readonly P[],
  context: BatchContext,
): Judged<C, P>[] {
  const { on, period, noOtherHelp: statementMade, role } = context;
  const full = withoutPlace(
    context.places,
    candidates.map(({ centreId }) => centreId),
    on,
  );
  const leaving = new Set(candidates.map(orderOf));
  return candidates.flatMap((candidate, i) => {
    const person = people[i];
    if (!person) return [];
    const place = context.workPlaces.find(({ id, centreId }) => id === person.workPlaceId && centreId === candidate.centreId);
    const before = orderOf(candidate) ?? Number.POSITIVE_INFINITY;
    const earlier = context.reserve.filter((order) => !leaving.has(order) && order < before).length;
    const verdicts = [
      ...referralVerdicts(candidate.facts, {
        on,
        period,
        workPlace: place ? { teryt: place.teryt, name: place.municipality } : null,
        hasGroup: context.groups.some(({ id }) => id === person.groupId),
        statementMade,
      }),
      ...[full[i] ?? null, reserveOrder({ on, earlier })].filter((verdict) => verdict !== null),
    ];
    // Only a director's reason lifts an overridable block (domain.md 0a).
    const reasons = { warningReason: person.warningReason, overrideReason: mayExcept(role) ? person.exceptionReason : "" };
    return { candidate, person, verdicts, stops: verdicts.filter((verdict) => blocks([verdict], reasons)) };
  });
}
