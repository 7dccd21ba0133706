"use server";

import { mayCorrectLate, mayRecord } from "#lib/attendance/policy.ts";
import {
  answeredSession,
  answersIn,
  explainedEntries,
  rowsOf,
  stopAtStrangers,
  stopAtUnexplained,
} from "#lib/attendance/repository/answering.ts";
import { addressesOf, entryOf, refuseStale, stopAt } from "#lib/attendance/repository/trail.ts";
import { lockRegister, saveMarks, stepRegister, termsOf } from "#lib/attendance/repository/writing.ts";
import { changedAnswers, isLateAnswer } from "#lib/attendance/rules/answers.ts";
import { dayOffToExplain } from "#lib/attendance/rules/register.ts";
import { registerSchema } from "#lib/attendance/schema.ts";
import { registerTransitions } from "#lib/attendance/transitions.ts";
import { inTheFuture } from "#lib/law/rules/product.ts";
import { blocks } from "#lib/law/verdict.ts";
import { action } from "#lib/platform/action.ts";
import { warsawTime } from "#lib/platform/clock.ts";
import { publicHoliday } from "#lib/platform/public-holidays.ts";

/** "Zapisz obecność": the whole register in one save. @returns the new version and how many people have an answer */
export const recordAttendance = action({
  name: "attendance.record",
  input: registerSchema,
  roles: [...new Set([...registerTransitions.record.roles, ...registerTransitions.recordLate.roles])],
  subject: async (tx, { actor, clock, input }) => {
    const sent = input.marks.map(({ participationId }) => participationId);
    const register = await lockRegister(tx, input, sent);
    if (!register) return null;
    const terms = await termsOf(tx, register, actor.role, clock.today);
    const answers = answersIn(register, input.marks);
    const changed = changedAnswers(answeredSession(register.session), register.people, answers, terms);
    return { ...register, terms, answers, changed, dayOff: dayOffToExplain(register.session, publicHoliday(register.session.heldOn)) };
  },
  may: ({ actor, subject: { session, changed, terms } }) =>
    mayRecord(actor, session) ||
    (mayCorrectLate(actor, session) && changed.length > 0 && changed.every(({ saved }) => isLateAnswer(session.heldOn, saved, terms))),
  rule: async ({ input, subject, clock }, tx) => {
    const { session, people, changed, dayOff } = subject;
    await refuseStale(tx, subject, input.version, "record");
    stopAt([inTheFuture({ on: session.heldOn, today: clock.today })]);
    stopAtStrangers(subject, input.marks);
    if (dayOff && blocks([dayOff], { warningReason: input.reason })) stopAt([dayOff]);
    stopAtUnexplained(people, changed, ({ reason }) => reason);
  },
  write: async (tx, { input, subject, actor, clock }) => {
    const { session, people, answers, changed, dayOff } = subject;
    const rows = rowsOf(subject, answers, changed, ({ reason }) => reason);
    const written = await saveMarks(tx, subject, rows, { at: clock.now, byId: actor.userId });
    const answered = new Set(answers.map(({ participationId }) => participationId));
    const missing = people.filter((person) => person.expected && !person.mark && !answered.has(person.participationId)).length;
    const status = missing === 0 ? registerTransitions.record.to : "HELD";
    const version = await stepRegister(tx, subject, { status, returnReason: null, enteredAt: clock.now, enteredById: actor.userId });
    const counts = Object.entries(Object.groupBy(rows, (row) => row.status)).map(([key, some]) => [key, some.length] as const);
    const about = { number: String(session.number), on: session.heldOn };
    return {
      value: { version, recorded: rows.length, savedAt: warsawTime(clock.now) },
      audit: [
        {
          ...{ ...entryOf(subject), action: "attendance.record", changedFields: ["attendance", "status"] },
          values: { ...about, version, changed: written, missing, ...Object.fromEntries(counts) },
          ...(dayOff ? { ruleCodes: [dayOff.code], reason: input.reason } : {}),
        },
        ...explainedEntries(subject, changed, ({ reason }) => reason),
      ],
    };
  },
  revalidate: addressesOf,
});
