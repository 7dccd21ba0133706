import { reserveOrder } from "#lib/law/rules/product.ts";
import type { MunicipalityRef } from "#lib/law/rules/r08-place-of-work.ts";
import { blocks, type Verdict } from "#lib/law/verdict.ts";
import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import { mayExcept } from "#lib/referrals/policy.ts";
import { type CandidateFacts, referralVerdicts } from "#lib/referrals/rules/eligibility.ts";
import { type Places, withoutPlace } from "#lib/referrals/rules/placing.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

/** One person of a batch: facts, and what the clerk chose and wrote for them. */
export type BatchEntry = {
  nominationId: string;
  centreId: string;
  facts: CandidateFacts;
  /** place on the reserve list; null when not on it */
  reserveOrder: number | null;
  workPlace: MunicipalityRef | null;
  hasGroup: boolean;
  warningReason: string;
  exceptionReason: string;
};

export type BatchContext = {
  on: IsoDate;
  period: DateRange;
  noOtherHelp: boolean;
  places: Places;
  /** orders of everybody on the edition's reserve list, the batch included */
  reserve: readonly number[];
  role: Role;
};

/** What was said about one person: everything, and what stops the referral for want of a right, a reason or a remedy. */
export type Judged = { nominationId: string; verdicts: readonly Verdict[]; stops: readonly Verdict[] };

/** Judges everybody of a batch by all the rules and by the places left, in the order given. The batch goes on when nobody is stopped. */
export function judgeBatch(entries: readonly BatchEntry[], context: BatchContext): Judged[] {
  const { on, period, noOtherHelp: statementMade, role } = context;
  const full = withoutPlace(
    context.places,
    entries.map(({ centreId }) => centreId),
    on,
  );
  const leaving = new Set(entries.map(({ reserveOrder: order }) => order));
  return entries.map((entry, i) => {
    const { nominationId, facts, workPlace, hasGroup, warningReason, exceptionReason } = entry;
    const earlier = context.reserve.filter(
      (order) => !leaving.has(order) && order < (entry.reserveOrder ?? Number.POSITIVE_INFINITY),
    ).length;
    const verdicts = [
      ...referralVerdicts(facts, { on, period, workPlace, hasGroup, statementMade }),
      ...[full[i] ?? null, reserveOrder({ on, earlier })].filter((verdict) => verdict !== null),
    ];
    // Only a director's reason lifts an overridable block (domain.md 0a).
    const overrideReason = mayExcept(role) ? exceptionReason : "";
    return { nominationId, verdicts, stops: verdicts.filter((verdict) => blocks([verdict], { warningReason, overrideReason })) };
  });
}
