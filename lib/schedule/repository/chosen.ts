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
  { editionId, centreId, participationIds = [] }: { editionId: string; centreId: string; participationIds?: readonly string[] },
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
  const people = [...new Set(participationIds)];
  const ofPlace = await tx.participation.count({ where: { editionId, welfareCentreId: centreId, id: { in: people } } });
  if (ofPlace !== people.length) refuse({ kind: "notFound" });
  return { formOf };
}
