import type { EditionHead } from "#lib/editions/repository/editions.ts";
import type { FormInput } from "#lib/editions/schema.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";

/** Names of the lines that were left out but cannot go: sessions were planned from them, or results recorded. */
export async function keptForms(tx: ScopedTx, editionId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.supportForm.findMany({ where: { editionId, id: { notIn: [...ids] }, sessions: { some: {} } } });
  return rows.map(({ name }) => name);
}

/** Writes the plan of support forms in its order: changes known lines, adds new ones, removes the rest. */
export async function writeForms(tx: ScopedTx, { id: editionId, labourOfficeId }: EditionHead, forms: readonly FormInput[]): Promise<void> {
  const kept = forms.flatMap(({ id }) => (id ? [id] : []));
  await tx.supportForm.deleteMany({ where: { editionId, id: { notIn: kept } } });
  for (const [i, { id, ...form }] of forms.entries()) {
    const data = { ...form, ordinal: i + 1 };
    if (id) await tx.supportForm.updateMany({ where: { id, editionId }, data });
    else await tx.supportForm.createMany({ data: [{ ...data, id: newId(), editionId, labourOfficeId }] });
  }
}

type Named = { readonly id: string; readonly name: string };

/** Renames groups and adds new ones; a group is never removed, people and sessions may belong to it. */
export async function writeGroups(tx: ScopedTx, { id: editionId, labourOfficeId }: EditionHead, groups: readonly Named[]): Promise<void> {
  for (const { id, name } of groups) {
    if (id) await tx.editionGroup.updateMany({ where: { id, editionId }, data: { name } });
    else await tx.editionGroup.createMany({ data: [{ id: newId(), editionId, labourOfficeId, name }] });
  }
}

/** Names of the measures that were left out but have results. */
export async function keptIndicators(tx: ScopedTx, editionId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.indicator.findMany({ where: { editionId, id: { notIn: [...ids] }, results: { some: {} } } });
  return rows.map(({ name }) => name);
}

/** Writes the measures in their order: changes known ones, adds new ones, removes the rest. */
export async function writeIndicators(
  tx: ScopedTx,
  { id: editionId, labourOfficeId }: EditionHead,
  indicators: readonly (Named & { measure: string })[],
): Promise<void> {
  const kept = indicators.flatMap(({ id }) => (id ? [id] : []));
  await tx.indicator.deleteMany({ where: { editionId, id: { notIn: kept } } });
  for (const [i, { id, name, measure }] of indicators.entries()) {
    const data = { name, measure, ordinal: i + 1 };
    if (id) await tx.indicator.updateMany({ where: { id, editionId }, data });
    else await tx.indicator.createMany({ data: [{ ...data, id: newId(), editionId, labourOfficeId }] });
  }
}
