import type { DeclarationUse } from "#lib/agreements/rules/declarations.ts";
import { type EditionHead, editionFigures } from "#lib/editions/repository/editions.ts";
import { editionYear } from "#lib/editions/rules/phase.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";

/**
 * How far each centre's declaration that covers an edition's year is used: the same numbers as its balance on the programme's page.
 * A centre without such a declaration is left out, there is nothing to exceed.
 *
 * @returns by centre id
 */
export async function declarationUse(
  tx: ScopedTx,
  edition: Pick<EditionHead, "programmeId" | "plannedFrom">,
  today: IsoDate,
): Promise<Readonly<Record<string, DeclarationUse>>> {
  const { programmeId } = edition;
  const year = editionYear(edition);
  const declarations = await tx.municipalDeclaration.findMany({
    where: { programmeId, yearFrom: { lte: year }, yearTo: { gte: year } },
    include: { municipality: { select: { name: true } } },
  });
  if (declarations.length === 0) return {};
  const editions = await tx.edition.findMany({ where: { programmeId }, select: { id: true, plannedFrom: true } });
  const figures = await editionFigures(tx, today);
  return Object.fromEntries(
    declarations.map(({ welfareCentreId, municipality, yearFrom, yearTo, declaredHeadcount }) => {
      const covered = editions.filter((one) => editionYear(one) >= yearFrom && editionYear(one) <= yearTo).map(({ id }) => id);
      const used = figures
        .filter((one) => one.welfareCentreId === welfareCentreId && covered.includes(one.editionId))
        .reduce((sum, { referred }) => sum + referred, 0);
      return [welfareCentreId, { municipality: municipality.name, fromYear: yearFrom, toYear: yearTo, declared: declaredHeadcount, used }];
    }),
  );
}
