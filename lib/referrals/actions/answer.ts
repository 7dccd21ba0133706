"use server";

import { action } from "#lib/platform/action.ts";
import { refuse } from "#lib/platform/result.ts";
import { candidateAddresses } from "#lib/referrals/labels.ts";
import { answerNotice } from "#lib/referrals/repository/notices.ts";
import { endReferral } from "#lib/referrals/repository/referrals.ts";
import { lockCandidates } from "#lib/referrals/repository/referring.ts";
import { candidateAudit, candidateEvent, lastChange, refuseClosed, refuseStale } from "#lib/referrals/repository/trail.ts";
import { candidateState } from "#lib/referrals/rules/state.ts";
import { answerSchema, withdrawReferralSchema } from "#lib/referrals/schema/notices.ts";
import { type CandidateStep, candidateTransitions } from "#lib/referrals/transitions/candidates.ts";
import type { NoticeKind } from "#prisma/generated/client/enums.ts";

const confirms: Partial<Readonly<Record<NoticeKind, CandidateStep>>> = { NOT_TAKEN_UP: "confirmNotTakenUp", REFUSED: "confirmRefused" };

/** "Potwierdź niepodjęcie", "Potwierdź odmowę" and "Oddal zgłoszenie": the labour office answers a centre's report. */
export const answerReport = action({
  name: "referrals.answerReport",
  input: answerSchema,
  roles: candidateTransitions.dismissReport.roles,
  subject: async (tx, { input, clock }) => {
    const { editionId, nominationId } = input;
    const locked = await lockCandidates(tx, { editionId, nominationIds: [nominationId], today: clock.today, side: "PUP" });
    const [candidate] = locked?.candidates ?? [];
    return locked && candidate?.referral ? { ...locked, candidate, referral: candidate.referral, notice: candidate.referral.notice } : null;
  },
  may: ({ actor, subject }) => actor.institution.id === subject.edition.labourOfficeId,
  rule: async ({ input, subject, clock }, tx) => {
    const { candidate, notice } = subject;
    // Answered by another clerk meanwhile: its referral, or the notice alone, is no longer as it was read.
    if (notice?.id !== input.noticeId) {
      const saved = [{ nominationId: candidate.nominationId, version: candidate.version, state: candidateState(candidate) }];
      return refuse({ kind: "stale", saved, ...(await lastChange(tx, [candidate.nominationId])) });
    }
    const step = input.decision === "DISMISSED" ? "dismissReport" : confirms[notice.kind];
    if (!step) return refuse({ kind: "fields", fields: { decision: "Popraw skierowanie albo je wycofaj." } });
    await refuseStale(tx, step, [candidate], [input]);
    await refuseClosed(tx, step, candidate, clock.today);
    if (step === "confirmRefused" && input.justifiedReason === "")
      refuse({ kind: "fields", fields: { justifiedReason: "Wybierz z listy." } });
  },
  write: async (tx, { actor, input, subject, clock }) => {
    const { edition, candidate, referral, notice } = subject;
    if (!notice) return refuse({ kind: "notFound" });
    const { decision } = input;
    const reason = input.reason || null;
    await answerNotice(tx, notice, { decision, decisionReason: reason }, { actor, clock });
    const status = decision === "CONFIRMED" && (notice.kind === "NOT_TAKEN_UP" || notice.kind === "REFUSED") ? notice.kind : null;
    const justifiedReason = status === "REFUSED" ? input.justifiedReason || null : null;
    if (status) await endReferral(tx, referral, { status, statusOn: notice.eventOn, statusReason: reason, justifiedReason });
    const values = { number: notice.number, decision, ...(status ? { status, justifiedReason } : {}) };
    const draft = { action: "referrals.answerReport", changedFields: status ? ["notice", "referral"] : ["notice"], values, reason };
    return {
      value: { decision },
      audit: [candidateAudit(actor, edition, candidate, draft)],
      events: [candidateEvent(candidate.centreId, edition, status ? `referrals.confirmed.${status}` : "referrals.dismissed")],
    };
  },
  revalidate: ({ editionId }) => candidateAddresses(editionId),
});

/** "Wycofaj" of a referral: before its first day, or as the answer to a returned one. */
export const withdrawReferral = action({
  name: "referrals.withdrawReferral",
  input: withdrawReferralSchema,
  roles: candidateTransitions.withdrawAtOffice.roles,
  subject: async (tx, { input, clock }) => {
    const { editionId, nominationId } = input;
    const locked = await lockCandidates(tx, { editionId, nominationIds: [nominationId], today: clock.today, side: "PUP" });
    const [candidate] = locked?.candidates ?? [];
    return locked && candidate?.referral ? { ...locked, candidate, referral: candidate.referral } : null;
  },
  may: ({ actor, subject }) => actor.institution.id === subject.edition.labourOfficeId,
  rule: async ({ input, subject, clock }, tx) => {
    const { candidate, referral } = subject;
    await refuseStale(tx, "withdrawAtOffice", [candidate], [input]);
    await refuseClosed(tx, "withdrawAtOffice", candidate, clock.today);
    if (referral.startsOn <= clock.today && referral.notice === null)
      refuse({ kind: "fields", fields: { reason: "Pierwszy dzień już był. Ośrodek zgłasza niepodjęcie albo odmowę." } });
  },
  write: async (tx, { actor, input, subject, clock }) => {
    const { edition, candidate, referral } = subject;
    const { reason } = input;
    if (referral.notice) await answerNotice(tx, referral.notice, { decision: "CONFIRMED", decisionReason: reason }, { actor, clock });
    await endReferral(tx, referral, { status: "WITHDRAWN", statusOn: clock.today, statusReason: reason });
    const draft = { action: "referrals.withdrawReferral", changedFields: ["referral"], values: { status: "WITHDRAWN" }, reason };
    return {
      value: { withdrawn: 1 },
      audit: [candidateAudit(actor, edition, candidate, draft)],
      events: [candidateEvent(candidate.centreId, edition, "referrals.withdrawn")],
    };
  },
  revalidate: ({ editionId }) => candidateAddresses(editionId),
});
