import { largestRemainderShares } from "#lib/platform/money.ts";
import type { SettlementStatus } from "#prisma/generated/client/enums.ts";

/** What decides how much of a month comes back; claims in the order of their versions, grosze. */
export type Answered = {
  readonly status: SettlementStatus;
  /** the refundable part of what is paid (R23) */
  readonly refundGrosz: number;
  readonly refundedGrosz: number | null;
  readonly claims: readonly { readonly amountGrosz: number; readonly acceptedGrosz: number | null }[];
};

/**
 * What of a month comes back from the Labour Fund as it stands (domain.md 4.6): the refundable part until a claim is sent, then what it
 * asks for, what was accepted, what was transferred; nothing after a refusal. Whatever does not come back is the municipality's.
 */
export function refundDue({ status, refundGrosz, refundedGrosz, claims }: Answered): number {
  const claim = claims.at(-1);
  switch (status) {
    case "CLAIMED":
      return claim?.amountGrosz ?? refundGrosz;
    case "ACCEPTED":
      return claim?.acceptedGrosz ?? refundGrosz;
    case "REJECTED":
      return 0;
    case "REFUNDED":
      return refundedGrosz ?? refundGrosz;
    default:
      return refundGrosz;
  }
}

/**
 * The lines of a settlement with what comes back of each: their refundable parts, and where less comes back, shares of it in their
 * proportion. They add up to `refundDue` to the grosz. What is drawn from lines later (differences, R23) takes them as they were settled.
 */
export function refundedLines<Line extends { readonly refundGrosz: number }>(
  settlement: Answered & { readonly lines: readonly Line[] },
): readonly Line[] {
  const due = refundDue(settlement);
  if (due === settlement.refundGrosz) return settlement.lines;
  const shares = largestRemainderShares(
    settlement.lines.map(({ refundGrosz }) => Math.max(0, refundGrosz)),
    due,
  );
  return settlement.lines.map((line, i) => ({ ...line, refundGrosz: shares[i] ?? 0 }));
}
