import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { summaryPaper } from "#lib/documents/rules/summary.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { renderPdf } from "#lib/platform/typst.ts";
import { recordConclusions } from "#lib/reports/actions.ts";
import { loadSummary, loadSummaryForPrint } from "#lib/reports/loaders/summary.ts";
import { conclusionsSchema } from "#lib/reports/schema.ts";
import { demo } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const { kedzierzynRound1: round1, kedzierzynRound2: round2, kalisz, pultusk, kampinos, sharedAutumn } = demo.ids.editions;
const clock = clockAt(new Date("2018-05-24T09:00:00+02:00"));

const coordinatorOf = (slug: string) => demoActor(`koordynator@${slug}.demo`);
const coordinator = coordinatorOf("mops-kedzierzyn");
const socialWorker = demoActor("pracownik@mops-kedzierzyn.demo");
const clerk = demoActor("urzednik@pup-kedzierzyn.demo");
const officeDirector = demoActor("dyrektor@pup-kedzierzyn.demo");
const starosta = demoActor("starosta@pup-kedzierzyn.demo");

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const read = (who: Actor, editionId: string) => runLoader(loadSummary.definition, who, { editionId }, clock);
const print = (who: Actor, editionId: string) => runLoader(loadSummaryForPrint.definition, who, { editionId }, clock);
async function summaryOf(who: Actor, editionId: string) {
  const data = await read(who, editionId);
  if (!data) throw new Error("not readable");
  return data.summary;
}

describe("the figures", () => {
  test("round 1 of Kędzierzyn-Koźle: ten of twelve took part, eight completed, 686 hours cost 5 556,60 zł", async () => {
    const summary = await summaryOf(coordinator, round1);
    expect(summary.way.map(({ step, count }) => [step, count])).toEqual([
      ["NOMINATED", 12],
      ["VERIFIED", 11],
      ["REFERRED", 10],
      ["TAKEN_UP", 10],
      ["COMPLETED", 8],
    ]);
    expect(summary.costs.activation.total).toEqual({
      minutes: 686 * 60,
      amountGrosz: 5_556_60,
      refundGrosz: 3_333_96,
      municipalityGrosz: 2_222_64,
    });
    expect(summary.costs.totalGrosz).toBe(10_656_60);
    expect(summary.missing).toEqual([{ kind: "OUTCOMES", count: 1 }]);
  });

  test("both institutions see the same figures, and each is what the tables say", async () => {
    const ours = await summaryOf(coordinator, round2);
    expect(await summaryOf(clerk, round2)).toEqual(ours);
    const [work] = await query<{ sum: number }>(
      `SELECT sum("minutes")::int AS sum FROM "WorkEntry" WHERE "editionId" = $1 AND "status" = 'PRESENT'`,
      [round2],
    );
    const [sessions] = await query<{ sum: number }>(
      `SELECT sum(a."minutes")::int AS sum FROM "Attendance" a JOIN "Session" s ON s."id" = a."sessionId"
       WHERE a."editionId" = $1 AND s."status" <> 'CANCELLED'`,
      [round2],
    );
    expect([ours.activation.done.part, ours.integration.done.part]).toEqual([work?.sum, sessions?.sum]);
  });

  test("an edition under way names its open registers and calls nobody completed", async () => {
    const { missing, ends, indicators, ended } = await summaryOf(coordinator, round2);
    expect(missing).toMatchObject([{ kind: "REGISTERS", count: 2, sessionId: demo.ids.sessions.unrecorded }]);
    expect([ends.completed, ended, indicators.completion]).toEqual([0, false, null]);
  });

  test("Pułtusk pays its sessions from the alcohol-prevention programme, Kampinos counts its individual counselling", async () => {
    const { costs } = await summaryOf(coordinatorOf("mops-pultusk"), pultusk);
    expect(costs.rows).toContainEqual(expect.objectContaining({ source: "ALCOHOL_PREVENTION", purpose: "SESSIONS" }));
    const { integration } = await summaryOf(coordinatorOf("ops-kampinos"), kampinos);
    expect(integration.forms.map(({ name, sessionsHeld }) => [name, sessionsHeld > 0])).toContainEqual([
      "indywidualne poradnictwo specjalistyczne",
      true,
    ]);
  });

  test("candidates whom the centre has not handed over are nobody's figure yet: there is nothing to sum up", async () => {
    expect(await summaryOf(clerk, sharedAutumn)).toMatchObject({ isEmpty: true, missing: [] });
    expect(await summaryOf(coordinatorOf("gops-przykladow"), sharedAutumn)).toMatchObject({ isEmpty: true });
  });

  test("Kalisz is paid over three calendar months, each person counted once", async () => {
    const { costs, people } = await summaryOf(coordinatorOf("mops-kalisz"), kalisz);
    expect(costs.activation.months.map(({ month }) => month)).toEqual(["2017-07", "2017-08", "2017-09"]);
    expect(new Set(people.map(({ personId }) => personId)).size).toBe(20);
  });

  test("of an edition of several centres a centre sums up its own people and its own places", async () => {
    const whole = await read(clerk, sharedAutumn);
    const part = await read(coordinatorOf("gops-zmyslona-gorna"), sharedAutumn);
    expect([whole?.partial, part?.partial]).toEqual([false, true]);
    expect(part?.summary.plannedPeople).toBeLessThan(whole?.summary.plannedPeople ?? 0);
    expect(part?.summary.integration.done.whole).toBeLessThan(whole?.summary.integration.done.whole ?? 0);
  });
});

describe("who reads and prints", () => {
  test("staff of both institutions read; viewers, strangers and other centres get nothing", async () => {
    expect(await read(socialWorker, round1)).not.toBeNull();
    expect(await read(starosta, round1)).toBeNull();
    expect(await read(coordinatorOf("mops-kalisz"), round1)).toBeNull();
    expect(await read(coordinatorOf("gops-zmyslona-gorna"), round1)).toBeNull();
    expect(await read(coordinator, "not-an-id")).toBeNull();
  });

  test("the coordinator and the directors print, and the print is in the log with its purpose", async () => {
    expect(await print(socialWorker, round1)).toBeNull();
    expect(await print(officeDirector, round1)).not.toBeNull();
    await print(coordinator, round1);
    const rows = await query<{ purpose: string }>(
      `SELECT "purpose" FROM "AccessEntry" WHERE "scope" = 'reports.summary.pdf' AND "subjectId" = $1 AND "userId" = $2`,
      [round1, coordinator.userId],
    );
    expect(rows.map(({ purpose }) => purpose)).toEqual(["wydruk podsumowania edycji (D18)"]);
  });

  test.each([round1, round2, sharedAutumn])(
    "the paper of %s compiles, names people in the attachment only and topics nowhere",
    async (edition) => {
      const data = await print(edition === sharedAutumn ? coordinatorOf("gops-przykladow") : coordinator, edition);
      if (!data) throw new Error("not printable");
      const paper = summaryPaper(data, { today: clock.today, time: "09:00", demo: true });
      const { list, ...rest } = paper;
      const topics = await query<{ topic: string }>(
        `SELECT DISTINCT "topic" FROM "Session" WHERE "editionId" = $1 AND "topic" IS NOT NULL`,
        [edition],
      );
      for (const { name } of data.summary.people) {
        expect(JSON.stringify(list)).toContain(name);
        expect(JSON.stringify(rest)).not.toContain(name);
      }
      for (const { topic } of topics) expect(JSON.stringify(paper)).not.toContain(topic);
      expect(Buffer.from(renderPdf("summary.typ", paper, clock.now)).toString("latin1", 0, 5)).toBe("%PDF-");
    },
  );
});

describe("the conclusions", () => {
  const write = (who: Actor, conclusions: string, version: number, requestId = newId()) =>
    runAction(recordConclusions.definition, who, conclusionsSchema.parse({ requestId, editionId: round2, version, conclusions }), clock);
  const versionNow = async () => (await read(coordinator, round2))?.words.version ?? -1;

  test("the coordinator writes them, and a repeat of the same form changes nothing", async () => {
    const version = await versionNow();
    const requestId = newId();
    const first = await write(coordinator, "  Grupa prosi o późniejszą godzinę.\n", version, requestId);
    expect(first).toMatchObject({ ok: true, value: { version: version + 1 } });
    expect(await write(coordinator, "Grupa prosi o późniejszą godzinę.", version, requestId)).toEqual(first);
    expect((await read(clerk, round2))?.words).toMatchObject({ conclusions: "Grupa prosi o późniejszą godzinę.", version: version + 1 });
  });

  test("a stale form gets the saved text back and overwrites nothing", async () => {
    const version = await versionNow();
    await write(coordinator, "Pierwsza wersja.", version);
    expect(await write(coordinator, "Druga wersja.", version)).toMatchObject({
      ok: false,
      refusal: { kind: "stale", saved: { conclusions: "Pierwsza wersja.", version: version + 1 } },
    });
    expect((await read(coordinator, round2))?.words.conclusions).toBe("Pierwsza wersja.");
  });

  test("nobody else writes them", async () => {
    expect(await write(clerk, "x", await versionNow())).toMatchObject({ ok: false, refusal: { kind: "permission" } });
    expect(await write(coordinatorOf("mops-kalisz"), "x", 0)).toMatchObject({ ok: false, refusal: { kind: "notFound" } });
  });

  test("the first words of an edition without a report begin at version 1", async () => {
    const input = conclusionsSchema.parse({
      requestId: newId(),
      editionId: demo.ids.editions.kedzierzynRound3,
      version: 0,
      conclusions: "Nabór trwa.",
    });
    expect(await runAction(recordConclusions.definition, coordinator, input, clock)).toMatchObject({ ok: true, value: { version: 1 } });
  });

  test("too long a text is refused at the field with both numbers", () => {
    const parsed = conclusionsSchema.safeParse({ requestId: newId(), editionId: round2, version: 0, conclusions: "a".repeat(6001) });
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual(["Najwięcej znaków: 6000. Wpisano: 6001."]);
  });
});
