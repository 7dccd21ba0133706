"use server";

import { findEdition } from "#lib/editions/repository/editions.ts";
import { editionPhase } from "#lib/editions/rules/phase.ts";
import { importAddress } from "#lib/imports/labels/addresses.ts";
import { builtOnRefusal } from "#lib/imports/labels/undo.ts";
import { takesImports } from "#lib/imports/policy.ts";
import { changeBatch, countRows, emptyRows, lockBatch } from "#lib/imports/repository/batches.ts";
import { createNext } from "#lib/imports/repository/creating.ts";
import { refuseStaleBatch } from "#lib/imports/repository/stale.ts";
import { builtOn, undoBatch } from "#lib/imports/repository/undoing.ts";
import { batchSchema, pieceSchema } from "#lib/imports/schema.ts";
import { importTransitions } from "#lib/imports/transitions.ts";
import { action } from "#lib/platform/action.ts";
import type { Clock } from "#lib/platform/clock.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";
import { candidateAddresses } from "#lib/referrals/labels.ts";

type Asked = { input: { editionId: string; batchId: string }; clock: Clock };
const batchAndEdition = async (tx: ScopedTx, { input, clock }: Asked) => {
  // The edition is held first and read then: the place on the list is the next one, and its phase that of now.
  const batch = await lockBatch(tx, input, clock.today, true);
  const edition = batch && (await findEdition(tx, input.editionId));
  return edition && batch ? { edition, batch } : null;
};

/** "Wytypuj osoby z listy", the next piece. Asking again goes on where the last answer was lost. @returns what is done and what is left */
export const createCandidates = action({
  name: "imports.create",
  input: pieceSchema,
  roles: importTransitions.create.roles,
  subject: batchAndEdition,
  may: ({ actor, subject }) => subject.batch.welfareCentreId === actor.institution.id,
  rule: async ({ clock, subject: { batch, edition } }, tx) => {
    await refuseStaleBatch(tx, "create", batch, null);
    if (!takesImports(editionPhase(edition, clock.today)))
      refuse({ kind: "fields", fields: { file: `Edycja nie przyjmuje kandydatów: ${edition.name}.` } });
  },
  write: async (tx, { actor, clock, subject: { batch, edition } }) => {
    const { created } = await createNext(tx, batch, edition, { actor, clock });
    const counts = (await countRows(tx, [batch.id])).get(batch.id);
    const left = { ready: counts?.ready ?? 0, faulty: counts?.faulty ?? 0, skipped: counts?.skipped ?? 0 };
    const { labourOfficeId } = batch;
    const isDone = counts?.created === batch.rowCount;
    if (isDone) await changeBatch(tx, batch, { status: "CREATED" });
    return {
      value: { created: counts?.created ?? 0, ...left },
      audit: created.map(({ nominationId, hasPesel, keptAsOnDocument, fromRegister, differsReason }) => ({
        ...{ action: "referrals.nominate", subjectType: "Nomination", subjectId: nominationId, labourOfficeId },
        changedFields: ["person", "residence", "status"],
        values: { hasPesel, peselKeptAsOnDocument: keptAsOnDocument, fromRegister, importBatchId: batch.id },
        reason: differsReason || null,
      })),
    };
  },
  revalidate: () => [],
});

/** "Zakończ wczytywanie": the rows that are left are let go, and nothing of them stays. @returns the batch's version */
export const finishImport = action({
  name: "imports.finish",
  input: batchSchema,
  roles: importTransitions.finish.roles,
  subject: batchAndEdition,
  may: ({ actor, subject }) => subject.batch.welfareCentreId === actor.institution.id,
  rule: ({ input, subject: { batch } }, tx) => refuseStaleBatch(tx, "finish", batch, input.version),
  write: async (tx, { subject: { batch } }) => {
    await emptyRows(tx, batch.id);
    const { id: subjectId, labourOfficeId } = batch;
    return {
      value: { version: await changeBatch(tx, batch, { status: "CREATED" }) },
      audit: [{ action: "imports.finish", subjectType: "ImportBatch", subjectId, labourOfficeId, changedFields: ["status"] }],
    };
  },
  revalidate: ({ editionId, batchId }) => [importAddress(editionId, batchId), ...candidateAddresses(editionId)],
});

/** "Cofnij wczytanie": takes back what the file brought, as long as nothing was built on it. @returns what was removed */
export const undoImport = action({
  name: "imports.undo",
  input: batchSchema,
  roles: importTransitions.undo.roles,
  subject: batchAndEdition,
  may: ({ actor, subject }) => subject.batch.welfareCentreId === actor.institution.id,
  rule: async ({ input, subject: { batch } }, tx) => {
    await refuseStaleBatch(tx, "undo", batch, input.version);
    const further = await builtOn(tx, batch.id);
    if (further.length > 0) refuse({ kind: "rules", rules: [builtOnRefusal(further)] });
  },
  write: async (tx, { subject: { batch } }) => {
    const removed = await undoBatch(tx, batch);
    if (!removed) return refuse({ kind: "notFound" });
    const { id: subjectId, labourOfficeId } = batch;
    return {
      value: removed,
      audit: [
        { action: "imports.undo", subjectType: "ImportBatch", subjectId, labourOfficeId, changedFields: ["status"], values: removed },
      ],
    };
  },
  revalidate: ({ editionId, batchId }) => [importAddress(editionId, batchId), ...candidateAddresses(editionId)],
});
