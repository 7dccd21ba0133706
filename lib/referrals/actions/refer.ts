"use server";

import { editionPhase } from "#lib/editions/rules/phase.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { action } from "#lib/platform/action.ts";
import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import { formatDate, formatRange } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";
import { candidateAddresses } from "#lib/referrals/labels.ts";
import { mayRefer, takesCandidates } from "#lib/referrals/policy.ts";
import { lockForReferring, type ReferringSubject, writeReferrals } from "#lib/referrals/repository/referring.ts";
import { candidateAudit, candidateEvent, officeReader, refuseStale } from "#lib/referrals/repository/trail.ts";
import { judgeBatch } from "#lib/referrals/rules/batch.ts";
import { referralPeriod } from "#lib/referrals/rules/placing.ts";
import { type ReferInput, referSchema } from "#lib/referrals/schema/candidates.ts";
import { candidateTransitions } from "#lib/referrals/transitions/candidates.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

/** "Skieruj": one or several people, all or nobody. @returns how many were referred, and their numbers */
export const referCandidates = action({
  name: "referrals.refer",
  input: referSchema,
  roles: candidateTransitions.refer.roles,
  subject: (tx, { actor, input, clock }) =>
    lockForReferring(tx, {
      editionId: input.editionId,
      nominationIds: input.people.map(({ nominationId }) => nominationId),
      today: clock.today,
      labourOfficeId: actor.institution.id,
    }),
  may: ({ actor, subject }) => actor.institution.id === subject.edition.labourOfficeId,
  rule: async ({ actor, input, subject, clock }, tx) => {
    const { edition, candidates } = subject;
    await refuseStale(tx, "refer", candidates, input.people);
    if (!takesCandidates(editionPhase(edition, clock.today)))
      refuse({ kind: "fields", fields: { startsOn: `Edycja nie przyjmuje kandydatów: ${edition.name}.` } });
    const period = referralPeriod(subject.period, input.startsOn, clock.today);
    if (!period && input.startsOn < clock.today)
      refuse({ kind: "fields", fields: { startsOn: `Data wcześniejsza niż dziś (${formatDate(clock.today)}).` } });
    if (!period) return refuse({ kind: "fields", fields: { startsOn: `Data spoza okresu ${formatRange(subject.period)}.` } });
    const judged = judge(subject, input, { on: clock.today, period, role: actor.role });
    if (judged.some(({ stops }) => stops.length > 0)) {
      const reader = await officeReader(tx, edition.id);
      const placeOf = (workPlaceId: string) => subject.workPlaces.find(({ id }) => id === workPlaceId)?.name;
      const rules = judged.flatMap(({ stops, candidate, person }) =>
        refusedRules(stops, reader(candidate, placeOf(person.workPlaceId)), candidate.nominationId),
      );
      refuse({ kind: "rules", rules });
    }
    // The clerk refers; the director only whom an exception lets through.
    const allowed = judged.every(({ verdicts }) => mayRefer(actor.role, verdicts));
    if (!allowed) refuse({ kind: "permission", needs: ["PUP_CLERK"], has: actor.role });
  },
  write: async (tx, { actor, input, subject, clock }) => {
    const period = referralPeriod(subject.period, input.startsOn, clock.today);
    if (!period) return refuse({ kind: "notFound" });
    const drafts = judge(subject, input, { on: clock.today, period, role: actor.role }).map(({ candidate, person, verdicts }) => ({
      candidate,
      groupId: person.groupId,
      workPlaceId: person.workPlaceId,
      ruleCodes: verdicts.map(({ code }) => code),
      reason: [person.warningReason, person.exceptionReason].filter(Boolean).join(" ") || null,
    }));
    const written = await writeReferrals(tx, drafts, { actor, clock, edition: subject.edition, period });
    const centres = Map.groupBy(drafts, ({ candidate }) => candidate.centreId);
    return {
      value: { referred: written.length, numbers: written.map(({ number }) => number), startsOn: period.from },
      audit: drafts.map(({ candidate, ruleCodes, reason }, i) => {
        const values = { number: written[i]?.number ?? "", startsOn: period.from, endsOn: period.to };
        const draft = { action: "referrals.refer", changedFields: ["verification", "referral"], values, ruleCodes, reason };
        return candidateAudit(actor, subject.edition, candidate, draft);
      }),
      events: [...centres].map(([centreId, { length: count }]) =>
        candidateEvent(centreId, subject.edition, "referrals.issued", { count, startsOn: period.from }),
      ),
    };
  },
  revalidate: ({ editionId }) => candidateAddresses(editionId),
});

const judge = (subject: ReferringSubject, input: ReferInput, day: { on: IsoDate; period: DateRange; role: Role }) =>
  judgeBatch(subject.candidates, input.people, { ...subject, ...day, edition: subject.period, noOtherHelp: input.noOtherHelp });
