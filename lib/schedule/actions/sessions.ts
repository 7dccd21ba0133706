"use server";

import { lockEdition } from "#lib/editions/repository/steps.ts";
import { sessionRecorded } from "#lib/law/rules/product-schedule.ts";
import { action } from "#lib/platform/action.ts";
import { refuse } from "#lib/platform/result.ts";
import { scheduleAddresses } from "#lib/schedule/labels.ts";
import { mayAct, mayPlan, schedulers } from "#lib/schedule/policy.ts";
import { chosenOf } from "#lib/schedule/repository/chosen.ts";
import { auditOf, lockScheduled, openPeriod, stopAt, verdictsOf } from "#lib/schedule/repository/subjects.ts";
import { changeRow, planSessions, refuseStaleSession, removeRow } from "#lib/schedule/repository/writing.ts";
import { minutesBetween } from "#lib/schedule/rules/series.ts";
import { changeSchema, removeSchema, sessionSchema } from "#lib/schedule/schema.ts";
import { scheduleTransitions } from "#lib/schedule/transitions.ts";

/** "Dodaj zajęcia": one meeting of groups, or a counselling with one person; the form says which. @returns its id */
export const addSession = action({
  name: "schedule.add",
  input: sessionSchema,
  roles: schedulers,
  subject: async (tx, { actor, clock, input }) => {
    const { editionId, formId, heldOn, startsAt, endsAt, room, specialistId, topic } = input;
    const locked = await lockEdition(tx, editionId);
    if (!locked) return null;
    const period = openPeriod(locked.edition, clock.today);
    const { formOf, participation } = await chosenOf(tx, { ...input, centreId: actor.institution.id }, [
      { formId, specialistId, groupId: "" },
      ...input.groupIds.map((groupId) => ({ formId, specialistId, groupId })),
    ]);
    const isIndividual = formOf(formId).kind === "INDIVIDUAL_COUNSELLING";
    const participationId = isIndividual ? input.participationId : null;
    const session = {
      ...{ formId, heldOn, startsAt, endsAt, room: room || null, specialistId: specialistId || null, topic: topic || null },
      ...{ participationId, groupIds: isIndividual ? [] : input.groupIds },
    };
    return { ...locked, session, participation, verdicts: await verdictsOf(tx, session, { editionId, period }) };
  },
  may: ({ actor, subject }) => mayPlan(actor, subject.sides),
  rule: ({ input, subject: { session, participation, verdicts } }) => {
    if (session.participationId === "") refuse({ kind: "fields", fields: { participationId: "Wybierz osobę." } });
    if (session.participationId === null && session.groupIds.length === 0)
      refuse({ kind: "fields", fields: { groupIds: "Wybierz co najmniej jedną grupę." } });
    const outside = participation && (session.heldOn < participation.firstDay || session.heldOn > participation.lastDay);
    if (session.participationId !== null && outside)
      refuse({ kind: "fields", fields: { heldOn: "Ten dzień jest poza okresem udziału tej osoby." } });
    stopAt(verdicts, input.reason);
  },
  write: async (tx, { actor, input, subject: { edition, session, verdicts } }) => {
    const place = { editionId: edition.id, labourOfficeId: edition.labourOfficeId, welfareCentreId: actor.institution.id };
    const [id = ""] = await planSessions(tx, place, [session]);
    const entry = { ...place, id };
    return { value: { sessionId: id }, audit: [auditOf("schedule.add", entry, { on: session.heldOn }, verdicts, input.reason)] };
  },
  revalidate: ({ editionId }) => scheduleAddresses(editionId),
});

/** "Zmień zajęcia": time of the same day, room, topic, who leads it. Another day is a move. @returns the new version */
export const changeSession = action({
  name: "schedule.change",
  input: changeSchema,
  roles: scheduleTransitions.change.roles,
  subject: async (tx, { actor, clock, input }) => {
    const locked = await lockScheduled(tx, input);
    if (!locked) return null;
    const { session, edition } = locked;
    const { startsAt, endsAt, room, specialistId, topic } = input;
    await chosenOf(tx, { ...input, centreId: actor.institution.id }, [{ formId: session.formId, groupId: "", specialistId }]);
    const change = { startsAt, endsAt, room: room || null, specialistId: specialistId || null, topic: topic || null };
    const period = openPeriod(edition, clock.today);
    const verdicts = await verdictsOf(tx, { ...session, ...change }, { editionId: edition.id, period, own: [session.id] });
    // The day stays what it was; whoever chose it was asked about it.
    return { ...locked, change, verdicts: verdicts.filter(({ code }) => code !== "P_DAY_OFF") };
  },
  may: ({ actor, subject }) => mayAct(actor, "change", subject.session),
  rule: async ({ input, subject: { session, verdicts } }, tx) => {
    await refuseStaleSession(tx, "change", session, input.version);
    stopAt(verdicts, input.reason);
  },
  write: async (tx, { input, subject: { session, change, verdicts } }) => {
    const version = await changeRow(tx, session, { ...change, minutes: minutesBetween(change.startsAt, change.endsAt) });
    return {
      value: { version },
      // What the topic says stays with the centre, also in the trail.
      audit: [auditOf("schedule.change", session, { version, startsAt: change.startsAt, endsAt: change.endsAt }, verdicts, input.reason)],
    };
  },
  revalidate: ({ editionId, sessionId }) => [...scheduleAddresses(editionId), `/edycje/${editionId}/harmonogram/${sessionId}`],
});

/** "Usuń z harmonogramu": a planned meeting that was a mistake; once anything is written about it, it is called off instead. */
export const removeSession = action({
  name: "schedule.remove",
  input: removeSchema,
  roles: scheduleTransitions.remove.roles,
  subject: async (tx, { input }) => {
    const locked = await lockScheduled(tx, input);
    return locked && { ...locked, notes: await tx.sessionNote.count({ where: { sessionId: locked.session.id } }) };
  },
  may: ({ actor, subject }) => mayAct(actor, "remove", subject.session),
  rule: async ({ clock, input, subject: { edition, session, notes } }, tx) => {
    openPeriod(edition, clock.today);
    await refuseStaleSession(tx, "remove", session, input.version);
    const { heldOn: on, number, replaces } = session;
    const verdict = sessionRecorded({ on, number, notes, standsInForMoved: replaces?.status === "MOVED" });
    if (verdict) stopAt([verdict], "");
  },
  write: async (tx, { subject: { session } }) => {
    await removeRow(tx, session);
    return { value: { removed: 1 }, audit: [auditOf("schedule.remove", session, { number: session.number, on: session.heldOn })] };
  },
  revalidate: ({ editionId }) => scheduleAddresses(editionId),
});
