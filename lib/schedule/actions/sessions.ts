"use server";

import { lockEdition } from "#lib/editions/repository/steps.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { sessionRecorded } from "#lib/law/rules/product-schedule.ts";
import { blocks } from "#lib/law/verdict.ts";
import { action } from "#lib/platform/action.ts";
import { refuse } from "#lib/platform/result.ts";
import { scheduleAddresses } from "#lib/schedule/labels.ts";
import { mayAct, mayPlan, schedulers } from "#lib/schedule/policy.ts";
import { chosenOf } from "#lib/schedule/repository/chosen.ts";
import { groundOf } from "#lib/schedule/repository/ground.ts";
import { auditOf, lockScheduled, openPeriod, stopAt, verdictsOf } from "#lib/schedule/repository/subjects.ts";
import { changeRow, planSessions, refuseStaleSession, removeRow } from "#lib/schedule/repository/writing.ts";
import { meetingVerdicts } from "#lib/schedule/rules/conflicts.ts";
import { meetingsOf } from "#lib/schedule/rules/meetings.ts";
import { minutesBetween } from "#lib/schedule/rules/series.ts";
import { changeSchema, removeSchema, sessionSchema } from "#lib/schedule/schema.ts";
import { scheduleTransitions } from "#lib/schedule/transitions.ts";

/** "Dodaj zajęcia": one meeting of groups, or a counselling with one person after another; the form says which. @returns their ids */
export const addSession = action({
  name: "schedule.add",
  input: sessionSchema,
  roles: schedulers,
  subject: async (tx, { actor, clock, input }) => {
    const { editionId, formId, heldOn, startsAt, endsAt, specialistId } = input;
    const locked = await lockEdition(tx, editionId);
    if (!locked) return null;
    const period = openPeriod(locked.edition, clock.today);
    const { formOf } = await chosenOf(tx, { ...input, centreId: actor.institution.id }, [
      { formId, specialistId, groupId: "" },
      ...input.groupIds.map((groupId) => ({ formId, specialistId, groupId })),
    ]);
    const isIndividual = formOf(formId).kind === "INDIVIDUAL_COUNSELLING";
    const slots = meetingsOf({
      ...{ heldOn, startsAt, endsAt, room: input.room || null, specialistId: specialistId || null },
      ...(isIndividual ? { groupIds: [], participationIds: input.participationIds } : { groupIds: input.groupIds, participationIds: [] }),
    });
    const ground = await groundOf(tx, editionId, period, { from: heldOn, to: heldOn });
    const sessions = (slots ?? []).map((slot) => ({
      ...{ session: { ...slot, formId, topic: input.topic || null }, verdicts: meetingVerdicts(slot, ground) },
    }));
    return { ...locked, isIndividual, sessions };
  },
  may: ({ actor, subject }) => mayPlan(actor, subject.sides),
  rule: ({ input, subject: { isIndividual, sessions } }) => {
    if (isIndividual && input.participationIds.length === 0)
      refuse({ kind: "fields", fields: { participationIds: "Wybierz co najmniej jedną osobę." } });
    if (!isIndividual && input.groupIds.length === 0) refuse({ kind: "fields", fields: { groupIds: "Wybierz co najmniej jedną grupę." } });
    if (sessions.length === 0) refuse({ kind: "fields", fields: { endsAt: "Zajęcia muszą skończyć się tego samego dnia." } });
    const rules = sessions
      .filter(({ verdicts }) => blocks(verdicts, { warningReason: input.reason }))
      .flatMap(({ verdicts, session }) => refusedRules(verdicts, {}, session.participationId ?? undefined));
    if (rules.length > 0) refuse({ kind: "rules", rules });
  },
  write: async (tx, { actor, input, subject: { edition, sessions } }) => {
    const place = { editionId: edition.id, labourOfficeId: edition.labourOfficeId, welfareCentreId: actor.institution.id };
    const sessionIds = await planSessions(
      tx,
      place,
      sessions.map(({ session }) => session),
    );
    const audit = sessions.map(({ verdicts }, i) =>
      auditOf(
        "schedule.add",
        { ...place, id: sessionIds[i] ?? "" },
        { on: input.heldOn },
        verdicts,
        verdicts.length > 0 ? input.reason : "",
      ),
    );
    return { value: { sessionIds }, audit };
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
