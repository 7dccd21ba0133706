import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  cancelEdition,
  confirmSettlement,
  proposeSettlement,
  returnSettlement,
  startEdition,
  startRecruiting,
} from "#lib/editions/actions/steps.ts";
import { loadOverview } from "#lib/editions/loaders/overview.ts";
import { reasonedStepSchema } from "#lib/editions/schema.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { demo } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import {
  clerk,
  clock,
  codes,
  coordinator,
  director,
  kind,
  march,
  newEdition,
  officeDirector,
  programme,
  recruiting,
  save,
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
    const id = demo.ids.editions.jerzmanowice2016;
    // As before the centre began to settle it.
    await query(`UPDATE "Edition" SET "settlementProposedOn" = NULL, "settlementProposedById" = NULL WHERE "id" = $1`, [id]);
    const own = `SELECT "settlementId" FROM "SettlementLine" WHERE "editionId" = $1`;
    await query(`DELETE FROM "RefundClaim" WHERE "settlementId" IN (${own})`, [id]);
    const gone = await query<{ settlementId: string }>(`DELETE FROM "SettlementLine" WHERE "editionId" = $1 RETURNING "settlementId"`, [
      id,
    ]);
    await query(`DELETE FROM "MonthlySettlement" WHERE "id" = ANY($1)`, [gone.map(({ settlementId }) => settlementId)]);
    const result = await take(proposeSettlement, coordinator, id, "", june);
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
