import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { completeOfficeData } from "#lib/referrals/actions/complete.ts";
import { decideCandidate } from "#lib/referrals/actions/decide.ts";
import { referCandidates } from "#lib/referrals/actions/refer.ts";
import { loadCandidates } from "#lib/referrals/loaders/candidates.ts";
import { referSchema } from "#lib/referrals/schema/candidates.ts";
import { demo, institutionId, nominationId } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import { codes } from "#tests/support/results.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const edition = demo.ids.editions.kedzierzynRound3;
const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const startsOn = "2018-09-01";
const statement = { editionId: edition, startsOn, noOtherHelp: true };

const clerk = demoActor("urzednik@pup-kedzierzyn.demo");
const director = demoActor("dyrektor@pup-kedzierzyn.demo");
const coordinator = demoActor("koordynator@mops-kedzierzyn.demo");

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

beforeEach(async () => {
  await query(`DELETE FROM "Referral" WHERE "editionId" = $1`, [edition]);
  await query(`DELETE FROM "Verification" WHERE "editionId" = $1`, [edition]);
});

const officeList = async (actor = clerk) => {
  const data = await runLoader(loadCandidates.definition, actor, { editionId: edition }, clock);
  if (data?.side !== "PUP") throw new Error("no list for the labour office");
  return data;
};
const surnames = async (group: string) =>
  (await officeList()).rows.filter((row) => row.group === group).map(({ candidate }) => candidate.surname);

/** The form of a batch as the screen fills it in. */
async function formOf(names: readonly string[], change: Record<string, unknown> = {}) {
  const { rows } = await officeList();
  const people = names.map((name) => {
    const row = rows.find(({ candidate }) => `${candidate.surname} ${candidate.givenNames}` === name);
    if (!row) throw new Error(`no candidate ${name}`);
    const { nominationId: id, version } = row.candidate;
    const warningReason = row.verdicts.some(({ severity }) => severity === "warning")
      ? "Kontrakt w przygotowaniu, ustalono z ośrodkiem."
      : "";
    return { nominationId: id, version, groupId: row.groupId, workPlaceId: row.workPlaceId, warningReason, exceptionReason: "", ...change };
  });
  return { requestId: newId(), ...statement, people };
}
const refer = (form: unknown, actor = clerk) => runAction(referCandidates.definition, actor, referSchema.parse(form), clock);
const referred = async () =>
  query<{ number: string; nominationId: string }>(
    `SELECT "number", "nominationId" FROM "Referral" WHERE "editionId" = $1 ORDER BY "number"`,
    [edition],
  );

const able = ["Atrapowa Jadwiga", "Fantomski Cezary", "Hipotetyczna-Domniemana Wanda Bronisława", "Modelowy Ireneusz", "Pozorna Żywia"];
const withoutContract = ["Kartotekowa Łucja", "Teoretyczny Gwidon"];

describe("the clerk's list of round 3", () => {
  test("seven may be referred, two lack data, three may not, each for its own reason", async () => {
    expect(await surnames("yes")).toHaveLength(7);
    expect(await surnames("missing")).toEqual(["Niewpisana-Nieuzupełniona", "Rubrykowy"]);
    const refused = (await officeList()).rows.filter(({ group }) => group === "no");
    expect(refused.map(({ verdicts }) => verdicts.filter(({ severity }) => severity === "blocked").map(({ code }) => code))).toEqual([
      ["R6_BENEFIT_RIGHT"],
      ["R1_PROFILE_III_REQUIRED"],
      ["R17_SIX_MONTHS"],
    ]);
  });

  test("the reading of each person is logged with its purpose (R41)", async () => {
    const count = async () =>
      Number((await query<{ n: string }>(`SELECT count(*) AS n FROM "AccessEntry" WHERE "scope" = 'candidates'`))[0]?.n);
    const before = await count();
    await officeList();
    expect(await count()).toBe(before + 12);
  });

  test("a centre sees its people without the labour office's facts", async () => {
    const data = await runLoader(loadCandidates.definition, coordinator, { editionId: edition }, clock);
    expect(data?.side).toBe("OPS");
    expect(data?.rows).toHaveLength(12);
    expect(data?.rows.every(({ candidate }) => candidate.register === null && candidate.facts.profiles.length === 0)).toBe(true);
  });

  test("another labour office, another centre and a role without persons get nothing", async () => {
    const foreign = [
      demoActor("urzednik@pup-kalisz.demo"),
      demoActor("pracownik@gops-zmyslona-gorna.demo"),
      demoActor("starosta@pup-kedzierzyn.demo"),
    ];
    for (const actor of foreign) expect(await runLoader(loadCandidates.definition, actor, { editionId: edition }, clock)).toBeNull();
  });
});

describe("referring", () => {
  test("several at once: numbers in a row, the centre is told, the audit names no one", async () => {
    const result = await refer(await formOf([...able, ...withoutContract]));
    expect(result).toMatchObject({ ok: true, value: { referred: 7, startsOn } });
    const numbers = (await referred()).map(({ number }) => Number(number.split("/")[0])).sort((a, b) => a - b);
    expect(numbers.map((n) => n - (numbers[0] ?? 0))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const [event] = await query<{ payload: unknown }>(
      `SELECT "payload" FROM "OutboxEvent" WHERE "kind" = 'referrals.issued' ORDER BY "systemAt" DESC LIMIT 1`,
    );
    expect(event?.payload).toEqual({ count: 7, startsOn });
    const audit = await query<{ text: string }>(`SELECT a::text AS text FROM "AuditEntry" a WHERE "action" = 'referrals.refer'`);
    expect(audit).toHaveLength(7);
    expect(audit.filter(({ text }) => /Atrapowa|Fantomski/.test(text))).toEqual([]);
  });

  test("the centre's next page shows the state and the number", async () => {
    await refer(await formOf(["Atrapowa Jadwiga"]));
    const data = await runLoader(loadCandidates.definition, coordinator, { editionId: edition }, clock);
    const row = data?.rows.find(({ candidate }) => candidate.surname === "Atrapowa");
    expect(row).toMatchObject({ state: "REFERRED", candidate: { referral: { number: expect.stringMatching(/^\d+\/2018$/) } } });
  });

  test("one who may not stops the whole batch, with every rule at that person", async () => {
    const result = await refer(await formOf(["Atrapowa Jadwiga", "Doświadczalny Maciej"]));
    expect(codes(result)).toEqual(["R6_BENEFIT_RIGHT"]);
    expect(result).toMatchObject({ refusal: { rules: [{ subject: nominationId("kedzierzyn-2018-3", "Doświadczalny Maciej") }] } });
    expect(await referred()).toEqual([]);
  });

  test("R5: without a contract a reason is asked for", async () => {
    expect(codes(await refer(await formOf(withoutContract, { warningReason: "" })))).toEqual([
      "R5_NO_SOCIAL_CONTRACT",
      "R5_NO_SOCIAL_CONTRACT",
    ]);
    expect(await refer(await formOf(withoutContract))).toMatchObject({ ok: true });
  });

  test("R13 and R18: no group, no place, no statement", async () => {
    const form = await formOf(["Atrapowa Jadwiga"], { groupId: "", workPlaceId: "" });
    expect(codes(await refer({ ...form, noOtherHelp: false }))).toEqual(["R13_BOTH_BLOCKS", "R13_BOTH_BLOCKS", "R18_OTHER_HELP"]);
  });

  test("a group or a place of another edition or centre counts as none", async () => {
    const [foreign] = await query<{ id: string }>(`SELECT "id" FROM "WorkPlace" WHERE "labourOfficeId" <> $1 LIMIT 1`, [
      institutionId("pup-kedzierzyn"),
    ]);
    expect(codes(await refer(await formOf(["Atrapowa Jadwiga"], { workPlaceId: foreign?.id })))).toEqual(["R13_BOTH_BLOCKS"]);
  });

  test("a day before today or after the edition is refused at the field", async () => {
    const past = await refer({ ...(await formOf(["Atrapowa Jadwiga"])), startsOn: "2018-05-23" });
    expect(past).toMatchObject({ refusal: { kind: "fields", fields: { startsOn: "Data wcześniejsza niż dziś (24.05.2018)." } } });
    const after = await refer({ ...(await formOf(["Atrapowa Jadwiga"])), startsOn: "2018-11-01" });
    expect(after).toMatchObject({ refusal: { kind: "fields", fields: { startsOn: "Data spoza okresu 01.09–31.10.2018." } } });
  });

  test("the same form sent twice refers once and answers the same", async () => {
    const form = await formOf(["Atrapowa Jadwiga"]);
    const first = await refer(form);
    expect(await refer(form)).toEqual(first);
    expect(await referred()).toHaveLength(1);
  });

  test("somebody referred meanwhile: the second clerk is told, nothing is written twice", async () => {
    const form = await formOf(["Atrapowa Jadwiga", "Fantomski Cezary"]);
    await refer(await formOf(["Atrapowa Jadwiga"]));
    const result = await refer(form);
    expect(result).toMatchObject({ refusal: { kind: "stale", saved: [{ state: "REFERRED" }] } });
    expect(await referred()).toHaveLength(1);
  });

  test("a candidate of another edition, or one that is not sent yet, is not found", async () => {
    const form = await formOf(["Atrapowa Jadwiga"]);
    const other = { ...form, requestId: newId(), editionId: demo.ids.editions.kedzierzynRound2 };
    expect(await refer(other)).toMatchObject({ refusal: { kind: "notFound" } });
    const id = form.people[0]?.nominationId;
    await query(`UPDATE "Nomination" SET "listId" = NULL, "status" = 'CONFIRMED_BY_OPS' WHERE "id" = $1`, [id]);
    expect(await refer({ ...form, requestId: newId() })).toMatchObject({ refusal: { kind: "notFound" } });
    await query(
      `UPDATE "Nomination" SET "listId" = (SELECT "id" FROM "NominationList" WHERE "editionId" = $2), "status" = 'SENT_TO_PUP' WHERE "id" = $1`,
      [id, edition],
    );
  });

  test("the director refers only whom an exception lets through; a centre never", async () => {
    expect(await refer(await formOf(["Atrapowa Jadwiga"]), director)).toMatchObject({ refusal: { kind: "permission" } });
    expect(await refer(await formOf(["Atrapowa Jadwiga"]), coordinator)).toMatchObject({ refusal: { kind: "permission" } });
  });
});

describe("places", () => {
  const limited = async (places: number, work: () => Promise<void>) => {
    await query(`UPDATE "Edition" SET "capacity" = $2 WHERE "id" = $1`, [edition, places]);
    try {
      await work();
    } finally {
      await query(`UPDATE "Edition" SET "capacity" = 10 WHERE "id" = $1`, [edition]);
    }
  };

  test("one more than there are places: only that one is refused, and nobody is referred", () =>
    limited(4, async () => {
      const result = await refer(await formOf(able));
      expect(codes(result)).toEqual(["P_CAPACITY_FULL"]);
      expect(result).toMatchObject({ refusal: { rules: [{ subject: nominationId("kedzierzyn-2018-3", "Pozorna Żywia") }] } });
      expect(await referred()).toEqual([]);
    }));

  test("many clerks refer into the last place at once: exactly one wins, and no number is given twice", () =>
    limited(1, async () => {
      const forms = await Promise.all(able.map((name) => formOf([name])));
      const results = await Promise.all(forms.map((form) => refer(form)));
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.filter(({ ok }) => !ok).map(codes)).toEqual(Array(able.length - 1).fill(["P_CAPACITY_FULL"]));
      expect(await referred()).toHaveLength(1);
    }));

  test("two clerks with room for both: two numbers", async () => {
    const forms = await Promise.all(able.slice(0, 2).map((name) => formOf([name])));
    expect((await Promise.all(forms.map((form) => refer(form)))).every(({ ok }) => ok)).toBe(true);
    expect(new Set((await referred()).map(({ number }) => number)).size).toBe(2);
  });
});

describe("reserve list and rejection", () => {
  const decide = async (name: string, decision: "RESERVE" | "REJECTED", reason = "Zabrakło miejsc w tej turze.") => {
    const form = await formOf([name]);
    const [person] = form.people;
    const input = {
      requestId: newId(),
      editionId: edition,
      nominationId: person?.nominationId ?? "",
      version: person?.version ?? 0,
      decision,
      declinedOn: null,
      reason,
    };
    return runAction(decideCandidate.definition, clerk, input, clock);
  };

  test("places on the reserve list follow one another; skipping one asks for a reason", async () => {
    expect(await decide("Atrapowa Jadwiga", "RESERVE")).toMatchObject({ value: { reserveOrder: 1 } });
    expect(await decide("Fantomski Cezary", "RESERVE")).toMatchObject({ value: { reserveOrder: 2 } });
    expect(codes(await refer(await formOf(["Fantomski Cezary"], { warningReason: "" })))).toEqual(["P_RESERVE_ORDER"]);
    expect(await refer(await formOf(["Atrapowa Jadwiga"]))).toMatchObject({ ok: true });
    expect(await refer(await formOf(["Fantomski Cezary"]))).toMatchObject({ ok: true });
  });

  test("a rejection keeps the codes of the rules and the reason, and ends the way", async () => {
    expect(await decide("Umowna Elżbieta", "REJECTED", "Profil pomocy II, bez zmiany do jesieni.")).toMatchObject({ ok: true });
    const [row] = await query<{ ruleCodes: string[] }>(`SELECT "ruleCodes" FROM "Verification" WHERE "nominationId" = $1`, [
      nominationId("kedzierzyn-2018-3", "Umowna Elżbieta"),
    ]);
    expect(row?.ruleCodes).toEqual(["R1_PROFILE_III_REQUIRED"]);
    expect(await refer(await formOf(["Umowna Elżbieta"]))).toMatchObject({ refusal: { kind: "stale" } });
  });
});

/** What the labour office records of Rubrykowy, whose profile is not known yet. */
async function officeForm() {
  const row = (await officeList()).rows.find(({ candidate }) => candidate.surname === "Rubrykowy");
  return {
    ...{ requestId: newId(), editionId: edition },
    nominationId: row?.candidate.nominationId ?? "",
    version: row?.candidate.register?.version ?? 0,
    registeredOn: row?.candidate.register?.registeredOn ?? null,
    statusLostOn: null,
    hasBenefit: "NO" as const,
    benefitUntil: null,
    profile: "III" as const,
    profileSetOn: "2018-05-24",
    otherHelpForm: "",
    otherHelpUntil: null,
  };
}

test("R3: a profile is dated within the years of profiles, on the list as on the card", async () => {
  const input = { ...(await officeForm()), profileSetOn: "2019-06-14" };
  const later = clockAt(new Date("2019-06-20T10:00:00+02:00"));
  const refused = { profileSetOn: expect.stringMatching(/^Profile pomocy ustalano w okresie 27\.05\.2014–13\.06\.2019/) };
  expect(await runAction(completeOfficeData.definition, clerk, input, later)).toMatchObject({
    refusal: { kind: "fields", fields: refused },
  });
});

test("the labour office completes its data and the candidate may be referred", async () => {
  const input = await officeForm();
  expect(await runAction(completeOfficeData.definition, clerk, input, clock)).toMatchObject({ ok: true });
  expect(await surnames("yes")).toContain("Rubrykowy");
  const stale = await runAction(completeOfficeData.definition, clerk, { ...input, requestId: newId() }, clock);
  expect(stale).toMatchObject({ refusal: { kind: "stale" } });
  const audit = await query<{ text: string }>(`SELECT a::text AS text FROM "AuditEntry" a WHERE "action" = 'people.register'`);
  expect(audit.some(({ text }) => text.includes('2018-05-24"'))).toBe(false);
});
