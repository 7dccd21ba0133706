import { dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { CountyLine } from "#lib/reports/rules/county.ts";
import type { OwnRate } from "#lib/settlements/rules.ts";

/** Years in which the scope has editions, in order. */
export async function editionYears(tx: ScopedTx): Promise<number[]> {
  const rows = await tx.edition.findMany({ select: { plannedFrom: true }, distinct: ["plannedFrom"] });
  return [...new Set(rows.map(({ plannedFrom }) => Number(plannedFrom.slice(0, 4))))].sort((a, b) => a - b);
}

/** The editions of a year with each of their centres; a cancelled edition is left out. */
export async function countyLines(tx: ScopedTx, year: number): Promise<CountyLine[]> {
  const rows = await tx.editionCentre.findMany({
    where: { edition: { plannedFrom: { startsWith: String(year) }, status: { not: "CANCELLED" } } },
    include: {
      edition: true,
      communityWorkAgreement: { select: { monthlyCapMinutes: true } },
      welfareCentre: { include: { municipality: { select: { name: true } }, institution: { select: { shortName: true } } } },
    },
    orderBy: [{ edition: { startsOn: "asc" } }, { editionId: "asc" }],
  });
  return rows.map(({ edition, welfareCentre, communityWorkAgreement }) => {
    const [from, to] = [dayOrNull(edition.startsOn), dayOrNull(edition.endsOn)];
    return {
      editionId: edition.id,
      editionName: edition.name,
      centreId: welfareCentre.id,
      centreName: welfareCentre.institution.shortName,
      municipality: welfareCentre.municipality.name,
      status: edition.status,
      period: from && to ? { from, to } : null,
      monthlyCapMinutes: communityWorkAgreement?.monthlyCapMinutes ?? null,
    };
  });
}

/** Refund share in per cent by community-work agreement of the scope. */
export async function refundShares(tx: ScopedTx): Promise<Map<string, number>> {
  const rows = await tx.communityWorkAgreement.findMany({ select: { id: true, refundSharePercent: true } });
  return new Map(rows.map(({ id, refundSharePercent }) => [id, refundSharePercent]));
}

/** The municipalities' own rates of the scope. */
export async function ownRates(tx: ScopedTx): Promise<OwnRate[]> {
  const rows = await tx.hourlyRate.findMany();
  return rows.map(({ welfareCentreId, workKindId, validFrom, amountGrosz }) => ({
    centreId: welfareCentreId,
    workKindId,
    validFrom: dayOf(validFrom),
    amountGrosz,
  }));
}
