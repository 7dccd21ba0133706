import { lawInForce } from "#lib/institutions/repository.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { blocks, type Verdict } from "#lib/law/verdict.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { IsoMonth } from "#lib/platform/calendar.ts";
import type { Clock } from "#lib/platform/clock.ts";
import { lock, type ScopedTx } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";
import { leadsOn } from "#lib/platform/transitions.ts";
import { lastChange } from "#lib/referrals/repository/trail.ts";
import { agreementOfEdition, peopleOf, readBook } from "#lib/settlements/repository/book.ts";
import { placeOfSettlement } from "#lib/settlements/repository/settlements.ts";
import type { MonthFacts } from "#lib/settlements/rules/guards.ts";
import { type Book, drawMonth, type Settlement } from "#lib/settlements/rules/month.ts";
import { type SettlementStep, settlementTransitions } from "#lib/settlements/transitions.ts";
import type { SettlementStatus } from "#prisma/generated/client/enums.ts";

/** A month of an agreement held against everybody else, with what its steps are judged by. */
export type HeldMonth = { readonly book: Book; readonly month: IsoMonth; readonly facts: MonthFacts };
/** The same where the month has a settlement. */
export type HeldSettlement = HeldMonth & { readonly settlement: Settlement };

type Asking = { readonly actor: Actor; readonly clock: Clock };

/**
 * Locks the people of an agreement, whose hours decide the money, and the agreement's settlements; then reads. Whoever enters hours
 * locks the same people, so that nothing is paid that has changed meanwhile.
 */
async function hold(tx: ScopedTx, agreementId: string, month: IsoMonth, { actor, clock }: Asking): Promise<HeldMonth | null> {
  await lock(tx, { personIds: await peopleOf(tx, agreementId), series: `settlements/${agreementId}` });
  const book = await readBook(tx, agreementId, month);
  if (!book) return null;
  return { book, month, facts: await monthFacts(tx, book, month, { actor, clock }) };
}

/** What the steps of a month are judged by. */
export async function monthFacts(tx: ScopedTx, book: Book, month: IsoMonth, { actor, clock }: Asking): Promise<MonthFacts> {
  const { labourOfficeId, centreId, carersHelp } = book.agreement;
  return {
    ...{ today: clock.today, month, carersHelp, userId: actor.userId },
    settlement: book.settlements.find((one) => one.month === month) ?? null,
    drawn: drawMonth(book, month),
    minimumRates: (await lawInForce(tx, labourOfficeId, centreId)).rates,
  };
}

/** Holds a month of the agreement under which the actor's centre takes part in an edition. */
export async function holdMonth(
  tx: ScopedTx,
  { editionId, month }: { editionId: string; month: IsoMonth },
  asking: Asking,
): Promise<HeldMonth | null> {
  const agreementId = await agreementOfEdition(tx, editionId, asking.actor.institution.id);
  return agreementId ? hold(tx, agreementId, month, asking) : null;
}

/** Holds the month of a settlement that belongs to the edition's agreement. */
export async function holdSettlement(
  tx: ScopedTx,
  { editionId, settlementId }: { editionId: string; settlementId: string },
  asking: Asking,
): Promise<HeldSettlement | null> {
  const place = await placeOfSettlement(tx, settlementId);
  const held = place && (await hold(tx, place.communityWorkAgreementId, place.month, asking));
  const settlement = held?.book.settlements.find(({ id }) => id === settlementId);
  if (!held || !settlement) return null;
  const agreementId = await agreementOfEdition(tx, editionId, settlement.welfareCentreId);
  return agreementId === settlement.agreementId ? { ...held, settlement } : null;
}

/** What a stale step is answered with: where the month stands. */
export type SavedSettlement = { readonly version: number; readonly status: SettlementStatus };

/**
 * Stops a step of a month that somebody has taken further since the user read it.
 *
 * @throws Refused kind "stale" with SavedSettlement
 */
export async function refuseStaleSettlement(tx: ScopedTx, step: SettlementStep, settlement: Settlement, version: number): Promise<void> {
  if (version === settlement.version && leadsOn(settlementTransitions[step], settlement.status)) return;
  const saved: SavedSettlement = { version: settlement.version, status: settlement.status };
  refuse({ kind: "stale", saved, ...(await lastChange(tx, [settlement.id])) });
}

/** Stops a step that a rule forbids; warnings pass with a written reason. @throws Refused kind "rules" */
export function refuseForbidden(verdicts: readonly Verdict[], warningReason = ""): void {
  const stops = verdicts.filter((verdict) => blocks([verdict], { warningReason }));
  if (stops.length > 0) refuse({ kind: "rules", rules: refusedRules(stops) });
}
