import { signedAnnexes, termOn } from "#lib/agreements/repository/annexes.ts";
import { editionFigures } from "#lib/editions/repository/editions.ts";
import { minimumRatesInScope } from "#lib/institutions/repository.ts";
import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import { dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { participationFigures, sessionFigures, workFigures } from "#lib/reports/repository/figures.ts";
import type { CountyFacts, CountyLine } from "#lib/reports/rules/county.ts";
import type { OwnRate, RefundShares } from "#lib/settlements/rules/cost.ts";

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
      communityWorkAgreement: { select: { monthlyCapMinutes: true, annexes: signedAnnexes } },
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
      monthlyCapMinutes: communityWorkAgreement && termOn(communityWorkAgreement, "monthlyCapMinutes"),
    };
  });
}

/** Refund share in per cent by community-work agreement of the scope, as it holds on a day. */
export async function refundShares(tx: ScopedTx): Promise<RefundShares> {
  const rows = await tx.communityWorkAgreement.findMany({ select: { id: true, refundSharePercent: true, annexes: signedAnnexes } });
  return new Map(rows.map((row) => [row.id, termOn(row, "refundSharePercent")]));
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

/** Everything the county's figures of a year are computed from, in the reader's scope. */
export async function countyFacts(tx: ScopedTx, year: number, today: IsoDate): Promise<CountyFacts> {
  const lines = await countyLines(tx, year);
  const range = spanOf(lines.flatMap(({ period }) => period ?? []));
  return {
    ...{ today, lines },
    people: await editionFigures(tx, today),
    sessions: await sessionFigures(tx, range),
    participations: await participationFigures(tx, range),
    work: await workFigures(tx, range),
    refundShares: await refundShares(tx),
    ownRates: await ownRates(tx),
    minimumRates: await minimumRatesInScope(tx),
  };
}

/** From the first day of the first to the last of the last. */
function spanOf(periods: readonly DateRange[]): DateRange {
  const from = periods.map((period) => period.from).sort()[0] ?? "1970-01-01";
  const to = periods.map((period) => period.to).sort();
  return { from, to: to.at(-1) ?? from };
}
