import { seesInside } from "#lib/attendance/policy.ts";
import { registerStates } from "#lib/attendance/repository/sessions.ts";
import { type EditionHead, findEdition } from "#lib/editions/repository/editions.ts";
import { editionPhase } from "#lib/editions/rules/phase.ts";
import type { DateRange } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { isScheduleOpen, mayPlan, mayStep, scheduleReaders, schedulers } from "#lib/schedule/policy.ts";
import { buildingOf } from "#lib/schedule/repository/building.ts";
import { centresOf, participantsOf, roomsOf, specialistsOf } from "#lib/schedule/repository/choices.ts";
import { findScheduled, type ScheduledSession, toldOutside } from "#lib/schedule/repository/sessions.ts";
import { type Ground, isMember } from "#lib/schedule/rules/conflicts.ts";
import { type ScheduleStep, scheduleTransitions } from "#lib/schedule/transitions.ts";

const periodOf = ({ startsOn: from, endsOn: to }: EditionHead): DateRange | null => (from && to ? { from, to } : null);
const specialistChoices = async (tx: ScopedTx, centreId: string) =>
  (await specialistsOf(tx, centreId)).map(({ id, displayName, specialty }) => ({ id, displayName, specialty }));

/** Everything that can be chosen when meetings are planned, and what they would meet with. */
export const loadPlanning = loader({
  name: "schedule.planning",
  roles: schedulers,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string }>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    const period = edition && periodOf(edition);
    if (!edition || !period || !mayPlan(actor, await centresOf(tx, edition.id))) return null;
    const centreId = actor.institution.id;
    return {
      ...{ edition, period, isOpen: isScheduleOpen(editionPhase(edition, clock.today)) },
      ...(await buildingOf(tx, edition, period)),
      specialists: await specialistChoices(tx, centreId),
      rooms: await roomsOf(tx, centreId),
      participants: await participantsOf(tx, { editionId: edition.id, welfareCentreId: centreId, from: period.from }),
    };
  },
});

/** What a change of one meeting is held against: without the meeting itself, and of other people's time only that it is taken. */
function groundFor(session: ScheduledSession, ground: Ground): Ground {
  const { participationId, groupIds } = session;
  const members = ground.members.filter((one) => one.participationId === participationId || groupIds.includes(one.groupId));
  const concerned = (id: string | null, on: string) => id !== null && (id === participationId || isMember(members, id, groupIds, on));
  return {
    ...{ ...ground, members, participations: ground.participations.filter(({ id }) => id === participationId) },
    taken: ground.taken
      .filter(({ sessionId }) => sessionId !== session.id)
      .map((slot) => ({ ...slot, participationId: concerned(slot.participationId, slot.heldOn) ? slot.participationId : null })),
  };
}

/** One meeting of the schedule with the steps that the actor can take of it now. */
export const loadScheduledSession = loader({
  name: "schedule.session",
  roles: scheduleReaders,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string; sessionId: string }>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    const found = edition && isId(params.sessionId) ? await findScheduled(tx, params.sessionId) : null;
    if (!edition || found?.editionId !== edition.id) return null;
    const inside = seesInside(actor);
    const states = await registerStates(tx, edition.id, clock.today);
    const period = periodOf(edition);
    const isOpen = period !== null && isScheduleOpen(editionPhase(edition, clock.today));
    const may = (step: ScheduleStep) => isOpen && mayStep(actor, step, found) && !(step === "makeUp" && found.replacedBy);
    const steps = (Object.keys(scheduleTransitions) as ScheduleStep[]).filter(may);
    const building = period && steps.length > 0 ? await buildingOf(tx, edition, period) : null;
    // A trainer's own meetings are no sum of anything, and who leads them is not the trainer's to choose.
    const plans = building !== null && actor.role !== "PROVIDER_TRAINER";
    return {
      edition: { id: edition.id, name: edition.name },
      session: { ...(inside ? found : toldOutside(found)), state: states.get(found.id) ?? "planned" },
      inside,
      today: clock.today,
      steps,
      building: building && {
        ...building,
        ground: groundFor(found, building.ground),
        planned: plans ? building.planned.filter(({ id }) => id !== found.id) : null,
      },
      specialists: plans ? await specialistChoices(tx, found.welfareCentreId) : null,
      rooms: plans ? await roomsOf(tx, found.welfareCentreId) : [],
    };
  },
});

export type PlanningPage = NonNullable<Awaited<ReturnType<typeof loadPlanning.definition.load>>>;
export type SessionPage = NonNullable<Awaited<ReturnType<typeof loadScheduledSession.definition.load>>>;
