import type { ScopedTx } from "#lib/platform/db.ts";
import { comparePolish } from "#lib/platform/polish.ts";

/** A centre of an edition that the scope shows, and the agreement on community work it takes part under. */
export type SettlingCentre = {
  readonly id: string;
  readonly shortName: string;
  readonly municipality: string;
  readonly agreementId: string | null;
};

/** The centres of an edition, as far as the scope shows them. */
export async function centresOf(tx: ScopedTx, editionId: string): Promise<SettlingCentre[]> {
  const rows = await tx.editionCentre.findMany({
    where: { editionId },
    select: {
      communityWorkAgreementId: true,
      welfareCentre: { select: { id: true, institution: { select: { shortName: true } }, municipality: { select: { name: true } } } },
    },
  });
  return rows
    .map(({ communityWorkAgreementId, welfareCentre: { id, institution, municipality } }) => ({
      ...{ id, shortName: institution.shortName, municipality: municipality.name },
      agreementId: communityWorkAgreementId,
    }))
    .sort((a, b) => comparePolish(a.municipality, b.municipality));
}

/** Who stands behind the lines of a settlement: name, number on the lists and edition by participation. */
export async function peopleOfLines(tx: ScopedTx, participationIds: readonly string[]) {
  const rows = await tx.participation.findMany({
    where: { id: { in: [...participationIds] } },
    select: { id: true, personId: true, listNo: true, editionId: true, person: { select: { surname: true, givenNames: true } } },
  });
  const editions = await tx.edition.findMany({
    where: { id: { in: [...new Set(rows.map(({ editionId }) => editionId))] } },
    select: { id: true, name: true },
  });
  const names = new Map(editions.map(({ id, name }) => [id, name]));
  return new Map(
    rows.map(({ id, person, editionId, ...row }) => [
      id,
      { ...row, editionId, name: `${person.surname} ${person.givenNames}`, editionName: names.get(editionId) ?? "" },
    ]),
  );
}
