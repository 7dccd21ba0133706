"use server";

import { editionPhase } from "#lib/editions/rules/phase.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { blocks } from "#lib/law/verdict.ts";
import { action } from "#lib/platform/action.ts";
import { contains } from "#lib/platform/calendar.ts";
import { formatDate, formatRange } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";
import { candidateAddresses } from "#lib/referrals/labels.ts";
import { takesFirstDays } from "#lib/referrals/policy.ts";
import { lockReferral, openParticipation } from "#lib/referrals/repository/taking-up.ts";
import { candidateAudit, candidateEvent, refuseClosed, refuseStale } from "#lib/referrals/repository/trail.ts";
import { takeUpVerdicts } from "#lib/referrals/rules/take-up.ts";
import { takeUpSchema } from "#lib/referrals/schema/candidates.ts";
import { candidateTransitions } from "#lib/referrals/transitions/candidates.ts";

/** "Potwierdź pierwszy dzień": the referred person began. @returns the participation's id */
export const confirmFirstDay = action({
  name: "referrals.takeUp",
  input: takeUpSchema,
  roles: candidateTransitions.takeUp.roles,
  subject: (tx, { input, clock }) => lockReferral(tx, input.referralId, input.editionId, clock.today),
  may: ({ actor, subject }) => subject.candidates.every(({ centreId }) => centreId === actor.institution.id),
  rule: async ({ input, subject, clock }, tx) => {
    const [candidate] = subject.candidates;
    if (!candidate?.referral) return refuse({ kind: "notFound" });
    await refuseStale(tx, "takeUp", [candidate], [candidate]);
    await refuseClosed(tx, "takeUp", candidate, clock.today);
    if (!takesFirstDays(editionPhase(subject.edition, clock.today)))
      refuse({ kind: "fields", fields: { firstDay: `Edycja nie przyjmuje uczestników: ${subject.edition.name}.` } });
    const { startsOn: from, endsOn: to } = candidate.referral;
    if (input.firstDay > clock.today)
      refuse({ kind: "fields", fields: { firstDay: `Data późniejsza niż dziś (${formatDate(clock.today)}).` } });
    if (!contains({ from, to }, input.firstDay))
      refuse({ kind: "fields", fields: { firstDay: `Data spoza okresu ${formatRange({ from, to })}.` } });
    const { warningReason } = input;
    const stops = takeUpVerdicts({ ...subject, ...input, facts: candidate.facts, lastDay: to }).filter((verdict) =>
      blocks([verdict], { warningReason }),
    );
    if (stops.length > 0)
      refuse({
        kind: "rules",
        rules: refusedRules(
          stops,
          {
            side: "OPS",
            person: `${candidate.surname} ${candidate.givenNames}`,
            place: subject.workPlace.name,
            edition: subject.edition.name,
            programme: subject.programme,
          },
          input.referralId,
        ),
      });
  },
  write: async (tx, { actor, input, subject }) => {
    const [candidate] = subject.candidates;
    if (!candidate?.referral) return refuse({ kind: "notFound" });
    const { firstDay, safetyBriefingOn } = input;
    const warnings = takeUpVerdicts({ ...subject, ...input, facts: candidate.facts, lastDay: candidate.referral.endsOn });
    const isOutside = candidate.verification?.ruleCodes.includes("R8_OUTSIDE_MUNICIPALITY");
    const participationId = await openParticipation(tx, subject, {
      firstDay,
      safetyBriefingOn,
      stayNote: isOutside ? (candidate.verification?.reason ?? null) : null,
      actor,
    });
    return {
      value: { participationId },
      audit: [
        candidateAudit(actor, subject.edition, candidate, {
          ...{ action: "referrals.takeUp", changedFields: ["participation"], values: { firstDay, safetyBriefingOn } },
          ...{ ruleCodes: warnings.map(({ code }) => code), reason: input.warningReason || null },
        }),
      ],
      events: [candidateEvent(subject.edition.labourOfficeId, subject.edition, "referrals.takenUp", { count: 1, firstDay })],
    };
  },
  revalidate: ({ editionId }) => [...candidateAddresses(editionId), `/edycje/${editionId}/zajecia`, `/edycje/${editionId}/godziny`],
});
