import { afterAll, beforeAll, expect, test } from "vitest";
import { loadPerson } from "#lib/people/loaders.ts";
import { makePesel } from "#lib/people/rules/pesel.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { completeCentreData } from "#lib/referrals/actions/complete.ts";
import { nominatePerson } from "#lib/referrals/actions/nominate.ts";
import { loadCandidates } from "#lib/referrals/loaders/candidates.ts";
import { centreDataSchema, nominateSchema } from "#lib/referrals/schema/candidates.ts";
import { demo, institutionId } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

// How a candidate is called, and what their centre notes for itself, in the running round.
const editionId = demo.ids.editions.kedzierzynRound2;
const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const { emails } = demo;
const socialWorker = demoActor(emails.socialWorker);
const clerk = demoActor(emails.clerk);
const surname = "Zadzwoniona";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const list = async (actor: Actor) => (await runLoader(loadCandidates.definition, actor, { editionId }, clock))?.rows ?? [];
const card = (actor: Actor, id: string) => runLoader(loadPerson.definition, actor, { id }, clock);
async function candidate(actor: Actor, is: (row: Awaited<ReturnType<typeof list>>[number]) => boolean) {
  const row = (await list(actor)).find(is);
  if (!row) throw new Error("no such candidate");
  return row.candidate;
}
const called = (actor = socialWorker) => candidate(actor, (row) => row.candidate.surname === surname);

async function complete({ nominationId, version, facts }: Awaited<ReturnType<typeof called>>, change: object) {
  const { assistanceConfirmedOn } = facts;
  const saved = { assistanceConfirmedOn, contractSignedOn: "", contractBasis: "", ...change };
  const input = centreDataSchema.parse({ requestId: newId(), editionId, nominationId, version, ...saved });
  return runAction(completeCentreData.definition, socialWorker, input, clock);
}

test("telephone and remarks are entered with the person, and corrected; the trail tells neither", async () => {
  const [home] = await query<{ id: string }>(`SELECT "municipalityId" AS id FROM "WelfareCentre" WHERE "id" = $1`, [
    institutionId("mops-kedzierzyn"),
  ]);
  const form = {
    ...{ requestId: newId(), editionId, surname, givenNames: "Anna", pesel: makePesel("1979-05-24", "FEMALE", 13), hasNoPesel: false },
    ...{ peselOverride: "", document: "", birthDate: "", sex: "", municipalityId: home?.id, town: "Kędzierzyn-Koźle", street: "" },
    ...{ stayMunicipalityId: "", stayTown: "", assistanceConfirmedOn: "", contractSignedOn: "", contractBasis: "" },
    ...{ postalCode: "47220", phone: "+48 600-000-013", remarks: "Dzwonić  po 15.00." },
  };
  expect(await runAction(nominatePerson.definition, socialWorker, nominateSchema.parse(form), clock)).toMatchObject({ ok: true });
  expect(await called()).toMatchObject({ phone: "600 000 013", remarks: "Dzwonić po 15.00." });
  expect(await complete(await called(), { phone: "600 000 014", remarks: "Dzwonić rano." })).toMatchObject({ ok: true });
  expect(await called()).toMatchObject({ phone: "600 000 014", remarks: "Dzwonić rano." });
  const [trail] = await query<{ text: string }>(`SELECT string_agg(e::text, '') AS text FROM "AuditEntry" e`);
  expect(trail?.text).not.toMatch(/Dzwonić|600 000 01|47-220/);
});

test("the labour office is told of another telephone, never of remarks", async () => {
  await query(
    `UPDATE "Nomination" SET "status" = 'SENT_TO_PUP', "listId" = (SELECT "id" FROM "NominationList" WHERE "editionId" = $2) WHERE "id" = $1`,
    [(await called()).nominationId, editionId],
  );
  const told = async () => (await query(`SELECT 1 FROM "OutboxEvent" WHERE "kind" = 'nominations.completed'`)).length;
  const before = await told();
  expect(await complete(await called(), { phone: "600 000 014", remarks: "Dzwonić w południe." })).toMatchObject({ ok: true });
  expect(await told()).toBe(before);
  expect(await complete(await called(), { phone: "600 000 015", remarks: "Dzwonić w piątek." })).toMatchObject({ ok: true });
  expect(await told()).toBe(before + 1);
  const { personId } = await called(clerk);
  const changes = async (actor: Actor) => (await card(actor, personId))?.trail.flatMap(({ changedFields }) => changedFields) ?? [];
  expect(await changes(clerk)).toContain("phone");
  expect(await changes(clerk)).not.toContain("remarks");
  expect(await changes(socialWorker)).toContain("remarks");
});

test("the telephone is for both institutions, remarks are the centre's own wherever a nomination is read", async () => {
  const { personId } = await called();
  expect((await card(socialWorker, personId))?.courses).toMatchObject([{ phone: "600 000 015", remarks: "Dzwonić w piątek." }]);
  expect(await called(clerk)).toMatchObject({ phone: "600 000 015", remarks: null });
  expect(await card(clerk, personId)).toMatchObject({
    courses: [{ phone: "600 000 015", remarks: null }],
    person: { residences: [{ postalCode: "47-220" }] },
  });
  for (const email of [emails.clerk, emails.officeDirector, emails.countyViewer, emails.officeAdministrator, emails.host, emails.trainer]) {
    const actor = demoActor(email);
    const reads = JSON.stringify([await card(actor, personId), await list(actor)]);
    expect(reads, email).not.toMatch(/Dzwonić/);
  }
});

test("of whoever takes part, telephone and remarks alone are corrected", async () => {
  const partaking = () => candidate(socialWorker, ({ state }) => state === "TAKEN_UP");
  const contact = { phone: "600 000 017", remarks: "" };
  const stale = { refusal: { kind: "stale" } };
  expect(await complete(await partaking(), { ...contact, assistanceConfirmedOn: "2018-05-23" })).toMatchObject(stale);
  const contract = { contractSignedOn: "2018-05-22", contractBasis: "ORDINARY_108_1" };
  expect(await complete(await partaking(), { ...contact, ...contract })).toMatchObject(stale);
  expect(await complete(await partaking(), contact)).toMatchObject({ ok: true });
  expect((await partaking()).phone).toBe("600 000 017");
});
