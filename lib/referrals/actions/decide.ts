"use server";

import { editionPhase } from "#lib/editions/rules/phase.ts";

import { lawInForce } from "#lib/institutions/repository.ts";
import { settingOn } from "#lib/law/law.ts";
import { action } from "#lib/platform/action.ts";
import { addDays } from "#lib/platform/calendar.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";
import { candidateAddresses } from "#lib/referrals/labels.ts";
import { takesCandidates } from "#lib/referrals/policy.ts";
import { decide, lockCandidates, reserveOf } from "#lib/referrals/repository/referring.ts";
import { candidateAudit, candidateEvent, refuseStale } from "#lib/referrals/repository/trail.ts";
import { eligibility } from "#lib/referrals/rules/eligibility.ts";
import { decisionSchema } from "#lib/referrals/schema/candidates.ts";

/** The step of the table and what the centre is told, by the decision. */
const steps = {
  RESERVE: { step: "reserve", done: "referrals.reserve", told: "referrals.reserved" },
  REJECTED: { step: "reject", done: "referrals.reject", told: "referrals.rejected" },
  RETURNED: { step: "returnToCentre", done: "referrals.return", told: "referrals.returned" },
  DECLINED: { step: "declineAtOffice", done: "referrals.decline", told: "referrals.declined" },
  WITHDRAWN: { step: "withdrawAtOffice", done: "referrals.withdraw", told: "referrals.withdrawn" },
} as const;

/**
 * The labour office's decisions on a candidate that are not a referral: reserve list, rejection, return to the centre, refusal before
 * the referral, withdrawal. @returns the decision and, on the reserve list, the order
 */
export const decideCandidate = action({
  name: "referrals.decide",
  input: decisionSchema,
  roles: ["PUP_CLERK"],
  subject: (tx, { input, clock }) =>
    lockCandidates(tx, { editionId: input.editionId, nominationIds: [input.nominationId], today: clock.today, side: "PUP" }),
  may: ({ actor, subject }) => actor.institution.id === subject.edition.labourOfficeId,
  rule: async ({ input, subject, clock }, tx) => {
    await refuseStale(tx, steps[input.decision].step, subject.candidates, [input]);
    // A referral that was issued is withdrawn as a referral.
    if (subject.candidates.some(({ referral }) => referral)) refuse({ kind: "notFound" });
    if (input.declinedOn && input.declinedOn > clock.today)
      refuse({ kind: "fields", fields: { declinedOn: `Data późniejsza niż dziś (${formatDate(clock.today)}).` } });
    const leaves = input.decision === "DECLINED" || input.decision === "WITHDRAWN";
    if (!leaves && !takesCandidates(editionPhase(subject.edition, clock.today)))
      refuse({ kind: "fields", fields: { decision: `Edycja nie przyjmuje kandydatów: ${subject.edition.name}.` } });
  },
  write: async (tx, { actor, input, subject, clock }) => {
    const { edition, candidates } = subject;
    const { decision, reason } = input;
    const [candidate] = candidates;
    if (!candidate) return refuse({ kind: "notFound" });
    const reserveOrder = decision === "RESERVE" ? Math.max(0, ...(await reserveOf(tx, edition.id))) + 1 : null;
    // The codes of what stands against the person on this day; the centre reads their short forms, not the facts (R41).
    const period = edition.startsOn && edition.endsOn ? { from: edition.startsOn, to: edition.endsOn } : null;
    const ruleCodes = period ? eligibility(candidate.facts, { on: clock.today, period }).map(({ code }) => code) : [];
    const returnNo = (candidate.verification?.returnNo ?? 0) + 1;
    const days = settingOn(await lawInForce(tx, edition.labourOfficeId, candidate.centreId), "returnAnswerDays", clock.today);
    const answerBy = decision === "RETURNED" ? addDays(clock.today, days) : null;
    await decide(
      tx,
      candidate,
      {
        decision,
        reserveOrder,
        ruleCodes,
        reason,
        ...(decision === "RETURNED" ? { returnNo, answerBy } : {}),
        declinedOn: input.declinedOn,
      },
      { actor, clock, edition },
    );
    const { done, told } = steps[decision];
    const values = { decision, reserveOrder, answerBy, declinedOn: decision === "DECLINED" ? input.declinedOn : null };
    return {
      value: { decision, reserveOrder },
      audit: [candidateAudit(actor, edition, candidate, { action: done, changedFields: ["verification"], values, ruleCodes, reason })],
      events: [candidateEvent(candidate.centreId, edition, told, { count: 1, ...(answerBy ? { until: answerBy } : {}) })],
    };
  },
  revalidate: ({ editionId }) => candidateAddresses(editionId),
});
