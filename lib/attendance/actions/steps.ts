"use server";

import { mayApprove, mayRecord } from "#lib/attendance/policy.ts";
import { addressesOf, entryOf, refuseStale, stopAt } from "#lib/attendance/repository/trail.ts";
import { lockRegister, stepRegister } from "#lib/attendance/repository/writing.ts";
import { returnSchema, stepSchema } from "#lib/attendance/schema.ts";
import { registerTransitions } from "#lib/attendance/transitions.ts";
import { fourEyes, inTheFuture } from "#lib/law/rules/product.ts";
import { action } from "#lib/platform/action.ts";
import { refuse } from "#lib/platform/result.ts";

/** "Oznacz jako odbyte": the session took place, its attendance is still to be entered. */
export const markSessionHeld = action({
  name: "attendance.markHeld",
  input: stepSchema,
  roles: registerTransitions.markHeld.roles,
  subject: (tx, { input }) => lockRegister(tx, input),
  may: ({ actor, subject }) => mayRecord(actor, subject.session),
  rule: async ({ input, subject, clock }, tx) => {
    await refuseStale(tx, subject, input.version, "markHeld");
    stopAt([inTheFuture({ on: subject.session.heldOn, today: clock.today })]);
  },
  write: async (tx, { subject }) => {
    const version = await stepRegister(tx, subject, { status: registerTransitions.markHeld.to });
    return {
      value: { version },
      audit: [{ ...entryOf(subject), action: "attendance.markHeld", changedFields: ["status"], values: { version } }],
    };
  },
  revalidate: addressesOf,
});

/** "Zwróć do poprawy": an entered register goes back, with a reason, to whoever enters it. */
export const sendBackRegister = action({
  name: "attendance.sendBack",
  input: returnSchema,
  roles: registerTransitions.sendBack.roles,
  subject: (tx, { input }) => lockRegister(tx, input),
  may: ({ actor, subject }) => mayApprove(actor, subject.session),
  rule: ({ input, subject }, tx) => refuseStale(tx, subject, input.version, "sendBack"),
  write: async (tx, { input, subject }) => {
    const { reason } = input;
    const version = await stepRegister(tx, subject, { status: registerTransitions.sendBack.to, returnReason: reason });
    return {
      value: { version },
      audit: [{ ...entryOf(subject), action: "attendance.sendBack", changedFields: ["status"], values: { version }, reason }],
    };
  },
  revalidate: addressesOf,
});

/** "Zatwierdź obecność": locks an entered register; never by one who entered it (P_FOUR_EYES). */
export const approveAttendance = action({
  name: "attendance.approve",
  input: stepSchema,
  roles: registerTransitions.approve.roles,
  subject: (tx, { input }) => lockRegister(tx, input),
  may: ({ actor, subject }) => mayApprove(actor, subject.session),
  rule: async ({ actor, input, subject }, tx) => {
    const { session, people } = subject;
    await refuseStale(tx, subject, input.version, "record");
    const missing = session.status !== "ATTENDANCE_ENTERED" || people.some((person) => person.expected && !person.mark);
    if (missing) refuse({ kind: "fields", fields: { marks: "Wpisz obecność każdej osoby, potem zatwierdź." } });
    const enteredBy = [...people.flatMap(({ mark }) => mark?.enteredById ?? []), ...(session.enteredById ? [session.enteredById] : [])];
    stopAt([fourEyes({ on: session.heldOn, enteredBy, approver: actor.userId })]);
  },
  write: async (tx, { subject, actor, clock }) => {
    const approval = { approvedAt: clock.now, approvedById: actor.userId };
    const version = await stepRegister(tx, subject, { status: registerTransitions.approve.to, ...approval });
    return {
      value: { version },
      audit: [{ ...entryOf(subject), action: "attendance.approve", changedFields: ["status"], values: { version } }],
    };
  },
  revalidate: addressesOf,
});
