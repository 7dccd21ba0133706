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
import { lockFirstDay, openParticipation } from "#lib/referrals/repository/taking-up.ts";
import { candidateAudit, refuseUnlessOpen } from "#lib/referrals/repository/trail.ts";
import { takeUpVerdicts } from "#lib/referrals/rules/take-up.ts";
import { takeUpSchema } from "#lib/referrals/schema/candidates.ts";
import { candidateTransitions } from "#lib/referrals/transitions/candidates.ts";

/** "Potwierdź pierwszy dzień": the referred person began, as the centre or the host of the work place saw. @returns the participation's id */
export const confirmFirstDay = action({
  name: "referrals.takeUp",
  input: takeUpSchema,
  roles: candidateTransitions.takeUp.roles,
  subject: (tx, { actor, input: { referralId, editionId }, clock: { today } }) => lockFirstDay(tx, actor, { referralId, editionId, today }),
  may: ({ actor, subject }) => subject.centreId === actor.institution.id,
  rule: async ({ input, subject, clock }, tx) => {
    const { edition, person } = subject;
    await refuseUnlessOpen(tx, "takeUp", person, clock.today);
    if (!takesFirstDays(editionPhase(edition, clock.today)))
      refuse({ kind: "fields", fields: { firstDay: `Edycja nie przyjmuje uczestników: ${edition.name}.` } });
    if (input.firstDay > clock.today)
      refuse({ kind: "fields", fields: { firstDay: `Data późniejsza niż dziś (${formatDate(clock.today)}).` } });
    const period = { from: person.startsOn, to: person.endsOn };
    if (!contains(period, input.firstDay)) refuse({ kind: "fields", fields: { firstDay: `Data spoza okresu ${formatRange(period)}.` } });
    const { warningReason } = input;
    const stops = takeUpVerdicts({ ...subject, ...input, ...person, lastDay: person.endsOn }).filter((verdict) =>
      blocks([verdict], { warningReason }),
    );
    const reader = { side: "OPS", person: person.name, place: subject.placeName, edition: edition.name } as const;
    if (stops.length > 0)
      refuse({ kind: "rules", rules: refusedRules(stops, { ...reader, programme: edition.programmeName }, input.referralId) });
  },
  write: async (tx, { actor, input, subject }) => {
    const { edition, person, centreId } = subject;
    const { referralId, firstDay, safetyBriefingOn: briefedOn } = input;
    const warnings = takeUpVerdicts({ ...subject, ...input, ...person, lastDay: person.endsOn });
    const participationId = await openParticipation(tx, { referralId, firstDay, briefedOn });
    // The centre learns of it from its host; whoever confirmed, the event is about the one who began.
    const recipients = actor.role === "HOST_SUPERVISOR" ? [edition.labourOfficeId, centreId] : [edition.labourOfficeId];
    const told = { kind: "referrals.takenUp", subjectType: "Participation", subjectId: participationId };
    return {
      value: { participationId },
      audit: [
        candidateAudit(
          actor,
          edition,
          { nominationId: person.nominationId, centreId, isHandedOver: true },
          {
            ...{ action: "referrals.takeUp", changedFields: ["participation"], values: { firstDay, safetyBriefingOn: briefedOn } },
            ...{ ruleCodes: warnings.map(({ code }) => code), reason: input.warningReason || null },
          },
        ),
      ],
      events: recipients.map((recipientId) => ({ ...told, recipientId, payload: { count: 1, firstDay, editionId: edition.id } })),
    };
  },
  revalidate: ({ editionId }) => [
    ...candidateAddresses(editionId),
    ...["zajecia", "godziny", "praca"].map((page) => `/edycje/${editionId}/${page}`),
  ],
});
