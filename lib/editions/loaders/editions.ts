import { listDeclarations, listOpinions, type MunicipalDeclaration } from "#lib/agreements/repository/programme-papers.ts";
import { declarationBalance } from "#lib/agreements/rules/declarations.ts";
import { type EditionFigures, editionFigures, editionTotals, findEdition } from "#lib/editions/repository/editions.ts";
import {
  type EditionRow,
  findProgramme,
  listEditions,
  listProgrammes,
  papersOfEditions,
  programmeYears,
} from "#lib/editions/repository/programmes.ts";
import { editionPhase, editionYear, yearShown, yearsOf } from "#lib/editions/rules/phase.ts";
import { everyRole, seesFigures } from "#lib/institutions/policy.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
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
    return {
      year,
      years,
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
      opinions: await listOpinions(tx, programme.id),
      declarations: (await listDeclarations(tx, programme.id)).map((one) => withBalance(one, rows, figures)),
      agreements: await papersOfEditions(tx, ids),
    };
    return { programme, editions: withFigures(rows, figures, clock.today), papers };
  },
});

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
