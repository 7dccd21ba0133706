import { afterAll, beforeAll, expect, test } from "vitest";
import { loadExport } from "#lib/imports/loaders.ts";
import { csvOf, exportTable } from "#lib/imports/rules/writing.ts";
import { makePesel } from "#lib/people/rules/pesel.ts";
import { addDays } from "#lib/platform/calendar.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { nominatePerson } from "#lib/referrals/actions/nominate.ts";
import { nominateSchema } from "#lib/referrals/schema/candidates.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import { begin, checkAll, clock, createAll, editionId, HEAD, lineOf, open, receive, socialWorker, undo } from "#tests/support/imports.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const coordinator = demoActor("koordynator@mops-kedzierzyn.demo");
const foreign = demoActor("koordynator@gops-zmyslona-gorna.demo");
const clerk = demoActor("urzednik@pup-kedzierzyn.demo");

/** More than a piece of the check and several of the creation; `npm run bench` takes five thousand. */
const ROWS = 600;

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const count = async (table: string) => (await query(`SELECT 1 FROM "${table}"`)).length;

const pesel = (serial: number) => makePesel("1980-05-06", "FEMALE", serial);

test("an export read again without a change is the same list, and each reading is logged with its purpose", async () => {
  const { home } = await open(await begin(lineOf("Pomocnicza", pesel(61))));
  const form = {
    ...{ requestId: newId(), editionId, surname: "Eksportowana", givenNames: "Anna Maria", pesel: "", hasNoPesel: true },
    ...{ peselOverride: "", document: "-paszport AB 123", birthDate: "1980-05-06", sex: "FEMALE", municipalityId: home.id },
    ...{
      town: '=Kędzierzyn;"Koźle"',
      street: "3 Maja 12 m. 4",
      postalCode: "47-220",
      stayMunicipalityId: home.id,
      stayTown: "+Sławięcice",
    },
    ...{ assistanceConfirmedOn: "2018-05-21", contractSignedOn: "2018-05-02", contractBasis: "PUP_REFERRAL_50_2" },
    ...{ phone: "+420 123 456 789", remarks: '=HYPERLINK("x"); dzwonić; "rano"' },
  };
  expect(await runAction(nominatePerson.definition, socialWorker, nominateSchema.parse(form), clock)).toMatchObject({ ok: true });
  const params = { editionId, purpose: "kontrola" as const };
  expect(await runLoader(loadExport.definition, clerk, params, clock)).toBeNull();
  expect(await runLoader(loadExport.definition, foreign, params, clock)).toBeNull();
  const exported = await runLoader(loadExport.definition, coordinator, params, clock);
  const table = exportTable(exported?.candidates ?? []);
  expect(table.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  const logged = await query(`SELECT DISTINCT "purpose" FROM "AccessEntry" WHERE "scope" = 'candidates.export'`);
  expect(logged).toEqual([{ purpose: `kontrola albo audyt, edycja ${editionId}` }]);

  const batchId = await receive(csvOf(table));
  await checkAll(batchId);
  // Everybody is a candidate already; apart from that each row is what the export was made of.
  const { rows, counts } = await open(batchId);
  expect(counts).toMatchObject({ faulty: exported?.candidates.length, ready: 0 });
  const row = rows.find(({ judged }) => judged.form.surname === "Eksportowana");
  const { requestId: _, editionId: __, ...typed } = form;
  expect(row?.judged.form).toEqual(typed);
  // What the labour office enters is not in a centre's file.
  for (const [i, name] of (table[0] ?? []).entries())
    if (["profil", "profil_data", "zasilek_prawo"].includes(name))
      expect(new Set(table.slice(1).map((line) => line[i]))).toEqual(new Set([""]));
  expect(rows.flatMap(({ judged }) => judged.faults)).toEqual([]);
  expect(rows.flatMap(({ judged }) => judged.notices.filter(({ code }) => code === "differs"))).toEqual([]);
});

test("several hundred people go through, piece by piece, and come back out", async () => {
  const people = await count("Person");
  const lines = Array.from({ length: ROWS }, (_, i) => lineOf("Masowa", makePesel(addDays("1960-03-04", i), "MALE", 1)));
  const batchId = await receive([HEAD, ...lines].join("\n"));
  await checkAll(batchId);
  expect((await open(batchId)).counts).toMatchObject({ ready: ROWS, faulty: 0 });
  expect(await createAll(batchId)).toEqual({ created: ROWS, ready: 0, faulty: 0, skipped: 0 });
  expect(await count("Person")).toBe(people + ROWS);
  expect(await undo(batchId)).toMatchObject({ value: { nominations: ROWS, persons: ROWS } });
  expect(await count("Person")).toBe(people);
});
