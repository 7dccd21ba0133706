import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { correctPlace, recordCardContract, recordPlace } from "#lib/people/actions/centre.ts";
import { correctIdentity } from "#lib/people/actions/identity.ts";
import { recordCardProfile, recordCardRegister } from "#lib/people/actions/office.ts";
import { changedText, trailText } from "#lib/people/labels.ts";
import { loadPerson } from "#lib/people/loaders.ts";
import { makePesel } from "#lib/people/rules/pesel.ts";
import { identitySchema, residenceCorrectionSchema } from "#lib/people/schema/card.ts";
import { cardRegisterSchema } from "#lib/people/schema/office.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { demo } from "#prisma/demo/ids.ts";
import type { Role } from "#prisma/generated/client/enums.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const clock = clockAt(new Date("2018-05-24T15:00:00+02:00"));
const { emails } = demo;
const clerk = demoActor(emails.clerk);
const socialWorker = demoActor(emails.socialWorker);
const foreign = demoActor(emails.foreignSocialWorker);
const personId = demo.ids.people.twoUnexcused;
const reason = "Nazwisko po ślubie, odpis aktu okazano.";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
async function card(actor: Actor) {
  const page = await runLoader(loadPerson.definition, actor, { id: personId }, clock);
  if (!page) throw new Error("no card");
  return page;
}
const answered = async (result: Promise<{ ok: true } | { ok: false; refusal: unknown }>) => {
  const answer = await result;
  return answer.ok ? "saved" : answer.refusal;
};

describe("the identity", () => {
  const plain = { keepsNumbers: true, pesel: "", hasNoPesel: false, peselOverride: "", document: "", birthDate: "", sex: "" as const };
  async function send(actor: Actor, change: Partial<Record<keyof typeof plain | "surname" | "reason" | "version", unknown>> = {}) {
    const { version, surname, givenNames } = (await card(clerk)).person;
    const input = { requestId: newId(), personId, version, surname, givenNames, reason, ...plain, ...change };
    return runAction(correctIdentity.definition, actor, identitySchema.parse(input), clock);
  }

  test("is corrected by either institution with a reason; the one before stays, with its number still sealed", async () => {
    const before = (await card(clerk)).person;
    expect(await answered(send(socialWorker, { surname: "Poprawiona-Nowa" }))).toBe("saved");
    for (const actor of [clerk, socialWorker]) {
      const { person, versions } = await card(actor);
      expect(person).toMatchObject({ surname: "Poprawiona-Nowa", version: before.version + 1, maskedPesel: before.maskedPesel });
      expect(versions[0]).toMatchObject({ surname: before.surname, maskedPesel: before.maskedPesel, reason });
    }
    expect((await card(clerk)).versions[0]?.replacedBy).toBe("druga instytucja");
    const [row] = await query<{ text: string }>(`SELECT v::text AS text FROM "PersonVersion" v WHERE "personId" = $1`, [personId]);
    expect(row?.text).not.toMatch(/\b\d{11}\b/);
  });

  test("the audit names the fields and the reason, for both, and carries no personal value", async () => {
    for (const actor of [clerk, socialWorker]) {
      const [line] = (await card(actor)).trail;
      expect(line).toMatchObject({ action: "people.correctIdentity", reason, changedFields: ["surname"] });
      expect(line && trailText(line)).toBe("poprawiono dane osoby");
      expect(changedText(line?.changedFields ?? [])).toBe("nazwisko");
    }
    expect((await card(clerk)).trail[0]?.who).toBe("MOPS Kędzierzyn-Koźle");
    const [entry] = await query<{ text: string }>(`SELECT e::text AS text FROM "AuditEntry" e WHERE "action" = 'people.correctIdentity'`);
    expect(entry?.text).not.toContain("Poprawiona");
  });

  test("two at once: the second is shown what stands now", async () => {
    const { version } = (await card(clerk)).person;
    expect(await answered(send(clerk, { surname: "Poprawiona" }))).toBe("saved");
    expect(await answered(send(socialWorker, { surname: "Inna", version }))).toMatchObject({
      kind: "stale",
      saved: { surname: "Poprawiona", version: version + 1 },
    });
  });

  test("birth and sex are compared with the number that is kept, and a number of somebody else is refused without naming them", async () => {
    expect(await answered(send(clerk, { birthDate: "1901-01-01", sex: "" }))).toMatchObject({
      kind: "fields",
      fields: { birthDate: expect.stringContaining("Data urodzenia z numeru") },
    });
    const taken = makePesel("1981-03-04", "MALE", 77);
    expect(await answered(send(clerk, { keepsNumbers: false, pesel: taken }))).toBe("saved");
    const other = demo.ids.people.atWeeklyCap;
    const row = (
      await query<{ version: number; surname: string; givenNames: string }>(`SELECT * FROM "Person" WHERE "id" = $1`, [other])
    )[0];
    const input = { requestId: newId(), personId: other, ...plain, keepsNumbers: false, pesel: taken, reason };
    const asked = identitySchema.parse({ ...input, version: row?.version, surname: row?.surname, givenNames: row?.givenNames });
    expect(await answered(runAction(correctIdentity.definition, clerk, asked, clock))).toMatchObject({
      kind: "fields",
      fields: { pesel: expect.stringContaining("Ten numer ma już osoba w rejestrze") },
    });
    expect((await query(`SELECT 1 FROM "PersonVersion" WHERE "personId" = $1`, [other])).length).toBe(0);
  });

  test("a person without a number has a document, and nothing changed is nothing to save", async () => {
    expect(await answered(send(clerk, { keepsNumbers: false, hasNoPesel: true, document: "paszport ZZ 9900001" }))).toBe("saved");
    expect((await card(clerk)).person).toMatchObject({ maskedPesel: null, hasDocument: true });
    expect(await answered(send(clerk))).toMatchObject({ kind: "fields", fields: { surname: expect.stringMatching(/Nic nie zmieniono/) } });
  });

  test.each([emails.officeDirector, emails.centreDirector, emails.countyViewer, emails.officeAdministrator, emails.host, emails.trainer])(
    "%s does not correct it",
    async (email) => expect(await answered(send(demoActor(email), { surname: "Obca" }))).toMatchObject({ kind: "permission" }),
  );
  test("to another centre the person does not exist", async () =>
    expect(await answered(send(foreign, { surname: "Obca" }))).toEqual({ kind: "notFound" }));
});

describe("residence by date", () => {
  const place = async () => (await query<{ id: string }>(`SELECT "id" FROM "Municipality" ORDER BY "name" LIMIT 1`))[0]?.id ?? "";
  const move = async (actor: Actor, validFrom: string, town = "Zmyślonka", postalCode = "") => {
    const address = { municipalityId: await place(), town, street: "", postalCode };
    const input = { requestId: newId(), personId, kind: "STAY" as const, ...address, validFrom };
    return runAction(recordPlace.definition, actor, input, clock);
  };
  const stays = async (actor: Actor) => (await card(actor)).person.residences.filter(({ kind }) => kind === "STAY");

  test("a new place ends the former one on the day before", async () => {
    await query(`DELETE FROM "Residence" WHERE "personId" = $1 AND "kind" = 'STAY'`, [personId]);
    expect(await answered(move(socialWorker, "2018-03-01"))).toBe("saved");
    expect(await answered(move(socialWorker, "2018-05-01", "Wymysłów"))).toBe("saved");
    expect((await stays(clerk)).map(({ town, validFrom, validTo }) => [town, validFrom, validTo])).toEqual([
      ["Wymysłów", "2018-05-01", null],
      ["Zmyślonka", "2018-03-01", "2018-04-30"],
    ]);
  });
  test("a day before an entry, the same place again and tomorrow are refused at their fields", async () => {
    expect(await answered(move(socialWorker, "2018-04-01"))).toMatchObject({
      kind: "fields",
      fields: { validFrom: /01.05.2018 jest już/ },
    });
    expect(await answered(move(socialWorker, "2018-05-20", "Wymysłów"))).toMatchObject({ kind: "fields", fields: { town: /już wpisane/ } });
    expect(await answered(move(socialWorker, "2018-05-25"))).toMatchObject({ kind: "fields" });
  });
  test("a place without its postal code gets it and nobody has moved; the office sees it, and a correction by name alone", async () => {
    const [before] = await stays(socialWorker);
    expect(await answered(move(socialWorker, "2018-05-20", "Wymysłów", "30-123"))).toBe("saved");
    const [coded, ...earlier] = await stays(clerk);
    expect(coded).toMatchObject({ id: before?.id, postalCode: "30-123", validFrom: "2018-05-01" });
    expect(earlier).toHaveLength(1);
    const { id: residenceId, version, municipalityId } = coded ?? {};
    const where = { residenceId, version, municipalityId, town: "Wymysłów", street: "", postalCode: "30124" };
    const input = residenceCorrectionSchema.parse({ requestId: newId(), personId, ...where, validFrom: "2018-05-01", validTo: "", reason });
    expect(await answered(runAction(correctPlace.definition, socialWorker, input, clock))).toBe("saved");
    expect((await stays(clerk))[0]?.postalCode).toBe("30-124");
    const [line] = (await card(clerk)).trail;
    expect(changedText(line?.changedFields ?? [])).toBe("kod pocztowy");
  });
  test("an entry is corrected with a reason that the labour office reads, never into another one, never over somebody's newer one", async () => {
    const [latest] = await stays(socialWorker);
    const input = (change: object) =>
      residenceCorrectionSchema.parse({
        ...{ requestId: newId(), personId, residenceId: latest?.id, version: latest?.version, municipalityId: latest?.municipalityId },
        ...{ town: "Wymysłów", street: "", postalCode: "30-124", validFrom: "2018-05-01", validTo: "", reason, ...change },
      });
    const send = (change: object, actor = socialWorker) => answered(runAction(correctPlace.definition, actor, input(change), clock));
    expect(await send({ validFrom: "2018-04-15" })).toMatchObject({ kind: "fields", fields: { validFrom: /inny wpis/ } });
    expect(await send({ validTo: "2018-05-20" })).toBe("saved");
    expect(await send({ town: "Późniejsze" })).toMatchObject({ kind: "stale" });
    expect(await send({}, clerk)).toMatchObject({ kind: "permission" });
    expect((await card(clerk)).trail[0]).toMatchObject({ action: "people.correctResidence", reason, changedFields: ["validTo"] });
  });
});

describe("what one institution alone writes", () => {
  const profile = (actor: Actor, setOn: string) =>
    runAction(recordCardProfile.definition, actor, { requestId: newId(), personId, profile: "III", setOn }, clock);
  const register = async (actor: Actor) => {
    const version = (await card(clerk)).person.register?.version ?? 0;
    const facts = {
      registeredOn: "2017-02-01",
      statusLostOn: "",
      hasBenefit: "NO",
      benefitUntil: "",
      otherHelpForm: "",
      otherHelpUntil: "",
    };
    return runAction(
      recordCardRegister.definition,
      actor,
      cardRegisterSchema.parse({ requestId: newId(), personId, version, ...facts }),
      clock,
    );
  };

  test("R3: a profile is recorded by the labour office, for days of the first regime alone; a centre never sees it", async () => {
    expect(await answered(profile(clerk, "2018-05-02"))).toBe("saved");
    expect(await answered(profile(clerk, "2014-05-26"))).toMatchObject({ kind: "fields", fields: { setOn: /27.05.2014–13.06.2019/ } });
    expect(await answered(profile(clerk, "2018-05-02"))).toMatchObject({ kind: "fields" });
    expect(await answered(profile(socialWorker, "2018-05-03"))).toMatchObject({ kind: "permission" });
    expect((await card(clerk)).person.profiles[0]).toMatchObject({ profile: "III", setOn: "2018-05-02" });
  });
  test("the register record is the labour office's, and neither its facts nor its audit reach the centre", async () => {
    expect(await answered(register(clerk))).toBe("saved");
    expect(await answered(register(socialWorker))).toMatchObject({ kind: "permission" });
    const seen = await card(socialWorker);
    expect(seen).toMatchObject({ isOffice: false, person: { register: null, profiles: [] }, rights: { office: false } });
    const acts = seen.trail.map(({ action }) => action);
    expect(acts).not.toContain("people.recordRegister");
    expect(acts).not.toContain("people.recordProfile");
  });
  test("a contract is the centre's to record, once, and the labour office sees it (R7)", async () => {
    const input = () => ({ requestId: newId(), personId, signedOn: "2018-05-04", basis: "PUP_REFERRAL_50_2" as const });
    expect(await answered(runAction(recordCardContract.definition, clerk, input(), clock))).toMatchObject({ kind: "permission" });
    expect(await answered(runAction(recordCardContract.definition, socialWorker, input(), clock))).toBe("saved");
    expect(await answered(runAction(recordCardContract.definition, socialWorker, input(), clock))).toMatchObject({ kind: "fields" });
    expect((await card(clerk)).person.contracts).toEqual(expect.arrayContaining([expect.objectContaining({ signedOn: "2018-05-04" })]));
  });
  test("every role writes on the card exactly what domain.md gives it", async () => {
    const mine: Partial<Record<Role, string>> = { PUP_CLERK: "identity office", OPS_SOCIAL_WORKER: "identity residence contract" };
    for (const email of [emails.clerk, emails.officeDirector, emails.socialWorker, emails.coordinator, emails.centreDirector]) {
      const actor = demoActor(email);
      const { rights } = await card(actor);
      const held = Object.entries(rights).flatMap(([right, has]) => (has ? [right] : []));
      const known = actor.role === "OPS_COORDINATOR" ? mine.OPS_SOCIAL_WORKER : (mine[actor.role] ?? "");
      expect(held.join(" ")).toBe(known);
    }
  });
});

describe("the history", () => {
  test("the other institution's acts stand under its name, with short forms of rules and their provision, never their facts", async () => {
    const values = { on: "2018-05-23", minutes: 240, was: 180 };
    await query(
      `INSERT INTO "AuditEntry" ("id", "businessAt", "systemAt", "userId", "institutionId", "role", "action", "subjectType", "subjectId",
        "changedFields", "values", "ruleCodes", "reason", "sharedWith")
       VALUES ($1, now(), now(), $2, $3, 'OPS_SOCIAL_WORKER', 'work.correct', 'Person', $4, '{minutes}', $5, '{P_CORRECTION,R8_OUTSIDE_MUNICIPALITY}', $6, $7)`,
      [newId(), socialWorker.userId, socialWorker.institution.id, personId, values, reason, [clerk.institution.id]],
    );
    const line = (await card(clerk)).trail.find(({ action }) => action === "work.correct");
    expect(line).toMatchObject({ who: "MOPS Kędzierzyn-Koźle", reason });
    expect(line?.rules.map(({ short }) => short)).toEqual(["poprawka", "praca poza gminą"]);
    expect(line?.rules[1]?.basis).toMatch(/^art\.\s73a ust\.\s1/);
  });
  test("older lines come when they are asked for", async () => {
    const row = `('${"00000000-0000-7000-8000-00000000"}' || lpad(n::text, 4, '0'))::uuid`;
    await query(
      `INSERT INTO "AuditEntry" SELECT ${row}, now() - n * interval '1 day', now() - n * interval '1 day', $1, $2, 'OPS_SOCIAL_WORKER', $3,
        'work.enter', 'Person', $4, '{}', '{}', '{}', NULL, '{}' FROM generate_series(1, 120) n`,
      [socialWorker.userId, socialWorker.institution.id, clerk.institution.id, personId],
    );
    const first = await card(socialWorker);
    expect(first.trail).toHaveLength(50);
    expect(first.older).toBe(100);
    const all = await runLoader(loadPerson.definition, socialWorker, { id: personId, lines: "2000" }, clock);
    expect(all?.older).toBeNull();
    expect(all?.trail.length).toBeGreaterThanOrEqual(120);
  });
});
