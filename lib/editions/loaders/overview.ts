import { listOpinions } from "#lib/agreements/repository/programme-papers.ts";
import { listSessions } from "#lib/attendance/repository/sessions.ts";
import { registerState } from "#lib/attendance/rules/register.ts";
import { areIndicatorsOpen, plansEditions } from "#lib/editions/policy.ts";
import { type EditionHead, editionFigures, editionTotals, findEdition } from "#lib/editions/repository/editions.ts";
import { listCentres, listForms, listGroups, listParticipants } from "#lib/editions/repository/overview.ts";
import { papersOfEditions } from "#lib/editions/repository/programmes.ts";
import { stepFacts } from "#lib/editions/repository/steps.ts";
import { reasonsOf, stepVerdicts } from "#lib/editions/rules/guards.ts";
import { editionPhase, editionState, editionYear } from "#lib/editions/rules/phase.ts";
import { editionTransitions } from "#lib/editions/transitions.ts";
import { everyRole, isStaff, seesFigures, seesPersons } from "#lib/institutions/policy.ts";
import { integrationHour, minimumRatesInScope } from "#lib/institutions/repository.ts";
import { message } from "#lib/law/messages.ts";
import { planMinimum, weeklyMinimum } from "#lib/law/rules/r16-integration-minimum.ts";
import { blocks, gravestFirst } from "#lib/law/verdict.ts";
import { minutesOf } from "#lib/people/repository/card.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { DateRange } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { possibleSteps } from "#lib/platform/transitions.ts";
import { handedOver } from "#lib/referrals/repository/handed-over.ts";
import { participationPhase } from "#lib/referrals/rules/state.ts";
import { hasApproved } from "#lib/reports/repository/approvals.ts";
import { countyLines, ownRates, refundShares } from "#lib/reports/repository/county.ts";
import { participationFigures, sessionFigures, workFigures } from "#lib/reports/repository/figures.ts";
import { countyReport, sumOf } from "#lib/reports/rules/county.ts";
import { activationPlanTotal, formPlanMinutes, periodOf, plannedPeople } from "#lib/reports/rules/summary-plan.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

/**
 * One edition at a glance. Numbers are the same for every role that gets any; names come only with the right to them, and a
 * host or trainer gets the people and sessions that are theirs. Works with months alone, before the days are set.
 */
export const loadOverview = loader({
  name: "editions.overview",
  roles: everyRole,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string }>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    if (!edition) return null;
    const { today } = clock;
    const { role } = actor;
    const forms = await listForms(tx, edition.id);
    const planned = sumOf(forms, formPlanMinutes);
    const period = periodOf(edition);
    const hourMinutes = await integrationHour(tx, edition.labourOfficeId, period.from);
    const verdict = planMinimum({ edition: period, plannedMinutes: planned, hourMinutes });
    const sessions = role === "HOST_SUPERVISOR" || !seesPersons(role) ? [] : await listSessions(tx, edition.id);
    return {
      edition,
      phase: editionPhase(edition, today),
      role,
      isOffice: actor.institution.kind === "LABOUR_OFFICE",
      today,
      way: await wayOf(tx, edition, actor, today),
      mayPlan: plansEditions(role) && areIndicatorsOpen(editionPhase(edition, today)),
      numbers: seesFigures(role) ? await numbersOf(tx, edition, planned, today) : null,
      plan: { forms, minimum: weeklyMinimum(period, hourMinutes), verdict: verdict && message(verdict, { edition: edition.name }) },
      papers: seesFigures(role)
        ? { agreements: await papersOfEditions(tx, [edition.id]), opinions: await listOpinions(tx, edition.programmeId) }
        : null,
      groups: isStaff(role) ? await listGroups(tx, edition.id, today) : null,
      people: seesPersons(role) ? await peopleOf(tx, edition.id, today) : null,
      sessions: sessions.map((session) => ({ ...session, state: registerState(session, today) })),
    };
  },
});

/**
 * Where the edition stands, and what is possible now and by whom. One's own steps carry what speaks against them, from the same
 * function as the action's refusal (`stepVerdicts`).
 */
async function wayOf(tx: ScopedTx, edition: EditionHead, { role, institution }: Actor, today: string) {
  const state = editionState(edition, today);
  const approved = state === "SETTLED" && (await hasApproved(tx, edition.id, institution.id));
  const steps = possibleSteps(editionTransitions, state, role).map((step) => ({
    ...step,
    // Whose own approval stands waits for the other side.
    isMine: step.isMine && !(step.step === "report" && approved),
  }));
  const facts = isStaff(role) && steps.some(({ isMine }) => isMine) ? await stepFacts(tx, edition, today) : null;
  const reader = { edition: edition.name, programme: edition.programmeName };
  return {
    state,
    capacity: edition.capacity,
    candidates: facts ? await candidatesOf(tx, edition.id, role) : 0,
    takenUp: facts?.takenUp ?? 0,
    steps: steps.map((step) => {
      const verdicts = step.isMine && facts ? gravestFirst(stepVerdicts(step.step, facts)) : [];
      const stops = verdicts.filter((verdict) => blocks([verdict], reasonsOf(step.step, edition, ANY_REASON)));
      return {
        ...step,
        stops: stops.map((verdict) => message(verdict, reader)),
        warnings: verdicts.filter(({ severity }) => severity === "warning").map((verdict) => message(verdict, reader)),
      };
    }),
  };
}
/** Candidates still in the edition; the labour office counts those handed over to it. */
const candidatesOf = (tx: ScopedTx, editionId: string, role: Role): Promise<number> =>
  tx.nomination.count({
    where: { editionId, status: { notIn: ["WITHDRAWN", "DECLINED"] }, ...(role.startsWith("PUP_") ? handedOver : {}) },
  });

/** A reason that will be typed with the step: what only asks for one does not stop it. */
const ANY_REASON = "–";

/** People, hours of both blocks done and planned, and the registers that lack: numbers alone. */
async function numbersOf(tx: ScopedTx, edition: EditionHead, planned: number, today: string) {
  const centres = await listCentres(tx, edition.id);
  const period = periodOf(edition);
  const lines = countyReport(await factsOf(tx, edition, period, today));
  const people = (await editionFigures(tx, today)).filter(({ editionId }) => editionId === edition.id);
  return {
    totals: await editionTotals(tx, edition.id),
    waiting: sumOf(people, ({ waiting }) => waiting),
    referred: sumOf(people, ({ referred }) => referred),
    takenUp: sumOf(people, ({ takenUp }) => takenUp),
    active: sumOf(people, ({ active }) => active),
    completed: sumOf(people, ({ completed }) => completed),
    interrupted: sumOf(people, ({ interrupted }) => interrupted),
    endedEarly: sumOf(people, ({ endedEarly }) => endedEarly),
    missingRegisters: sumOf(lines, ({ missing }) => missing.length),
    withoutAgreement: centres.filter(({ agreement, isDelivered }) => !agreement || !isDelivered).map(({ name }) => name),
    activation: {
      minutes: sumOf(lines, ({ activation }) => activation.minutes),
      toDate: sumOf(lines, ({ activation }) => activation.planMinutes),
      plan: activationPlanTotal(period, centres),
    },
    integration: {
      minutes: sumOf(lines, ({ integration }) => integration.minutes),
      toDate: sumOf(lines, ({ integration }) => integration.planMinutes),
      plan: planned * plannedPeople(centres),
    },
  };
}

/** The same facts the county reads, for one edition. */
async function factsOf(tx: ScopedTx, edition: EditionHead, period: DateRange, today: string) {
  const lines = await countyLines(tx, editionYear(edition));
  return {
    today,
    lines: lines.filter(({ editionId }) => editionId === edition.id),
    people: await editionFigures(tx, today),
    sessions: await sessionFigures(tx, period),
    participations: await participationFigures(tx, period),
    work: await workFigures(tx, period),
    refundShares: await refundShares(tx),
    ownRates: await ownRates(tx),
    minimumRates: await minimumRatesInScope(tx),
  };
}

async function peopleOf(tx: ScopedTx, editionId: string, today: string) {
  const people = await listParticipants(tx, editionId);
  const minutes = await minutesOf(
    tx,
    people.map(({ id }) => id),
  );
  return people.map((one) => ({ ...one, phase: participationPhase(one, today), minutes: minutes.get(one.id) ?? { work: 0, sessions: 0 } }));
}

/** What the page of an edition is given. */
export type Overview = Awaited<ReturnType<typeof loadOverview>>;
