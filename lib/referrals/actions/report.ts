"use server";

import { refusedRules } from "#lib/law/refused.ts";
import { blocks } from "#lib/law/verdict.ts";
import { action } from "#lib/platform/action.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { publicHoliday } from "#lib/platform/public-holidays.ts";
import { refuse } from "#lib/platform/result.ts";
import { candidateAddresses } from "#lib/referrals/labels.ts";
import { insertNotice } from "#lib/referrals/repository/notices.ts";
import { lockCandidates } from "#lib/referrals/repository/referring.ts";
import { candidateAudit, candidateEvent, refuseClosed, refuseStale } from "#lib/referrals/repository/trail.ts";
import { reportVerdicts } from "#lib/referrals/rules/report.ts";
import { reportSchema } from "#lib/referrals/schema/notices.ts";
import { candidateTransitions } from "#lib/referrals/transitions/candidates.ts";

const steps = { NOT_TAKEN_UP: "reportNotTakenUp", REFUSED: "reportRefused", REFERRAL_RETURNED: "returnReferral" } as const;

/** "Zgłoś niepodjęcie", "Zgłoś odmowę", "Zwróć skierowanie": the centre tells, the labour office answers (R33, R35, R37). */
export const reportReferral = action({
  name: "referrals.report",
  input: reportSchema,
  roles: candidateTransitions.reportRefused.roles,
  subject: (tx, { input, clock }) =>
    lockCandidates(tx, { editionId: input.editionId, nominationIds: [input.nominationId], today: clock.today, side: "OPS" }),
  may: ({ actor, subject }) => subject.candidates.every(({ centreId }) => centreId === actor.institution.id),
  rule: async ({ input, subject, clock }, tx) => {
    const [candidate] = subject.candidates;
    const { kind, eventOn } = input;
    await refuseStale(tx, steps[kind], subject.candidates, [input]);
    if (!candidate?.referral) return refuse({ kind: "notFound" });
    await refuseClosed(tx, steps[kind], candidate, clock.today);
    const { startsOn, issuedOn } = candidate.referral;
    const verdicts = reportVerdicts(input, { today: clock.today, startsOn, isHoliday });
    const stops = verdicts.filter((verdict) => blocks([verdict], { warningReason: input.lateReason }));
    const person = `${candidate.surname} ${candidate.givenNames}`;
    if (stops.length > 0) refuse({ kind: "rules", rules: refusedRules(stops, { side: "OPS", person }, candidate.nominationId) });
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
  write: async (tx, { actor, input, subject, clock }) => {
    const { edition } = subject;
    const [candidate] = subject.candidates;
    if (!candidate?.referral) return refuse({ kind: "notFound" });
    const { kind, lateReason } = input;
    const { id: referralId, startsOn } = candidate.referral;
    const about = { referralId, personId: candidate.personId, editionId: edition.id, labourOfficeId: edition.labourOfficeId };
    const { number } = await insertNotice(
      tx,
      { ...about, centreId: candidate.centreId },
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
    return {
      value: { number },
      audit: [candidateAudit(actor, edition, candidate, draft)],
      events: [candidateEvent(edition.labourOfficeId, edition, `referrals.report.${kind}`)],
    };
  },
  revalidate: ({ editionId }) => candidateAddresses(editionId),
});

const REASON_MIN = 10;
const isHoliday = (day: string) => publicHoliday(day) !== null;
