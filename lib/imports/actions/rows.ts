"use server";

import { findEdition } from "#lib/editions/repository/editions.ts";
import { importAddress } from "#lib/imports/labels/addresses.ts";
import { fieldLabel } from "#lib/imports/labels/columns.ts";
import { lockBatch } from "#lib/imports/repository/batches.ts";
import { checkAgain, checkNext, takeColumns } from "#lib/imports/repository/checking.ts";
import { correctRow, rowsByNumber, skipRow } from "#lib/imports/repository/rows.ts";
import { refuseStaleBatch, refuseStaleRow } from "#lib/imports/repository/stale.ts";
import { missingColumns } from "#lib/imports/rules/columns.ts";
import { columnsSchema, correctSchema, pieceSchema, skipSchema } from "#lib/imports/schema.ts";
import { importTransitions } from "#lib/imports/transitions.ts";
import { action } from "#lib/platform/action.ts";
import type { Clock } from "#lib/platform/clock.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";

type Asked = { input: { editionId: string; batchId: string }; clock: Clock };

const batchAndEdition = async (tx: ScopedTx, { input, clock }: Asked) => {
  const edition = await findEdition(tx, input.editionId);
  const batch = edition && (await lockBatch(tx, input, clock.today));
  return edition && batch ? { edition, batch } : null;
};

const rowOfBatch = async (tx: ScopedTx, { input, clock }: Asked & { input: { rowNo: number } }) => {
  const found = await batchAndEdition(tx, { input, clock });
  const [row] = found ? await rowsByNumber(tx, found.batch.id, [input.rowNo]) : [];
  return found && row ? { ...found, row } : null;
};

/** "Kolumny": which column gives which field; the check starts anew. @returns the batch's version */
export const chooseColumns = action({
  name: "imports.columns",
  input: columnsSchema,
  roles: importTransitions.check.roles,
  subject: batchAndEdition,
  may: ({ actor, subject }) => subject.batch.welfareCentreId === actor.institution.id,
  rule: ({ input, subject: { batch } }, tx) => {
    const missing = missingColumns(input.columns);
    if (missing.length > 0)
      refuse({ kind: "fields", fields: Object.fromEntries(missing.map((field) => [field, `Wybierz kolumnę: ${fieldLabel[field]}.`])) });
    if (Object.values(input.columns).some((index) => index >= batch.header.length))
      refuse({ kind: "fields", fields: { surname: "Wybierz z listy." } });
    return refuseStaleBatch(tx, "check", batch, input.version);
  },
  write: async (tx, { input, subject: { batch } }) => ({
    value: { version: await takeColumns(tx, batch, input.columns) },
    audit: [auditOf("imports.columns", batch, ["columns"], { columns: Object.keys(input.columns) })],
  }),
  revalidate: ({ editionId, batchId }) => [importAddress(editionId, batchId)],
});

/** "Sprawdź wiersze", the next piece. Asking again checks what is left. @returns how far it came */
export const checkRows = action({
  name: "imports.check",
  input: pieceSchema,
  roles: importTransitions.check.roles,
  subject: batchAndEdition,
  may: ({ actor, subject }) => subject.batch.welfareCentreId === actor.institution.id,
  rule: ({ subject: { batch } }, tx) => refuseStaleBatch(tx, "check", batch, null),
  write: async (tx, { clock, subject: { batch, edition } }) => {
    const checkedTo = await checkNext(tx, batch, edition, clock.today);
    const checked = await tx.importRow.count({ where: { batchId: batch.id, rowNo: { lte: checkedTo } } });
    // One entry for the whole check, when it is done.
    const isDone = checked === batch.rowCount && checkedTo !== batch.checkedTo;
    return { value: { checked, total: batch.rowCount }, audit: isDone ? [auditOf("imports.check", batch, ["faults"], { checked })] : [] };
  },
  revalidate: () => [],
});

/** "Popraw": what was typed into a row's form, checked again. @returns its number */
export const correctImportRow = action({
  name: "imports.correct",
  input: correctSchema,
  roles: importTransitions.correct.roles,
  subject: rowOfBatch,
  may: ({ actor, subject }) => subject.batch.welfareCentreId === actor.institution.id,
  rule: async ({ input, subject: { batch, row } }, tx) => {
    await refuseStaleBatch(tx, "correct", batch, null);
    await refuseStaleRow(tx, batch, row, input.version);
  },
  write: async (tx, { input, clock, subject: { batch, edition, row } }) => {
    const { requestId: _, editionId: __, batchId: ___, rowNo, version: ____, ...form } = input;
    await correctRow(tx, batch.id, row, {
      ...form,
      birthDate: form.birthDate ?? "",
      assistanceConfirmedOn: form.assistanceConfirmedOn ?? "",
      contractSignedOn: form.contractSignedOn ?? "",
    });
    await checkAgain(tx, batch, edition, [rowNo], clock.today);
    return { value: { rowNo }, audit: [auditOf("imports.correct", batch, ["row"], { rowNo })] };
  },
  revalidate: ({ editionId, batchId }) => [importAddress(editionId, batchId)],
});

/** "Pomiń" a row, or take it back in. @returns its number */
export const skipImportRow = action({
  name: "imports.skip",
  input: skipSchema,
  roles: importTransitions.correct.roles,
  subject: rowOfBatch,
  may: ({ actor, subject }) => subject.batch.welfareCentreId === actor.institution.id,
  rule: async ({ input, subject: { batch, row } }, tx) => {
    await refuseStaleBatch(tx, "correct", batch, null);
    await refuseStaleRow(tx, batch, row, input.version);
  },
  write: async (tx, { input: { rowNo, isSkipped }, clock, subject: { batch, edition } }) => {
    await skipRow(tx, batch.id, rowNo, isSkipped);
    await checkAgain(tx, batch, edition, [rowNo], clock.today);
    return { value: { rowNo }, audit: [auditOf("imports.skip", batch, ["isSkipped"], { rowNo, isSkipped })] };
  },
  revalidate: ({ editionId, batchId }) => [importAddress(editionId, batchId)],
});

const auditOf = (
  name: string,
  { id, labourOfficeId }: { id: string; labourOfficeId: string },
  changedFields: readonly string[],
  values: Record<string, number | boolean | string[]>,
) => ({ action: name, subjectType: "ImportBatch", subjectId: id, labourOfficeId, changedFields, values });
