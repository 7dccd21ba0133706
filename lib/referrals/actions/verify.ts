"use server";

import { editionPhase } from "#lib/editions/rules/phase.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { blocks } from "#lib/law/verdict.ts";
import { action } from "#lib/platform/action.ts";
import { refuse } from "#lib/platform/result.ts";
import { candidateAddresses } from "#lib/referrals/labels.ts";
import { takesCandidates } from "#lib/referrals/policy.ts";
import { checkedOfList, decide, lockCandidates } from "#lib/referrals/repository/referring.ts";
import { candidateAudit, candidateEvent, officeReader, refuseStale } from "#lib/referrals/repository/trail.ts";
import { checkVerdicts } from "#lib/referrals/rules/eligibility.ts";
import { askedPeriod } from "#lib/referrals/rules/placing.ts";
import { verifySchema } from "#lib/referrals/schema/candidates.ts";
import { candidateTransitions } from "#lib/referrals/transitions/candidates.ts";

/** "Potwierdź warunki": the conditions of one candidate are checked on this day (R1 or R2, R5, R6, R7, R17, R18). */
export const verifyCandidate = action({
  name: "referrals.verify",
  input: verifySchema,
  roles: candidateTransitions.verify.roles,
  subject: async (tx, { input, clock }) => {
    const { editionId, nominationId } = input;
    const locked = await lockCandidates(tx, { editionId, nominationIds: [nominationId], today: clock.today, side: "PUP" });
    const [candidate] = locked?.candidates ?? [];
    const period = locked && askedPeriod(locked.edition, clock.today);
    if (!locked || !candidate) return null;
    const verdicts = period ? checkVerdicts(candidate.facts, { on: clock.today, period, statementMade: input.noOtherHelp }) : [];
    return { ...locked, candidate, period, verdicts };
  },
  may: ({ actor, subject }) => actor.institution.id === subject.edition.labourOfficeId,
  rule: async ({ input, subject, clock }, tx) => {
    const { edition, candidate, period, verdicts } = subject;
    await refuseStale(tx, "verify", [candidate], [input]);
    if (!period || !takesCandidates(editionPhase(edition, clock.today)))
      refuse({ kind: "fields", fields: { noOtherHelp: `Edycja nie przyjmuje kandydatów: ${edition.name}.` } });
    const stops = verdicts.filter((verdict) => blocks([verdict], { warningReason: input.warningReason }));
    if (stops.length > 0) {
      const reader = await officeReader(tx, edition.id);
      refuse({ kind: "rules", rules: refusedRules(stops, reader(candidate), candidate.nominationId) });
    }
  },
  write: async (tx, { actor, input, subject, clock }) => {
    const { edition, candidate, verdicts } = subject;
    const ruleCodes = verdicts.map(({ code }) => code);
    const reason = input.warningReason || null;
    const version = await decide(tx, candidate, { decision: "VERIFIED", ruleCodes, reason, noOtherHelp: true }, { actor, clock, edition });
    const draft = { action: "referrals.verify", changedFields: ["verification"], values: { decision: "VERIFIED" }, ruleCodes, reason };
    return {
      value: { version },
      audit: [candidateAudit(actor, edition, candidate, draft)],
      events: [candidateEvent(candidate.centreId, edition, "referrals.verified", await checkedOfList(tx, edition.id, candidate.centreId))],
    };
  },
  revalidate: ({ editionId }) => candidateAddresses(editionId),
});
