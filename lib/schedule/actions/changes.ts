"use server";

import type { Verdict } from "#lib/law/verdict.ts";
import { action } from "#lib/platform/action.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { scheduleAddresses } from "#lib/schedule/labels.ts";
import { mayAct } from "#lib/schedule/policy.ts";
import { chosenOf } from "#lib/schedule/repository/chosen.ts";
import {
  auditOf,
  type LockedSession,
  leftShort,
  lockScheduled,
  openPeriod,
  stopAt,
  verdictsOf,
} from "#lib/schedule/repository/subjects.ts";
import { changeRow, type NewSession, planSessions, refuseStaleSession } from "#lib/schedule/repository/writing.ts";
import { cancelSchema, makeUpSchema, moveSchema } from "#lib/schedule/schema.ts";
import { scheduleTransitions } from "#lib/schedule/transitions.ts";

type NewTime = {
  editionId: string;
  sessionId: string;
  heldOn: IsoDate;
  startsAt: string;
  endsAt: string;
  room: string;
  specialistId: string;
};
/** `short`: of the week that the meeting leaves (R16); the reason of the change is the reason for it. */
type WithReplacement = LockedSession & {
  readonly replacement: NewSession;
  readonly verdicts: readonly Verdict[];
  readonly short: readonly Verdict[];
};

/** A meeting with the one that would stand in for it, and what speaks against that. A trainer's stays the trainer's own. */
async function withReplacement(
  tx: ScopedTx,
  { actor, today, input }: { actor: Actor; today: IsoDate; input: NewTime },
): Promise<WithReplacement | null> {
  const locked = await lockScheduled(tx, input);
  if (!locked) return null;
  const { session, edition } = locked;
  const { heldOn, startsAt, endsAt, room } = input;
  const specialistId = actor.role === "PROVIDER_TRAINER" ? (session.specialistId ?? "") : input.specialistId;
  await chosenOf(tx, { editionId: edition.id, centreId: session.welfareCentreId }, [{ formId: session.formId, groupId: "", specialistId }]);
  const { formId, groupIds, participationId, topic } = session;
  const replacement = {
    ...{ formId, groupIds, participationId, topic, heldOn, startsAt, endsAt, room: room || null },
    ...{ specialistId: specialistId || null, replacesId: session.id },
  };
  const period = openPeriod(edition, today);
  const verdicts = await verdictsOf(tx, replacement, { editionId: edition.id, period, own: [session.id] });
  return { ...locked, replacement, verdicts, short: await leftShort(tx, locked, period, replacement) };
}

/** The labour office is told that the schedule changed, not what of it (words.md 3.5). */
const scheduleChanged = ({ edition, session }: LockedSession) => ({
  ...{ recipientId: edition.labourOfficeId, kind: "schedule.changed", subjectType: "Session", subjectId: session.id },
  payload: { editionId: edition.id },
});
const addresses = ({ editionId, sessionId }: { editionId: string; sessionId: string }) => [
  ...scheduleAddresses(editionId),
  `/edycje/${editionId}/harmonogram/${sessionId}`,
];

/** "Przenieś zajęcia": the meeting stays as moved and another one stands in for it. @returns the new meeting */
export const moveSession = action({
  name: "schedule.move",
  input: moveSchema,
  roles: scheduleTransitions.move.roles,
  subject: (tx, { actor, clock, input }) => withReplacement(tx, { actor, today: clock.today, input }),
  may: ({ actor, subject }) => mayAct(actor, "move", subject.session),
  rule: async ({ input, subject: { session, verdicts } }, tx) => {
    await refuseStaleSession(tx, "move", session, input.version);
    stopAt(verdicts, input.reason);
  },
  write: async (tx, { input, subject }) => {
    const { session, replacement, verdicts, short } = subject;
    await changeRow(tx, session, { status: "MOVED", changeKind: input.changeKind, cancelReason: input.reason });
    const [id = ""] = await planSessions(tx, session, [replacement]);
    const values = { number: session.number, from: session.heldOn, to: replacement.heldOn, kind: input.changeKind };
    return {
      value: { sessionId: id },
      audit: [auditOf("schedule.move", session, values, [...verdicts, ...short], input.reason)],
      events: [scheduleChanged(subject)],
    };
  },
  revalidate: addresses,
});

/** "Odwołaj zajęcia": its hours count nowhere. @returns the new version */
export const cancelSession = action({
  name: "schedule.cancel",
  input: cancelSchema,
  roles: scheduleTransitions.cancel.roles,
  subject: async (tx, { clock, input }) => {
    const locked = await lockScheduled(tx, input);
    return locked && { ...locked, short: await leftShort(tx, locked, openPeriod(locked.edition, clock.today)) };
  },
  may: ({ actor, subject }) => mayAct(actor, "cancel", subject.session),
  rule: async ({ input, subject: { session } }, tx) => {
    await refuseStaleSession(tx, "cancel", session, input.version);
  },
  write: async (tx, { input, subject }) => {
    const { session, short } = subject;
    const version = await changeRow(tx, session, { status: "CANCELLED", changeKind: input.changeKind, cancelReason: input.reason });
    const values = { number: session.number, on: session.heldOn, kind: input.changeKind };
    return {
      value: { version },
      audit: [auditOf("schedule.cancel", session, values, short, input.reason)],
      events: [scheduleChanged(subject)],
    };
  },
  revalidate: addresses,
});

/** "Zaplanuj odrobienie": another meeting stands in for a called-off one, once. @returns the new meeting */
export const makeUpSession = action({
  name: "schedule.makeUp",
  input: makeUpSchema,
  roles: scheduleTransitions.makeUp.roles,
  subject: (tx, { actor, clock, input }) => withReplacement(tx, { actor, today: clock.today, input }),
  may: ({ actor, subject }) => mayAct(actor, "makeUp", subject.session),
  rule: async ({ input, subject: { session, verdicts } }, tx) => {
    await refuseStaleSession(tx, "makeUp", session, input.version);
    stopAt(verdicts, input.reason);
  },
  write: async (tx, { input, subject }) => {
    const { session, replacement, verdicts } = subject;
    const [id = ""] = await planSessions(tx, session, [replacement]);
    const values = { number: session.number, on: replacement.heldOn };
    return {
      value: { sessionId: id },
      audit: [auditOf("schedule.makeUp", session, values, verdicts, input.reason)],
      events: [scheduleChanged(subject)],
    };
  },
  revalidate: addresses,
});
