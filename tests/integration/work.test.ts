import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { recordWeek } from "#lib/work/actions/week.ts";
import { loadWeek } from "#lib/work/loaders/week.ts";
import { weekHoursSchema } from "#lib/work/schema/week.ts";
import { demo, participationId } from "#prisma/demo/ids.ts";
import { workPlaceId } from "#prisma/demo/institutions.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const edition = demo.ids.editions.kedzierzynRound2;
const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const thursday = "2018-05-24";

const socialWorker = demoActor("pracownik@mops-kedzierzyn.demo");
const coordinator = demoActor("koordynator@mops-kedzierzyn.demo");
const clerk = demoActor("urzednik@pup-kedzierzyn.demo");

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const of = (name: string) => participationId("kedzierzyn-2018-2", name);
const week = async (actor: Actor, asked?: string, id: string = edition) =>
  runLoader(loadWeek.definition, actor, { editionId: id, ...(asked ? { week: asked } : {}) }, clock);
const rowOf = async (actor: Actor, name: string, asked?: string) => {
  const row = (await week(actor, asked))?.sheet?.rows.find((candidate) => candidate.name === name);
  if (!row) throw new Error(`no row of ${name}`);
  return row;
};
const minutesOf = async (name: string) => {
  const rows = await query<{ minutes: number }>(
    `SELECT "minutes" FROM "WorkEntry" WHERE "participationId" = $1 AND "workedOn" BETWEEN '2018-05-21' AND '2018-05-27'`,
    [of(name)],
  );
  return rows.reduce((sum, { minutes }) => sum + minutes, 0);
};

type Cell = { typed: number | string; on?: string; version?: number | null; line?: number; name?: string };

/** A form of one person's cells at the person's first place, sent as the browser sends it. */
async function form(name: string, cells: readonly Cell[], reason?: string) {
  const { lines, participationId: id } = await rowOf(coordinator, name);
  return weekHoursSchema.parse({
    requestId: newId(),
    editionId: edition,
    week: "2018-W21",
    cells: cells.map(({ typed, on = thursday, version, line = 0 }) => ({
      participationId: id,
      workPlaceId: lines[line]?.workPlaceId,
      on,
      typed,
      version: version === undefined ? (lines[line]?.saved[on]?.version ?? null) : version,
    })),
    reasons: reason ? [{ participationId: id, text: reason }] : [],
  });
}
type Form = Awaited<ReturnType<typeof form>>;
const save = (input: Form, actor: Actor = socialWorker, at = clock) => runAction(recordWeek.definition, actor, input, at);
const refusalOf = async (saving: ReturnType<typeof save>) => {
  const result = await saving;
  if (result.ok) throw new Error("was saved");
  return result.refusal;
};
const why = "Pomyłka w liście, poprawiono według podpisów.";
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("the week", () => {
  test("opens on today's week with every participant of the centre, both blocks side by side", async () => {
    const sheet = (await week(coordinator))?.sheet;
    expect(sheet).toMatchObject({ week: "2018-W21", editable: true, whole: true, months: ["2018-05"] });
    expect(sheet?.rows.map(({ name }) => name)).toHaveLength(10);
    const zmyslony = await rowOf(coordinator, "Zmyślony Wieńczysław");
    expect(zmyslony.classes?.map(({ on, mark }) => [on, mark?.status])).toEqual([
      ["2018-05-22", "UNEXCUSED"],
      ["2018-05-24", undefined],
    ]);
  });
  test("a person who ended before the week has a row and no classes", async () => {
    const row = await rowOf(coordinator, "Wzorcowy Henryk");
    expect(row).toMatchObject({ endKind: "ENDED_EARLY", endReason: "TOOK_UP_WORK", classes: [] });
  });
  test("the labour office sees the same figures, cannot enter, gets no reasons of absence, and its look is logged (R41)", async () => {
    const before = (await query(`SELECT 1 FROM "AccessEntry"`)).length;
    const sheet = (await week(clerk))?.sheet;
    expect(sheet).toMatchObject({ editable: false, whole: true });
    expect(sheet?.rows).toHaveLength(10);
    expect(JSON.stringify(sheet)).not.toContain("zwolnienie");
    expect(JSON.stringify((await week(demoActor("dyrektor@mops-kedzierzyn.demo")))?.sheet)).toContain("zwolnienie");
    const logged = await query(`SELECT "scope", "purpose" FROM "AccessEntry" WHERE "userId" = $1`, [clerk.userId]);
    expect(logged).toEqual([{ scope: "work.week", purpose: "realizacja edycji" }]);
    expect(before + 1).toBe((await query(`SELECT 1 FROM "AccessEntry"`)).length);
  });
  test("a host sees own people and own places, and no classes", async () => {
    const host = demoActor("organizator@mops-kedzierzyn.demo");
    const sheet = (await week(host))?.sheet;
    const hostId = (await query<{ id: string }>(`SELECT "hostEntityId" id FROM "Membership" WHERE "userId" = $1`, [host.userId]))[0]?.id;
    const own = await query<{ id: string }>(`SELECT "id" FROM "WorkPlace" WHERE "hostEntityId" = $1`, [hostId]);
    const shown = new Set(sheet?.rows.flatMap(({ lines }) => lines.map((line) => line.workPlaceId)));
    expect(sheet).toMatchObject({ editable: false, whole: false });
    expect(shown.size).toBeGreaterThan(0);
    expect(own.map(({ id }) => id)).toEqual(expect.arrayContaining([...shown]));
    expect(sheet?.rows.every(({ classes, homes }) => classes === null && homes.length === 0)).toBe(true);
  });
  test("it does not exist for trainers, the starosta, another labour office and a made-up id", async () => {
    expect(await week(demoActor("prowadzacy@mops-kedzierzyn.demo"))).toBeNull();
    expect(await week(demoActor("starosta@pup-kedzierzyn.demo"))).toBeNull();
    expect(await week(demoActor("urzednik@pup-kalisz.demo"))).toBeNull();
    expect(await week(coordinator, undefined, "nie-ma")).toBeNull();
  });
  test("Kalisz begins on a Tuesday: Monday lies outside the edition, two months meet in a week", async () => {
    const kalisz = demoActor("koordynator@mops-kalisz.demo");
    const first = await week(kalisz, "2017-W28", demo.ids.editions.kalisz);
    expect(first).toMatchObject({ previous: null, next: "2017-W29" });
    expect((await week(kalisz, "2017-W31", demo.ids.editions.kalisz))?.sheet?.months).toEqual(["2017-07", "2017-08"]);
  });
});

describe("saving", () => {
  test("hours of several people are saved at once, in minutes, with an audit row for each cell", async () => {
    const one = await form("Bezimienna Aldona", [{ typed: "2,5" }]);
    const two = await form("Ćwiczebny Bogusław", [{ typed: "0:30" }]);
    const result = await save({ ...one, cells: [...one.cells, ...two.cells] });
    expect(result).toMatchObject({ ok: true, value: { saved: 2 } });
    const [entry] = await query(
      `SELECT "minutes", "status", "version", "workKindId" IS NOT NULL AS "hasKind", "enteredById" FROM "WorkEntry" WHERE "participationId" = $1 AND "workedOn" = $2`,
      [of("Bezimienna Aldona"), thursday],
    );
    expect(entry).toEqual({ minutes: 150, status: "PRESENT", version: 1, hasKind: true, enteredById: socialWorker.userId });
    const audit = await query<{ values: object }>(`SELECT "values" FROM "AuditEntry" WHERE "action" = 'work.enter' AND "subjectId" = $1`, [
      of("Bezimienna Aldona"),
    ]);
    expect(audit.map(({ values }) => values)).toMatchObject([{ on: thursday, minutes: 150, was: null }]);
  });
  test("the same form sent twice changes nothing the second time", async () => {
    const input = await form("Nieistniejący Łukasz", [{ typed: 30 }]);
    const first = await save(input);
    expect(await save(input)).toEqual(first);
    expect(
      await query(`SELECT "version" FROM "WorkEntry" WHERE "participationId" = $1 AND "workedOn" = $2`, [
        of("Nieistniejący Łukasz"),
        thursday,
      ]),
    ).toEqual([{ version: 1 }]);
  });
  test("an emptied cell deletes the entry, and the audit keeps the minutes", async () => {
    await save(await form("Makietowa Żaneta", [{ typed: 60 }]));
    expect(await save(await form("Makietowa Żaneta", [{ typed: "" }]))).toMatchObject({ ok: true });
    expect(
      await query(`SELECT 1 FROM "WorkEntry" WHERE "participationId" = $1 AND "workedOn" = $2`, [of("Makietowa Żaneta"), thursday]),
    ).toEqual([]);
    const audit = await query<{ values: object }>(`SELECT "values" FROM "AuditEntry" WHERE "action" = 'work.delete' AND "subjectId" = $1`, [
      of("Makietowa Żaneta"),
    ]);
    expect(audit.map(({ values }) => values)).toMatchObject([{ on: thursday, minutes: null, was: 60 }]);
  });
  test("hours on a day of absence make it a day of work", async () => {
    await save(await form("Szablonowska Grażyna", [{ typed: 120, on: "2018-05-23" }], why));
    expect(
      await query(`SELECT "status", "minutes", "note" FROM "WorkEntry" WHERE "participationId" = $1 AND "workedOn" = '2018-05-23'`, [
        of("Szablonowska Grażyna"),
      ]),
    ).toEqual([{ status: "PRESENT", minutes: 120, note: null }]);
  });
});

describe("refusals write nothing", () => {
  const before: Record<string, unknown[]> = {};
  beforeEach(async () => {
    before.entries = await query(`SELECT * FROM "WorkEntry" ORDER BY "id"`);
  });
  const nothingWritten = async () => expect(await query(`SELECT * FROM "WorkEntry" ORDER BY "id"`)).toEqual(before.entries);

  test("R14: an eleventh hour names person, day and what is left, and the good cells of the same form wait too", async () => {
    const bad = await form("Fikcyjna-Niezapominajkowska Kazimiera", [{ typed: 60 }]);
    const good = await form("Zmyślony Wieńczysław", [{ typed: 60 }]);
    const refusal = await refusalOf(save({ ...bad, cells: [...good.cells, ...bad.cells] }));
    expect(refusal).toMatchObject({ kind: "rules", rules: [{ code: "R14_WEEKLY_WORK_CAP", severity: "blocked" }] });
    if (refusal.kind !== "rules") throw new Error(refusal.kind);
    expect(plain(`${refusal.rules[0]?.what} ${refusal.rules[0]?.fix}`)).toContain(
      "Nie można zapisać 1 godz. w dniu 24.05.2018. Osoba: Fikcyjna-Niezapominajkowska Kazimiera. Limit tego tygodnia jest wykorzystany.",
    );
    await nothingWritten();
  });
  test("R15: the agreement's month", async () => {
    const result = await refusalOf(save(await form("Przykładowska-Wymyślona Bogumiła Stanisława", [{ typed: 121 }])));
    expect(result).toMatchObject({ kind: "rules", rules: [{ code: "R14_WEEKLY_WORK_CAP" }, { code: "R15_MONTHLY_WORK_CAP" }] });
    await nothingWritten();
  });
  test("a day to come, a day after the participation, a day without an assignment", async () => {
    const tomorrow = await refusalOf(save(await form("Zmyślony Wieńczysław", [{ typed: 60, on: "2018-05-25" }])));
    expect(tomorrow).toMatchObject({ kind: "rules", rules: [{ code: "P_FUTURE" }] });
    const ended = await form("Zmyślony Wieńczysław", [{ typed: 60 }]);
    const cells = ended.cells.map((cell) => ({ ...cell, participationId: of("Wzorcowy Henryk") }));
    expect(await refusalOf(save({ ...ended, cells }))).toMatchObject({ kind: expect.stringMatching(/rules|fields/) });
    await nothingWritten();
  });
  test("a Sunday asks for a reason and is saved with it", async () => {
    const later = clockAt(new Date("2018-05-28T10:00:00+02:00"));
    const cells = [{ typed: 60, on: "2018-05-27" }];
    const refusal = await refusalOf(save(await form("Zmyślony Wieńczysław", cells), socialWorker, later));
    expect(refusal).toMatchObject({ kind: "rules", rules: [{ code: "P_DAY_OFF", severity: "warning" }] });
    await nothingWritten();
    const reasoned = await form("Zmyślony Wieńczysław", cells, "Festyn gminny, praca umówiona z organizatorem.");
    expect(await save(reasoned, socialWorker, later)).toMatchObject({ ok: true });
    const [audit] = await query(`SELECT "reason", "ruleCodes" FROM "AuditEntry" WHERE "subjectId" = $1 AND "ruleCodes" <> '{}'`, [
      of("Zmyślony Wieńczysław"),
    ]);
    expect(audit).toEqual({ reason: "Festyn gminny, praca umówiona z organizatorem.", ruleCodes: ["P_DAY_OFF"] });
  });
  test("R8: a place in another municipality", async () => {
    const input = await form("Ćwiczebny Bogusław", [{ typed: 30, on: "2018-05-21" }], why);
    await query(
      `UPDATE "Residence" SET "municipalityId" = (SELECT "id" FROM "Municipality" WHERE "name" <> 'Kędzierzyn-Koźle' LIMIT 1)
      WHERE "personId" = (SELECT "personId" FROM "Participation" WHERE "id" = $1)`,
      [of("Ćwiczebny Bogusław")],
    );
    const cells = input.cells.map((cell) => ({ ...cell, minutes: 240 }));
    expect(await refusalOf(save({ ...input, cells }))).toMatchObject({
      kind: "rules",
      rules: [{ code: "R8_OUTSIDE_MUNICIPALITY", severity: "overridable" }, { code: "P_CORRECTION" }],
    });
    await nothingWritten();
  });
  test("a cell that somebody else changed meanwhile shows both values and who it was", async () => {
    const mine = await form("Próbkowski Zdzisław", [{ typed: 240, on: "2018-05-21" }]);
    await save(await form("Próbkowski Zdzisław", [{ typed: 270, on: "2018-05-21" }], why), coordinator);
    const refusal = await refusalOf(save(mine));
    expect(refusal).toMatchObject({ kind: "stale", savedAt: "10:00", saved: [{ on: "2018-05-21", minutes: 270, version: 2 }] });
    const names = await query<{ displayName: string }>(`SELECT "displayName" FROM "User" WHERE "id" = $1`, [coordinator.userId]);
    expect(refusal.kind === "stale" && refusal.savedBy).toBe(names[0]?.displayName);
  });
  test("a cell that somebody else emptied meanwhile is a conflict too, the same value is none", async () => {
    const mine = await form("Próbkowski Zdzisław", [{ typed: 240, on: "2018-05-21" }]);
    const same = await form("Próbkowski Zdzisław", [{ typed: "", on: "2018-05-21" }]);
    await save(await form("Próbkowski Zdzisław", [{ typed: "", on: "2018-05-21" }], why), coordinator);
    expect(await refusalOf(save(mine))).toMatchObject({ kind: "stale", savedAt: "10:00", saved: [{ minutes: null, version: null }] });
    expect(await save(same)).toMatchObject({ ok: true, value: { saved: 0 } });
  });
  test("somebody else's participation is not there, and the labour office enters no hours", async () => {
    const input = await form("Zmyślony Wieńczysław", [{ typed: 30 }]);
    const foreign = demoActor("koordynator@mops-kalisz.demo");
    expect(await refusalOf(save(input, foreign))).toMatchObject({ kind: "notFound" });
    const strange = { ...input, cells: input.cells.map((cell) => ({ ...cell, participationId: newId() })) };
    expect(await refusalOf(save(strange))).toMatchObject({ kind: "notFound" });
    expect(await refusalOf(save(input, clerk))).toMatchObject({ kind: "permission" });
    const place = { ...input, cells: input.cells.map((cell) => ({ ...cell, workPlaceId: workPlaceId("mops-kalisz", "Park") })) };
    expect(await refusalOf(save(place))).toMatchObject({ kind: "fields" });
    await nothingWritten();
  });
});

test("R14: eleven hours over two places, sent by two users at the same moment: ten at most are saved, one is refused", async () => {
  const name = "Nieistniejący Łukasz";
  expect(await minutesOf(name)).toBe(450);
  const results = await Promise.all([
    save(await form(name, [{ typed: 120, on: "2018-05-22", line: 0 }]), socialWorker),
    save(await form(name, [{ typed: 90, on: "2018-05-22", line: 1 }]), coordinator),
  ]);
  expect(results.filter(({ ok }) => !ok)).toMatchObject([{ refusal: { kind: "rules", rules: [{ code: "R14_WEEKLY_WORK_CAP" }] } }]);
  expect(await minutesOf(name)).toBeLessThanOrEqual(600);
});
