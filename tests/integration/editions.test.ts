import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createEditions } from "#lib/editions/actions/create.ts";
import { saveEdition, saveForms, saveGroups, saveIndicators } from "#lib/editions/actions/plan.ts";
import {
  cancelEdition,
  confirmSettlement,
  proposeSettlement,
  returnSettlement,
  startEdition,
  startRecruiting,
} from "#lib/editions/actions/steps.ts";
import { loadOverview } from "#lib/editions/loaders/overview.ts";
import { loadPlan } from "#lib/editions/loaders/plan.ts";
import {
  createSchema,
  editionSchema,
  groupsSchema,
  indicatorsSchema,
  planSchema,
  reasonedStepSchema,
  stepSchema,
} from "#lib/editions/schema.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ActionResult } from "#lib/platform/result.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { demo } from "#prisma/demo/ids.ts";
import { programmeId } from "#prisma/demo/programmes.ts";
import { withClient } from "#scripts/database.ts";
import { demoActor } from "#tests/support/actors.ts";
import { testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const clock = clockAt(new Date("2016-02-10T10:00:00+01:00"));
const clerk = demoActor("urzednik@pup-krzeszowice.demo");
const officeDirector = demoActor("dyrektor@pup-krzeszowice.demo");
const coordinator = demoActor("koordynator@gops-jerzmanowice.demo");
const director = demoActor("dyrektor@gops-jerzmanowice.demo");
const socialWorker = demoActor("pracownik@gops-jerzmanowice.demo");
const programme = programmeId("jerzmanowice-2015-2016");
const centreId = demo.ids.institutions.gopsJerzmanowice;

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
const query = <Row extends object>(sql: string, values: unknown[] = []) =>
  withClient(database.superuserUrl, async (client) => (await client.query<Row>(sql, values)).rows);

const codes = (result: ActionResult<unknown>) =>
  !result.ok && result.refusal.kind === "rules" ? result.refusal.rules.map(({ code }) => code) : result;
const kind = (result: ActionResult<unknown>) => (result.ok ? "ok" : result.refusal.kind);

const rounds = [
  { name: "Tura A", roundNo: "1", plannedFrom: "2016-03", plannedTo: "2016-04" },
  { name: "Tura B", roundNo: "2", plannedFrom: "2016-06", plannedTo: "2016-07" },
  { name: "Tura C", roundNo: "3", plannedFrom: "2016-09", plannedTo: "2016-10" },
];
const create = (actor = coordinator, change: object = {}) =>
  runAction(
    createEditions.definition,
    actor,
    createSchema.parse({ requestId: newId(), programmeId: programme, rounds, centres: [{ centreId, capacity: "10" }], ...change }),
    clock,
  );
async function newEdition(): Promise<string> {
  const result = await create(coordinator, { rounds: [rounds[0]] });
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value.editionIds[0] ?? "";
}
const planOf = async (editionId: string) => {
  const plan = await runLoader(loadPlan.definition, coordinator, { editionId }, clock);
  if (!plan) throw new Error("no plan");
  return plan;
};
const march = { startsOn: "2016-03-01", endsOn: "2016-04-30" };
async function save(editionId: string, change: object, actor = coordinator) {
  const { edition, centres } = await planOf(editionId);
  const form = {
    ...{ requestId: newId(), editionId, version: edition.version, name: edition.name, roundNo: "", sequenceNo: "", periodReason: "" },
    ...{ plannedFrom: edition.plannedFrom, plannedTo: edition.plannedTo, startsOn: "", endsOn: "", capacity: edition.capacity },
    centres: centres.map((centre) => ({ centreId: centre.centreId, capacity: centre.capacity, ...centre.papers })),
    ...change,
  };
  return runAction(saveEdition.definition, actor, editionSchema.parse(form), clock);
}
const eightWeeks = [{ id: "", kind: "WORKSHOP", name: "warsztaty", sessionCount: "16", sessionMinutes: 300 }];
async function saveLines(editionId: string, forms: readonly object[], actor = coordinator) {
  const { edition } = await planOf(editionId);
  return runAction(
    saveForms.definition,
    actor,
    planSchema.parse({ requestId: newId(), editionId, version: edition.version, forms }),
    clock,
  );
}
type StepAction = typeof startRecruiting;
async function take(action: StepAction, actor: typeof clerk, editionId: string, reason = "", at = clock) {
  const [row] = await query<{ version: number }>(`SELECT "version" FROM "Edition" WHERE "id" = $1`, [editionId]);
  return runAction(action.definition, actor, stepSchema.parse({ requestId: newId(), editionId, version: row?.version, reason }), at);
}
const why = "Uzgodniono z urzędem pracy na spotkaniu.";
async function recruiting(): Promise<string> {
  const id = await newEdition();
  await save(id, march);
  await saveLines(id, eightWeeks);
  expect(kind(await take(startRecruiting, coordinator, id))).toBe("ok");
  return id;
}

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

describe("every step is refused to every other role and in every other state", () => {
  const steps = { startRecruiting, startEdition, proposeSettlement, returnSettlement, confirmSettlement, cancelEdition } as const;
  const whose: Record<keyof typeof steps, readonly (typeof clerk)[]> = {
    startRecruiting: [coordinator],
    startEdition: [clerk],
    proposeSettlement: [coordinator],
    returnSettlement: [clerk],
    confirmSettlement: [clerk],
    cancelEdition: [officeDirector, director],
  };
  const from: Record<keyof typeof steps, readonly string[]> = {
    startRecruiting: ["PLANNED"],
    startEdition: ["RECRUITING"],
    proposeSettlement: ["ENDED"],
    returnSettlement: ["PROPOSED"],
    confirmSettlement: ["PROPOSED"],
    cancelEdition: ["PLANNED", "RECRUITING"],
  };
  const names = Object.keys(steps) as (keyof typeof steps)[];
  const put = (id: string, state: string) =>
    query(
      `UPDATE "Edition" SET "status" = $2::"EditionStatus", "startsOn" = '2016-03-01', "endsOn" = $3, "settlementProposedOn" = $4 WHERE "id" = $1`,
      [
        ...[id, state === "ENDED" || state === "PROPOSED" ? "ACTIVE" : state],
        ...[state === "ACTIVE" ? "2030-01-01" : "2016-04-30", state === "PROPOSED" ? "2016-05-05" : null],
      ],
    );
  const later = clockAt(new Date("2016-05-10T10:00:00+02:00"));

  test("roles", async () => {
    const id = await newEdition();
    const everybody = [clerk, officeDirector, coordinator, director, socialWorker, demoActor("starosta@pup-krzeszowice.demo")];
    for (const name of names)
      for (const actor of everybody.filter((one) => !whose[name].includes(one)))
        expect([name, actor.role, kind(await take(steps[name], actor, id, why))]).toEqual([name, actor.role, "permission"]);
  });

  test("states", async () => {
    const id = await newEdition();
    for (const state of ["PLANNED", "RECRUITING", "ACTIVE", "ENDED", "PROPOSED", "SETTLED", "REPORTED", "CANCELLED"]) {
      await put(id, state);
      for (const name of names.filter((one) => !from[one].includes(state)))
        expect([state, name, kind(await take(steps[name], whose[name][0] ?? clerk, id, why, later))]).toEqual([state, name, "stale"]);
    }
  });

  test("another office's clerk and another centre's coordinator find nothing", async () => {
    const id = await newEdition();
    expect(kind(await take(startRecruiting, demoActor("koordynator@ops-kampinos.demo"), id))).toBe("notFound");
    expect(kind(await take(startEdition, demoActor("urzednik@pup-blonie.demo"), id))).toBe("notFound");
  });
});

describe("beginning an edition", () => {
  test("R21, R38: without participants, opinion and agreement in force it is refused, all named at once", async () => {
    const id = await recruiting();
    await query(`UPDATE "EditionCentre" SET "paiAgreementId" = NULL WHERE "editionId" = $1`, [id]);
    await query(`DELETE FROM "CouncilOpinion" WHERE "programmeId" = $1`, [programme]);
    expect(codes(await take(startEdition, clerk, id))).toEqual(["P_NOBODY_BEGAN", "R21_NO_COUNCIL_OPINION", "R38_WHO_DELIVERS"]);
    const overview = await runLoader(loadOverview.definition, clerk, { editionId: id }, clock);
    const shown = overview?.way.steps.find(({ step }) => step === "start")?.stops.map(({ code }) => code);
    expect(shown).toEqual(["P_NOBODY_BEGAN", "R21_NO_COUNCIL_OPINION", "R38_WHO_DELIVERS"]);
  });

  test("R21: a negative opinion warns and passes with a reason; the edition is then under way", async () => {
    const id = demo.ids.editions.jerzmanowice2016;
    await query(`UPDATE "Edition" SET "status" = 'RECRUITING' WHERE "id" = $1`, [id]);
    await query(
      `INSERT INTO "CouncilOpinion" ("id", "programmeId", "labourOfficeId", "number", "givenOn", "verdict")
       VALUES ($1, $2, $3, '9/2016', '2016-01-15', 'NEGATIVE')`,
      [newId(), programme, clerk.institution.id],
    );
    const april = clockAt(new Date("2016-04-05T10:00:00+02:00"));
    expect(codes(await take(startEdition, clerk, id, "", april))).toEqual(["R21_NEGATIVE_OPINION"]);
    expect(await take(startEdition, clerk, id, why, april)).toMatchObject({ ok: true, value: { status: "ACTIVE" } });
  });

  test("an edition in which somebody takes part is not called off", async () => {
    const id = demo.ids.editions.jerzmanowice2016;
    await query(`UPDATE "Edition" SET "status" = 'RECRUITING' WHERE "id" = $1`, [id]);
    expect(codes(await take(cancelEdition, director, id, why))).toEqual(["P_EDITION_BEGUN"]);
    await query(`UPDATE "Edition" SET "status" = 'ACTIVE' WHERE "id" = $1`, [id]);
  });
});

describe("calling off and settling", () => {
  test("a director calls a planned edition off with a reason that both sides read", async () => {
    const id = await newEdition();
    expect(() => reasonedStepSchema.parse({ requestId: newId(), editionId: id, version: 1, reason: "krótko" })).toThrow();
    expect(await take(cancelEdition, officeDirector, id, why)).toMatchObject({ ok: true, value: { status: "CANCELLED" } });
    const [row] = await query<{ cancelReason: string }>(`SELECT "cancelReason" FROM "Edition" WHERE "id" = $1`, [id]);
    expect(row?.cancelReason).toBe(why);
    expect(kind(await save(id, { name: "Po odwołaniu" }))).toBe("fields");
  });

  test("the settlement names every month with hours until it is settled", async () => {
    const june = clockAt(new Date("2016-08-10T10:00:00+02:00"));
    const result = await take(proposeSettlement, coordinator, demo.ids.editions.jerzmanowice2016, "", june);
    expect(codes(result)).toEqual(["P_EDITION_UNSETTLED"]);
    const rules = !result.ok && result.refusal.kind === "rules" ? result.refusal.rules : [];
    expect(rules[0]?.why.replaceAll("\u00a0", " ")).toContain("rozliczenie za kwiecień 2016 · rozliczenie za maj 2016");
  });

  test("with nothing left open the centre proposes, the office sends back with a reason, then confirms", async () => {
    const id = await newEdition();
    await save(id, march);
    await query(`UPDATE "Edition" SET "status" = 'ACTIVE' WHERE "id" = $1`, [id]);
    const may = clockAt(new Date("2016-05-10T10:00:00+02:00"));
    expect(await take(proposeSettlement, coordinator, id, "", may)).toMatchObject({ ok: true, value: { status: "SETTLEMENT_PROPOSED" } });
    expect(await take(returnSettlement, clerk, id, why, may)).toMatchObject({ ok: true, value: { status: "ENDED" } });
    expect(kind(await take(proposeSettlement, coordinator, id, "", may))).toBe("ok");
    expect(await take(confirmSettlement, clerk, id, "", may)).toMatchObject({ ok: true, value: { status: "SETTLED" } });
  });
});
