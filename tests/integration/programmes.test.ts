import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addPaperScan } from "#lib/agreements/actions/scan.ts";
import { loadScan } from "#lib/agreements/loaders.ts";
import { scanSchema } from "#lib/agreements/schema.ts";
import { recordDeclaration, recordOpinion, recordWorkPlan } from "#lib/editions/actions/papers.ts";
import { createProgramme, saveProgramme, saveTemplate } from "#lib/editions/actions/programmes.ts";
import { loadProgramme, loadProgrammes } from "#lib/editions/loaders/editions.ts";
import { loadProgrammeForm } from "#lib/editions/loaders/programme-form.ts";
import {
  declarationSchema,
  newProgrammeSchema,
  opinionSchema,
  programmeSchema,
  templateSchema,
  workPlanSchema,
} from "#lib/editions/schema.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { referCandidates } from "#lib/referrals/actions/refer.ts";
import { loadCandidates } from "#lib/referrals/loaders/candidates.ts";
import { referSchema } from "#lib/referrals/schema/candidates.ts";
import { demo } from "#prisma/demo/ids.ts";
import { programmeId } from "#prisma/demo/programmes.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import { kind } from "#tests/support/results.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const clerk = demoActor("urzednik@pup-krzeszowice.demo");
const coordinator = demoActor("koordynator@gops-jerzmanowice.demo");
const centreId = demo.ids.institutions.gopsJerzmanowice;

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const fields = {
  ...{ name: "PAI 2018", yearFrom: "2018", yearTo: "2018", plannedFrom: "2018-01", plannedTo: "2018-12", legalBasis: "" },
  ...{ targetGroup: ["osoby z III profilem", ""], goals: ["praca"], outcomesListed: [], centreIds: [centreId] },
};
const create = (change: object = {}, actor = clerk) =>
  runAction(createProgramme.definition, actor, newProgrammeSchema.parse({ requestId: newId(), ...fields, ...change }), clock);
async function newProgramme(): Promise<string> {
  const result = await create();
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value.programmeId;
}
const shown = async (id: string, actor = clerk) => {
  const data = await runLoader(loadProgramme.definition, actor, { id }, clock);
  if (!data) throw new Error("no programme");
  return data;
};

describe("a programme", () => {
  test("is made by the labour office for its own centres, and the centre sees it", async () => {
    const id = await newProgramme();
    expect((await shown(id, coordinator)).programme).toMatchObject({
      name: "PAI 2018",
      targetGroup: ["osoby z III profilem"],
      plannedFrom: "2018-01",
    });
    expect(kind(await create({ centreIds: [demo.ids.institutions.opsKampinos] }))).toBe("notFound");
    expect(kind(await create({}, coordinator))).toBe("permission");
    expect(newProgrammeSchema.safeParse({ requestId: newId(), ...fields, yearTo: "2017" }).error?.issues[0]?.path).toEqual(["yearTo"]);
  });

  test("is changed over the version that was seen; a centre with an edition or a declaration stays", async () => {
    const used = programmeId("jerzmanowice-2015-2016");
    const form = await runLoader(loadProgrammeForm.definition, clerk, { id: used }, clock);
    const save = (change: object) =>
      runAction(
        saveProgramme.definition,
        clerk,
        programmeSchema.parse({ requestId: newId(), ...fields, yearFrom: 2015, yearTo: 2016, programmeId: used, ...change }),
        clock,
      );
    const version = form?.programme.version;
    await query(
      `INSERT INTO "Institution" ("id", "kind", "slug", "name", "shortName") VALUES ($1, 'WELFARE_CENTRE', 'ops-probny', 'OPS Próbny', 'OPS Próbny')`,
      [demo.ids.editions.kampinos],
    );
    await query(
      `INSERT INTO "WelfareCentre" ("id", "labourOfficeId", "municipalityId", "kind")
       SELECT $1, "labourOfficeId", "municipalityId", 'OPS' FROM "WelfareCentre" WHERE "id" = $2`,
      [demo.ids.editions.kampinos, centreId],
    );
    const other = demo.ids.editions.kampinos;
    expect(await save({ version, centreIds: [other] })).toMatchObject({
      refusal: { kind: "fields", fields: { centreIds: "Ośrodek ma w programie edycję albo deklarację: GOPS Jerzmanowice." } },
    });
    expect(kind(await save({ version, centreIds: [centreId, other] }))).toBe("ok");
    expect(kind(await save({ version, centreIds: [centreId] }))).toBe("stale");
    expect(kind(await save({ version: (version ?? 0) + 1, centreIds: [centreId] }))).toBe("ok");
  });

  test("has a template that either side edits; lines somebody saved meanwhile are not overwritten", async () => {
    const id = await newProgramme();
    const lines = [
      { id: "", kind: "WORKSHOP", name: "warsztaty z trenerem", sessionCount: "8", sessionMinutes: 300 },
      { id: "", kind: "GROUP_COUNSELLING", name: "grupowe poradnictwo", sessionCount: "4", sessionMinutes: 300 },
      { id: "", kind: "SUPPORT_GROUP", name: "grupa wsparcia", sessionCount: "4", sessionMinutes: 300 },
    ];
    const save = (seen: readonly string[], actor = clerk) =>
      runAction(saveTemplate.definition, actor, templateSchema.parse({ requestId: newId(), programmeId: id, seen, forms: lines }), clock);
    expect(kind(await save([]))).toBe("ok");
    const template = (await shown(id)).template?.lines ?? [];
    expect(template.reduce((sum, line) => sum + line.sessionCount * line.sessionMinutes, 0)).toBe(80 * 60);
    expect(kind(await save([], coordinator))).toBe("stale");
    expect(
      kind(
        await save(
          template.map((line) => line.id),
          coordinator,
        ),
      ),
    ).toBe("ok");
  });
});

describe("its papers", () => {
  test("R21: the office records the council's opinion, not from the future and under a number of its own", async () => {
    const id = await newProgramme();
    const form = {
      id: null,
      version: 0,
      programmeId: id,
      number: "5/2018",
      givenOn: "2018-02-01",
      verdict: "NEGATIVE",
      purpose: "",
      criteria: "",
      expectedEffects: "",
    };
    const record = (change: object, actor = clerk) =>
      runAction(recordOpinion.definition, actor, opinionSchema.parse({ requestId: newId(), ...form, ...change }), clock);
    expect(kind(await record({ givenOn: "2018-05-25" }))).toBe("fields");
    expect(kind(await record({}, coordinator))).toBe("permission");
    expect(kind(await record({}))).toBe("ok");
    expect(await record({})).toMatchObject({ refusal: { fields: { number: "Ten numer już jest w użyciu. Wpisz inny." } } });
    const [opinion] = (await shown(id)).papers?.opinions ?? [];
    expect(kind(await record({ id: opinion?.id, version: 1, verdict: "POSITIVE" }))).toBe("ok");
    expect(kind(await record({ id: opinion?.id, version: 1 }))).toBe("stale");
    expect((await shown(id)).papers?.opinions).toMatchObject([{ verdict: "POSITIVE", version: 2 }]);
  });

  test("a scan of the opinion is the labour office's to add; the programme's centres read it, another centre or office does not", async () => {
    const id = programmeId("jerzmanowice-2015-2016");
    const opinion = (await shown(id)).papers?.opinions[0];
    if (!opinion) throw new Error("no opinion");
    const add = (actor: Actor, content: string) => {
      const sent = { requestId: newId(), id: opinion.id, file: new File([content], "opinia.exe") };
      return runAction(addPaperScan.definition, actor, scanSchema.parse(sent), clock);
    };
    const added = await add(clerk, "%PDF-1.7 próba");
    if (!added.ok) throw new Error(added.refusal.kind);
    expect(kind(await add(clerk, "<html>"))).toBe("fields");
    expect(kind(await add(coordinator, "%PDF-1.7 próba"))).toBe("permission");
    expect((await shown(id, coordinator)).papers?.opinions[0]?.scans).toMatchObject([{ id: added.value.id, name: "opinia.pdf" }]);
    const read = (actor: Actor) => runLoader(loadScan.definition, actor, { id: opinion.id, scanId: added.value.id }, clock);
    expect(await read(coordinator)).toMatchObject({ name: "opinia.pdf" });
    const strangers = [demoActor("koordynator@ops-kampinos.demo"), demoActor("urzednik@pup-blonie.demo")];
    for (const stranger of strangers) expect(await read(stranger)).toBeNull();
    expect(kind(await add(strangers[1] as Actor, "%PDF-1.7 próba"))).toBe("notFound");
    const [entry] = await query<{ sharedWith: string[] }>(`SELECT "sharedWith" FROM "AuditEntry" WHERE "subjectId" = $1`, [opinion.id]);
    expect(entry?.sharedWith).toEqual([centreId]);
  });

  test("a declaration is entered by either side and its balance counts the people referred", async () => {
    const id = await newProgramme();
    const form = {
      id: null,
      version: 0,
      programmeId: id,
      centreId,
      yearFrom: "2018",
      yearTo: "2019",
      declaredHeadcount: "10",
      receivedOn: "",
    };
    const record = (change: object, actor = coordinator) =>
      runAction(recordDeclaration.definition, actor, declarationSchema.parse({ requestId: newId(), ...form, ...change }), clock);
    expect(kind(await record({}))).toBe("ok");
    expect(kind(await record({ centreId: demo.ids.institutions.opsKampinos }))).toBe("permission");
    expect(kind(await record({ yearFrom: "2019" })), "2019 is declared already").toBe("fields");
    const [declaration] = (await shown(id)).papers?.declarations ?? [];
    expect(declaration).toMatchObject({ declaredHeadcount: 10, balance: { referred: 0, remaining: 10 } });
    expect(kind(await record({ id: declaration?.id, version: 1, declaredHeadcount: "12" }, clerk))).toBe("ok");
    expect(kind(await record({ id: declaration?.id, version: 1 }))).toBe("stale");
  });

  test("R31: an agreement's year without a plan of needs warns until the plan is entered; a second plan of the year is refused", async () => {
    const ask = async () => (await runLoader(loadProgrammes.definition, clerk, { rok: "2016" }, clock))?.plans;
    expect((await ask())?.missing.map(({ code }) => code)).toEqual(["R31_NO_PLAN"]);
    const form = {
      id: null,
      version: 0,
      centreId,
      year: "2016",
      sentOn: "2016-01-29",
      kindsAndPlaces: "drobne prace porządkowe",
      places: "5",
      hours: "400",
      eligibleCount: "12",
    };
    const record = (actor = coordinator) =>
      runAction(recordWorkPlan.definition, actor, workPlanSchema.parse({ requestId: newId(), ...form }), clock);
    expect(kind(await record(demoActor("koordynator@ops-kampinos.demo")))).toBe("notFound");
    expect(kind(await record())).toBe("ok");
    expect(await ask()).toMatchObject({ missing: [], plans: [{ year: 2016, minutes: 400 * 60 }] });
    expect(await record(clerk)).toMatchObject({ refusal: { fields: { year: "Plan na rok 2016 już jest." } } });
  });

  test("referring beyond the declaration asks for a reason", async () => {
    const office = demoActor("urzednik@pup-kedzierzyn.demo");
    const editionId = demo.ids.editions.kedzierzynRound3;
    await query(
      `INSERT INTO "MunicipalDeclaration" ("id", "labourOfficeId", "welfareCentreId", "municipalityId", "programmeId", "yearFrom", "yearTo", "declaredHeadcount")
       SELECT $1, c."labourOfficeId", c."id", c."municipalityId", $3, 2018, 2018, 1 FROM "WelfareCentre" c WHERE c."id" = $2`,
      [
        newId(),
        demo.ids.institutions.mopsKedzierzyn,
        (await query<{ programmeId: string }>(`SELECT "programmeId" FROM "Edition" WHERE "id" = $1`, [editionId]))[0]?.programmeId,
      ],
    );
    const data = await runLoader(loadCandidates.definition, office, { editionId }, clock);
    if (data?.side !== "PUP") throw new Error("no list");
    const row = data.rows.find(({ group, verdicts }) => group === "yes" && verdicts.length === 0);
    if (!row) throw new Error("nobody can be referred");
    const refer = (warningReason: string) => {
      const { nominationId, version } = row.candidate;
      const person = { nominationId, version, groupId: row.groupId, workPlaceId: row.workPlaceId, warningReason, exceptionReason: "" };
      return runAction(
        referCandidates.definition,
        office,
        referSchema.parse({ requestId: newId(), editionId, startsOn: "2018-09-01", noOtherHelp: true, people: [person] }),
        clock,
      );
    };
    expect(await refer("")).toMatchObject({ refusal: { kind: "rules", rules: [{ code: "P_DECLARATION_EXCEEDED", severity: "warning" }] } });
    expect(await refer("Gmina zwiększy deklarację, ustalono z wójtem.")).toMatchObject({ ok: true, value: { referred: 1 } });
  });
});
