import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Timesheet } from "#lib/work/rules/timesheets.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";
import type { ConfirmationBasis } from "#prisma/generated/client/enums.ts";

type By = { readonly at: Date; readonly userId: string };

const keyOf = ({ participationId, workPlaceId, month, version }: Timesheet) => ({
  participationId_workPlaceId_month: { participationId, workPlaceId, month },
  version: version ?? 0,
});

const OPEN = { confirmedAt: null, confirmedById: null, basis: null, listSignedOn: null, approvedAt: null, approvedById: null } as const;

/** Confirms sheets with the sums they have now; the first confirmation makes the row. */
export async function confirmSheets(
  tx: ScopedTx,
  sheets: readonly Timesheet[],
  { basis, listSignedOn, at, userId }: By & { basis: ConfirmationBasis; listSignedOn: IsoDate | null },
): Promise<void> {
  const told = { basis, listSignedOn: columnOrNull(listSignedOn), confirmedAt: at, confirmedById: userId, returnReason: null };
  for (const sheet of sheets) {
    const data = { ...told, status: "CONFIRMED_BY_HOST" as const, confirmedMinutes: sheet.minutes };
    const { participationId, workPlaceId, editionId, labourOfficeId, welfareCentreId, month } = sheet;
    const keys = { participationId, workPlaceId, editionId, labourOfficeId, welfareCentreId, month };
    if (sheet.version === null) await tx.workTimesheet.createMany({ data: [{ id: newId(), ...keys, ...data }] });
    else await update(tx, sheet, data);
  }
}

/** Approves sheets. */
export async function approveSheets(tx: ScopedTx, sheets: readonly Timesheet[], { at, userId }: By): Promise<void> {
  for (const sheet of sheets) await update(tx, sheet, { status: "APPROVED_BY_OPS", approvedAt: at, approvedById: userId });
}

/** Opens sheets again; who confirmed and approved stands in the audit. */
export async function returnSheets(tx: ScopedTx, sheets: readonly Timesheet[], returnReason: string): Promise<void> {
  for (const sheet of sheets) await update(tx, sheet, { ...OPEN, status: "OPEN", returnReason });
}

/** Throws when a row is at another version, which the persons' locks rule out. */
async function update(tx: ScopedTx, sheet: Timesheet, data: Prisma.WorkTimesheetUpdateInput): Promise<void> {
  await tx.workTimesheet.update({ where: keyOf(sheet), data: { ...data, version: { increment: 1 } } });
}

/** Whether an approved or later settlement pays one of these months already; a draft may still be reckoned anew. */
export async function isInSettlement(tx: ScopedTx, sheets: readonly Timesheet[]): Promise<boolean> {
  const [first] = sheets;
  if (!first) return false;
  const lines = await tx.settlementLine.count({
    where: {
      participationId: { in: sheets.map(({ participationId }) => participationId) },
      forMonth: first.month,
      settlement: { month: first.month, status: { not: "DRAFT" } },
    },
  });
  return lines > 0;
}
