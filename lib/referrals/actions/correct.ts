"use server";

import { refusedRules } from "#lib/law/refused.ts";
import { blocks } from "#lib/law/verdict.ts";
import { action } from "#lib/platform/action.ts";
import { formatDate, formatRange } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";
import { candidateAddresses } from "#lib/referrals/labels.ts";
import { mayExcept, mayRefer } from "#lib/referrals/policy.ts";
import { answerNotice } from "#lib/referrals/repository/notices.ts";
import { changeReferral } from "#lib/referrals/repository/referrals.ts";
import { lockForReferring } from "#lib/referrals/repository/referring.ts";
import { candidateAudit, candidateEvent, officeReader, refuseClosed, refuseStale } from "#lib/referrals/repository/trail.ts";
import { correctionVerdicts } from "#lib/referrals/rules/batch.ts";
import { referralPeriod } from "#lib/referrals/rules/placing.ts";
import { candidateState } from "#lib/referrals/rules/state.ts";
import { correctReferralSchema } from "#lib/referrals/schema/notices.ts";
import { candidateTransitions } from "#lib/referrals/transitions/candidates.ts";

/** "Popraw skierowanie": another first day, group or place before the first day, or as the answer to a returned referral. */
export const correctReferral = action({
  name: "referrals.correct",
  input: correctReferralSchema,
  roles: candidateTransitions.correctReferral.roles,
  subject: async (tx, { actor, input, clock }) => {
    const { editionId, nominationId, startsOn } = input;
    const asked = { editionId, nominationIds: [nominationId], today: clock.today, labourOfficeId: actor.institution.id };
    const locked = await lockForReferring(tx, asked);
    const [candidate] = locked?.candidates ?? [];
    if (!locked || !candidate?.referral) return null;
    const period = referralPeriod(locked.period, startsOn, clock.today);
    // The statement (R18) was made about the period of the referral: another period needs it anew.
    const noOtherHelp = startsOn === candidate.referral.startsOn || input.noOtherHelp;
    const context = { ...locked, on: clock.today, edition: locked.period, noOtherHelp };
    const verdicts = period ? correctionVerdicts(candidate, input, { ...context, period }) : [];
    return { ...locked, candidate, referral: candidate.referral, asked: period, verdicts };
  },
  may: ({ actor, subject }) => actor.institution.id === subject.edition.labourOfficeId,
  rule: async ({ actor, input, subject, clock }, tx) => {
    const { candidate, referral, verdicts, workPlaces } = subject;
    await refuseStale(tx, "correctReferral", [candidate], [input]);
    await refuseClosed(tx, "correctReferral", candidate, clock.today);
    if (referral.version !== input.referralVersion) {
      const saved = [{ nominationId: candidate.nominationId, version: candidate.version, state: candidateState(candidate) }];
      refuse({ kind: "stale", saved, savedBy: "druga osoba", savedAt: "" });
    }
    if (!subject.asked) {
      const early = input.startsOn < clock.today;
      const text = early ? `Data wcześniejsza niż dziś (${formatDate(clock.today)}).` : `Data spoza okresu ${formatRange(subject.period)}.`;
      return refuse({ kind: "fields", fields: { startsOn: text } });
    }
    const reasons = { warningReason: input.reason, overrideReason: mayExcept(actor.role) ? input.exceptionReason : "" };
    const stops = verdicts.filter((verdict) =>
      blocks([verdict], verdict.severity === "overridable" ? { overrideReason: reasons.overrideReason } : reasons),
    );
    if (stops.length > 0) {
      const reader = await officeReader(tx, subject.edition.id);
      const place = workPlaces.find(({ id }) => id === input.workPlaceId)?.name;
      refuse({ kind: "rules", rules: refusedRules(stops, reader(candidate, place), candidate.nominationId) });
    }
    if (!mayRefer(actor.role, verdicts)) refuse({ kind: "permission", needs: ["PUP_CLERK"], has: actor.role });
  },
  write: async (tx, { actor, input, subject, clock }) => {
    const { edition, candidate, referral, asked: period, verdicts } = subject;
    if (!period) return refuse({ kind: "notFound" });
    const { groupId, workPlaceId } = input;
    const reason = [input.reason, input.exceptionReason].filter(Boolean).join(" ");
    const ruleCodes = verdicts.map(({ code }) => code);
    if (referral.notice) await answerNotice(tx, referral.notice, { decision: "CONFIRMED", decisionReason: input.reason }, { actor, clock });
    const warningReason = ruleCodes.length > 0 ? reason : null;
    const version = await changeReferral(tx, referral, { period, groupId, workPlaceId, warningReason });
    const values = { number: referral.number, was: referral.startsOn, startsOn: period.from, endsOn: period.to };
    const changedFields = [
      ...(period.from === referral.startsOn ? [] : ["startsOn"]),
      ...(groupId === referral.groupId ? [] : ["group"]),
      ...(workPlaceId === referral.workPlaceId ? [] : ["workPlace"]),
    ];
    return {
      value: { version },
      audit: [candidateAudit(actor, edition, candidate, { action: "referrals.correct", changedFields, values, ruleCodes, reason })],
      events: [candidateEvent(candidate.centreId, edition, "referrals.corrected", { count: 1, startsOn: period.from })],
    };
  },
  revalidate: ({ editionId }) => candidateAddresses(editionId),
});
