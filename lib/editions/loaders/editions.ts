import {
  type CouncilOpinion,
  listDeclarations,
  listOpinions,
  listWorkPlans,
  type MunicipalDeclaration,
  worksOfYear,
} from "#lib/agreements/repository/programme-papers.ts";
import { listScans } from "#lib/agreements/repository/scans.ts";
import { declarationBalance } from "#lib/agreements/rules/declarations.ts";
import { keepsProgrammes, plansEditions } from "#lib/editions/policy.ts";
import { type EditionFigures, editionFigures, editionTotals, findEdition } from "#lib/editions/repository/editions.ts";
import { centreChoices } from "#lib/editions/repository/plan-view.ts";
import { listTemplate, officeCentres } from "#lib/editions/repository/programme-writing.ts";
import {
  type EditionRow,
  findProgramme,
  listEditions,
  listProgrammes,
  type Programme,
  papersOfEditions,
  programmeYears,
} from "#lib/editions/repository/programmes.ts";
import { editionPhase, editionYear, yearShown, yearsOf } from "#lib/editions/rules/phase.ts";
import { everyRole, seesFigures } from "#lib/institutions/policy.ts";
import { integrationHour } from "#lib/institutions/repository.ts";
import { message } from "#lib/law/messages.ts";
import { planOfNeedsDue, plansAreDue, yearlyPlan } from "#lib/law/rules/r31-yearly-plan.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { cycleEnd, type IsoDate, monthRange } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";

/** The line of facts above every page of an edition. */
export const loadEditionContext = loader({
  name: "editions.context",
  roles: everyRole,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string }>) => {
    if (!isId(params.editionId)) return null;
    const edition = await findEdition(tx, params.editionId);
    if (!edition) return null;
    const totals = await editionTotals(tx, edition.id);
    return { edition, phase: editionPhase(edition, clock.today), totals, role: actor.role, today: clock.today };
  },
});

/** The programmes of a year, each with its editions and, for whoever may, their numbers. */
export const loadProgrammes = loader({
  name: "editions.programmes",
  roles: everyRole,
  load: async (tx, { actor, clock, params }: Given<{ rok?: string }>) => {
    const years = yearsOf(await programmeYears(tx));
    const year = yearShown(params.rok, years, clock.today);
    const programmes = await listProgrammes(tx, year);
    const rows = await listEditions(
      tx,
      programmes.map(({ id }) => id),
    );
    const editions = withFigures(rows, seesFigures(actor.role) ? await editionFigures(tx, clock.today) : null, clock.today);
    const works = seesFigures(actor.role) ? await worksOfYear(tx, year) : [];
    return {
      year,
      years,
      mayKeep: keepsProgrammes(actor.role),
      plans: seesFigures(actor.role) && plansAreDue(year) ? await plansOf(tx, actor, { year, works, today: clock.today }) : null,
      programmes: programmes.map((programme) => ({ ...programme, editions: editions.filter((one) => one.programmeId === programme.id) })),
    };
  },
});

/** One programme: what its source says, the papers it stands on, its editions and the balance of each declaration. */
export const loadProgramme = loader({
  name: "editions.programme",
  roles: everyRole,
  load: async (tx, { actor, clock, params }: Given<{ id: string }>) => {
    if (!isId(params.id)) return null;
    const programme = await findProgramme(tx, params.id);
    if (!programme) return null;
    const rows = await listEditions(tx, [programme.id]);
    const figures = seesFigures(actor.role) ? await editionFigures(tx, clock.today) : null;
    const ids = rows.map(({ id }) => id);
    const papers = figures && {
      opinions: await withScans(tx, await listOpinions(tx, programme.id)),
      declarations: (await listDeclarations(tx, programme.id)).map((one) => withBalance(one, rows, figures)),
      agreements: await papersOfEditions(tx, ids),
    };
    return {
      programme,
      editions: withFigures(rows, figures, clock.today),
      papers,
      template: seesFigures(actor.role) ? await templateOf(tx, programme) : null,
      mayPlan: plansEditions(actor.role),
      mayKeep: keepsProgrammes(actor.role),
      // Whose declarations the actor may enter: the office every centre's, a centre its own.
      centres: plansEditions(actor.role)
        ? (await centreChoices(tx, programme.id)).filter(({ id }) => keepsProgrammes(actor.role) || id === actor.institution.id)
        : [],
    };
  },
});

async function withScans(tx: ScopedTx, opinions: readonly CouncilOpinion[]) {
  const scanned = [];
  for (const opinion of opinions) scanned.push({ ...opinion, scans: await listScans(tx, opinion.id) });
  return scanned;
}

/** The template of a programme, with the cycle that it is held against (R16): two months from the programme's first. */
async function templateOf(tx: ScopedTx, { id, labourOfficeId, yearFrom, plannedFrom }: Programme) {
  const { from } = monthRange(plannedFrom ?? `${yearFrom}-${USUAL_FIRST_MONTH}`);
  return {
    lines: await listTemplate(tx, id),
    period: { from, to: cycleEnd(from) },
    hourMinutes: await integrationHour(tx, labourOfficeId, from),
  };
}
const USUAL_FIRST_MONTH = "03";

/** Plans of needs of a year (R31): those there are, the centres the actor may enter one for, and what lacks one. */
async function plansOf(
  tx: ScopedTx,
  actor: Actor,
  { year, works, today }: { year: number; works: Awaited<ReturnType<typeof worksOfYear>>; today: IsoDate },
) {
  const plans = await listWorkPlans(tx, year);
  const hasPlan = (centreId: string) => plans.some(({ welfareCentreId }) => welfareCentreId === centreId);
  const own = keepsProgrammes(actor.role)
    ? await officeCentres(tx, actor.institution.id)
    : [{ id: actor.institution.id, name: actor.institution.shortName }];
  return {
    plans,
    due: planOfNeedsDue(year),
    choices: plansEditions(actor.role) ? own.filter(({ id }) => !hasPlan(id)) : [],
    editable: plansEditions(actor.role) ? own.map(({ id }) => id) : [],
    missing: works.flatMap(({ number, municipality, centreId }) => {
      const verdict = yearlyPlan({ today, year, municipality, number, hasPlan: hasPlan(centreId) });
      return verdict ? [message(verdict)] : [];
    }),
  };
}

/** An edition of a programme with its state and its numbers over the centres the actor sees; null numbers for hosts and trainers. */
export type EditionLine = ReturnType<typeof withFigures>[number];

function withFigures(rows: readonly EditionRow[], figures: readonly EditionFigures[] | null, today: IsoDate) {
  return rows.map((row) => ({ ...row, phase: editionPhase(row, today), figures: figures && sumOf(row.id, figures) }));
}

function sumOf(editionId: string, figures: readonly EditionFigures[]) {
  const mine = figures.filter((one) => one.editionId === editionId);
  const sum = (of: (one: EditionFigures) => number) => mine.reduce((total, one) => total + of(one), 0);
  return {
    capacity: sum(({ capacity }) => capacity),
    referred: sum(({ referred }) => referred),
    takenUp: sum(({ takenUp }) => takenUp),
    completed: sum(({ completed }) => completed),
  };
}

/** A declaration counts the people referred in the programme's editions at its centre. */
function withBalance(declaration: MunicipalDeclaration, editions: readonly EditionRow[], figures: readonly EditionFigures[]) {
  const referred = editions.flatMap((edition) =>
    figures
      .filter(({ editionId, welfareCentreId }) => editionId === edition.id && welfareCentreId === declaration.welfareCentreId)
      .map((one) => ({ year: editionYear(edition), referred: one.referred })),
  );
  return { ...declaration, balance: declarationBalance(declaration, referred) };
}
