import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saveGroups, saveIndicators } from "#lib/editions/actions/plan.ts";
import { startRecruiting } from "#lib/editions/actions/steps.ts";
import { groupsSchema, indicatorsSchema } from "#lib/editions/schema.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { demo } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import {
  centreId,
  clerk,
  clock,
  codes,
  coordinator,
  create,
  director,
  eightWeeks,
  kind,
  march,
  newEdition,
  officeDirector,
  planOf,
  programme,
  rounds,
  save,
  saveLines,
  socialWorker,
  take,
  why,
} from "#tests/support/editions.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

describe("planning editions", () => {
  test("three rounds at once, with the only signed papers of the centre; the other side is told and reads the audit", async () => {
    const result = await create(clerk);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    const { editionIds } = result.value;
    const rows = await query<{ name: string; status: string; capacity: number; paiAgreementId: string | null }>(
      `SELECT e."name", e."status", e."capacity", c."paiAgreementId" FROM "Edition" e JOIN "EditionCentre" c ON c."editionId" = e."id"
       WHERE e."id" = ANY($1) ORDER BY e."plannedFrom"`,
      [editionIds],
    );
    expect(rows.map(({ name, status, capacity }) => [name, status, capacity])).toEqual([
      ["Tura A", "PLANNED", 10],
      ["Tura B", "PLANNED", 10],
      ["Tura C", "PLANNED", 10],
    ]);
    expect(rows.every(({ paiAgreementId }) => paiAgreementId !== null)).toBe(true);
    const told = await query(`SELECT 1 FROM "OutboxEvent" WHERE "kind" = 'editions.create' AND "recipientId" = $1`, [centreId]);
    expect(told).toHaveLength(3);
    const [audit] = await query<{ sharedWith: string[] }>(`SELECT "sharedWith" FROM "AuditEntry" WHERE "subjectId" = $1`, [editionIds[0]]);
    expect(audit?.sharedWith).toEqual([centreId]);
  });

  test("the template of the programme is copied into each round", async () => {
    await query(
      `INSERT INTO "SupportFormTemplate" ("id", "programmeId", "labourOfficeId", "ordinal", "kind", "name", "sessionCount", "sessionMinutes")
       VALUES ($1, $2, $3, 1, 'WORKSHOP', 'warsztaty', 8, 300)`,
      [newId(), programme, clerk.institution.id],
    );
    const id = await newEdition();
    expect((await planOf(id)).forms).toMatchObject([{ name: "warsztaty", sessionCount: 8, sessionMinutes: 300 }]);
    await query(`DELETE FROM "SupportFormTemplate" WHERE "programmeId" = $1`, [programme]);
  });

  test("a month outside the programme's years, another programme's centre and another role are refused", async () => {
    expect(await create(coordinator, { rounds: [{ ...rounds[0], plannedFrom: "2017-03", plannedTo: "2017-04" }] })).toMatchObject({
      refusal: { kind: "fields", fields: { "rounds.0.plannedFrom": "Miesiąc spoza lat programu: 2015–2016." } },
    });
    await query(`UPDATE "Programme" SET "yearFrom" = 2016 WHERE "id" = $1`, [programme]);
    expect(await create(coordinator, { rounds: [{ ...rounds[0], plannedFrom: "2015-09", plannedTo: "2015-10" }] })).toMatchObject({
      refusal: { kind: "fields", fields: { "rounds.0.plannedFrom": "Miesiąc spoza roku programu: 2016." } },
    });
    await query(`UPDATE "Programme" SET "yearFrom" = 2015 WHERE "id" = $1`, [programme]);
    const foreign = [{ centreId: demo.ids.institutions.opsKampinos, capacity: "5" }];
    expect(kind(await create(coordinator, { centres: foreign }))).toBe("permission");
    expect(kind(await create(clerk, { centres: foreign }))).toBe("fields");
    for (const actor of [socialWorker, director, officeDirector]) expect(kind(await create(actor))).toBe("permission");
    expect(kind(await create(demoActor("urzednik@pup-blonie.demo")))).toBe("notFound");
  });

  test("R12: the clerk cannot save a period other than two months, the coordinator can with a reason", async () => {
    const id = await newEdition();
    const long = { startsOn: "2016-03-01", endsOn: "2016-05-10" };
    expect(codes(await save(id, long))).toEqual(["R12_TWO_MONTHS"]);
    expect(codes(await save(id, { ...long, periodReason: why }, clerk))).toEqual(["R12_TWO_MONTHS"]);
    expect(kind(await save(id, { ...long, periodReason: why }))).toBe("ok");
    // What the coordinator has excepted, the clerk may leave as it is.
    expect(kind(await save(id, { ...long, periodReason: why, name: "Inna nazwa" }, clerk))).toBe("ok");
  });

  test("a stale version is answered with what is saved and by whom; nothing is overwritten", async () => {
    const id = await newEdition();
    const { edition } = await planOf(id);
    expect(kind(await save(id, { name: "Pierwsza" }))).toBe("ok");
    const second = await save(id, { name: "Druga", version: edition.version });
    expect(second).toMatchObject({ refusal: { kind: "stale", saved: { version: edition.version + 1, state: "PLANNED" } } });
    expect((await planOf(id)).edition.name).toBe("Pierwsza");
  });

  test("groups are added and renamed, measures added, changed and removed", async () => {
    const id = await newEdition();
    const version = async () => (await planOf(id)).edition.version;
    const groups = async (rows: readonly object[]) =>
      runAction(
        saveGroups.definition,
        coordinator,
        groupsSchema.parse({ requestId: newId(), editionId: id, version: await version(), groups: rows }),
        clock,
      );
    expect(kind(await groups([{ id: "", name: "A" }]))).toBe("ok");
    const [first] = (await planOf(id)).groups;
    expect(
      kind(
        await groups([
          { id: first?.id, name: "Rano" },
          { id: "", name: "Popołudnie" },
        ]),
      ),
    ).toBe("ok");
    expect((await planOf(id)).groups.map(({ name }) => name).sort()).toEqual(["Popołudnie", "Rano"]);
    const measures = async (rows: readonly object[]) =>
      runAction(
        saveIndicators.definition,
        clerk,
        indicatorsSchema.parse({ requestId: newId(), editionId: id, version: await version(), indicators: rows }),
        clock,
      );
    expect(kind(await measures([{ id: "", name: "CV", measure: "napisane CV" }]))).toBe("ok");
    expect(kind(await measures([]))).toBe("ok");
    expect((await planOf(id)).indicators).toEqual([]);
  });
});

describe("starting the recruitment", () => {
  test("R16: without days and a plan it names what is missing; below ten hours a week it is blocked; with eighty hours it begins", async () => {
    const id = await newEdition();
    expect(codes(await take(startRecruiting, coordinator, id))).toEqual(["P_EDITION_INCOMPLETE"]);
    await save(id, march);
    await saveLines(id, [{ ...eightWeeks[0], sessionCount: "8" }]);
    const refused = await take(startRecruiting, coordinator, id);
    expect(codes(refused)).toEqual(["R16_PLAN_BELOW_MINIMUM"]);
    await saveLines(id, eightWeeks);
    expect(await take(startRecruiting, coordinator, id)).toMatchObject({ ok: true, value: { status: "RECRUITING" } });
    // While it recruits, the plan must not fall below the minimum again.
    expect(codes(await saveLines(id, []))).toEqual(["R16_PLAN_BELOW_MINIMUM"]);
  });

  test("R12: with a period of its own reason it begins, and the reason is read by both sides", async () => {
    const id = await newEdition();
    await save(id, { startsOn: "2016-03-01", endsOn: "2016-05-10", periodReason: why });
    await saveLines(id, [{ ...eightWeeks[0], sessionCount: "24" }]);
    expect(kind(await take(startRecruiting, coordinator, id))).toBe("ok");
    const [audit] = await query<{ reason: string; ruleCodes: string[]; sharedWith: string[] }>(
      `SELECT "reason", "ruleCodes", "sharedWith" FROM "AuditEntry" WHERE "subjectId" = $1 AND "action" = 'editions.startRecruiting'`,
      [id],
    );
    expect(audit).toEqual({ reason: why, ruleCodes: ["R12_TWO_MONTHS"], sharedWith: [clerk.institution.id] });
  });

  test("a centre's limit above the edition's places is named", async () => {
    const id = await newEdition();
    const { centres } = await planOf(id);
    await save(id, {
      ...march,
      capacity: 5,
      centres: centres.map((centre) => ({ centreId: centre.centreId, capacity: 10, ...centre.papers })),
    });
    await saveLines(id, eightWeeks);
    expect(codes(await take(startRecruiting, coordinator, id))).toEqual(["P_EDITION_INCOMPLETE"]);
  });
});
