import { seesInside } from "#lib/attendance/policy.ts";
import { findEdition } from "#lib/editions/repository/editions.ts";
import { listForms } from "#lib/editions/repository/overview.ts";
import { editionPhase } from "#lib/editions/rules/phase.ts";
import { integrationHour } from "#lib/institutions/repository.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import { publicHolidaysOf } from "#lib/platform/public-holidays.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { groupsOf } from "#lib/referrals/repository/places.ts";
import { letterheadOf } from "#lib/reports/repository/letterhead.ts";
import { isScheduleOpen, mayPlan, mayStep, scheduleReaders, schedulers } from "#lib/schedule/policy.ts";
import { centresOf, participantsOf, roomsOf, specialistsOf } from "#lib/schedule/repository/choices.ts";
import { findScheduled, type ScheduledSession, scheduleOf } from "#lib/schedule/repository/sessions.ts";
import { timetableOf } from "#lib/schedule/repository/timetable.ts";
import { isCalledOff } from "#lib/schedule/rules/status.ts";
import { groupTotals } from "#lib/schedule/rules/totals.ts";
import { type ScheduleStep, scheduleTransitions } from "#lib/schedule/transitions.ts";

/** What leaves the institution that teaches: times, rooms and forms; no topic, nobody who leads, no reason (words.md 5, R41). */
const outside = (session: ScheduledSession): ScheduledSession => ({
  ...{ ...session, topic: null, specialist: null, specialistId: null, cancelReason: null },
});

/** The schedule of an edition with its running totals; a trainer gets own meetings and no totals, which would be of them alone. */
export const loadSchedule = loader({
  name: "schedule.edition",
  roles: scheduleReaders,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string }>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    if (!edition) return null;
    const { startsOn: from, endsOn: to } = edition;
    const inside = seesInside(actor);
    const sessions = (await scheduleOf(tx, edition.id)).map((session) => (inside ? session : outside(session)));
    const forms = await listForms(tx, edition.id);
    const groups = (await groupsOf(tx, edition.id)).map(({ id, name }) => ({ id, name }));
    const period = from && to ? { from, to } : null;
    const counted = sessions.filter(({ status }) => !isCalledOff(status));
    const plan = forms.filter(({ kind }) => kind !== "INDIVIDUAL_COUNSELLING");
    const hourMinutes = await integrationHour(tx, edition.labourOfficeId, from ?? clock.today);
    const isOpen = period !== null && isScheduleOpen(editionPhase(edition, clock.today));
    return {
      edition,
      period,
      sessions,
      inside,
      today: clock.today,
      holidays: period ? publicHolidaysOf(period) : {},
      totals:
        period && actor.role !== "PROVIDER_TRAINER"
          ? groups.map((group) => ({ ...group, ...groupTotals(group.id, counted, plan, period, hourMinutes) }))
          : [],
      individual: counted.filter(({ participationId }) => participationId !== null).length,
      isOpen,
      mayPlan: isOpen && mayPlan(actor, await centresOf(tx, edition.id)),
    };
  },
});

/** Everything that can be chosen when meetings are planned, and what they would meet with: the ground that the rules ask. */
export const loadPlanning = loader({
  name: "schedule.planning",
  roles: schedulers,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string }>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    if (!edition?.startsOn || !edition.endsOn || !mayPlan(actor, await centresOf(tx, edition.id))) return null;
    const period = { from: edition.startsOn, to: edition.endsOn };
    const forms = await listForms(tx, edition.id);
    const centreId = actor.institution.id;
    const sessions = (await scheduleOf(tx, edition.id)).filter(({ status }) => !isCalledOff(status));
    return {
      edition,
      period,
      isOpen: isScheduleOpen(editionPhase(edition, clock.today)),
      forms: forms.map(({ id, kind, name, sessionCount, sessionMinutes }) => ({ id, kind, name, sessionCount, sessionMinutes })),
      groups: (await groupsOf(tx, edition.id)).map(({ id, name }) => ({ id, name })),
      specialists: (await specialistsOf(tx, centreId)).map(({ id, displayName, specialty }) => ({ id, displayName, specialty })),
      rooms: await roomsOf(tx, centreId),
      participants: await participantsOf(tx, { editionId: edition.id, welfareCentreId: centreId, from: period.from }),
      planned: sessions.map(({ formId, heldOn, minutes, groupIds }) => ({ formId, heldOn, minutes, groupIds })),
      holidays: publicHolidaysOf(period),
      taken: await timetableOf(tx, edition.id, period),
      hourMinutes: await integrationHour(tx, edition.labourOfficeId, period.from),
    };
  },
});

/** One meeting of the schedule with the steps that the actor can take of it now. */
export const loadScheduledSession = loader({
  name: "schedule.session",
  roles: scheduleReaders,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string; sessionId: string }>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    const found = edition && isId(params.sessionId) ? await findScheduled(tx, params.sessionId) : null;
    if (!edition || found?.editionId !== edition.id) return null;
    const inside = seesInside(actor);
    const isOpen = edition.startsOn !== null && isScheduleOpen(editionPhase(edition, clock.today));
    const may = (step: ScheduleStep) => isOpen && mayStep(actor, step, found) && !(step === "makeUp" && found.replacedBy);
    const steps = (Object.keys(scheduleTransitions) as ScheduleStep[]).filter(may);
    const plans = steps.length > 0 && actor.role !== "PROVIDER_TRAINER";
    return {
      edition: { id: edition.id, name: edition.name },
      session: inside ? found : outside(found),
      inside,
      today: clock.today,
      steps,
      specialists: plans
        ? (await specialistsOf(tx, found.welfareCentreId)).map(({ id, displayName, specialty }) => ({ id, displayName, specialty }))
        : null,
      rooms: plans ? await roomsOf(tx, found.welfareCentreId) : [],
    };
  },
});

/** The schedule as a paper (D9): meetings that take place, with the plan they fill. Each print is logged where the centre's paper leaves it. */
export const loadScheduleForPrint = loader({
  name: "schedule.print",
  roles: scheduleReaders,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string }>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    if (!edition) return null;
    const inside = seesInside(actor);
    const sessions = (await scheduleOf(tx, edition.id)).filter(({ status }) => !isCalledOff(status));
    if (sessions.length === 0) return null;
    return {
      edition,
      sessions: sessions.map((session) => ({ ...(inside ? session : outside(session)), person: null })),
      forms: await listForms(tx, edition.id),
      letterhead: await letterheadOf(tx, edition),
      inside,
      today: clock.today,
      printedAt: clock.now,
    };
  },
  access: ({ edition }) => [{ scope: "schedule.print", subjectType: "Edition", subjectId: edition.id, purpose: "realizacja edycji" }],
});

export type SchedulePage = NonNullable<Awaited<ReturnType<typeof loadSchedule.definition.load>>>;
export type PlanningPage = NonNullable<Awaited<ReturnType<typeof loadPlanning.definition.load>>>;
export type SessionPage = NonNullable<Awaited<ReturnType<typeof loadScheduledSession.definition.load>>>;
export type ScheduleForPrint = NonNullable<Awaited<ReturnType<typeof loadScheduleForPrint.definition.load>>>;
