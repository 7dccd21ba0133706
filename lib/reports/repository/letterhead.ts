import type { IsoDate } from "#lib/platform/calendar.ts";
import { dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { WorkAgreementKind } from "#prisma/generated/client/enums.ts";

/** Institutions, municipalities and agreements of an edition, as the head of its papers prints them. */
export type Letterhead = {
  readonly labourOffice: string;
  readonly centres: readonly string[];
  readonly municipalities: readonly string[];
  readonly agreements: readonly { kind: "PAI" | WorkAgreementKind; number: string; signedOn: IsoDate | null }[];
};

export async function letterheadOf(tx: ScopedTx, edition: { id: string; labourOfficeId: string }): Promise<Letterhead> {
  const office = await tx.institution.findUniqueOrThrow({ where: { id: edition.labourOfficeId }, select: { name: true } });
  const centres = await tx.editionCentre.findMany({
    where: { editionId: edition.id },
    select: {
      welfareCentre: { select: { institution: { select: { name: true } }, municipality: { select: { name: true } } } },
      paiAgreement: { select: { number: true, signedOn: true } },
      communityWorkAgreement: { select: { kind: true, number: true, signedOn: true } },
    },
  });
  return {
    labourOffice: office.name,
    centres: centres.map(({ welfareCentre }) => welfareCentre.institution.name).sort(),
    municipalities: [...new Set(centres.map(({ welfareCentre }) => welfareCentre.municipality.name))].sort(),
    agreements: centres.flatMap(({ paiAgreement: pai, communityWorkAgreement: work }) => [
      ...(pai ? [{ kind: "PAI" as const, number: pai.number, signedOn: dayOrNull(pai.signedOn) }] : []),
      ...(work ? [{ ...work, signedOn: dayOrNull(work.signedOn) }] : []),
    ]),
  };
}
