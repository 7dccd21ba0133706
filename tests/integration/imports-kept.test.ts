import { afterAll, beforeAll, expect, test } from "vitest";
import { finishImport, undoImport } from "#lib/imports/actions/batch.ts";
import { checkRows } from "#lib/imports/actions/rows.ts";
import { loadImport, loadImports } from "#lib/imports/loaders.ts";
import { expiredImports } from "#lib/imports/repository/expiring.ts";
import { batchSchema } from "#lib/imports/schema.ts";
import { makePesel } from "#lib/people/rules/pesel.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { sweep } from "#lib/platform/sweep.ts";
import { institutionId } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import { atVersion, begin, createAll, editionId, lineOf, open, piece, skip, socialWorker } from "#tests/support/imports.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const held = (batchId: string) =>
  query(`SELECT 1 FROM "ImportRow" WHERE "batchId" = $1 AND ("cellsCipher" IS NOT NULL OR "identityIndex" IS NOT NULL)`, [batchId]);
const told = (batchId: string) =>
  query(`SELECT "userId", "role", "institutionId", "values" FROM "AuditEntry" WHERE "action" = 'imports.expire' AND "subjectId" = $1`, [
    batchId,
  ]);

const pesel = (serial: number) => makePesel("1981-05-06", "FEMALE", serial);
const lastDay = clockAt(new Date("2018-06-23T23:30:00+02:00"));
const dayAfter = clockAt(new Date("2018-06-24T00:10:00+02:00"));

test("rows that nobody nominated are kept for thirty days, then nothing of their people stays; who was nominated stays", async () => {
  const batchId = await begin(lineOf("Trzymana", pesel(1)), lineOf("Porzucona", pesel(2)));
  await skip(batchId, 3);
  await createAll(batchId);
  expect((await open(batchId)).batch).toMatchObject({ phase: "OPEN", keptUntil: "2018-06-23" });
  await sweep(expiredImports, lastDay);
  expect(await held(batchId)).toHaveLength(1);
  expect(await sweep(expiredImports, dayAfter)).toBe(1);
  expect(await held(batchId)).toEqual([]);
  expect(await query(`SELECT 1 FROM "Nomination" WHERE "importBatchId" = $1`, [batchId])).toHaveLength(1);
  // Told to the centre whose file it was, and as nobody's doing.
  const entry = { userId: null, role: null, institutionId: institutionId("mops-kedzierzyn"), values: { rows: 1 } };
  expect(await told(batchId)).toEqual([entry]);
  expect(await sweep(expiredImports, dayAfter)).toBe(0);
  expect(await told(batchId)).toHaveLength(1);
});

test("past its day a file is closed before anything sweeps: no row is shown, no step is taken but undoing what it brought", async () => {
  const batchId = await begin(lineOf("Przeterminowana", pesel(11)), lineOf("Pominięta", pesel(12)));
  await skip(batchId, 3);
  await createAll(batchId);
  const shown = await runLoader(loadImport.definition, socialWorker, { editionId, batchId, view: "wszystkie" }, dayAfter);
  expect(shown).toMatchObject({ batch: { phase: "EXPIRED" }, rows: [] });
  const listed = await runLoader(loadImports.definition, socialWorker, { editionId }, dayAfter);
  expect(listed?.batches.find(({ id }) => id === batchId)?.phase).toBe("EXPIRED");
  const late = { ok: false, refusal: { kind: "rules", rules: [{ code: "P_IMPORT_EXPIRED", fix: "Wczytaj plik ponownie." }] } };
  expect(await runAction(checkRows.definition, socialWorker, piece(batchId), dayAfter)).toMatchObject(late);
  const version = batchSchema.parse(await atVersion(batchId));
  expect(await runAction(finishImport.definition, socialWorker, version, dayAfter)).toMatchObject(late);
  await sweep(expiredImports, dayAfter);
  expect(await runAction(undoImport.definition, socialWorker, { ...version, requestId: crypto.randomUUID() }, dayAfter)).toMatchObject({
    value: { nominations: 1, persons: 1 },
  });
});

test("a centre sets its own days; a file that was read before keeps its day", async () => {
  const before = await begin(lineOf("Wcześniejsza", pesel(21)));
  const set = `INSERT INTO "Setting" ("id", "labourOfficeId", "welfareCentreId", "key", "value", "validFrom", "reason", "setOn", "setAt", "setById")
     SELECT gen_random_uuid(), "labourOfficeId", "id", 'importDays', '7', '2018-05-24', 'test', '2018-05-24', now(), $2 FROM "WelfareCentre" WHERE "id" = $1`;
  await query(set, [institutionId("mops-kedzierzyn"), socialWorker.userId]);
  const after = await begin(lineOf("Późniejsza", pesel(22)));
  expect([(await open(before)).batch.keptUntil, (await open(after)).batch.keptUntil]).toEqual(["2018-06-23", "2018-05-31"]);
});

test("another centre's coordinator and the labour office see nothing of a file, its day or its end", async () => {
  const batchId = await begin(lineOf("Obca", pesel(31)));
  for (const email of ["koordynator@gops-zmyslona-gorna.demo", "urzednik@pup-kedzierzyn.demo"])
    expect(await runLoader(loadImport.definition, demoActor(email), { editionId, batchId }, dayAfter)).toBeNull();
});
