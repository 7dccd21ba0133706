import type { AuditDraft, OutboxDraft } from "#lib/platform/audit.ts";
import { sumOf, type Timesheet } from "#lib/work/rules/timesheets.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";

/** What is kept of a step about a month of work; the labour office reads it too. */
export const sheetAudit = (action: string, sheet: Timesheet, values: Prisma.InputJsonObject): AuditDraft => ({
  action,
  ...{ subjectType: "Participation", subjectId: sheet.participationId, labourOfficeId: sheet.labourOfficeId },
  changedFields: ["timesheet"],
  values: { month: sheet.month, workPlaceId: sheet.workPlaceId, minutes: sheet.minutes, ...values },
  sharedWith: [sheet.labourOfficeId],
});

/** The centre hears of a host's confirmation (words.md 3.5). The event stands by one of the host's own people, as the row policies ask. */
export function hoursConfirmed(editionId: string, sheets: readonly Timesheet[]): OutboxDraft[] {
  const [first] = sheets;
  if (!first) return [];
  return [
    {
      ...{
        recipientId: first.welfareCentreId,
        kind: "work.hoursConfirmed",
        subjectType: "Participation",
        subjectId: first.participationId,
      },
      payload: { count: sheets.length, month: first.month, minutes: sumOf(sheets), editionId },
    },
  ];
}
