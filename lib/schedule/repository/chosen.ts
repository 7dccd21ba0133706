import { dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";
import type { SupportFormKind } from "#prisma/generated/client/enums.ts";

type Chosen = { readonly formId: string; readonly groupId: string; readonly specialistId: string };
type FormOfPlan = { readonly id: string; readonly name: string; readonly kind: SupportFormKind; readonly sessionMinutes: number };

/**
 * What a form of the schedule names, as it is in the database: forms and groups of the edition, specialists and people of the centre.
 *
 * @throws Refused kind "notFound" for a row of another edition or centre
 */
export async function chosenOf(
  tx: ScopedTx,
  { editionId, centreId, participationId = "" }: { editionId: string; centreId: string; participationId?: string },
  chosen: readonly Chosen[],
) {
  const forms: FormOfPlan[] = await tx.supportForm.findMany({
    where: { editionId, id: { in: chosen.map(({ formId }) => formId) } },
    select: { id: true, name: true, kind: true, sessionMinutes: true },
  });
  const formOf = (formId: string) => forms.find(({ id }) => id === formId) ?? refuse({ kind: "notFound" });
  const groups = [...new Set(chosen.flatMap(({ groupId }) => groupId || []))];
  const specialists = [...new Set(chosen.flatMap(({ specialistId }) => specialistId || []))];
  const ofEdition = await tx.editionGroup.count({ where: { editionId, id: { in: groups } } });
  const ofCentre = await tx.specialist.count({ where: { welfareCentreId: centreId, id: { in: specialists } } });
  if (ofEdition !== groups.length || ofCentre !== specialists.length) refuse({ kind: "notFound" });
  const row = participationId
    ? await tx.participation.findUnique({ where: { id: participationId, editionId, welfareCentreId: centreId } })
    : null;
  if (participationId && !row) refuse({ kind: "notFound" });
  return { formOf, participation: row && { firstDay: dayOf(row.firstDay), lastDay: dayOf(row.lastDay) } };
}
