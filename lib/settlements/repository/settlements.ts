import { z } from "zod";
import { dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { Claim, Settlement } from "#lib/settlements/rules/month.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";

const parts = z.array(
  z.object({
    from: z.iso.date(),
    to: z.iso.date(),
    minutes: z.int(),
    rateGrosz: z.int(),
    minimumGrosz: z.int(),
    sharePercent: z.int(),
  }),
);
const include = { lines: { orderBy: { id: "asc" } }, claims: { orderBy: { versionNo: "asc" } } } as const;
type Row = Prisma.MonthlySettlementGetPayload<{ include: typeof include }>;

/** The settlements of an agreement by month; lines as far as the scope shows them. */
export async function settlementsOf(tx: ScopedTx, agreementId: string): Promise<Settlement[]> {
  const rows = await tx.monthlySettlement.findMany({
    where: { communityWorkAgreementId: agreementId },
    include,
    orderBy: { month: "asc" },
  });
  return rows.map(settlementFrom);
}

/** The agreement and month of a settlement; null when the scope does not show it. */
export const placeOfSettlement = (tx: ScopedTx, id: string) =>
  tx.monthlySettlement.findUnique({ where: { id }, select: { communityWorkAgreementId: true, month: true } });

function settlementFrom({ communityWorkAgreementId, lines, claims, approvedOn, paidOn, refundedOn, draftedOn, ...row }: Row): Settlement {
  return {
    ...row,
    agreementId: communityWorkAgreementId,
    draftedOn: dayOf(draftedOn),
    approvedOn: dayOrNull(approvedOn),
    paidOn: dayOrNull(paidOn),
    refundedOn: dayOrNull(refundedOn),
    lines: lines.map((line) => ({ ...line, parts: parts.parse(line.parts) })),
    claims: claims.map(
      ({ claimedOn, decidedOn, ...claim }): Claim => ({ ...claim, claimedOn: dayOf(claimedOn), decidedOn: dayOrNull(decidedOn) }),
    ),
  };
}
