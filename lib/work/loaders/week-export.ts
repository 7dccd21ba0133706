import { findEdition } from "#lib/editions/repository/editions.ts";
import { exportPurposeLabel } from "#lib/imports/labels/export.ts";
import type { exportPurposes } from "#lib/imports/schema.ts";
import { staff } from "#lib/institutions/policy.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { letterheadOf } from "#lib/reports/repository/letterhead.ts";
import type { HoursFilter } from "#lib/work/rules/filter.ts";
import { loadWeek } from "./week.ts";

type Params = { editionId: string; week: string; filter: HoursFilter; purpose: (typeof exportPurposes)[number] };

/** The sheet of a week for a file or a paper: what the page shows with the same filter. Each person's reading is logged (R41). */
export const loadWeekExport = loader({
  name: "work.week.export",
  roles: staff,
  load: async (tx, { actor, clock, params }: Given<Params>) => {
    const page = await loadWeek.definition.load(tx, { actor, clock, params });
    const edition = page && (await findEdition(tx, page.editionId));
    if (!page?.sheet || !edition) return null;
    const { sheet, shownIds, choices } = page;
    const people = await tx.participation.findMany({ where: { id: { in: [...shownIds] } }, select: { personId: true } });
    return {
      ...{ edition, sheet: { ...sheet, rows: sheet.rows.filter(({ participationId }) => shownIds.includes(participationId)) }, choices },
      ...{ filter: params.filter, letterhead: await letterheadOf(tx, edition), today: clock.today, now: clock.now },
      personIds: people.map(({ personId }) => personId),
    };
  },
  access: ({ personIds, edition }, { purpose }) =>
    personIds.map((personId) => ({
      ...{ scope: "work.export", subjectType: "Person", subjectId: personId },
      purpose: `${exportPurposeLabel[purpose]}, edycja ${edition.id}`,
    })),
});
export type WeekExport = Awaited<ReturnType<typeof loadWeekExport>>;
