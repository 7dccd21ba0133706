"use server";

import { courseAddresses } from "#lib/courses/labels.ts";
import { endParticipation } from "#lib/courses/repository/ends.ts";
import { freedPlace } from "#lib/courses/repository/freed-place.ts";
import { holdCourse, refuseStaleCourse } from "#lib/courses/repository/holding.ts";
import { dayFault, recordedAfter } from "#lib/courses/rules/ends.ts";
import { endEarlySchema } from "#lib/courses/schema/ends.ts";
import { courseTransitions } from "#lib/courses/transitions/participation.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { action } from "#lib/platform/action.ts";
import { refuse } from "#lib/platform/result.ts";

/** "Zakończ wcześniej": work, illness, a move, leaving the register, death; nobody's fault. @returns the participation's version */
export const endEarly = action({
  name: "courses.endEarly",
  input: endEarlySchema,
  roles: courseTransitions.endEarly.roles,
  subject: (tx, { input, clock }) => holdCourse(tx, input, clock.today),
  may: ({ actor, subject }) => subject.edition.labourOfficeId === actor.institution.id,
  rule: async ({ input, subject, clock }, tx) => {
    const { course } = subject;
    await refuseStaleCourse(tx, "endEarly", course, input.version);
    const fault = dayFault(input.lastDay, course, clock.today);
    if (fault) refuse({ kind: "fields", fields: { lastDay: fault } });
    const after = recordedAfter(course, input.lastDay);
    if (after) refuse({ kind: "rules", rules: refusedRules([after], { side: "PUP", person: course.name }, course.participationId) });
  },
  write: async (tx, { actor, input, subject, clock }) => {
    const { course } = subject;
    const { lastDay, endReason: reason, note } = input;
    const version = await endParticipation(tx, course, { kind: "ENDED_EARLY", lastDay, reason, explanation: note }, actor);
    return {
      value: { participationId: course.participationId, version },
      audit: [
        {
          ...{ action: "courses.endEarly", subjectType: "Participation", subjectId: course.participationId },
          ...{ labourOfficeId: course.labourOfficeId, changedFields: ["endKind", "lastDay", "endReason"] },
          ...{ values: { on: lastDay }, sharedWith: [course.centreId] },
        },
      ],
      events: [
        {
          ...{ recipientId: course.centreId, kind: "courses.endedEarly" },
          ...{ subjectType: "Edition", subjectId: course.editionId, payload: { count: 1, on: lastDay } },
        },
        ...(await freedPlace(tx, subject, clock)),
      ],
    };
  },
  revalidate: ({ editionId }) => courseAddresses(editionId),
});
