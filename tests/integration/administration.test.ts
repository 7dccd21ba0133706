import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { editInstitution, setSetting } from "#lib/institutions/actions.ts";
import { loadInstitution, loadLaw, loadRates } from "#lib/institutions/loaders.ts";
import { lawInForce } from "#lib/institutions/repository.ts";
import { institutionSchema, settingSchema } from "#lib/institutions/schema.ts";
import { settingOn } from "#lib/law/law.ts";
import { minimumRate } from "#lib/law/rates.ts";
import { newAgreement } from "#lib/law/rules/r40-transition.ts";
import { type Actor, scopeOf } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { inReadScope } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const clock = clockAt(new Date("2018-05-24T15:00:00+02:00"));
const office = demoActor("administrator@pup-kalisz.demo");
const centre = demoActor("administrator@mops-kalisz.demo");
const director = demoActor("dyrektor@pup-kalisz.demo");
const elsewhere = demoActor("administrator@pup-kedzierzyn.demo");
const reason = "Ustalono na naradzie obu instytucji.";
const announcement = "M.P. z 2019 r. poz. 123";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

/** How many decisions about a key this administrator's institution has taken. */
async function seenBy(actor: Actor, key: string): Promise<number> {
  const column =
    actor.institution.kind === "LABOUR_OFFICE" ? `"labourOfficeId" = $1 AND "welfareCentreId" IS NULL` : `"welfareCentreId" = $1`;
  const [row] = await query<{ n: number }>(`SELECT count(*)::int AS n FROM "Setting" WHERE ${column} AND "key" = $2`, [
    actor.institution.id,
    key,
  ]);
  return row?.n ?? 0;
}
type Fields = { key: string; value: string | number; validFrom: string; source?: string; seen?: number };
async function decide(actor: Actor, { source = "", seen, ...fields }: Fields) {
  const institutionId = actor.institution.id;
  const counted = seen ?? (await seenBy(actor, fields.key));
  const input = settingSchema.parse({ requestId: newId(), institutionId, ...fields, source, reason, seen: counted });
  return runAction(setSetting.definition, actor, input, clock);
}
const fieldsOf = (result: Awaited<ReturnType<typeof decide>>) =>
  result.ok ? "saved" : result.refusal.kind === "fields" ? Object.keys(result.refusal.fields) : result.refusal.kind;
const lawOf = (actor: Actor, labourOfficeId: string, centreId: string | null = null) =>
  inReadScope(scopeOf(actor), (tx) => lawInForce(tx, labourOfficeId, centreId));

describe("what an institution sets", () => {
  test("the office's term holds for its centre, and the centre's own goes before it", async () => {
    expect((await decide(office, { key: "correctionDays", value: "21", validFrom: "2018-06-01" })).ok).toBe(true);
    const before = await lawOf(centre, office.institution.id, centre.institution.id);
    expect(["2018-05-31", "2018-06-01"].map((on) => settingOn(before, "correctionDays", on))).toEqual([14, 21]);
    expect((await decide(centre, { key: "correctionDays", value: "7", validFrom: "2018-06-01" })).ok).toBe(true);
    const after = await lawOf(centre, office.institution.id, centre.institution.id);
    expect(settingOn(after, "correctionDays", "2018-06-01")).toBe(7);
    expect(settingOn(await lawOf(office, office.institution.id), "correctionDays", "2018-06-01")).toBe(21);
  });
  test("who, when, from what to what and why is kept, and the centre reads it", async () => {
    const [entry] = await query<{ reason: string; values: object; sharedWith: string[]; changedFields: string[] }>(
      `SELECT "reason", "values", "sharedWith", "changedFields" FROM "AuditEntry"
       WHERE "institutionId" = $1 AND "action" = 'institutions.setSetting' ORDER BY "businessAt" LIMIT 1`,
      [office.institution.id],
    );
    expect(entry).toMatchObject({ reason, changedFields: ["correctionDays"], values: { value: "21", was: null } });
    expect(entry?.sharedWith).toContain(centre.institution.id);
    const page = await runLoader(loadLaw.definition, director, {}, clock);
    expect(page?.history[0]).toMatchObject({ key: "correctionDays", who: office.displayName, reason });
    expect(page?.settings.every(({ maySet }) => !maySet)).toBe(true);
  });
  test("days that have passed are not judged anew, and nonsense is refused at its field", async () => {
    expect(fieldsOf(await decide(office, { key: "returnAnswerDays", value: "10", validFrom: "2018-05-23" }))).toEqual(["validFrom"]);
    for (const value of ["0", "abc", "7.5", "-1", "9999999"])
      expect(
        settingSchema.safeParse({
          ...{ requestId: newId(), institutionId: office.institution.id, key: "returnAnswerDays", value, validFrom: "2018-06-01" },
          ...{ source: "", reason, seen: 0 },
        }).success,
      ).toBe(false);
    expect(fieldsOf(await decide(office, { key: "returnAnswerDays", value: "", validFrom: "2018-06-01" }))).toEqual(["validFrom"]);
  });
  test("a director reads and sets nothing, a clerk does not even read", async () => {
    expect(fieldsOf(await decide(director, { key: "correctionDays", value: "9", validFrom: "2018-07-01" }))).toBe("permission");
    expect(await runLoader(loadLaw.definition, demoActor("urzednik@pup-kalisz.demo"), {}, clock)).toBeNull();
  });
  test("R40: a centre neither admits new agreements nor sets the rate", async () => {
    const regime = { key: "regimeC", value: "yes", validFrom: "2025-06-01", source: "opinia prawna" };
    expect(fieldsOf(await decide(centre, regime))).toBe("permission");
    expect(fieldsOf(await decide(centre, { key: "psuMinRateGrosz", value: 1270, validFrom: "2025-06-01", source: "x" }))).toBe(
      "permission",
    );
  });
  test("a form opened for one institution sets nothing for another", async () => {
    const input = settingSchema.parse({
      ...{ requestId: newId(), institutionId: office.institution.id, key: "correctionDays", value: "3", validFrom: "2018-06-01" },
      ...{ source: "", reason, seen: 0 },
    });
    expect(await runAction(setSetting.definition, elsewhere, input, clock)).toMatchObject({ refusal: { kind: "notFound" } });
  });
  test("of two decisions at once one is told of the other, and nothing is lost", async () => {
    const seen = await seenBy(office, "atRiskUnexcused");
    const both = await Promise.all(
      ["3", "4"].map((value) => decide(office, { key: "atRiskUnexcused", value, validFrom: "2018-06-01", seen })),
    );
    expect(both.map(fieldsOf).toSorted()).toEqual(["saved", "stale"]);
    expect(await seenBy(office, "atRiskUnexcused")).toBe(seen + 1);
  });
  test("sent twice it is set once", async () => {
    const input = settingSchema.parse({
      ...{ requestId: newId(), institutionId: office.institution.id, key: "integrationHourMinutes", value: "45" },
      ...{ validFrom: "2018-09-01", source: "", reason, seen: await seenBy(office, "integrationHourMinutes") },
    });
    const first = await runAction(setSetting.definition, office, input, clock);
    expect(await runAction(setSetting.definition, office, input, clock)).toEqual(first);
    expect(await seenBy(office, "integrationHourMinutes")).toBe(1);
  });
});

describe("R40: regime C", () => {
  const signing = async (signedOn: string) =>
    newAgreement({ signedOn, step: "sign" }, await lawOf(office, office.institution.id))?.severity ?? null;

  test("it is not switched on without legal advice, nor from a day before the repeal", async () => {
    expect(fieldsOf(await decide(office, { key: "regimeC", value: "yes", validFrom: "2025-06-01" }))).toEqual(["source"]);
    const early = { key: "regimeC", value: "yes", validFrom: "2025-05-31", source: "opinia radcy" };
    expect(fieldsOf(await decide(office, early))).toEqual(["validFrom"]);
    expect(await signing("2025-07-01")).toBe("blocked");
  });
  test("switched on from a day, agreements of that day on are signed; switched off again, no more", async () => {
    const source = "opinia radcy prawnego nr 4/2025 z 10.06.2025";
    expect((await decide(office, { key: "regimeC", value: "yes", validFrom: "2025-07-01", source })).ok).toBe(true);
    expect([await signing("2025-06-30"), await signing("2025-07-01")]).toEqual(["blocked", null]);
    expect((await decide(office, { key: "regimeC", value: "no", validFrom: "2025-09-01" })).ok).toBe(true);
    expect([await signing("2025-08-31"), await signing("2025-09-01")]).toEqual([null, "blocked"]);
  });
  test("another labour office is not concerned", async () => {
    const law = await lawOf(elsewhere, elsewhere.institution.id);
    expect(newAgreement({ signedOn: "2025-07-01", step: "sign" }, law)?.severity).toBe("blocked");
    expect((await lawOf(elsewhere, office.institution.id)).settings).toEqual([]);
  });
});

describe("R26, R40: the minimum rate", () => {
  const rateOn = async (on: string) => minimumRate(on, (await runLoader(loadRates.definition, centre, {}, clock))?.rates);
  const key = "psuMinRateGrosz";

  test("a known amount is confirmed with its position, and read so by the centre", async () => {
    expect(await rateOn("2019-06-01")).toMatchObject({ verified: false });
    const typed = { key, value: "850", validFrom: "2019-06-01", source: "m.p. 2019 poz 123" };
    expect((await decide(office, typed)).ok).toBe(true);
    expect(await rateOn("2019-06-01")).toMatchObject({ grosze: 850, verified: true, source: announcement });
  });
  test("before 1 June 2025 no amount is changed and no day added, and the year must be the rate's", async () => {
    const faults = async (fields: Omit<Fields, "key">) => fieldsOf(await decide(office, { key, ...fields }));
    expect(await faults({ value: "900", validFrom: "2019-06-01", source: announcement })).toEqual(["value"]);
    expect(await faults({ value: "850", validFrom: "2019-07-01", source: announcement })).toEqual(["validFrom"]);
    expect(await faults({ value: "870", validFrom: "2020-06-01", source: announcement })).toEqual(["source"]);
    expect(await faults({ value: "870", validFrom: "2020-06-01", source: "z internetu" })).toEqual(["source"]);
  });
  test("a confirmation is taken back, and the rate is unconfirmed again", async () => {
    expect((await decide(office, { key, value: "", validFrom: "2019-06-01" })).ok).toBe(true);
    expect(await rateOn("2019-06-01")).toMatchObject({ verified: false });
    expect(fieldsOf(await decide(office, { key, value: "", validFrom: "2021-06-01" }))).toEqual(["validFrom"]);
  });
  test("from 1 June 2025 the office sets it, rounded up to ten grosze and never below 12,20 zł", async () => {
    const source = "stanowisko ministerstwa";
    expect(fieldsOf(await decide(office, { key, value: 1219, validFrom: "2025-06-01", source }))).toEqual(["value"]);
    expect(fieldsOf(await decide(office, { key, value: 1270, validFrom: "2025-06-01" }))).toEqual(["source"]);
    expect((await decide(office, { key, value: 1264, validFrom: "2025-06-01", source })).ok).toBe(true);
    expect(await rateOn("2025-06-01")).toMatchObject({ grosze: 1270, status: "office", verified: true });
    expect(await rateOn("2025-05-31")).toMatchObject({ grosze: 1220 });
  });
});

describe("the institution", () => {
  const page = (actor: Actor) => runLoader(loadInstitution.definition, actor, {}, clock);
  const edit = (actor: Actor, version: number, name: string, institutionId = actor.institution.id) =>
    runAction(
      editInstitution.definition,
      actor,
      institutionSchema.parse({
        requestId: newId(),
        institutionId,
        version,
        name,
        shortName: "MOPS Kalisz",
        address: "ul. Zmyślona 6, Kalisz",
      }),
      clock,
    );

  test("its administrator corrects its name, and a second one on an old page is shown both", async () => {
    const seen = await page(centre);
    const version = seen?.institution.version ?? 0;
    expect((await edit(centre, version, "Miejski Ośrodek w Kaliszu")).ok).toBe(true);
    expect((await page(centre))?.institution).toMatchObject({ name: "Miejski Ośrodek w Kaliszu", version: version + 1 });
    expect(await edit(centre, version, "Inna nazwa")).toMatchObject({
      ok: false,
      refusal: { kind: "stale", savedBy: centre.displayName, saved: { name: "Miejski Ośrodek w Kaliszu", version: version + 1 } },
    });
  });
  test("nobody corrects another institution, and a director only reads", async () => {
    expect(await edit(office, 1, "Przejęty", centre.institution.id)).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await edit(director, 1, "Przejęty")).toMatchObject({ refusal: { kind: "permission" } });
    expect((await page(director))?.mayEdit).toBe(false);
  });
});
