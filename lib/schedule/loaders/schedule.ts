import { seesInside } from "#lib/attendance/policy.ts";
import { registerStates } from "#lib/attendance/repository/sessions.ts";
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
import { isScheduleOpen, mayPlan, scheduleReaders } from "#lib/schedule/policy.ts";
import { centresOf } from "#lib/schedule/repository/choices.ts";
import { scheduleOf, toldOutside } from "#lib/schedule/repository/sessions.ts";
import { isCalledOff } from "#lib/schedule/rules/status.ts";
import { groupForms, groupTotals } from "#lib/schedule/rules/totals.ts";

/** The schedule of an edition with its running totals; a trainer gets own meetings and no totals, which would be of them alone. */
export const loadSchedule = loader({
  name: "schedule.edition",
  roles: scheduleReaders,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string }>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    if (!edition) return null;
    const { startsOn: from, endsOn: to } = edition;
    const inside = seesInside(actor);
    const states = await registerStates(tx, edition.id, clock.today);
    const sessions = (await scheduleOf(tx, edition.id)).map((session) => ({
      ...{ ...(inside ? session : toldOutside(session)), state: states.get(session.id) ?? "planned" },
    }));
    const forms = await listForms(tx, edition.id);
    const groups = (await groupsOf(tx, edition.id)).map(({ id, name }) => ({ id, name }));
    const period = from && to ? { from, to } : null;
    const counted = sessions.filter(({ status }) => !isCalledOff(status));
    const plan = groupForms(forms);
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
      sessions: sessions.map((session) => ({ ...(inside ? session : toldOutside(session)), person: null })),
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
export type ScheduleForPrint = NonNullable<Awaited<ReturnType<typeof loadScheduleForPrint.definition.load>>>;
