"use server";

import { courseAddresses } from "#lib/courses/labels.ts";
import { indicatorsOf } from "#lib/courses/repository/courses.ts";
import { holdCourses, refuseStaleOutcomes } from "#lib/courses/repository/holding.ts";
import { auditOfOutcomes, idsOf, refuseUnlawful } from "#lib/courses/repository/outcome-steps.ts";
import { agreeOutcome, decideOutcome, proposeOutcome } from "#lib/courses/repository/outcomes.ts";
import { unanswered } from "#lib/courses/rules/outcomes.ts";
import { isJoint } from "#lib/courses/rules/state.ts";
import { agreeSchema, decideSchema, proposeSchema } from "#lib/courses/schema/outcomes.ts";
import { outcomeTransitions } from "#lib/courses/transitions/outcome.ts";
import { action } from "#lib/platform/action.ts";
import { refuse } from "#lib/platform/result.ts";

/** "Zaproponuj rezultat" with the opinion D17: one or several people, all or nobody. @returns how many */
export const proposeOutcomes = action({
  name: "courses.propose",
  input: proposeSchema,
  roles: outcomeTransitions.propose.roles,
  subject: (tx, { input, clock }) => holdCourses(tx, idsOf(input, clock)),
  may: ({ actor, subject }) => subject.courses.every(({ centreId }) => centreId === actor.institution.id),
  rule: async ({ input, subject, clock }, tx) => {
    await refuseStaleOutcomes(tx, "propose", subject.courses, input.people);
    const indicators = await indicatorsOf(tx, subject.edition.id);
    const ids = indicators.map(({ id }) => id);
    const lacking = input.people.flatMap(({ results }, i) =>
      unanswered(ids, results).map((id) => [`people.${i}.results.${ids.indexOf(id)}.achievement`, "Wybierz z listy."] as const),
    );
    const foreign = input.people.some(({ results }) => results.some(({ indicatorId }) => !ids.includes(indicatorId)));
    if (foreign) refuse({ kind: "notFound" });
    if (lacking.length > 0) refuse({ kind: "fields", fields: Object.fromEntries(lacking) });
    await refuseUnlawful(tx, subject.courses, input.people, { on: clock.today, side: "OPS" });
  },
  write: async (tx, { actor, input, subject, clock }) => {
    for (const [i, course] of subject.courses.entries()) {
      const proposal = input.people[i];
      if (!proposal || proposal.kind === "") return refuse({ kind: "notFound" });
      await proposeOutcome(tx, course, { ...proposal, kind: proposal.kind }, { actor, clock });
    }
    const { edition, courses } = subject;
    return {
      value: { proposed: courses.length },
      audit: courses.map((course, i) =>
        auditOfOutcomes("courses.propose", course, { kind: input.people[i]?.kind ?? "" }, [course.labourOfficeId]),
      ),
      events: [
        {
          ...{ recipientId: edition.labourOfficeId, kind: "courses.outcomesProposed" },
          ...{ subjectType: "Edition", subjectId: edition.id, payload: { count: courses.length } },
        },
      ],
    };
  },
  revalidate: ({ editionId }) => courseAddresses(editionId),
});

/** "Ustal rezultat": one or several people, all or nobody. @returns how many, and how many of them wait for the centre */
export const decideOutcomes = action({
  name: "courses.decide",
  input: decideSchema,
  roles: outcomeTransitions.decide.roles,
  subject: (tx, { input, clock }) => holdCourses(tx, idsOf(input, clock)),
  may: ({ actor, subject }) => subject.edition.labourOfficeId === actor.institution.id,
  rule: async ({ input, subject, clock }, tx) => {
    await refuseStaleOutcomes(tx, "decide", subject.courses, input.people);
    await refuseUnlawful(tx, subject.courses, input.people, { on: clock.today, side: "PUP" });
    const unexplained = input.people.flatMap(({ kind, reason }, i) =>
      kind !== subject.courses[i]?.outcome?.proposedKind && reason === "" ? [[`people.${i}.reason`, "Wpisz uzasadnienie."] as const] : [],
    );
    if (unexplained.length > 0) refuse({ kind: "fields", fields: Object.fromEntries(unexplained) });
  },
  write: async (tx, { actor, input, subject, clock }) => {
    for (const [i, course] of subject.courses.entries()) {
      const decision = input.people[i];
      if (!decision || decision.kind === "") return refuse({ kind: "notFound" });
      await decideOutcome(tx, course, { kind: decision.kind, reason: decision.reason || null }, { actor, clock });
    }
    const { edition, courses } = subject;
    const toAgree = (of: typeof courses) =>
      of.filter((course) =>
        input.people.some(({ participationId, kind }) => participationId === course.participationId && kind !== "" && isJoint(kind)),
      ).length;
    return {
      value: { decided: courses.length, toAgree: toAgree(courses) },
      audit: courses.map((course, i) =>
        auditOfOutcomes(
          "courses.decide",
          course,
          { kind: input.people[i]?.kind ?? "" },
          [course.centreId],
          input.people[i]?.reason || null,
        ),
      ),
      events: [...Map.groupBy(courses, ({ centreId }) => centreId)].map(([recipientId, own]) => ({
        ...{ recipientId, kind: "courses.outcomesDecided", subjectType: "Edition", subjectId: edition.id },
        payload: { count: own.length, toAgree: toAgree(own) },
      })),
    };
  },
  revalidate: ({ editionId }) => courseAddresses(editionId),
});

/** "Uzgodnij": the centre's director agrees to a workplace or a cooperative. @returns how many */
export const agreeOutcomes = action({
  name: "courses.agree",
  input: agreeSchema,
  roles: outcomeTransitions.agree.roles,
  subject: (tx, { input, clock }) => holdCourses(tx, idsOf(input, clock)),
  may: ({ actor, subject }) => subject.courses.every(({ centreId }) => centreId === actor.institution.id),
  rule: ({ input, subject }, tx) => refuseStaleOutcomes(tx, "agree", subject.courses, input.people),
  write: async (tx, { actor, subject, clock }) => {
    for (const course of subject.courses) await agreeOutcome(tx, course, { actor, clock });
    const { edition, courses } = subject;
    return {
      value: { agreed: courses.length },
      audit: courses.map((course) => auditOfOutcomes("courses.agree", course, {}, [course.labourOfficeId])),
      events: [
        {
          ...{ recipientId: edition.labourOfficeId, kind: "courses.outcomesAgreed" },
          ...{ subjectType: "Edition", subjectId: edition.id, payload: { count: courses.length } },
        },
      ],
    };
  },
  revalidate: ({ editionId }) => courseAddresses(editionId),
});
