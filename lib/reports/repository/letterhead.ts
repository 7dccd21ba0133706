import type { IsoDate } from "#lib/platform/calendar.ts";
import { dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { WorkAgreementKind } from "#prisma/generated/client/enums.ts";

/** Institutions, municipalities and agreements of an edition or of one of its centres, as the head of their papers prints them. */
export type Letterhead = {
  readonly labourOffice: string;
  readonly labourOfficeAddress: string | null;
  readonly centres: readonly string[];
  readonly municipalities: readonly string[];
  /** where it is written: the one municipality; null where there are several */
  readonly place: string | null;
  readonly agreements: readonly { kind: "PAI" | WorkAgreementKind; number: string; signedOn: IsoDate | null }[];
};

/**
 * The letterhead of a paper.
 *
 * @param centreId the centre a paper belongs to, where it is not the whole edition's; the others are then not named
 */
export async function letterheadOf(tx: ScopedTx, edition: { id: string; labourOfficeId: string }, centreId?: string): Promise<Letterhead> {
  const office = await tx.institution.findUniqueOrThrow({ where: { id: edition.labourOfficeId }, select: { name: true, address: true } });
  const centres = await tx.editionCentre.findMany({
    where: { editionId: edition.id, ...(centreId ? { welfareCentreId: centreId } : {}) },
    select: {
      welfareCentre: { select: { institution: { select: { name: true } }, municipality: { select: { name: true } } } },
      paiAgreement: { select: { number: true, signedOn: true } },
      communityWorkAgreement: { select: { kind: true, number: true, signedOn: true } },
    },
  });
  const municipalities = [...new Set(centres.map(({ welfareCentre }) => welfareCentre.municipality.name))].sort();
  return {
    labourOffice: office.name,
    labourOfficeAddress: office.address,
    centres: centres.map(({ welfareCentre }) => welfareCentre.institution.name).sort(),
    municipalities,
    place: municipalities.length === 1 ? (municipalities[0] ?? null) : null,
    agreements: centres.flatMap(({ paiAgreement: pai, communityWorkAgreement: work }) => [
      ...(pai ? [{ kind: "PAI" as const, number: pai.number, signedOn: dayOrNull(pai.signedOn) }] : []),
      ...(work ? [{ ...work, signedOn: dayOrNull(work.signedOn) }] : []),
    ]),
  };
}
