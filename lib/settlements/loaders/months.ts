import { type EditionHead, findEdition } from "#lib/editions/repository/editions.ts";
import { message } from "#lib/law/messages.ts";
import { claimAge } from "#lib/law/rules/r32-claim-age.ts";
import { type DateRange, type IsoDate, type IsoMonth, monthOf, monthRange, overlap } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { answerText } from "#lib/settlements/labels.ts";
import { keepsExpenses, rateReaders, seesDetail, settlementReaders } from "#lib/settlements/policy.ts";
import { readBook } from "#lib/settlements/repository/book.ts";
import { centresOf, type SettlingCentre } from "#lib/settlements/repository/centres.ts";
import { readFunding } from "#lib/settlements/repository/funding.ts";
import { sumsOf } from "#lib/settlements/rules/differences.ts";
import { fundingUse } from "#lib/settlements/rules/funding.ts";
import { type Book, drawMonth, isFinished, monthsOf, openDifferences } from "#lib/settlements/rules/month.ts";
import { refundedLines } from "#lib/settlements/rules/refund.ts";

/**
 * The months of an edition's agreements with where each stands, and the edition's sources of money, planned against used. The labour
 * office sees the state of a month, and its sums once a claim has come.
 */
export const loadSettlements = loader({
  name: "settlements.months",
  roles: settlementReaders,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string }>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    if (!edition) return null;
    const { today } = clock;
    const isOffice = actor.institution.kind === "LABOUR_OFFICE";
    const centres = await centresOf(tx, edition.id);
    const months = [];
    for (const centre of centres) months.push(...(await monthsOfCentre(tx, centre, { edition, isOffice, today })));
    const { sources, expenses, lines } = await readFunding(tx, edition.id);
    return {
      ...{ edition, role: actor.role, today, isOffice, months, centres, expenses, institutionId: actor.institution.id },
      // Benefits paid are the centre's matter until a claim has come.
      funding: fundingUse({ sources, expenses, lines: lines.filter((line) => seesDetail(isOffice, line)) }),
      sources: sources.map(({ id, centreId, block, name }) => ({ id, centreId, block, name })),
      mayEnter: keepsExpenses(actor.role),
      readsRates: (rateReaders as readonly string[]).includes(actor.role),
    };
  },
});

type Asked = { readonly edition: EditionHead; readonly isOffice: boolean; readonly today: IsoDate };

/** Of an agreement that several editions work under, the months of this one; a month of corrections alone belongs to all. */
function isOfEdition(month: IsoMonth, { id, startsOn, endsOn }: EditionHead, { periods, settlements }: Book): boolean {
  const inMonth = (period: DateRange) => overlap(period, monthRange(month)) !== null;
  if (startsOn && endsOn && inMonth({ from: startsOn, to: endsOn })) return true;
  const settlement = settlements.find((one) => one.month === month);
  return !periods.some(inMonth) || (settlement?.lines.some(({ editionId }) => editionId === id) ?? false);
}

async function monthsOfCentre(tx: ScopedTx, centre: SettlingCentre, { edition, isOffice, today }: Asked) {
  const book = centre.agreementId ? await readBook(tx, centre.agreementId, monthOf(today)) : null;
  if (!book) return [];
  const differing = new Set(openDifferences(book).map(({ forMonth }) => forMonth));
  const months = monthsOf(book, today).filter((month) => isOfEdition(month, edition, book));
  return months.map((month) => {
    const settlement = book.settlements.find((one) => one.month === month) ?? null;
    const shown = settlement ? seesDetail(isOffice, settlement) : !isOffice;
    return {
      ...{ month, centreId: centre.id, municipality: centre.municipality, status: settlement?.status ?? null },
      finished: settlement !== null && isFinished(settlement),
      sums: shown ? sumsOf(settlement ? refundedLines(settlement) : drawMonth(book, month).lines) : null,
      answer: settlement && shown ? answerText(settlement) : null,
      paidOn: settlement?.paidOn ?? null,
      refundedGrosz: settlement?.refundedGrosz ?? null,
      differs: !isOffice && differing.has(month),
      late: lateClaim(book, month, today),
    };
  });
}

/** R32: a month paid and not claimed for ten months. */
function lateClaim(book: Book, month: string, today: IsoDate) {
  const settlement = book.settlements.find((one) => one.month === month);
  if (settlement?.status !== "PAID" || !settlement.paidOn || isFinished(settlement)) return null;
  const verdict = claimAge({ today, month, dueOn: settlement.paidOn, claimedOn: null });
  return verdict && message(verdict);
}

export type SettlementsPage = NonNullable<Awaited<ReturnType<typeof loadSettlements.definition.load>>>;
