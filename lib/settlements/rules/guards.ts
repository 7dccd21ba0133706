import type { MinimumRate } from "#lib/law/rates.ts";
import { fourEyes } from "#lib/law/rules/product.ts";
import { draftOutdated, monthUnderWay, nothingToSettle, settledTwice, timesheetsOpen } from "#lib/law/rules/product-settlements.ts";
import { ratesOfMonth } from "#lib/law/rules/r22-hourly-rate.ts";
import { refundClaimed } from "#lib/law/rules/r23-refund-share.ts";
import { indexation } from "#lib/law/rules/r26-indexation.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import { type IsoDate, type IsoMonth, monthRange } from "#lib/platform/calendar.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatGrosze, formatPercent } from "#lib/platform/money.ts";
import { changedSince, type Drawn, isFinished, type Settlement } from "#lib/settlements/rules/month.ts";
import type { SettlementStep } from "#lib/settlements/transitions.ts";

/** What the steps of a month are judged by. */
export type MonthFacts = {
  readonly today: IsoDate;
  readonly month: IsoMonth;
  /** null while there is none */
  readonly settlement: Settlement | null;
  readonly drawn: Drawn;
  readonly minimumRates: readonly MinimumRate[];
  readonly carersHelp: boolean;
  /** who would take the step */
  readonly userId: string;
};

/** R23: how the refundable part comes about: "60% × 8,10 zł × 40 godz. + 60% × 8,30 zł × 38 godz.". */
export function refundParts(lines: Settlement["lines"]): string {
  const parts = lines.flatMap((line) => line.parts);
  const same = Map.groupBy(parts, ({ minimumGrosz, sharePercent }) => `${minimumGrosz}/${sharePercent}`);
  const texts = [...same.values()].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    const minutes = some.reduce((sum, part) => sum + part.minutes, 0);
    return `${formatPercent(first.sharePercent)} × ${formatGrosze(first.minimumGrosz)} × ${formatMinutes(minutes)}`;
  });
  return texts.join(" + ") || "brak godzin";
}

/**
 * What speaks against a step of a month (domain.md 4.6): the same for the button, the refusal and the list. State and role are the
 * table's question (`settlementTransitions`), the claimed amount is asked about by `claimVerdict`.
 */
export function stepVerdicts(step: SettlementStep, facts: MonthFacts): Verdict[] {
  return (guards[step]?.(facts) ?? []).filter((verdict) => verdict !== null);
}

type Guard = (facts: MonthFacts) => (Verdict | null)[];

const records: Guard = ({ today, month, drawn }) => [
  timesheetsOpen({ on: today, month, ...drawn.sheets }),
  // A day is left out of the lines only where no rate is known for it.
  ratesOfMonth({ month, workedDays: drawn.daysWithoutRate, rateOn: () => null }),
  nothingToSettle({ on: today, month, lines: drawn.lines.length + drawn.daysWithoutRate.length }),
];
const asDrawn: Guard = ({ today, month, settlement, drawn }) => [
  draftOutdated({ on: today, month, count: settlement ? changedSince(settlement, drawn) : 0 }),
  timesheetsOpen({ on: today, month, ...drawn.sheets }),
];
/** Rates of the days paid for that nobody has checked against the announcement (R26). */
const unverified: Guard = ({ month, minimumRates }) =>
  indexation(monthRange(month), minimumRates).filter(({ severity }) => severity === "warning");
const otherEyes =
  (whose: (settlement: Settlement) => string | null | undefined, done: string, role: string): Guard =>
  ({ today, settlement, userId }) => {
    const first = settlement && whose(settlement);
    return [fourEyes({ on: today, enteredBy: first ? [first] : [], approver: userId, done, role })];
  };
const lastClaim = ({ claims }: Settlement) => claims.at(-1) ?? null;
const claimant = otherEyes((settlement) => lastClaim(settlement)?.claimedById, "Wniosek złożono", "pracownik urzędu pracy");

const guards: Partial<Readonly<Record<SettlementStep, Guard>>> = {
  draft: (facts) => [
    settledTwice({ on: facts.today, month: facts.month, draftedOn: facts.settlement?.draftedOn ?? null }),
    monthUnderWay({ today: facts.today, month: facts.month, until: facts.drawn.until }),
    ...records(facts),
  ],
  redraw: records,
  approve: (facts) => [
    ...otherEyes(({ draftedById }) => draftedById, "Rozliczenie przygotowano", "dyrektor (kierownik) ośrodka")(facts),
    ...asDrawn(facts),
    ...unverified(facts),
  ],
  pay: (facts) => [
    ...otherEyes(({ approvedById }) => approvedById, "Rozliczenie zatwierdzono", "koordynator PAI")(facts),
    ...asDrawn(facts),
  ],
  returnClaim: claimant,
  accept: claimant,
  reject: claimant,
  refund: otherEyes((settlement) => lastClaim(settlement)?.decidedById, "Wniosek przyjęto", "dyrektor urzędu pracy"),
};

/** R23: a claim for more than the refundable part of what was paid. */
export const claimVerdict = (settlement: Settlement, claimedGrosz: number, on: IsoDate, carersHelp: boolean): Verdict | null =>
  refundClaimed({ on, claimedGrosz, mostGrosz: settlement.refundGrosz, parts: refundParts(settlement.lines), carersHelp });

/** Whether the month goes on after the payment at all: without anything to claim it is finished (R24). */
export const claims = (settlement: Settlement): boolean => !isFinished(settlement) && settlement.refundGrosz > 0;
