import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadPerson, loadPersonByDocument, loadSimilar } from "#lib/people/loaders.ts";
import { readSearch } from "#lib/people/rules/search.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { nominatePerson } from "#lib/referrals/actions/nominate.ts";
import { nominateSchema } from "#lib/referrals/schema/candidates.ts";
import { demo } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const clock = clockAt(new Date("2018-05-24T15:00:00+02:00"));
const clerk = demoActor(demo.emails.clerk);
const socialWorker = demoActor(demo.emails.socialWorker);
const foreign = demoActor(demo.emails.foreignSocialWorker);

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
const answered = async (result: Promise<{ ok: true } | { ok: false; refusal: unknown }>) => {
  const answer = await result;
  return answer.ok ? "saved" : answer.refusal;
};

describe("somebody who may be in the register already", () => {
  const editionId = demo.ids.editions.kedzierzynRound3;
  const born = "1969-02-03";
  const nominate = async (change: object) => {
    const home = await query<{ id: string }>(`SELECT "municipalityId" id FROM "WelfareCentre" WHERE "id" = $1`, [
      socialWorker.institution.id,
    ]);
    const identity = {
      surname: "Podobieńska-Długa",
      givenNames: "Żaneta",
      hasNoPesel: true,
      pesel: "",
      document: "paszport ZX 1",
      sex: "",
    };
    const place = { municipalityId: home[0]?.id, town: "Zmyślonka", street: "", stayMunicipalityId: "", stayTown: "" };
    const rest = { peselOverride: "", birthDate: born, assistanceConfirmedOn: "", contractSignedOn: "", contractBasis: "" };
    const input = nominateSchema.parse({ requestId: newId(), editionId, ...identity, ...place, ...rest, ...change });
    return answered(runAction(nominatePerson.definition, socialWorker, input, clock));
  };
  const similar = async (actor: Actor, surname = "Podobienska-Dluga", birthDate: string | null = born) =>
    (await runLoader(loadSimilar.definition, actor, { surname, givenNames: "Zaneta", birthDate }, clock))?.people ?? [];

  test("is offered with the year of birth and never a whole number, to those who see the person already", async () => {
    expect(await nominate({})).toBe("saved");
    expect(await similar(socialWorker)).toMatchObject([{ surname: "Podobieńska-Długa", birthYear: "1969", nearlyIdentical: true }]);
    expect(await similar(foreign)).toEqual([]);
    expect(JSON.stringify(await similar(clerk, "Zmyślony"))).not.toMatch(/\d{11}/);
  });
  test("a second entry nearly the same waits until it is said that they are another, and why", async () => {
    expect(await nominate({ document: "paszport ZX 2" })).toMatchObject({
      kind: "fields",
      fields: { differsReason: expect.stringMatching(/To ta osoba/) },
    });
    expect(await nominate({ document: "paszport ZX 3", birthDate: "1990-01-01" })).toBe("saved");
    expect(await nominate({ document: "paszport ZX 2", differsReason: "Okazano dwa różne paszporty." })).toBe("saved");
    const [entry] = await query<{ reason: string }>(
      `SELECT "reason" FROM "AuditEntry" WHERE "action" = 'referrals.nominate' AND "reason" <> ''`,
    );
    expect(entry?.reason).toBe("Okazano dwa różne paszporty.");
  });
  test("the one chosen in the register is taken as they are, and nobody from outside can be chosen", async () => {
    const [first] = await similar(socialWorker, "Podobieńska-Długa");
    expect(await nominate({ knownPersonId: first?.id, document: "" })).toMatchObject({
      kind: "fields",
      fields: { pesel: expect.stringMatching(/już kandydatem/) },
    });
    const outside = await query<{ id: string }>(`SELECT "personId" id FROM "PersonCentre" WHERE "welfareCentreId" = $1 LIMIT 1`, [
      foreign.institution.id,
    ]);
    expect(await nominate({ knownPersonId: outside[0]?.id, document: "" })).toEqual({ kind: "notFound" });
  });
  test("the cards of both name the other", async () => {
    const [first] = await similar(socialWorker, "Podobieńska-Długa");
    const page = await runLoader(loadPerson.definition, clerk, { id: first?.id ?? "" }, clock);
    expect(page?.similar).toMatchObject([{ surname: "Podobieńska-Długa", nearlyIdentical: true }]);
  });
  test("a document's number leads to its person, with its kind or without", async () => {
    const found = (actor: Actor, text: string) => {
      const search = readSearch(text);
      return search.kind === "document" ? runLoader(loadPersonByDocument.definition, actor, search, clock) : null;
    };
    expect(await found(socialWorker, "zx-3")).toEqual(await found(socialWorker, "Paszport ZX 3"));
    expect((await found(socialWorker, "ZX 3"))?.personId).toBeTruthy();
    expect(await found(foreign, "ZX 3")).toEqual({ personId: null });
  });
});
