import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ActionResult } from "#lib/platform/result.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { answerReport } from "#lib/referrals/actions/answer.ts";
import { referCandidates } from "#lib/referrals/actions/refer.ts";
import { reportReferral } from "#lib/referrals/actions/report.ts";
import { confirmFirstDay } from "#lib/referrals/actions/take-up.ts";
import { loadCandidates } from "#lib/referrals/loaders/candidates.ts";
import { demo, nominationId as nominationOf } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { copyCandidate } from "#tests/support/candidates.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import { whileHeld } from "#tests/support/races.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const CLERKS = 24;
const edition = demo.ids.editions.kedzierzynRound3;
const able = nominationOf("kedzierzyn-2018-3", "Atrapowa Jadwiga");
const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
/** Each with a sign-in of their own. */
const clerk = (): Actor => ({ ...demoActor("urzednik@pup-kedzierzyn.demo"), sessionId: newId() });
const coordinator = (): Actor => ({ ...demoActor("koordynator@mops-kedzierzyn.demo"), sessionId: newId() });
const socialWorker = (): Actor => ({ ...demoActor("pracownik@mops-kedzierzyn.demo"), sessionId: newId() });

let database: TestDatabase;
const waiting: string[] = [];
beforeAll(async () => {
  database = await testDatabase();
  for (let i = 0; i < CLERKS; i += 1)
    waiting.push((await copyCandidate(database.superuserUrl, able, `Równoległa${"a".repeat(i + 1)}`)).nominationId);
});
afterAll(() => database.drop());
beforeEach(async () => {
  for (const table of ["Notice", "Referral", "Verification"]) await query(`DELETE FROM "${table}" WHERE "editionId" = $1`, [edition]);
});

async function forms() {
  const data = await runLoader(loadCandidates.definition, clerk(), { editionId: edition }, clock);
  if (data?.side !== "PUP") throw new Error("no list");
  return data.rows
    .filter(({ candidate }) => waiting.includes(candidate.nominationId))
    .map(({ candidate: { nominationId, version }, groupId, workPlaceId }) => ({
      ...{ requestId: newId(), editionId: edition, startsOn: "2018-09-01", noOtherHelp: true },
      people: [{ nominationId, version, groupId, workPlaceId, warningReason: "", exceptionReason: "" }],
    }));
}
const codeOf = (result: ActionResult<unknown>) =>
  result.ok ? "ok" : result.refusal.kind === "rules" ? result.refusal.rules.map(({ code }) => code).join() : result.refusal.kind;
const tally = (results: readonly ActionResult<unknown>[]) =>
  Object.fromEntries([...Map.groupBy(results, codeOf)].map(([code, some]) => [code, some.length]));
const refer = (form: Awaited<ReturnType<typeof forms>>[number]) => runAction(referCandidates.definition, clerk(), form, clock);

test("P_CAPACITY: twenty-four clerks refer different people into the last place; one wins, the others are told it is full", async () => {
  const all = await forms();
  await query(`UPDATE "Edition" SET "capacity" = 3 WHERE "id" = $1`, [edition]);
  for (const form of all.slice(0, 2)) expect(await refer(form)).toMatchObject({ ok: true });
  const rest = all.slice(2);
  expect(tally(await Promise.all(rest.map(refer)))).toEqual({ ok: 1, P_CAPACITY_FULL: rest.length - 1 });
  const rows = await query<{ number: string }>(`SELECT "number" FROM "Referral" WHERE "editionId" = $1`, [edition]);
  expect([rows.length, new Set(rows.map(({ number }) => number)).size]).toEqual([3, 3]);
  await query(`UPDATE "Edition" SET "capacity" = 100 WHERE "id" = $1`, [edition]);
});

test("the same person is referred once, however many clerks refer them at the same moment", async () => {
  const [form] = await forms();
  if (!form) throw new Error("nobody");
  const results = await Promise.all(Array.from({ length: CLERKS }, () => refer({ ...form, requestId: newId() })));
  expect(tally(results)).toEqual({ ok: 1, stale: CLERKS - 1 });
});

test("reports of one referral by several people at once: one is written; answered at once by several clerks: one answer stands", async () => {
  const [form] = await forms();
  if (!form) throw new Error("nobody");
  await refer(form);
  const [person] = form.people;
  const seen = () => ({ requestId: newId(), editionId: edition, nominationId: person?.nominationId ?? "", version: person?.version ?? 0 });
  const told = { kind: "REFUSED" as const, eventOn: "2018-05-24", justifiedReason: "NO" as const, lateReason: "" };
  const texts = { circumstances: "Rozmowa w ośrodku.", explanation: "", noExplanation: true };
  const reports = await Promise.all(
    Array.from({ length: CLERKS }, (_, i) =>
      runAction(reportReferral.definition, i % 2 ? coordinator() : socialWorker(), { ...seen(), ...told, ...texts }, clock),
    ),
  );
  expect(tally(reports)).toEqual({ ok: 1, stale: CLERKS - 1 });
  const notices = await query<{ id: string }>(`SELECT "id" FROM "Notice" WHERE "editionId" = $1`, [edition]);
  expect(notices).toHaveLength(1);
  const answers = await Promise.all(
    Array.from({ length: CLERKS }, (_, i) => {
      const decision = i % 2 ? ("CONFIRMED" as const) : ("DISMISSED" as const);
      const answer = { noticeId: notices[0]?.id ?? "", decision, justifiedReason: "NO" as const, reason: "Wyjaśniono w rozmowie." };
      return runAction(answerReport.definition, clerk(), { ...seen(), ...answer }, clock);
    }),
  );
  expect(tally(answers)).toEqual({ ok: 1, stale: CLERKS - 1 });
});

const restored = (change: string) => query(`UPDATE "Edition" SET ${change} WHERE "id" = $1`, [edition]);

test("P_CAPACITY: a referral that waited for somebody who gave up the free places is told that it is full", async () => {
  const [first, second] = await forms();
  if (!first || !second) throw new Error("nobody");
  await refer(first);
  expect(codeOf(await whileHeld(database, edition, `"capacity" = 1`, () => refer(second)))).toBe("P_CAPACITY_FULL");
  await restored(`"capacity" = 100`);
});

test("R12: a referral that waited for the edition's days to be moved is asked about the new ones", async () => {
  const [form] = await forms();
  if (!form) throw new Error("nobody");
  const result = await whileHeld(database, edition, `"startsOn" = '2018-09-03', "endsOn" = '2018-11-02'`, () => refer(form));
  expect(result).toMatchObject({
    ok: false,
    refusal: { kind: "fields", fields: { startsOn: expect.stringMatching(/^Data spoza okresu/) } },
  });
  await restored(`"startsOn" = '2018-09-01', "endsOn" = '2018-10-31'`);
});

test("4.3: nobody is referred into an edition, or begins in one, that was called off while they waited", async () => {
  const [begun, referred] = await forms();
  if (!begun || !referred) throw new Error("nobody");
  await refer(begun);
  const calledOff = `"status" = 'CANCELLED'`;
  expect(codeOf(await whileHeld(database, edition, calledOff, () => refer(referred)))).toBe("fields");
  await restored(`"status" = 'RECRUITING'`);
  const [row] = await query<{ id: string }>(`SELECT "id" FROM "Referral" WHERE "editionId" = $1`, [edition]);
  const day = { firstDay: "2018-09-03", safetyBriefingOn: "2018-09-03", warningReason: "" };
  const form = { requestId: newId(), editionId: edition, referralId: row?.id ?? "", ...day };
  const later = clockAt(new Date("2018-09-03T10:00:00+02:00"));
  const begins = () => runAction(confirmFirstDay.definition, coordinator(), form, later);
  expect(codeOf(await whileHeld(database, edition, calledOff, begins))).toBe("fields");
  expect(await query(`SELECT 1 FROM "Participation" WHERE "editionId" = $1`, [edition])).toEqual([]);
  await restored(`"status" = 'RECRUITING'`);
});
