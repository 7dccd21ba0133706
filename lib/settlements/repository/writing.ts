import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import { type Line, sumsOf } from "#lib/settlements/rules/differences.ts";
import type { AgreementOfBook, Settlement } from "#lib/settlements/rules/month.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";
import type { ClaimDecision } from "#prisma/generated/client/enums.ts";

type Drafted = { readonly lines: readonly Line[]; readonly on: IsoDate; readonly userId: string };

/** Writes a month's first draft. @returns its id and version */
export async function writeDraft(tx: ScopedTx, agreement: AgreementOfBook, month: string, { lines, on, userId }: Drafted) {
  const id = newId();
  const scope = { labourOfficeId: agreement.labourOfficeId, welfareCentreId: agreement.centreId };
  await tx.monthlySettlement.create({
    data: {
      ...{ id, ...scope, communityWorkAgreementId: agreement.id, month, status: "DRAFT", ...sumsOf(lines) },
      ...{ draftedOn: columnOf(on), draftedById: userId },
    },
  });
  await writeLines(tx, id, scope, lines);
  return { id, version: 1 };
}

/** Draws a draft anew: its lines are made again, and a remark it was sent back with is answered. @returns the new version */
export async function rewriteDraft(tx: ScopedTx, settlement: Settlement, { lines, on, userId }: Drafted): Promise<number> {
  await tx.settlementLine.deleteMany({ where: { settlementId: settlement.id } });
  await writeLines(tx, settlement.id, settlement, lines);
  const drafted = { draftedOn: columnOf(on), draftedById: userId, returnReason: null };
  return advance(tx, settlement, { ...sumsOf(lines), ...drafted, status: "DRAFT" });
}

async function writeLines(
  tx: ScopedTx,
  settlementId: string,
  { labourOfficeId, welfareCentreId }: { labourOfficeId: string; welfareCentreId: string },
  lines: readonly Line[],
): Promise<void> {
  const people = await tx.participation.findMany({
    where: { id: { in: lines.map(({ participationId }) => participationId) } },
    select: { id: true, editionId: true },
  });
  const editions = new Map(people.map(({ id, editionId }) => [id, editionId]));
  const scope = { settlementId, labourOfficeId, welfareCentreId };
  await tx.settlementLine.createMany({
    data: lines.map(({ parts, ...line }) => ({
      id: newId(),
      ...scope,
      ...line,
      editionId: editions.get(line.participationId) ?? "",
      parts: parts as unknown as Prisma.InputJsonArray,
    })),
  });
}

/** Writes a step over the version that was held. @returns the new version */
export async function advance(
  tx: ScopedTx,
  { id, version }: Settlement,
  change: Prisma.MonthlySettlementUncheckedUpdateInput,
): Promise<number> {
  const written = await tx.monthlySettlement.update({
    where: { id, version },
    data: { ...change, version: { increment: 1 } },
    select: { version: true },
  });
  return written.version;
}

/** Whether another settlement of the centre claims under this number already. */
export const isClaimNumberTaken = async (tx: ScopedTx, { id, welfareCentreId }: Settlement, number: string): Promise<boolean> =>
  (await tx.refundClaim.count({ where: { welfareCentreId, number, settlementId: { not: id } } })) > 0;

/** Whether another settlement of the centre was paid by a list with this number. */
export const isListNumberTaken = async (tx: ScopedTx, { id, welfareCentreId }: Settlement, payoutListNumber: string): Promise<boolean> =>
  (await tx.monthlySettlement.count({ where: { welfareCentreId, payoutListNumber, id: { not: id } } })) > 0;

/** Puts a claim on record as it is sent; after a return it is the next version. @returns its version */
export async function writeClaim(
  tx: ScopedTx,
  { id, labourOfficeId, welfareCentreId, claims }: Settlement,
  claim: { number: string; amountGrosz: number; on: IsoDate; userId: string },
): Promise<number> {
  const versionNo = claims.length + 1;
  const { number, amountGrosz, on, userId } = claim;
  await tx.refundClaim.create({
    data: {
      ...{ settlementId: id, versionNo, labourOfficeId, welfareCentreId, number, amountGrosz },
      ...{ claimedOn: columnOf(on), claimedById: userId },
    },
  });
  return versionNo;
}

/** The labour office's answer to the last claim. */
export async function decideClaim(
  tx: ScopedTx,
  { id, claims }: Settlement,
  answer: { decision: ClaimDecision; on: IsoDate; userId: string; acceptedGrosz?: number; remarks: string | null },
): Promise<void> {
  const { on, userId, ...decided } = answer;
  await tx.refundClaim.update({
    where: { settlementId_versionNo: { settlementId: id, versionNo: claims.length } },
    data: { ...decided, decidedOn: columnOf(on), decidedById: userId },
  });
}
