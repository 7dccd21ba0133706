"use server";

import { courseAddresses, noticeEventLabel } from "#lib/courses/labels.ts";
import { blockOf, eventsFor } from "#lib/courses/policy.ts";
import type { Course } from "#lib/courses/repository/courses.ts";
import { endParticipation } from "#lib/courses/repository/ends.ts";
import { freedPlace } from "#lib/courses/repository/freed-place.ts";
import { holdCourse, refuseStaleCourse } from "#lib/courses/repository/holding.ts";
import { dayFault, recordedAfter } from "#lib/courses/rules/ends.ts";
import { confirmSchema, type ReportInput, reportSchema, restoreSchema } from "#lib/courses/schema/ends.ts";
import { courseTransitions } from "#lib/courses/transitions/participation.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { interruptionRecord } from "#lib/law/rules/r34-interruption.ts";
import { noticeLate } from "#lib/law/rules/r37-notice.ts";
import { blocks, type Verdict } from "#lib/law/verdict.ts";
import { action } from "#lib/platform/action.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { publicHoliday } from "#lib/platform/public-holidays.ts";
import { refuse } from "#lib/platform/result.ts";
import { answerNotice, insertNotice } from "#lib/referrals/repository/notices.ts";

/** R37: the regulation asks for the notice of events at work; those at classes stand in the agreement alone (words.md R37). */
const lateNotice = ({ eventOn, event }: Pick<ReportInput, "eventOn" | "event">, { firstDay }: Course, today: IsoDate): Verdict | null =>
  eventOn && event !== "" && blockOf(event) === "ACTIVATION"
    ? noticeLate({
        ...{ on: eventOn, reportedOn: today, event: noticeEventLabel[event], worksBegunOn: firstDay },
        isHoliday: (day) => publicHoliday(day) !== null,
      })
    : null;

/** "Zgłoś przerwanie" (D15), by the centre, its host or its trainer. @returns the notice's id and number */
export const reportInterruption = action({
  name: "courses.report",
  input: reportSchema,
  roles: courseTransitions.report.roles,
  subject: (tx, { input, clock }) => holdCourse(tx, input, clock.today),
  may: ({ actor, input, subject }) =>
    subject.course.centreId === actor.institution.id && (input.event === "" || eventsFor(actor.role).includes(input.event)),
  rule: async ({ input, subject, clock }, tx) => {
    const { course } = subject;
    await refuseStaleCourse(tx, "report", course, input.version);
    const fault = input.eventOn ? dayFault(input.eventOn, course, clock.today) : null;
    if (fault) refuse({ kind: "fields", fields: { eventOn: fault } });
    const block = input.event === "" ? null : blockOf(input.event);
    const missing = interruptionRecord({ ...input, block, ownFault: null }, { on: clock.today, by: "OPS" });
    const stops = [missing, lateNotice(input, course, clock.today)]
      .filter((verdict) => verdict !== null)
      .filter((verdict) => blocks([verdict], { warningReason: input.lateReason }));
    if (stops.length > 0)
      refuse({ kind: "rules", rules: refusedRules(stops, { side: "OPS", person: course.name }, course.participationId) });
  },
  write: async (tx, { actor, input, subject, clock }) => {
    const { course } = subject;
    if (input.event === "" || !input.eventOn) return refuse({ kind: "notFound" });
    const { event, eventOn, circumstances, explanation, evidence, lateReason } = input;
    const { participationId, labourOfficeId, centreId, editionId } = course;
    const block = blockOf(event);
    const notice = await insertNotice(
      tx,
      { referralId: course.referralId, participationId, personId: course.personId, editionId, labourOfficeId, centreId },
      {
        ...{ kind: "INTERRUPTION", block, event, eventOn, circumstances, explanation },
        ...{ evidence: evidence || null, lateReason: lateReason || null },
      },
      { actor, clock },
    );
    const late = lateNotice(input, course, clock.today);
    const told = { kind: "courses.interruptionReported", subjectType: "Participation", subjectId: participationId };
    // The regulation names both: the starosta and the head of the centre, who learns of it from a host or a trainer (R37).
    const isOutside = actor.role === "HOST_SUPERVISOR" || actor.role === "PROVIDER_TRAINER";
    const recipients = isOutside ? [labourOfficeId, centreId] : [labourOfficeId];
    return {
      value: { noticeId: notice.id, number: notice.number },
      audit: [
        {
          ...{ action: "courses.report", subjectType: "Participation", subjectId: participationId, labourOfficeId },
          ...{ changedFields: ["notice"], values: { number: notice.number, on: eventOn, event, block } },
          ...{ ruleCodes: late ? [late.code] : [], reason: lateReason || null, sharedWith: [labourOfficeId] },
        },
      ],
      events: recipients.map((recipientId) => ({ ...told, recipientId, payload: { count: 1, editionId } })),
    };
  },
  revalidate: ({ editionId }) => courseAddresses(editionId),
});

/** "Potwierdź przerwanie": ends the participation on the day of the interruption. @returns the participation's version */
export const confirmInterruption = action({
  name: "courses.confirm",
  input: confirmSchema,
  roles: courseTransitions.confirm.roles,
  subject: (tx, { input, clock }) => holdCourse(tx, input, clock.today),
  may: ({ actor, subject }) => subject.edition.labourOfficeId === actor.institution.id,
  rule: async ({ input, subject, clock }, tx) => {
    const { course } = subject;
    await refuseStaleCourse(tx, "confirm", course, input.version);
    const notice = course.openNotice;
    if (notice?.id !== input.noticeId) return refuse({ kind: "notFound" });
    const fault = dayFault(input.lastDay, course, clock.today);
    if (fault) refuse({ kind: "fields", fields: { lastDay: fault } });
    const { ownFault, explanation, noExplanation } = input;
    const stops = [
      interruptionRecord({ ...notice, ownFault, explanation, noExplanation }, { on: clock.today, by: "PUP" }),
      recordedAfter(course, input.lastDay),
    ].filter((verdict) => verdict !== null);
    if (stops.length > 0)
      refuse({ kind: "rules", rules: refusedRules(stops, { side: "PUP", person: course.name }, course.participationId) });
  },
  write: async (tx, { actor, input, subject, clock }) => {
    const { course } = subject;
    if (!course.openNotice || input.ownFault === "") return refuse({ kind: "notFound" });
    const { lastDay, ownFault, explanation } = input;
    await answerNotice(tx, course.openNotice, { decision: "CONFIRMED", decisionReason: null, ownFault }, { actor, clock });
    const version = await endParticipation(tx, course, { kind: "INTERRUPTED", lastDay, ownFault, explanation }, actor);
    return {
      value: { participationId: course.participationId, version },
      audit: [
        {
          ...{ action: "courses.confirm", subjectType: "Participation", subjectId: course.participationId },
          ...{ labourOfficeId: course.labourOfficeId, changedFields: ["endKind", "lastDay", "ownFault", "notice"] },
          ...{ values: { number: course.openNotice.number, on: lastDay, ownFault }, sharedWith: [course.centreId] },
        },
      ],
      events: [
        {
          ...{ recipientId: course.centreId, kind: "courses.interruptionConfirmed" },
          ...{ subjectType: "Edition", subjectId: course.editionId, payload: { count: 1, on: lastDay } },
        },
        ...(await freedPlace(tx, subject, clock)),
      ],
    };
  },
  revalidate: ({ editionId }) => courseAddresses(editionId),
});

/** "Przywróć udział": the labour office does not confirm the interruption. @returns the notice's version */
export const restoreParticipation = action({
  name: "courses.restore",
  input: restoreSchema,
  roles: courseTransitions.restore.roles,
  subject: (tx, { input, clock }) => holdCourse(tx, input, clock.today),
  may: ({ actor, subject }) => subject.edition.labourOfficeId === actor.institution.id,
  rule: async ({ input, subject }, tx) => {
    const { course } = subject;
    await refuseStaleCourse(tx, "restore", course, input.version);
    if (course.openNotice?.id !== input.noticeId) refuse({ kind: "notFound" });
  },
  write: async (tx, { actor, input, subject, clock }) => {
    const { course } = subject;
    if (!course.openNotice) return refuse({ kind: "notFound" });
    const { reason } = input;
    const version = await answerNotice(tx, course.openNotice, { decision: "DISMISSED", decisionReason: reason }, { actor, clock });
    return {
      value: { noticeId: course.openNotice.id, version },
      audit: [
        {
          ...{ action: "courses.restore", subjectType: "Participation", subjectId: course.participationId },
          ...{ labourOfficeId: course.labourOfficeId, changedFields: ["notice"], values: { number: course.openNotice.number } },
          ...{ reason, sharedWith: [course.centreId] },
        },
      ],
      events: [
        {
          ...{ recipientId: course.centreId, kind: "courses.interruptionDismissed" },
          ...{ subjectType: "Edition", subjectId: course.editionId, payload: { count: 1 } },
        },
      ],
    };
  },
  revalidate: ({ editionId }) => courseAddresses(editionId),
});
