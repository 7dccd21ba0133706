"use server";

import { editionPhase } from "#lib/editions/rules/phase.ts";
import { action } from "#lib/platform/action.ts";
import { columnOf } from "#lib/platform/dates.ts";
import { refuse } from "#lib/platform/result.ts";
import { candidateAddresses } from "#lib/referrals/labels.ts";
import { takesCandidates } from "#lib/referrals/policy.ts";
import { decide, lockCandidates, reserveOf } from "#lib/referrals/repository/referring.ts";
import { refuseStale } from "#lib/referrals/repository/trail.ts";
import { eligibility } from "#lib/referrals/rules/eligibility.ts";
import { decisionSchema } from "#lib/referrals/schema/candidates.ts";

/** "Przenieś na listę rezerwową" and "Odrzuć". @returns the decision and, on the reserve list, the place on it */
export const decideCandidate = action({
  name: "referrals.decide",
  input: decisionSchema,
  roles: ["PUP_CLERK"],
  subject: (tx, { input, clock }) =>
    lockCandidates(tx, { editionId: input.editionId, nominationIds: [input.nominationId], today: clock.today, side: "PUP" }),
  may: ({ actor, subject }) => actor.institution.id === subject.edition.labourOfficeId,
  rule: async ({ input, subject, clock }, tx) => {
    await refuseStale(tx, input.decision === "RESERVE" ? "reserve" : "reject", subject.candidates, [input]);
    if (!takesCandidates(editionPhase(subject.edition, clock.today)))
      refuse({ kind: "fields", fields: { decision: `Edycja nie przyjmuje kandydatów: ${subject.edition.name}.` } });
  },
  write: async (tx, { actor, input, subject, clock }) => {
    const { edition, candidates } = subject;
    const [candidate] = candidates;
    if (!candidate) return refuse({ kind: "notFound" });
    const reserveOrder = input.decision === "RESERVE" ? Math.max(0, ...(await reserveOf(tx, edition.id))) + 1 : null;
    // The codes of what stands against the person on this day; the centre reads their short forms, not the facts (R41).
    const period = edition.startsOn && edition.endsOn ? { from: edition.startsOn, to: edition.endsOn } : null;
    const ruleCodes = period ? eligibility(candidate.facts, { on: clock.today, period }).map(({ code }) => code) : [];
    await decide(tx, candidate, {
      nominationId: candidate.nominationId,
      editionId: edition.id,
      labourOfficeId: edition.labourOfficeId,
      welfareCentreId: candidate.centreId,
      decision: input.decision,
      reserveOrder,
      ruleCodes,
      reason: input.reason,
      noOtherHelp: false,
      decidedOn: columnOf(clock.today),
      decidedById: actor.userId,
    });
    return {
      value: { decision: input.decision, reserveOrder },
      audit: [
        {
          action: input.decision === "RESERVE" ? "referrals.reserve" : "referrals.reject",
          subjectType: "Nomination",
          subjectId: candidate.nominationId,
          labourOfficeId: edition.labourOfficeId,
          changedFields: ["verification"],
          values: { decision: input.decision, reserveOrder },
          ruleCodes,
          reason: input.reason,
        },
      ],
      events: [
        {
          recipientId: candidate.centreId,
          kind: input.decision === "RESERVE" ? "referrals.reserved" : "referrals.rejected",
          subjectType: "Edition",
          subjectId: edition.id,
          payload: { count: 1 },
        },
      ],
    };
  },
  revalidate: ({ editionId }) => candidateAddresses(editionId),
});
