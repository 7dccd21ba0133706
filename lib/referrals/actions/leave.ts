"use server";

import { action } from "#lib/platform/action.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";
import { candidateAddresses } from "#lib/referrals/labels.ts";
import { answerReturnOf, leaveNomination } from "#lib/referrals/repository/lists.ts";
import { lockCandidates } from "#lib/referrals/repository/referring.ts";
import { candidateAudit, candidateEvent, refuseStale } from "#lib/referrals/repository/trail.ts";
import { answerReturnSchema, leaveSchema } from "#lib/referrals/schema/candidates.ts";
import { candidateTransitions } from "#lib/referrals/transitions/candidates.ts";

const stepOf = { WITHDRAWN: "withdraw", DECLINED: "declineAtCentre" } as const;

/** "Wycofaj" and "Zapisz odmowę": the centre ends the way of a candidate while it has the move (domain.md 4.3). */
export const leaveCandidate = action({
  name: "referrals.leave",
  input: leaveSchema,
  roles: candidateTransitions.withdraw.roles,
  subject: (tx, { input, clock }) =>
    lockCandidates(tx, { editionId: input.editionId, nominationIds: [input.nominationId], today: clock.today, side: "OPS" }),
  may: ({ actor, subject }) => subject.candidates.every(({ centreId }) => centreId === actor.institution.id),
  rule: async ({ input, subject, clock }, tx) => {
    await refuseStale(tx, stepOf[input.decision], subject.candidates, [input]);
    if (input.declinedOn && input.declinedOn > clock.today)
      refuse({ kind: "fields", fields: { declinedOn: `Data późniejsza niż dziś (${formatDate(clock.today)}).` } });
  },
  write: async (tx, { actor, input, subject }) => {
    const { edition } = subject;
    const [candidate] = subject.candidates;
    if (!candidate) return refuse({ kind: "notFound" });
    await leaveNomination(tx, candidate, input);
    const { decision, reason } = input;
    const kind = decision === "WITHDRAWN" ? "nominations.withdrawn" : "nominations.declined";
    return {
      value: { decision },
      audit: [
        candidateAudit(actor, edition, candidate, {
          ...{ action: decision === "WITHDRAWN" ? "referrals.withdraw" : "referrals.decline", changedFields: ["status"] },
          ...{ values: { decision, declinedOn: decision === "DECLINED" ? input.declinedOn : null }, reason },
        }),
      ],
      events: candidate.isHandedOver ? [candidateEvent(edition.labourOfficeId, edition, kind)] : [],
    };
  },
  revalidate: ({ editionId }) => candidateAddresses(editionId),
});

/** "Przekaż ponownie": the centre's answer to a return; the labour office has the move again. */
export const answerReturn = action({
  name: "referrals.answerReturn",
  input: answerReturnSchema,
  roles: candidateTransitions.answerReturn.roles,
  subject: (tx, { input, clock }) =>
    lockCandidates(tx, { editionId: input.editionId, nominationIds: [input.nominationId], today: clock.today, side: "OPS" }),
  may: ({ actor, subject }) => subject.candidates.every(({ centreId }) => centreId === actor.institution.id),
  rule: ({ input, subject }, tx) => refuseStale(tx, "answerReturn", subject.candidates, [input]),
  write: async (tx, { actor, input, subject }) => {
    const { edition } = subject;
    const [candidate] = subject.candidates;
    if (!candidate) return refuse({ kind: "notFound" });
    await answerReturnOf(tx, candidate);
    const draft = { action: "referrals.answerReturn", changedFields: ["answeredReturnNo"], reason: input.reason };
    return {
      value: { version: candidate.version + 1 },
      audit: [candidateAudit(actor, edition, candidate, draft)],
      events: [candidateEvent(edition.labourOfficeId, edition, "nominations.answered")],
    };
  },
  revalidate: ({ editionId }) => candidateAddresses(editionId),
});
