import { areIndicatorsOpen, isPlanOpen, mayExceptPeriod, planners } from "#lib/editions/policy.ts";
import { findEdition } from "#lib/editions/repository/editions.ts";
import { builtByCentre } from "#lib/editions/repository/leaving.ts";
import { listForms } from "#lib/editions/repository/overview.ts";
import { centreChoices, listIndicators, planCentres } from "#lib/editions/repository/plan-view.ts";
import { programmeForEditions } from "#lib/editions/repository/planning.ts";
import { findProgramme } from "#lib/editions/repository/programmes.ts";
import { whyCentreStays } from "#lib/editions/rules/leaving.ts";
import { type EditionPhase, editionPhase } from "#lib/editions/rules/phase.ts";
import { integrationHour } from "#lib/institutions/repository.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { groupsOf } from "#lib/referrals/repository/places.ts";
import { periodOf } from "#lib/reports/rules/summary-plan.ts";

/** The plan of an edition with everything that can be chosen in it. */
export const loadPlan = loader({
  name: "editions.plan",
  roles: planners,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string }>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    if (!edition) return null;
    const phase = editionPhase(edition, clock.today);
    const isOffice = actor.institution.kind === "LABOUR_OFFICE";
    const period = periodOf(edition);
    const { centres, others } = await planCentres(tx, { editionId: edition.id, programmeId: edition.programmeId, today: clock.today });
    return {
      edition,
      phase,
      isOpen: isPlanOpen(phase),
      areIndicatorsOpen: areIndicatorsOpen(phase),
      mayExcept: mayExceptPeriod(actor.role),
      isOffice,
      centres,
      others: isOffice ? others : [],
      leaving: isOffice && isPlanOpen(phase) && centres.length > 1 ? await leavingOf(tx, edition.id, phase, centres) : [],
      forms: await listForms(tx, edition.id),
      formTerms: { period, hourMinutes: await integrationHour(tx, edition.labourOfficeId, period.from) },
      groups: await groupsOf(tx, edition.id),
      indicators: await listIndicators(tx, edition.id),
    };
  },
});

/** Which centres the labour office can take out of the edition, and why not. */
async function leavingOf(tx: ScopedTx, editionId: string, phase: EditionPhase, centres: readonly { centreId: string; name: string }[]) {
  const leaving = [];
  for (const { centreId, name } of centres) {
    const built = await builtByCentre(tx, editionId, centreId);
    leaving.push({ centreId, name, why: whyCentreStays(phase, centres.length, built) });
  }
  return leaving;
}

/** What the page of a plan is given. */
export type Plan = Awaited<ReturnType<typeof loadPlan>>;

/** What new editions of a programme are made from: its centres, its template, its years. */
export const loadNewEditions = loader({
  name: "editions.new",
  roles: planners,
  load: async (tx, { actor, params }: Given<{ id: string }>) => {
    const programme = isId(params.id) ? await findProgramme(tx, params.id) : null;
    const source = programme && (await programmeForEditions(tx, programme.id));
    if (!programme || !source) return null;
    const centres = await centreChoices(tx, programme.id);
    const isOffice = actor.institution.kind === "LABOUR_OFFICE";
    return {
      programme,
      template: source.template,
      centres: isOffice ? centres : centres.filter(({ id }) => id === actor.institution.id),
    };
  },
});
