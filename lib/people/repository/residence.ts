import type { Address } from "#lib/people/rules/residence.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, columnOrNull, dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ResidenceKind, SocialContractBasis } from "#prisma/generated/client/enums.ts";

/** Where a person lives or stays; `validTo` null is open. */
export type Residence = Address & {
  readonly id: string;
  readonly kind: ResidenceKind;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly version: number;
};

/** Every place of a person, the earliest first. */
export async function residencesOf(tx: ScopedTx, personId: string): Promise<Residence[]> {
  const rows = await tx.residence.findMany({ where: { personId }, orderBy: { validFrom: "asc" } });
  return rows.map(({ id, kind, municipalityId, town, street, postalCode, validFrom, validTo, version }) => ({
    ...{ id, kind, municipalityId, town, street, postalCode, version },
    ...{ validFrom: dayOf(validFrom), validTo: dayOrNull(validTo) },
  }));
}

/** The place as corrected, at the version that the user saw. @returns the new version */
export async function correctResidence(
  tx: ScopedTx,
  { id, version }: Pick<Residence, "id" | "version">,
  { validFrom, validTo, ...place }: Address & Pick<Residence, "validFrom" | "validTo">,
): Promise<number> {
  const data = { ...place, validFrom: columnOf(validFrom), validTo: columnOrNull(validTo), version: { increment: 1 } };
  const written = await tx.residence.update({ where: { id, version }, data, select: { version: true } });
  return written.version;
}

/** Adds a social contract of the acting centre. @returns false when the same one is there already */
export async function addContract(
  tx: ScopedTx,
  owner: { personId: string; labourOfficeId: string; welfareCentreId: string },
  contract: { signedOn: IsoDate; basis: SocialContractBasis },
): Promise<boolean> {
  const data = { ...owner, signedOn: columnOf(contract.signedOn), basis: contract.basis };
  if ((await tx.socialContract.count({ where: data })) > 0) return false;
  await tx.socialContract.create({ data: { id: newId(), ...data } });
  return true;
}
