import { findEdition } from "#lib/editions/repository/editions.ts";
import { isIsoMonth } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { isId } from "#lib/platform/ids.ts";
import { comparePolish } from "#lib/platform/polish.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { seesDetail } from "#lib/settlements/policy.ts";
import { readBook } from "#lib/settlements/repository/book.ts";
import { centresOf, peopleOfLines } from "#lib/settlements/repository/centres.ts";
import { monthFacts } from "#lib/settlements/repository/steps.ts";
import { sumsOf } from "#lib/settlements/rules/differences.ts";
import { monthsOf } from "#lib/settlements/rules/month.ts";
import { refundedLines } from "#lib/settlements/rules/refund.ts";
import { unpaidDays } from "#lib/settlements/rules/unpaid.ts";

export type MonthParams = { editionId: string; month: string; osrodek?: string | undefined };

/** A month of an edition's agreement as both sides look at it; null where the edition, the centre or the month is not there. */
export async function readMonth(tx: ScopedTx, { actor, clock, params }: Given<MonthParams>) {
  const edition = isId(params.editionId) && isIsoMonth(params.month) ? await findEdition(tx, params.editionId) : null;
  if (!edition) return null;
  const { month } = params;
  const centres = (await centresOf(tx, edition.id)).filter(({ agreementId }) => agreementId !== null);
  const centre = centres.find(({ id }) => id === params.osrodek) ?? centres[0];
  const book = centre?.agreementId ? await readBook(tx, centre.agreementId, month) : null;
  if (!centre || !book) return null;
  const isOffice = actor.institution.kind === "LABOUR_OFFICE";
  const facts = await monthFacts(tx, book, month, { actor, clock });
  const { settlement, drawn } = facts;
  if (!settlement && (isOffice || !(monthsOf(book, clock.today).includes(month) || drawn.lines.length > 0))) return null;
  const shown = settlement ? seesDetail(isOffice, settlement) : true;
  const lines = shown ? (settlement ? refundedLines(settlement) : drawn.lines) : [];
  const unpaid = shown ? unpaidDays(book.days, month) : [];
  const people = await peopleOfLines(
    tx,
    [...lines, ...unpaid].map(({ participationId }) => participationId),
  );
  return {
    ...{ edition, month, centre, centres, isOffice, shown, facts, agreement: book.agreement, role: actor.role, today: clock.today },
    settlement,
    unpaid: unpaid.flatMap(({ participationId, verdict }) => {
      const person = people.get(participationId);
      return person ? [{ person: person.name, verdict }] : [];
    }),
    sums: shown ? sumsOf(lines) : null,
    lines: lines
      .map((line) => ({ ...line, person: people.get(line.participationId) ?? null }))
      .sort((a, b) => comparePolish(a.person?.name ?? "", b.person?.name ?? "") || a.forMonth.localeCompare(b.forMonth)),
  };
}
