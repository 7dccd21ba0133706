import { overlappingParticipation } from "#lib/law/rules/product.ts";
import { councilOpinion } from "#lib/law/rules/r21-council-opinion.ts";
import { whoDelivers } from "#lib/law/rules/r38-who-delivers.ts";
import { safetyBriefing } from "#lib/law/rules/r42-safety-briefing.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";

/**
 * What speaks against a first day: the council's opinion and the agreement, which are asked for here and not when the referral is
 * issued (R21, R38, domain.md 0a), the instruction on safety (R42) and another participation.
 */
export function takeUpVerdicts(asked: {
  firstDay: IsoDate;
  lastDay: IsoDate;
  safetyBriefingOn: IsoDate | null;
  opinions: readonly { number: string; givenOn: IsoDate; positive: boolean }[];
  /** somebody began in this edition before */
  hasBegun: boolean;
  papersOn: (on: IsoDate) => { paiInForce: boolean; contractInForce: boolean; cooperationInForce: boolean };
  /** other participations and referrals of the person */
  others: readonly DateRange[];
}): Verdict[] {
  const { firstDay: on, lastDay } = asked;
  // The latest opinion given by that day; a later one only tells that it came too late.
  const opinion = asked.opinions.findLast(({ givenOn }) => givenOn <= on) ?? asked.opinions[0] ?? null;
  const council = councilOpinion({ on, opinion });
  return [
    // What speaks for a beginning in spite of a negative opinion was written at the first one.
    asked.hasBegun && council?.severity === "warning" ? null : council,
    whoDelivers({ on, ...asked.papersOn(on) }),
    overlappingParticipation({ on, period: { from: on, to: lastDay }, others: asked.others }),
    safetyBriefing({ firstDay: on, briefedOn: asked.safetyBriefingOn }),
  ].filter((verdict) => verdict !== null);
}
