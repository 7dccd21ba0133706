"use server";

import { refusedRules } from "#lib/law/refused.ts";
import { blocks } from "#lib/law/verdict.ts";
import { action } from "#lib/platform/action.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { publicHoliday } from "#lib/platform/public-holidays.ts";
import { refuse } from "#lib/platform/result.ts";
import { candidateAddresses } from "#lib/referrals/labels.ts";
import { insertNotice } from "#lib/referrals/repository/notices.ts";
import { lockReferred } from "#lib/referrals/repository/referred.ts";
import { candidateAudit, refuseStaleStates, refuseUnlessOpen } from "#lib/referrals/repository/trail.ts";
import { reportSteps, reportVerdicts } from "#lib/referrals/rules/report.ts";
import { reportSchema } from "#lib/referrals/schema/notices.ts";
import { candidateTransitions } from "#lib/referrals/transitions/candidates.ts";

/** "Zgłoś niepodjęcie", "Zgłoś odmowę", "Zwróć skierowanie": the centre or its host tells, the labour office answers (R33, R35, R37). */
export const reportReferral = action({
  name: "referrals.report",
  input: reportSchema,
  roles: candidateTransitions.reportRefused.roles,
  subject: (tx, { actor, input: { editionId, nominationId, kind }, clock: { today } }) => {
    // A host does not send back a referral, the centre alone does.
    const { roles } = candidateTransitions[reportSteps[kind]];
    if (!roles.includes(actor.role)) refuse({ kind: "permission", needs: [...roles], has: actor.role });
    return lockReferred(tx, actor, { editionId, nominationId, today });
  },
  may: ({ actor, subject }) => subject.centreId === actor.institution.id,
  rule: async ({ input, subject: { person }, clock }, tx) => {
    const { kind, eventOn } = input;
    await refuseStaleStates(tx, reportSteps[kind], [person], [input]);
    await refuseUnlessOpen(tx, reportSteps[kind], person, clock.today);
    const { startsOn, issuedOn } = person;
    const verdicts = reportVerdicts(input, { today: clock.today, startsOn, isHoliday });
    const stops = verdicts.filter((verdict) => blocks([verdict], { warningReason: input.lateReason }));
    if (stops.length > 0) refuse({ kind: "rules", rules: refusedRules(stops, { side: "OPS", person: person.name }, person.nominationId) });
    const first = kind === "NOT_TAKEN_UP" ? startsOn : issuedOn;
    if (kind === "REFERRAL_RETURNED" && input.circumstances.length < REASON_MIN)
      refuse({
        kind: "fields",
        fields: { circumstances: input.circumstances === "" ? "Wpisz, co poprawić." : `Wpisz co najmniej ${REASON_MIN} znaków.` },
      });
    if (eventOn && eventOn > clock.today)
      refuse({ kind: "fields", fields: { eventOn: `Data późniejsza niż dziś (${formatDate(clock.today)}).` } });
    if (eventOn && eventOn < first) refuse({ kind: "fields", fields: { eventOn: `Data wcześniejsza niż ${formatDate(first)}.` } });
  },
  write: async (tx, { actor, input, subject: { edition, centreId, person }, clock }) => {
    const { kind, lateReason } = input;
    const { referralId, personId, nominationId, startsOn } = person;
    const { number } = await insertNotice(
      tx,
      { referralId, personId, editionId: edition.id, labourOfficeId: edition.labourOfficeId, centreId },
      {
        ...{ kind, eventOn: input.eventOn ?? clock.today, circumstances: input.circumstances, explanation: input.explanation },
        justifiedReason: kind === "REFUSED" ? input.justifiedReason || null : null,
        lateReason: lateReason || null,
      },
      { actor, clock },
    );
    const ruleCodes = reportVerdicts(input, { today: clock.today, startsOn, isHoliday }).map(({ code }) => code);
    const values = { number, kind, eventOn: input.eventOn };
    const draft = { action: "referrals.report", changedFields: ["notice"], values, ruleCodes, reason: lateReason || null };
    // The regulation names both: the starosta and the head of the centre, who learns of it from a host (R37).
    const recipients = actor.role === "HOST_SUPERVISOR" ? [edition.labourOfficeId, centreId] : [edition.labourOfficeId];
    const told = { kind: `referrals.report.${kind}`, subjectType: "Referral", subjectId: referralId };
    return {
      value: { number },
      audit: [candidateAudit(actor, edition, { nominationId, centreId, isHandedOver: true }, draft)],
      events: recipients.map((recipientId) => ({ ...told, recipientId, payload: { count: 1, editionId: edition.id } })),
    };
  },
  revalidate: ({ editionId }) => candidateAddresses(editionId),
});

const REASON_MIN = 10;
const isHoliday = (day: string) => publicHoliday(day) !== null;
