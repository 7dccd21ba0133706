import { signedAnnexes, termOn } from "#lib/agreements/repository/annexes.ts";
import { lawInForce } from "#lib/institutions/repository.ts";
import { type DateRange, type IsoMonth, monthRange } from "#lib/platform/calendar.ts";
import { columnOf, dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { Terms } from "#lib/settlements/rules/lines.ts";
import type { Book, Sheet } from "#lib/settlements/rules/month.ts";
import { settlementsOf } from "./settlements.ts";

/** The agreement on community work under which a centre takes part in an edition; null: none, or out of sight. */
export async function agreementOfEdition(tx: ScopedTx, editionId: string, centreId: string): Promise<string | null> {
  const row = await tx.editionCentre.findFirst({
    where: { editionId, welfareCentreId: centreId },
    select: { communityWorkAgreementId: true },
  });
  return row?.communityWorkAgreementId ?? null;
}

/** The centre and the editions of an agreement: whose work it pays for. */
type Reach = { readonly welfareCentreId: string; readonly editionId: { in: string[] } };

async function reachOf(tx: ScopedTx, agreementId: string): Promise<Reach | null> {
  const rows = await tx.editionCentre.findMany({
    where: { communityWorkAgreementId: agreementId },
    select: { editionId: true, welfareCentreId: true },
  });
  return rows[0] ? { welfareCentreId: rows[0].welfareCentreId, editionId: { in: rows.map(({ editionId }) => editionId) } } : null;
}

/** People of an agreement's editions, whose records decide the money; they are locked before a month is drawn. */
export async function peopleOf(tx: ScopedTx, agreementId: string): Promise<string[]> {
  const reach = await reachOf(tx, agreementId);
  if (!reach) return [];
  const people = await tx.participation.findMany({ where: reach, select: { personId: true }, distinct: ["personId"] });
  return people.map(({ personId }) => personId);
}

/**
 * Everything that the settlements of one agreement are drawn from, up to the end of a month: terms, editions, days of work,
 * timesheets of the month, and the settlements there are. Null when the scope does not show the agreement.
 */
export async function readBook(tx: ScopedTx, agreementId: string, month: IsoMonth): Promise<Book | null> {
  const agreement = await tx.communityWorkAgreement.findUnique({ where: { id: agreementId }, include: { annexes: signedAnnexes } });
  const reach = await reachOf(tx, agreementId);
  if (!agreement || !reach) return null;
  const { labourOfficeId, welfareCentreId } = agreement;
  const terms: Terms = {
    centreId: welfareCentreId,
    sharePercent: termOn(agreement, "refundSharePercent"),
    ownRates: await ownRatesOf(tx, welfareCentreId),
    minimumRates: (await lawInForce(tx, labourOfficeId, welfareCentreId)).rates,
  };
  return {
    agreement: {
      ...{ id: agreement.id, labourOfficeId, centreId: welfareCentreId },
      ...{ number: agreement.number, kind: agreement.kind, carersHelp: agreement.carersHelp },
    },
    terms,
    periods: await periodsOf(tx, reach),
    days: await daysOf(tx, reach, month),
    sheets: await sheetsOf(tx, reach, month),
    settlements: await settlementsOf(tx, agreementId),
  };
}

async function ownRatesOf(tx: ScopedTx, centreId: string): Promise<Terms["ownRates"]> {
  const rows = await tx.hourlyRate.findMany({ where: { welfareCentreId: centreId } });
  return rows.map(({ workKindId, validFrom, amountGrosz }) => ({ centreId, workKindId, validFrom: dayOf(validFrom), amountGrosz }));
}

async function periodsOf(tx: ScopedTx, { editionId }: Reach): Promise<DateRange[]> {
  const rows = await tx.edition.findMany({
    where: { id: editionId, status: { not: "CANCELLED" } },
    select: { startsOn: true, endsOn: true },
  });
  return rows.flatMap((row) => {
    const [from, to] = [dayOrNull(row.startsOn), dayOrNull(row.endsOn)];
    return from && to ? { from, to } : [];
  });
}

async function daysOf(tx: ScopedTx, reach: Reach, month: IsoMonth): Promise<Book["days"]> {
  const rows = await tx.workEntry.findMany({
    where: { ...reach, workedOn: { lte: columnOf(monthRange(month).to) } },
    select: {
      ...{ participationId: true, workPlaceId: true, workKindId: true, workedOn: true, status: true, minutes: true },
      participation: { select: { personId: true } },
    },
  });
  return rows.map(({ workedOn, participation, ...row }) => ({ ...row, date: dayOf(workedOn), personId: participation.personId }));
}

const sheetsOf = (tx: ScopedTx, reach: Reach, month: IsoMonth): Promise<Sheet[]> =>
  tx.workTimesheet.findMany({
    where: { ...reach, month },
    select: { participationId: true, workPlaceId: true, status: true, confirmedMinutes: true },
  });
