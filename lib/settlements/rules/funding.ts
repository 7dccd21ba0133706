import type { IsoDate } from "#lib/platform/calendar.ts";
import type { Block, FundingKind, SettlementStatus } from "#prisma/generated/client/enums.ts";
import { isPaid } from "./month.ts";

/** A source of money as the PAI agreement plans it. */
export type Source = {
  readonly id: string;
  readonly centreId: string;
  readonly block: Block;
  readonly kind: FundingKind;
  readonly name: string;
  readonly sharePercent: number | null;
  readonly amountGrosz: number | null;
  readonly isRefund: boolean;
};
/** Money spent beside the benefits; a withdrawn entry counts no more. */
export type SpentMoney = {
  readonly id: string;
  readonly centreId: string;
  readonly fundingSourceId: string | null;
  readonly block: Block;
  readonly spentOn: IsoDate;
  readonly amountGrosz: number;
  readonly purpose: string;
  readonly documentNumber: string | null;
  readonly trainerMinutes: number | null;
  readonly withdrawnReason: string | null;
  readonly version: number;
};
/** What settlements hold for the edition: benefits paid, and the part of them that came back. */
export type SettledMoney = {
  readonly centreId: string;
  readonly status: SettlementStatus;
  readonly amountGrosz: number;
  /** the edition's part of what was refunded, 0 before */
  readonly refundedGrosz: number;
};

/** One source with what it was to bear and what it has borne; `kind` null: entries that name no source. Whole grosze. */
export type SourceUse = {
  readonly key: string;
  readonly centreId: string;
  readonly block: Block;
  readonly name: string | null;
  readonly kind: FundingKind | null;
  readonly sharePercent: number | null;
  readonly plannedGrosz: number | null;
  readonly usedGrosz: number;
};

type Money = { readonly sources: readonly Source[]; readonly expenses: readonly SpentMoney[]; readonly lines: readonly SettledMoney[] };

/**
 * Planned against used money by block, centre and source: refunds that came stand with the refunding source, the rest of the benefits
 * paid with the municipality's, expenses with the source they name. Sources that are not named in the agreement have a line of their
 * own. Of an edition with several centres each has its own agreement, and bears its own people.
 */
export function fundingUse({ sources, expenses, lines }: Money): SourceUse[] {
  const centres = new Set([...sources, ...lines, ...expenses].map(({ centreId }) => centreId));
  const uses = [...centres].flatMap((centreId) => {
    const own = <Row extends { centreId: string }>(rows: readonly Row[]) => rows.filter((row) => row.centreId === centreId);
    return useOfCentre(centreId, { sources: own(sources), expenses: own(expenses), lines: own(lines) });
  });
  return uses.sort((a, b) => a.block.localeCompare(b.block));
}

function useOfCentre(centreId: string, facts: Money): SourceUse[] {
  const { sources, lines } = facts;
  const missing = (block: Block, kind: FundingKind | null, usedGrosz: number): SourceUse => ({
    ...{ key: `${centreId}/${block}/${kind}`, centreId, block, name: null, kind, sharePercent: null, plannedGrosz: null, usedGrosz },
  });
  const expenses = facts.expenses.filter(({ withdrawnReason }) => withdrawnReason === null);
  const paid = lines.filter(isPaid);
  const refunded = sumOf(paid, ({ refundedGrosz }) => refundedGrosz);
  const rest = sumOf(paid, ({ amountGrosz }) => amountGrosz) - refunded;
  const refunder = sources.find(({ block, isRefund, kind }) => block === "ACTIVATION" && (isRefund || kind === "LABOUR_FUND"));
  const bearer = sources.find(({ block, id }) => block === "ACTIVATION" && id !== refunder?.id);
  const used = (source: Source) =>
    sumOf(
      expenses.filter(({ fundingSourceId }) => fundingSourceId === source.id),
      ({ amountGrosz }) => amountGrosz,
    ) +
    (source.id === refunder?.id ? refunded : 0) +
    (source.id === bearer?.id ? rest : 0);
  const unnamed = (block: Block) =>
    sumOf(
      expenses.filter((one) => one.block === block && !sources.some(({ id }) => id === one.fundingSourceId)),
      ({ amountGrosz }) => amountGrosz,
    );
  const extra: SourceUse[] = [
    ...(refunder ? [] : [missing("ACTIVATION", "LABOUR_FUND", refunded)]),
    ...(bearer ? [] : [missing("ACTIVATION", "MUNICIPAL_BUDGET", rest)]),
    missing("ACTIVATION", null, unnamed("ACTIVATION")),
    missing("INTEGRATION", null, unnamed("INTEGRATION")),
  ].filter(({ usedGrosz }) => usedGrosz !== 0);
  const named = sources.map(
    (source): SourceUse => ({
      ...{ key: source.id, centreId, block: source.block, name: source.name, kind: source.kind, sharePercent: source.sharePercent },
      ...{ plannedGrosz: source.amountGrosz, usedGrosz: used(source) },
    }),
  );
  return [...named, ...extra];
}

const sumOf = <T>(rows: readonly T[], value: (row: T) => number) => rows.reduce((sum, row) => sum + value(row), 0);
