import type { ScopedTx } from "#lib/platform/db.ts";
import type { ProviderKind } from "#prisma/generated/client/enums.ts";

/** A centre that a paper can be made with. In a city with county rights the centre applies instead of an agreement (§ 7). */
export type CentreChoice = { readonly id: string; readonly name: string; readonly labourOfficeId: string; readonly isCity: boolean };
export type ProviderChoice = {
  readonly id: string;
  readonly name: string;
  readonly kind: ProviderKind;
  readonly nip: string | null;
  readonly regon: string | null;
};

/** The centres of a labour office, or the acting centre itself. */
export async function centreChoices(tx: ScopedTx, institutionId: string): Promise<CentreChoice[]> {
  const rows = await tx.welfareCentre.findMany({
    where: { OR: [{ labourOfficeId: institutionId }, { id: institutionId }] },
    select: {
      id: true,
      labourOfficeId: true,
      institution: { select: { shortName: true } },
      municipality: { select: { county: { select: { isCityWithCountyRights: true } } } },
    },
  });
  return rows
    .map((row) => ({
      ...{ id: row.id, labourOfficeId: row.labourOfficeId, name: row.institution.shortName },
      isCity: row.municipality.county.isCityWithCountyRights,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "pl"));
}

/** The organisations in a labour office's register. */
export async function providerChoices(tx: ScopedTx, labourOfficeId: string): Promise<ProviderChoice[]> {
  const rows = await tx.integrationProvider.findMany({ where: { labourOfficeId }, include: { institution: { select: { name: true } } } });
  return rows
    .map(({ id, kind, nip, regon, institution }) => ({ id, kind, nip, regon, name: institution.name }))
    .sort((a, b) => a.name.localeCompare(b.name, "pl"));
}
