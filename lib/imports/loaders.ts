import { findEdition } from "#lib/editions/repository/editions.ts";
import { editionPhase } from "#lib/editions/rules/phase.ts";
import { exportPurposeLabel } from "#lib/imports/labels/export.ts";
import { importers, takesImports } from "#lib/imports/policy.ts";
import { countRows, findBatch, listBatches } from "#lib/imports/repository/batches.ts";
import { givenFor, standRows } from "#lib/imports/repository/checking.ts";
import { candidatesOf } from "#lib/imports/repository/exporting.ts";
import { pageOfRows, type RowView } from "#lib/imports/repository/rows.ts";
import { builtOn } from "#lib/imports/repository/undoing.ts";
import type { exportPurposes } from "#lib/imports/schema.ts";
import { nameOfUser } from "#lib/institutions/repository.ts";
import { PAGE_LENGTH, pageOf } from "#lib/people/rules/search.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";

/** Where a file is chosen: the edition and the files read into it before. */
export const loadImports = loader({
  name: "imports.list",
  roles: importers,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string }>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    const takesPart =
      edition && (await tx.editionCentre.count({ where: { editionId: edition.id, welfareCentreId: actor.institution.id } }));
    if (!edition || !takesPart) return null;
    return { edition, isOpen: takesImports(editionPhase(edition, clock.today)), batches: await listBatches(tx, edition.id, clock.today) };
  },
});

const views: readonly RowView[] = ["do-poprawy", "z-uwagami", "pominiete", "wszystkie"];

/** One file on its way to candidates: its columns, its rows as they stand, what was created, what was built on it. */
export const loadImport = loader({
  name: "imports.batch",
  roles: importers,
  load: async (tx, { clock, params }: Given<{ editionId: string; batchId: string; view?: string; page?: string }>) => {
    if (!isId(params.editionId) || !isId(params.batchId)) return null;
    const edition = await findEdition(tx, params.editionId);
    const batch = edition && (await findBatch(tx, edition.id, params.batchId, clock.today));
    if (!edition || !batch) return null;
    const counts = (await countRows(tx, [batch.id])).get(batch.id) ?? null;
    const asked = views.find((view) => view === params.view);
    const view = asked ?? (counts && counts.faulty > 0 ? "do-poprawy" : "wszystkie");
    const isShown = batch.phase === "OPEN" && counts !== null && counts.checked === batch.rowCount;
    const { total } = isShown ? await pageOfRows(tx, batch.id, view, { skip: 0, take: 0 }) : { total: 0 };
    const { page, pages } = pageOf(params.page, total);
    const found = isShown ? await pageOfRows(tx, batch.id, view, { skip: (page - 1) * PAGE_LENGTH, take: PAGE_LENGTH }) : { rows: [] };
    const given = await givenFor(tx, batch, clock.today);
    return {
      edition,
      isOpen: takesImports(editionPhase(edition, clock.today)),
      batch,
      counts,
      addedBy: await nameOfUser(tx, batch.addedById),
      view,
      page,
      pages,
      total,
      rows: await standRows(tx, batch, edition, found.rows, given),
      municipalities: given.municipalities,
      home: given.home,
      builtOn: await builtOn(tx, batch.id),
    };
  },
});

/** The centre's own list for a spreadsheet, with its people's numbers in full. Each person's reading is logged with its purpose (R41). */
export const loadExport = loader({
  name: "imports.export",
  roles: importers,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string; purpose: (typeof exportPurposes)[number] }>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    if (!edition) return null;
    const { today } = clock;
    return { edition, candidates: await candidatesOf(tx, { editionId: edition.id, welfareCentreId: actor.institution.id, today }), today };
  },
  access: ({ candidates }, { editionId, purpose }) =>
    candidates.map(({ personId }) => ({
      ...{ scope: "candidates.export", subjectType: "Person", subjectId: personId },
      purpose: `${exportPurposeLabel[purpose]}, edycja ${editionId}`,
    })),
});
