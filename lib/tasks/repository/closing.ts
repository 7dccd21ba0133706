import { editionState } from "#lib/editions/rules/phase.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { ClosingEdition } from "#lib/tasks/rules/closing.ts";

/** Editions of the scope that have ended and are not summed up yet, with who has approved their summary. */
export async function closingEditions(tx: ScopedTx, today: IsoDate): Promise<ClosingEdition[]> {
  const rows = await tx.edition.findMany({
    where: { status: { in: ["ACTIVE", "SETTLED"] }, endsOn: { lt: columnOf(today) } },
    select: {
      ...{ id: true, name: true, status: true, endsOn: true, settlementProposedOn: true, labourOfficeId: true },
      report: { select: { version: true } },
      approvals: { select: { institutionId: true, reportVersion: true } },
      centres: { select: { welfareCentreId: true, welfareCentre: { select: { institution: { select: { shortName: true } } } } } },
    },
    orderBy: [{ endsOn: "asc" }, { id: "asc" }],
  });
  return rows.flatMap(({ id, name, status, labourOfficeId, report, approvals, centres, ...row }) => {
    const endsOn = dayOrNull(row.endsOn);
    if (!endsOn) return [];
    const proposedOn = dayOrNull(row.settlementProposedOn);
    const approved = new Set(
      approvals.filter(({ reportVersion }) => reportVersion === (report?.version ?? 0)).map(({ institutionId }) => institutionId),
    );
    return [
      {
        ...{ editionId: id, editionName: name, endsOn, proposedOn },
        state: editionState({ status, endsOn, settlementProposedOn: proposedOn }, today),
        approvedByOffice: approved.has(labourOfficeId),
        centres: centres.map(({ welfareCentreId, welfareCentre }) => ({
          ...{ centreId: welfareCentreId, centreName: welfareCentre.institution.shortName },
          approved: approved.has(welfareCentreId),
        })),
      },
    ];
  });
}
