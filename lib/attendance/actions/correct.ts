"use server";

import { mayCorrectApproved } from "#lib/attendance/policy.ts";
import { answeredSession, answersIn, explainedEntries, rowsOf, stopAtStrangers } from "#lib/attendance/repository/answering.ts";
import { isSettled } from "#lib/attendance/repository/settled.ts";
import { addressesOf, entryOf, refuseStale } from "#lib/attendance/repository/trail.ts";
import { lockRegister, saveMarks, stepRegister, termsOf } from "#lib/attendance/repository/writing.ts";
import { changedAnswers } from "#lib/attendance/rules/answers.ts";
import { correctionSchema } from "#lib/attendance/schema.ts";
import { registerTransitions } from "#lib/attendance/transitions.ts";
import { action } from "#lib/platform/action.ts";
import { lock } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";

/**
 * "Utwórz korektę": changes answers of an approved register as a new version, with one reason that both institutions read. What each
 * answer said before stays beside it. Once the month has been paid or the edition settled, by the director (domain.md 4.5).
 */
export const correctApproved = action({
  name: "attendance.correctApproved",
  input: correctionSchema,
  roles: [...registerTransitions.correct.roles, ...registerTransitions.correctSettled.roles],
  subject: async (tx, { actor, input, clock }) => {
    await lock(tx, { editionId: input.editionId });
    const sent = input.marks.map(({ participationId }) => participationId);
    const register = await lockRegister(tx, input, sent);
    if (!register) return null;
    // Every change of a locked register is a correction, whenever it was entered.
    const terms = { ...(await termsOf(tx, register, actor.role, clock.today)), mayLate: true };
    const people = register.people.map((person) => ({ ...person, mark: person.mark && { ...person.mark, corrected: true } }));
    const answers = answersIn(register, input.marks);
    const changed = changedAnswers(answeredSession(register.session), people, answers, terms);
    return { ...register, answers, changed, settled: await isSettled(tx, register.session) };
  },
  may: ({ actor, subject }) => mayCorrectApproved(actor, subject.session, subject.settled),
  rule: async ({ input, subject }, tx) => {
    await refuseStale(tx, subject, input.version, "correct");
    stopAtStrangers(subject, input.marks);
    if (!subject.changed.some(({ says }) => says))
      refuse({ kind: "fields", fields: { marks: "Nic nie zmieniono. Zmień wpis albo zrezygnuj z korekty." } });
  },
  write: async (tx, { input, subject, actor, clock }) => {
    const { reason } = input;
    const rows = rowsOf(subject, subject.answers, subject.changed, () => reason);
    const changed = await saveMarks(tx, subject, rows, { at: clock.now, byId: actor.userId });
    const version = await stepRegister(tx, subject, { status: registerTransitions.correct.to });
    const { number, heldOn: on, labourOfficeId, id } = subject.session;
    return {
      value: { version, changed },
      audit: [
        {
          ...{ ...entryOf(subject), action: "attendance.correctApproved", changedFields: ["attendance", "status"], reason },
          values: { number: String(number), on, version, changed },
        },
        ...explainedEntries(subject, subject.changed, () => reason),
      ],
      events: [
        {
          ...{ recipientId: labourOfficeId, kind: "attendance.corrected", subjectType: "Session", subjectId: id },
          payload: { on, editionId: subject.session.editionId },
        },
      ],
    };
  },
  revalidate: addressesOf,
});
