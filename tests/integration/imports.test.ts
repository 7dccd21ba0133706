import { afterAll, beforeAll, expect, test } from "vitest";
import { createCandidates, finishImport, undoImport } from "#lib/imports/actions/batch.ts";
import { checkRows, chooseColumns, correctImportRow, skipImportRow } from "#lib/imports/actions/rows.ts";
import { faultTexts } from "#lib/imports/labels/rows.ts";
import { loadImport, loadImports } from "#lib/imports/loaders.ts";
import { batchSchema, columnsSchema, correctSchema, skipSchema } from "#lib/imports/schema.ts";
import { makePesel } from "#lib/people/rules/pesel.ts";
import { encryptText, indexText } from "#lib/platform/crypto.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { approveList } from "#lib/referrals/actions/list.ts";
import { approveSchema } from "#lib/referrals/schema/candidates.ts";
import { demoRows } from "#prisma/demo/demo.ts";
import { demo, institutionId } from "#prisma/demo/ids.ts";
import { withClient } from "#scripts/database.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import {
  atVersion,
  begin,
  checkAll,
  clock,
  createAll,
  editionId,
  lineOf,
  open,
  piece,
  receive,
  socialWorker,
  undo,
} from "#tests/support/imports.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const director = demoActor("dyrektor@mops-kedzierzyn.demo");
const foreign = demoActor("koordynator@gops-zmyslona-gorna.demo");
const clerk = demoActor("urzednik@pup-kedzierzyn.demo");

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const count = async (table: string) => (await query(`SELECT 1 FROM "${table}"`)).length;

const pesel = (serial: number) => makePesel("1980-05-06", "FEMALE", serial);
const textsOf = async (batchId: string) => {
  const { rows, batch } = await open(batchId);
  return rows.flatMap(({ row, judged }) => faultTexts(judged, row.rowNo, batch.header, batch.columns));
};

test("people of a file become candidates with the same records as by hand, and the batch keeps nothing of them", async () => {
  const persons = await count("Person");
  const batchId = await begin(lineOf("Importowa-Nowa", pesel(1)), lineOf("Importowy", pesel(2), "Ala"));
  const [stored] = await query<{ text: string }>(`SELECT r::text AS text FROM "ImportRow" r WHERE "batchId" = $1`, [batchId]);
  expect(stored?.text).not.toContain(pesel(1));
  expect((await open(batchId)).counts).toMatchObject({ checked: 2, ready: 2, faulty: 0 });
  expect(await createAll(batchId)).toEqual({ created: 2, ready: 0, faulty: 0, skipped: 0 });
  expect(await count("Person")).toBe(persons + 2);
  const rows = await query(
    `SELECT n."status", n."assistanceConfirmedOn"::text AS confirmed, c."signedOn"::text AS signed, h."town" FROM "Nomination" n
     JOIN "Person" p ON p."id" = n."personId" JOIN "SocialContract" c ON c."personId" = p."id" JOIN "Residence" h ON h."personId" = p."id"
     WHERE n."importBatchId" = $1 ORDER BY n."ordinal"`,
    [batchId],
  );
  const record = { status: "NOMINATED", confirmed: "2018-05-24", signed: "2018-05-10", town: "Kędzierzyn-Koźle" };
  expect(rows).toEqual([record, record]);
  expect(
    await query(`SELECT 1 FROM "AuditEntry" WHERE "action" = 'referrals.nominate' AND "values"->>'importBatchId' = $1`, [batchId]),
  ).toHaveLength(2);
  expect(await query(`SELECT 1 FROM "ImportRow" WHERE "batchId" = $1 AND "cellsCipher" IS NOT NULL`, [batchId])).toEqual([]);
  expect((await open(batchId)).batch.phase).toBe("CREATED");
});

test("postal code, telephone and remarks come with the file, a wrong one is mended in place, and all go with the undoing", async () => {
  const remarks = await count("CentreRemark");
  const line = (surname: string, serial: number, rest: string) => `${surname};Anna;${pesel(serial)};Kędzierzyn-Koźle;${rest}`;
  const batchId = await receive(
    [
      "nazwisko;imiona;pesel;miejscowosc;kod;telefon;uwagi",
      line("Zadzwoniona", 81, "47220;+48 600-000-081;Dzwonić rano."),
      line("Niedodzwoniona", 82, "4722;6000;"),
    ].join("\n"),
  );
  await checkAll(batchId);
  expect(await textsOf(batchId)).toEqual([
    "Wiersz 3, kolumna „kod”: Nie rozpoznano kodu: „4722”. Wpisz np. 30-123.",
    "Wiersz 3, kolumna „telefon”: Nie rozpoznano numeru: „6000”. Wpisz np. 600 123 456; numer zagraniczny zacznij od „+”.",
  ]);
  const wrong = (await open(batchId)).rows.find(({ row }) => row.rowNo === 3)?.judged.form;
  const ids = { requestId: newId(), editionId, batchId, rowNo: 3, version: 1 };
  const mended = correctSchema.parse({ ...wrong, ...ids, postalCode: "47-224", phone: "600 000 082" });
  expect(await runAction(correctImportRow.definition, socialWorker, mended, clock)).toMatchObject({ ok: true });
  expect(await createAll(batchId)).toMatchObject({ created: 2, faulty: 0 });
  const kept = await query(
    `SELECT h."postalCode", n."phone", r."text" FROM "Nomination" n JOIN "Residence" h ON h."personId" = n."personId"
     LEFT JOIN "CentreRemark" r ON r."nominationId" = n."id" WHERE n."importBatchId" = $1 ORDER BY n."ordinal"`,
    [batchId],
  );
  expect(kept).toEqual([
    { postalCode: "47-220", phone: "600 000 081", text: "Dzwonić rano." },
    { postalCode: "47-224", phone: "600 000 082", text: null },
  ]);
  const [trail] = await query<{ text: string }>(`SELECT string_agg(e::text, '') AS text FROM "AuditEntry" e`);
  expect(trail?.text).not.toMatch(/Dzwonić|600 000 08|47-22/);
  expect(await undo(batchId)).toMatchObject({ value: { nominations: 2, persons: 2 } });
  expect(await count("CentreRemark")).toBe(remarks);
});

test("an import is undone with the persons it brought, and only once", async () => {
  const before = [
    await count("Person"),
    await count("Nomination"),
    await count("Residence"),
    await count("PersonCentre"),
    await count("SocialContract"),
  ];
  const batchId = await begin(lineOf("Cofana", pesel(11)), lineOf("Cofany", pesel(12)));
  await createAll(batchId);
  expect(await runAction(undoImport.definition, clerk, batchSchema.parse(await atVersion(batchId)), clock)).toMatchObject({
    refusal: { kind: "permission" },
  });
  expect(await undo(batchId)).toMatchObject({ value: { nominations: 2, persons: 2 } });
  expect([
    await count("Person"),
    await count("Nomination"),
    await count("Residence"),
    await count("PersonCentre"),
    await count("SocialContract"),
  ]).toEqual(before);
  expect(await undo(batchId)).toMatchObject({ refusal: { kind: "stale" } });
});

test("what was built on an import holds it, and the refusal names who and how far", async () => {
  const batchId = await begin(lineOf("Zatwierdzana", pesel(21)), lineOf("Czekająca", pesel(22)));
  await createAll(batchId);
  const [first] = await query<{ id: string }>(`SELECT "id" FROM "Nomination" WHERE "importBatchId" = $1 ORDER BY "ordinal" LIMIT 1`, [
    batchId,
  ]);
  const approve = approveSchema.parse({ requestId: newId(), editionId, people: [{ nominationId: first?.id, version: 1 }] });
  expect(await runAction(approveList.definition, director, approve, clock)).toMatchObject({ ok: true });
  expect(await undo(batchId)).toMatchObject({
    refusal: { kind: "rules", rules: [{ code: "P_IMPORT_BUILT_ON", why: "Zatwierdzana Anna – Zatwierdzono w ośrodku." }] },
  });
  expect((await open(batchId)).builtOn).toHaveLength(1);
  expect(await query(`SELECT 1 FROM "Nomination" WHERE "importBatchId" = $1`, [batchId])).toHaveLength(2);
  // The database itself refuses, whatever the application thinks.
  const removed = await withClient(database.appUrl, async (client) => {
    await client.query(`SELECT set_config('app.institution_id', $1, false), set_config('app.role', 'OPS_COORDINATOR', false)`, [
      institutionId("mops-kedzierzyn"),
    ]);
    return (await client.query(`SELECT * FROM undo_import($1)`, [batchId])).rows;
  });
  expect(removed).toEqual([]);
});

test("somebody the centre knows is shown with what differs and keeps what the register has; undoing leaves them", async () => {
  const known = demoRows.nomination.find(({ editionId: id }) => id === demo.ids.editions.kedzierzynRound2);
  const person = demoRows.person.find(({ id }) => id === known?.personId);
  const inThird = demoRows.nomination.some((one) => one.editionId === editionId && one.personId === person?.id);
  expect(inThird).toBe(false);
  const homes = () => query(`SELECT "town", "validTo" FROM "Residence" WHERE "personId" = $1 ORDER BY "validFrom"`, [person?.id]);
  const before = await homes();
  const batchId = await begin(`${person?.surname};Zupełnie Inna;${person?.pesel};Kędzierzyn-Koźle, Pogorzelec;T;10.05.2018`);
  const [row] = (await open(batchId)).rows;
  const differing = row?.judged.notices.flatMap((one) => (one.code === "differs" ? one.difference.what : []));
  expect(differing).toEqual(["givenNames", "home"]);
  await createAll(batchId);
  expect(await homes()).toEqual(before);
  const [kept] = await query<{ givenNames: string }>(`SELECT "givenNames" FROM "Person" WHERE "id" = $1`, [person?.id]);
  expect(kept?.givenNames).toBe(person?.givenNames);
  const contracts = await count("SocialContract");
  expect(await undo(batchId)).toMatchObject({ value: { nominations: 1, persons: 0 } });
  expect(await count("SocialContract")).toBe(contracts - 1);
});

test("twice in the file, a candidate already, another surname under the number: said in the row, and the rest is created", async () => {
  const nominated = demoRows.nomination.find((one) => one.editionId === editionId);
  const candidate = demoRows.person.find(({ id }) => id === nominated?.personId);
  const batchId = await begin(
    lineOf("Podwójna", pesel(31)),
    lineOf("Podwójna", pesel(31)),
    lineOf(candidate?.surname ?? "", candidate?.pesel ?? ""),
    lineOf("Zupełnieinna", candidate?.pesel ?? ""),
    lineOf("Bezcyfry", "123"),
  );
  expect(await textsOf(batchId)).toEqual([
    "Wiersz 3, kolumna „pesel”: Ten sam numer jest w wierszu 2. Popraw numer albo pomiń jeden z nich.",
    "Wiersz 4, kolumna „pesel”: Ta osoba jest już kandydatem tej edycji. Pomiń ten wiersz.",
    "Wiersz 5, kolumna „pesel”: Ten sam numer jest w wierszu 4. Popraw numer albo pomiń jeden z nich.",
    "Wiersz 5, kolumna „pesel”: Ten numer ma już osoba w rejestrze. Sprawdź numer i nazwisko.",
    "Wiersz 6, kolumna „pesel”: Numer ma 11 cyfr. Wpisano: 3.",
  ]);
  const skip = skipSchema.parse({ ...(await atVersion(batchId)), version: 1, rowNo: 2, isSkipped: true });
  expect(await runAction(skipImportRow.definition, socialWorker, skip, clock)).toMatchObject({ ok: true });
  expect((await open(batchId)).counts).toMatchObject({ ready: 1, faulty: 3, skipped: 1 });
  expect(await createAll(batchId)).toEqual({ created: 1, ready: 0, faulty: 3, skipped: 1 });
  // Other columns check only what is left; who is a candidate already stays one.
  const columns = { surname: 0, givenNames: 1, pesel: 2, town: 3 };
  const other = columnsSchema.parse({ ...(await atVersion(batchId)), columns });
  expect(await runAction(chooseColumns.definition, socialWorker, other, clock)).toMatchObject({ ok: true });
  await checkAll(batchId);
  expect((await open(batchId)).counts).toMatchObject({ checked: 5, created: 1, faulty: 3, skipped: 1 });
  const finish = batchSchema.parse(await atVersion(batchId));
  expect(await runAction(finishImport.definition, socialWorker, finish, clock)).toMatchObject({ ok: true });
  expect(await query(`SELECT 1 FROM "ImportRow" WHERE "batchId" = $1 AND "cellsCipher" IS NOT NULL`, [batchId])).toEqual([]);
});

test("somebody nearly the same in the register or in the file is asked about, as by hand, never entered twice silently", async () => {
  const first = await begin(`${lineOf("Bliźniacza-Próba", pesel(71), "Żaneta")}`);
  await createAll(first);
  const document = (surname: string, number: string, born: string) => `${surname};Zaneta;;paszport;${number};${born};Kędzierzyn-Koźle;T`;
  const head = "nazwisko;imiona;pesel;dokument_rodzaj;dokument_seria_numer;data_urodzenia;miejscowosc;pomoc_spoleczna";
  const batchId = await receive(
    [
      head,
      document("Blizniacza-Proba", "ZT 1", "06.05.1980"),
      document("Blizniacza-Proba", "ZT 2", "07.07.1991"),
      document("Podwojna-Proba", "ZT 3", "01.01.1985"),
      document("Podwójna-Próba", "ZT 4", "01.01.1985"),
    ].join("\n"),
  );
  await checkAll(batchId);
  const asked = (row: number, who: string) =>
    `Wiersz ${row}, kolumna „nazwisko”: W rejestrze jest prawie taka sama osoba: ${who}. W „Popraw” wybierz „To ta osoba” albo podaj, skąd wiadomo, że to inna.`;
  expect(await textsOf(batchId)).toEqual([asked(2, "Bliźniacza-Próba Żaneta, ur. 1980")]);
  expect(await createAll(batchId)).toEqual({ created: 2, ready: 0, faulty: 2, skipped: 0 });
  expect(await textsOf(batchId)).toEqual([asked(2, "Bliźniacza-Próba Żaneta, ur. 1980"), asked(5, "Podwojna-Proba Zaneta, ur. 1985")]);
  const correct = async (rowNo: number, said: object) => {
    const row = (await open(batchId)).rows.find(({ row: one }) => one.rowNo === rowNo);
    const input = { ...row?.judged.form, ...said, requestId: newId(), editionId, batchId, rowNo, version: row?.row.version };
    return runAction(correctImportRow.definition, socialWorker, correctSchema.parse(input), clock);
  };
  const [known] = await query<{ id: string }>(`SELECT "id" FROM "Person" WHERE "surname" = 'Bliźniacza-Próba'`);
  expect(await correct(2, { knownPersonId: known?.id })).toMatchObject({ ok: true });
  expect(await correct(5, { differsReason: "Okazano dwa różne paszporty." })).toMatchObject({ ok: true });
  expect(await textsOf(batchId)).toEqual([]);
  expect(await createAll(batchId)).toMatchObject({ created: 3, faulty: 1 });
  // The one chosen is a candidate already; the other is another, and the history says why.
  expect(await textsOf(batchId)).toEqual(["Wiersz 2, kolumna „pesel”: Ta osoba jest już kandydatem tej edycji. Pomiń ten wiersz."]);
  expect(await query(`SELECT 1 FROM "AuditEntry" WHERE "action" = 'referrals.nominate' AND "reason" LIKE 'Okazano dwa%'`)).toHaveLength(1);
});

test("a number of somebody only another centre knows is refused when it is to be created, without saying who", async () => {
  const batchId = await begin(lineOf("Niepodobna", pesel(41)));
  await query(
    `INSERT INTO "Person" ("id", "labourOfficeId", "surname", "givenNames", "peselCipher", "peselIndex") VALUES ($1, $2, 'Cudza', 'Ewa', $3, $4)`,
    [newId(), institutionId("pup-kedzierzyn"), encryptText(pesel(41)), indexText(pesel(41))],
  );
  expect(await createAll(batchId)).toEqual({ created: 0, ready: 0, faulty: 1, skipped: 0 });
  expect(await textsOf(batchId)).toEqual(["Wiersz 2, kolumna „pesel”: Ten numer ma już osoba w rejestrze. Sprawdź numer i nazwisko."]);
});

test("a row is corrected in its form, a stale one is refused, other columns start the check anew", async () => {
  const batchId = await begin(lineOf("Poprawiana", "123"), lineOf("Druga", pesel(51)));
  const home = (await open(batchId)).home.id;
  const form = {
    ...{ requestId: newId(), editionId, batchId, rowNo: 2, version: 1 },
    ...{ surname: "Poprawiana", givenNames: "Ewa", pesel: pesel(51), hasNoPesel: false, peselOverride: "", document: "", birthDate: "" },
    ...{ sex: "", municipalityId: home, town: "Kędzierzyn-Koźle", street: "", stayMunicipalityId: "", stayTown: "" },
    ...{ assistanceConfirmedOn: "", contractSignedOn: "", contractBasis: "" },
  };
  const correct = (change: object) =>
    runAction(correctImportRow.definition, socialWorker, correctSchema.parse({ ...form, requestId: newId(), ...change }), clock);
  expect(await correct({ version: 7 })).toMatchObject({ refusal: { kind: "stale" } });
  // The number of another row: the later of the two is at fault.
  expect(await correct({})).toMatchObject({ ok: true });
  expect(await textsOf(batchId)).toEqual([
    "Wiersz 3, kolumna „pesel”: Ten sam numer jest w wierszu 2. Popraw numer albo pomiń jeden z nich.",
  ]);
  expect(await correct({ version: 2, pesel: pesel(52) })).toMatchObject({ ok: true });
  expect((await open(batchId)).counts).toMatchObject({ ready: 2, faulty: 0 });
  const columns = { surname: 0, givenNames: 1, pesel: 2, town: 3 };
  const stale = columnsSchema.parse({ ...(await atVersion(batchId)), version: 9, columns });
  expect(await runAction(chooseColumns.definition, socialWorker, stale, clock)).toMatchObject({ refusal: { kind: "stale" } });
  const lacking = columnsSchema.parse({ ...(await atVersion(batchId)), columns: { surname: 0 } });
  expect(await runAction(chooseColumns.definition, socialWorker, lacking, clock)).toMatchObject({ refusal: { kind: "fields" } });
  const other = columnsSchema.parse({ ...(await atVersion(batchId)), columns });
  expect(await runAction(chooseColumns.definition, socialWorker, other, clock)).toMatchObject({ ok: true });
  expect((await open(batchId)).batch.checkedTo).toBe(0);
  expect(await undo(batchId)).toMatchObject({ value: { nominations: 0, persons: 0 } });
});

test("another centre, the labour office and the director of the centre do not read files", async () => {
  const batchId = await begin(lineOf("Strzeżona", pesel(71)));
  for (const actor of [foreign, clerk, director]) {
    expect(await runLoader(loadImport.definition, actor, { editionId, batchId }, clock)).toBeNull();
    expect(await runAction(createCandidates.definition, actor, piece(batchId), clock)).toMatchObject({ ok: false });
  }
  expect(await runLoader(loadImports.definition, foreign, { editionId }, clock)).toBeNull();
  const closed = { ...piece(batchId), editionId: demo.ids.editions.kedzierzynRound2 };
  expect(await runAction(checkRows.definition, socialWorker, closed, clock)).toMatchObject({ refusal: { kind: "notFound" } });
});
