"use server";

import { courseAddresses } from "#lib/courses/labels.ts";
import { followers } from "#lib/courses/policy.ts";
import { holdCourse, refuseStaleOutcomes } from "#lib/courses/repository/holding.ts";
import { auditOfOutcomes } from "#lib/courses/repository/outcome-steps.ts";
import { declineOutcome, returnOutcome, recordFollowUp as writeFollowUp } from "#lib/courses/repository/outcomes.ts";
import { followUpSchema, sendBackSchema } from "#lib/courses/schema/outcomes.ts";
import { outcomeTransitions } from "#lib/courses/transitions/outcome.ts";
import { action } from "#lib/platform/action.ts";
import { refuse } from "#lib/platform/result.ts";
import { lastChange } from "#lib/referrals/repository/trail.ts";

/** "Zwróć propozycję": the labour office asks the centre for another one. */
export const returnProposal = action({
  name: "courses.return",
  input: sendBackSchema,
  roles: outcomeTransitions.return.roles,
  subject: (tx, { input, clock }) => holdCourse(tx, input, clock.today),
  may: ({ actor, subject }) => subject.edition.labourOfficeId === actor.institution.id,
  rule: ({ input, subject }, tx) => refuseStaleOutcomes(tx, "return", [subject.course], [input]),
  write: async (tx, { actor, input, subject: { course }, clock }) => {
    await returnOutcome(tx, course, input.reason, { actor, clock });
    return {
      value: { participationId: course.participationId },
      audit: [auditOfOutcomes("courses.return", course, {}, [course.centreId], input.reason)],
      events: [
        {
          ...{ recipientId: course.centreId, kind: "courses.outcomesReturned" },
          ...{ subjectType: "Edition", subjectId: course.editionId, payload: { count: 1 } },
        },
      ],
    };
  },
  revalidate: ({ editionId }) => courseAddresses(editionId),
});

/** "Nie uzgadniaj": the centre's director sends the decision back to the labour office. */
export const declineDecision = action({
  name: "courses.decline",
  input: sendBackSchema,
  roles: outcomeTransitions.decline.roles,
  subject: (tx, { input, clock }) => holdCourse(tx, input, clock.today),
  may: ({ actor, subject }) => subject.course.centreId === actor.institution.id,
  rule: ({ input, subject }, tx) => refuseStaleOutcomes(tx, "decline", [subject.course], [input]),
  write: async (tx, { input, subject: { course } }) => {
    await declineOutcome(tx, course, input.reason);
    return {
      value: { participationId: course.participationId },
      audit: [auditOfOutcomes("courses.decline", course, {}, [course.labourOfficeId], input.reason)],
      events: [
        {
          ...{ recipientId: course.labourOfficeId, kind: "courses.outcomesDeclined" },
          ...{ subjectType: "Edition", subjectId: course.editionId, payload: { count: 1 } },
        },
      ],
    };
  },
  revalidate: ({ editionId }) => courseAddresses(editionId),
});

/** "Co wydarzyło się po zakończeniu": facts the act does not ask for, in any state of the outcome. */
export const recordFollowUp = action({
  name: "courses.followUp",
  input: followUpSchema,
  roles: followers,
  subject: (tx, { input, clock }) => holdCourse(tx, input, clock.today),
  may: ({ actor, subject: { course } }) => [course.labourOfficeId, course.centreId].includes(actor.institution.id),
  rule: async ({ input, subject: { course } }, tx) => {
    if (course.outcome?.version === input.version) return;
    refuse({ kind: "stale", saved: course.outcome?.followUp ?? "", ...(await lastChange(tx, [course.participationId])) });
  },
  write: async (tx, { actor, input, subject: { course } }) => {
    await writeFollowUp(tx, course, input.followUp);
    const other = actor.institution.id === course.centreId ? course.labourOfficeId : course.centreId;
    return {
      value: { participationId: course.participationId },
      audit: [auditOfOutcomes("courses.followUp", course, {}, [other])],
    };
  },
  revalidate: ({ editionId }) => courseAddresses(editionId),
});
