import { createCandidates, undoImport } from "#lib/imports/actions/batch.ts";
import { receiveFile } from "#lib/imports/actions/receive.ts";
import { checkRows, skipImportRow } from "#lib/imports/actions/rows.ts";
import { loadImport } from "#lib/imports/loaders.ts";
import { readFile } from "#lib/imports/rules/reading/file.ts";
import { batchSchema, pieceSchema, receiveSchema, skipSchema } from "#lib/imports/schema.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { demo } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";

// A file on its way into the recruiting round, as the browser takes it: received, checked and created piece by piece.

export const editionId = demo.ids.editions.kedzierzynRound3;
export const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
export const socialWorker = demoActor("pracownik@mops-kedzierzyn.demo");

export const HEAD = "nazwisko;imiona;pesel;miejscowosc;pomoc_spoleczna;kontrakt_data";
export const lineOf = (surname: string, number: string, rest = "Anna") => `${surname};${rest};${number};Kędzierzyn-Koźle;T;10.05.2018`;

export async function receive(text: string, actor: Actor = socialWorker): Promise<string> {
  const read = await readFile(Buffer.from(text));
  if (!read.ok) throw new Error(read.fault.problem);
  const input = receiveSchema.parse({ requestId: newId(), editionId, ...read.table });
  const result = await runAction(receiveFile.definition, actor, input, clock);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value.batchId;
}
export const piece = (batchId: string) => pieceSchema.parse({ requestId: newId(), editionId, batchId });
export const open = async (batchId: string, view = "wszystkie", actor: Actor = socialWorker) => {
  const data = await runLoader(loadImport.definition, actor, { editionId, batchId, view }, clock);
  if (!data) throw new Error("no batch");
  return data;
};
export async function checkAll(batchId: string) {
  for (let left = true; left; ) {
    const result = await runAction(checkRows.definition, socialWorker, piece(batchId), clock);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    left = result.value.checked < result.value.total;
  }
}
export async function createAll(batchId: string) {
  for (;;) {
    const result = await runAction(createCandidates.definition, socialWorker, piece(batchId), clock);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    if (result.value.ready === 0) return result.value;
  }
}
export async function begin(...lines: string[]) {
  const batchId = await receive([HEAD, ...lines].join("\n"));
  await checkAll(batchId);
  return batchId;
}
export const atVersion = async (batchId: string) => ({
  requestId: newId(),
  editionId,
  batchId,
  version: (await open(batchId)).batch.version,
});
export const undo = async (batchId: string, actor = socialWorker) =>
  runAction(undoImport.definition, actor, batchSchema.parse(await atVersion(batchId)), clock);

export const skip = async (batchId: string, rowNo: number) => {
  const row = (await open(batchId)).rows.find(({ row: one }) => one.rowNo === rowNo)?.row;
  const input = { requestId: newId(), editionId, batchId, rowNo, version: row?.version, isSkipped: true };
  return runAction(skipImportRow.definition, socialWorker, skipSchema.parse(input), clock);
};
