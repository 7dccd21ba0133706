import { z } from "zod";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { reportWords } from "#lib/reports/repository/report.ts";
import { type Approval, type ApprovedFigures, standing } from "#lib/reports/rules/approval.ts";

const number = z.number();
const figures: z.ZodType<ApprovedFigures> = z.object({
  ...{ takenUp: number, completed: number, interrupted: number, endedEarly: number, outcomes: number },
  ...{ workMinutes: number, sessionMinutes: number, costGrosz: number, refundGrosz: number },
});

/** Approvals of an edition's summary, whatever version of its words they were given to. */
export async function approvalsOf(tx: ScopedTx, editionId: string): Promise<Approval[]> {
  const rows = await tx.reportApproval.findMany({ where: { editionId }, orderBy: [{ givenOn: "asc" }, { institutionId: "asc" }] });
  return rows.map(({ institutionId, reportVersion, givenOn, givenById, figures: stored }) => ({
    ...{ institutionId, reportVersion, givenById },
    givenOn: dayOf(givenOn),
    figures: figures.parse(stored),
  }));
}

/** Whether an institution has approved the words as they stand. */
export async function hasApproved(tx: ScopedTx, editionId: string, institutionId: string): Promise<boolean> {
  const { version } = await reportWords(tx, editionId);
  return standing(await approvalsOf(tx, editionId), version).some((one) => one.institutionId === institutionId);
}

/** The institutions that approve: the labour office first, then the centres, by their names. */
export async function approvingSides(tx: ScopedTx, edition: { id: string; labourOfficeId: string }) {
  const centres = await tx.editionCentre.findMany({ where: { editionId: edition.id }, select: { welfareCentreId: true } });
  const ids = [edition.labourOfficeId, ...centres.map(({ welfareCentreId }) => welfareCentreId)];
  const rows = await tx.institution.findMany({ where: { id: { in: ids } }, select: { id: true, name: true, kind: true } });
  return rows
    .sort((a, b) => Number(b.kind === "LABOUR_OFFICE") - Number(a.kind === "LABOUR_OFFICE") || a.name.localeCompare(b.name, "pl"))
    .map(({ id, name }) => ({ id, name }));
}

/** Writes an institution's approval, over an earlier one of other words. */
export async function recordApproval(
  tx: ScopedTx,
  key: { editionId: string; institutionId: string; labourOfficeId: string },
  given: { reportVersion: number; figures: ApprovedFigures; givenOn: IsoDate; givenById: string },
): Promise<void> {
  const { editionId, institutionId } = key;
  const data = { ...given, givenOn: columnOf(given.givenOn) };
  await tx.reportApproval.upsert({
    where: { editionId_institutionId: { editionId, institutionId } },
    create: { ...key, ...data },
    update: data,
  });
}
