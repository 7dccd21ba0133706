"use server";

import { courseAddresses } from "#lib/courses/labels.ts";
import { periodsOf } from "#lib/courses/repository/courses.ts";
import { holdCourse, refuseStaleOutcomes } from "#lib/courses/repository/holding.ts";
import { auditOfOutcomes } from "#lib/courses/repository/outcome-steps.ts";
import { closeOutcome as writeClosed } from "#lib/courses/repository/outcomes.ts";
import { repeatEditions, repeatNomination } from "#lib/courses/repository/repeat.ts";
import { closeSchema } from "#lib/courses/schema/outcomes.ts";
import { outcomeTransitions } from "#lib/courses/transitions/outcome.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { sixMonths } from "#lib/law/rules/r17-six-months.ts";
import { action } from "#lib/platform/action.ts";
import { lock } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";

/**
 * "Zamknij", and for a repeat referral "Zamknij i skieruj ponownie": the person becomes a candidate of the chosen edition, whom the
 * labour office then refers like any other (R17 counts the months). @returns the nomination's id, null where none was opened
 */
export const closeOutcome = action({
  name: "courses.close",
  input: closeSchema,
  roles: outcomeTransitions.close.roles,
  subject: async (tx, { input, clock }) => {
    // The edition that gets a candidate is held first: editions before persons, whichever of the two it is.
    if (input.repeatEditionId !== "") await lock(tx, { editionId: input.repeatEditionId });
    const held = await holdCourse(tx, input, clock.today);
    if (!held) return null;
    const editions = await repeatEditions(tx, [held.course.centreId]);
    return { ...held, next: editions.find(({ id }) => id === input.repeatEditionId) ?? null };
  },
  may: ({ actor, subject }) => subject.edition.labourOfficeId === actor.institution.id,
  rule: async ({ input, subject: { course, next }, clock }, tx) => {
    await refuseStaleOutcomes(tx, "close", [course], [input]);
    if (course.outcome?.kind !== "REPEAT_REFERRAL") {
      if (input.repeatEditionId !== "") refuse({ kind: "notFound" });
      return;
    }
    if (!next) return refuse({ kind: "fields", fields: { repeatEditionId: "Wybierz edycję, w której trwa nabór." } });
    const periods = await periodsOf(tx, [course.personId]);
    const months = sixMonths({ on: clock.today, referral: next.period, participations: periods.get(course.personId) ?? [] });
    if (months) refuse({ kind: "rules", rules: refusedRules([months], { side: "PUP", person: course.name }, course.participationId) });
  },
  write: async (tx, { actor, subject: { course, next }, clock }) => {
    await writeClosed(tx, course, { actor, clock });
    const nominationId = next ? await repeatNomination(tx, course, next, { actor, clock }) : null;
    if (next && !nominationId)
      refuse({ kind: "fields", fields: { repeatEditionId: "Ta osoba jest już kandydatem tej edycji. Wybierz inną." } });
    const told = { recipientId: course.centreId, subjectType: "Edition" };
    return {
      value: { participationId: course.participationId, nominationId },
      audit: [
        auditOfOutcomes("courses.close", course, { kind: course.outcome?.kind ?? "" }, [course.centreId]),
        ...(nominationId
          ? [
              {
                ...{ action: "courses.repeat", subjectType: "Nomination", subjectId: nominationId },
                ...{ labourOfficeId: course.labourOfficeId, changedFields: ["status", "repeatOf"], sharedWith: [course.centreId] },
              },
            ]
          : []),
      ],
      events: [
        { ...told, kind: "courses.outcomesClosed", subjectId: course.editionId, payload: { count: 1 } },
        ...(next ? [{ ...told, kind: "courses.repeated", subjectId: next.id, payload: { count: 1 } }] : []),
      ],
    };
  },
  revalidate: ({ editionId, repeatEditionId }) => [
    ...courseAddresses(editionId),
    ...(repeatEditionId === "" ? [] : [`/edycje/${repeatEditionId}/kandydaci`]),
  ],
});
