import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { answerReport, withdrawReferral } from "#lib/referrals/actions/answer.ts";
import { correctReferral } from "#lib/referrals/actions/correct.ts";
import { decideCandidate } from "#lib/referrals/actions/decide.ts";
import { answerReturn, leaveCandidate } from "#lib/referrals/actions/leave.ts";
import { returnList } from "#lib/referrals/actions/list.ts";
import { referCandidates } from "#lib/referrals/actions/refer.ts";
import { reportReferral } from "#lib/referrals/actions/report.ts";
import { verifyCandidate } from "#lib/referrals/actions/verify.ts";
import { loadCandidates } from "#lib/referrals/loaders/candidates.ts";
import { demo, nominationId as nominationOf } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { copyCandidate } from "#tests/support/candidates.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import { codes } from "#tests/support/results.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const edition = demo.ids.editions.kedzierzynRound3;
const able = nominationOf("kedzierzyn-2018-3", "Atrapowa Jadwiga");
const at = (day: string) => clockAt(new Date(`${day}T10:00:00+02:00`));
const clerk = demoActor("urzednik@pup-kedzierzyn.demo");
const socialWorker = demoActor("pracownik@mops-kedzierzyn.demo");
const coordinator = demoActor("koordynator@mops-kedzierzyn.demo");
const centreDirector = demoActor("dyrektor@mops-kedzierzyn.demo");
const reason = "Uzgodniono telefonicznie 23.05.2018.";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

let id = "";
let count = 0;
beforeEach(async () => {
  await query(`DELETE FROM "Notice" WHERE "editionId" = $1`, [edition]);
  await query(`DELETE FROM "Referral" WHERE "editionId" = $1`, [edition]);
  await query(`DELETE FROM "Verification" WHERE "editionId" = $1`, [edition]);
  id = (await copyCandidate(database.superuserUrl, able, `Drogowa${"a".repeat(++count)}`)).nominationId;
});

const versionOf = async (one = id) =>
  (await query<{ version: number }>(`SELECT "version" FROM "Nomination" WHERE "id" = $1`, [one]))[0]?.version ?? 0;
const seen = async (one = id) => ({ requestId: newId(), editionId: edition, nominationId: one, version: await versionOf(one) });
const people = async () => ({ requestId: newId(), editionId: edition, people: [{ nominationId: id, version: await versionOf() }] });
async function rowOf(actor = clerk, one = id) {
  const data = await runLoader(loadCandidates.definition, actor, { editionId: edition }, at("2018-05-24"));
  const row = data?.rows.find(({ candidate }) => candidate.nominationId === one);
  if (!data || !row) throw new Error("not on the list");
  return { ...row, place: data.reserve.get(one) };
}
const decide = async (
  decision: "RESERVE" | "REJECTED" | "RETURNED" | "DECLINED" | "WITHDRAWN",
  declinedOn: string | null = null,
  one = id,
) => runAction(decideCandidate.definition, clerk, { ...(await seen(one)), decision, declinedOn, reason }, at("2018-05-24"));
async function refer(one = id, change: { actor?: typeof clerk; startsOn?: string; warningReason?: string } = {}) {
  const row = await rowOf(clerk, one);
  const place = "groupId" in row ? { groupId: row.groupId, workPlaceId: row.workPlaceId } : { groupId: "", workPlaceId: "" };
  const { actor = clerk, startsOn = "2018-09-01", warningReason = "" } = change;
  const { requestId, editionId, ...person } = await seen(one);
  const input = {
    requestId,
    editionId,
    startsOn,
    noOtherHelp: true,
    people: [{ ...person, ...place, warningReason, exceptionReason: "" }],
  };
  return runAction(referCandidates.definition, actor, input, at("2018-05-24"));
}
type Told = { kind?: "NOT_TAKEN_UP" | "REFUSED" | "REFERRAL_RETURNED"; eventOn?: string | null; lateReason?: string; day?: string };
const report = async ({ kind = "REFUSED", eventOn = "2018-05-24", lateReason = "", day = "2018-05-24" }: Told = {}, actor = coordinator) =>
  runAction(
    reportReferral.definition,
    actor,
    {
      ...{ ...(await seen()), kind, eventOn, lateReason, circumstances: "Rozmowa w siedzibie ośrodka." },
      ...{ explanation: "Podjęcie pracy sezonowej.", noExplanation: false, justifiedReason: "UNKNOWN" as const },
    },
    at(day),
  );
const openNotice = async () =>
  (
    await query<{ id: string; number: string }>(`SELECT "id", "number" FROM "Notice" WHERE "decision" IS NULL AND "editionId" = $1`, [
      edition,
    ])
  )[0];
const answer = async (decision: "CONFIRMED" | "DISMISSED", noticeId?: string, day = "2018-05-24") =>
  runAction(
    answerReport.definition,
    clerk,
    { ...(await seen()), noticeId: noticeId ?? (await openNotice())?.id ?? newId(), decision, justifiedReason: "NO" as const, reason },
    at(day),
  );
const taken = async () =>
  Number(
    (await query<{ n: string }>(`SELECT count(*) AS n FROM "Referral" WHERE "editionId" = $1 AND "status" = 'ISSUED'`, [edition]))[0]?.n,
  );

describe("ways back between the institutions", () => {
  test("the labour office returns, the centre answers in time and the office has the move again", async () => {
    expect(await decide("RETURNED")).toMatchObject({ ok: true });
    const returned = await rowOf(coordinator);
    expect(returned).toMatchObject({ state: "RETURNED", candidate: { verification: { reason, answerBy: "2018-05-31", returnNo: 1 } } });
    expect(await refer()).toMatchObject({ refusal: { kind: "stale" } });
    expect(await runAction(answerReturn.definition, coordinator, { ...(await seen()), reason }, at("2018-05-25"))).toMatchObject({
      ok: true,
    });
    expect((await rowOf()).state).toBe("SENT_TO_PUP");
    expect(await decide("RETURNED")).toMatchObject({ ok: true });
    expect((await rowOf()).candidate.verification?.returnNo).toBe(2);
    const audit = await query<{ reason: string; sharedWith: string[] }>(
      `SELECT "reason", "sharedWith" FROM "AuditEntry" WHERE "subjectId" = $1 ORDER BY "id"`,
      [id],
    );
    expect(audit.map(({ sharedWith }) => sharedWith)).toEqual([
      ...[[coordinator.institution.id], [clerk.institution.id], [coordinator.institution.id]],
    ]);
    expect(audit.every((entry) => entry.reason === reason)).toBe(true);
  });

  test("the director's list goes back to the social worker, with a reason", async () => {
    await query(`UPDATE "Nomination" SET "status" = 'CONFIRMED_BY_OPS', "listId" = NULL WHERE "id" = $1`, [id]);
    expect(await runAction(returnList.definition, centreDirector, { ...(await people()), reason }, at("2018-05-24"))).toMatchObject({
      ok: true,
    });
    expect((await rowOf(coordinator)).state).toBe("NOMINATED");
  });

  test("conditions are confirmed first and the referral follows", async () => {
    const input = { ...(await seen()), noOtherHelp: true, warningReason: "" };
    expect(await runAction(verifyCandidate.definition, clerk, input, at("2018-05-24"))).toMatchObject({ ok: true });
    expect((await rowOf()).state).toBe("VERIFIED");
    expect(await refer()).toMatchObject({ ok: true });
  });

  test("a refusal before the referral is an end of its own, with its day, for whoever has the move", async () => {
    expect(await decide("DECLINED", "2018-05-25")).toMatchObject({
      refusal: { kind: "fields", fields: { declinedOn: expect.any(String) } },
    });
    expect(await decide("DECLINED", "2018-05-23")).toMatchObject({ ok: true });
    expect(await rowOf()).toMatchObject({ state: "DECLINED", candidate: { verification: { declinedOn: "2018-05-23" } } });
  });

  test("the centre does not withdraw what is at the office, and does while the office has returned it", async () => {
    const leave = async () => ({ ...(await seen()), decision: "WITHDRAWN" as const, declinedOn: null, reason });
    expect(await runAction(leaveCandidate.definition, coordinator, await leave(), at("2018-05-24"))).toMatchObject({
      refusal: { kind: "stale" },
    });
    await decide("RETURNED");
    expect(await runAction(leaveCandidate.definition, coordinator, await leave(), at("2018-05-24"))).toMatchObject({ ok: true });
    expect((await rowOf()).state).toBe("WITHDRAWN");
  });
});

describe("reports of a referral", () => {
  test("a refusal is reported, confirmed, and the place is free", async () => {
    await refer();
    expect(await report()).toMatchObject({ ok: true, value: { number: expect.stringMatching(/^\d+\/2018$/) } });
    expect(await taken()).toBe(1);
    expect(await answer("CONFIRMED")).toMatchObject({ ok: true });
    expect((await rowOf()).state).toBe("REFUSED");
    expect(await taken()).toBe(0);
    const [referral] = await query(`SELECT "justifiedReason", "statusOn"::text AS on FROM "Referral" WHERE "nominationId" = $1`, [id]);
    expect(referral).toEqual({ justifiedReason: "NO", on: "2018-05-24" });
  });

  test("R33, R37: without a day it is refused; two working days later it asks why", async () => {
    await refer();
    expect(codes(await report({ eventOn: null }))).toEqual(["R33_REFUSAL_RECORD"]);
    expect(codes(await report({ day: "2018-05-28" }))).toEqual(["R37_NOTICE_LATE"]);
    expect(await report({ day: "2018-05-28", lateReason: "Pracownik był na urlopie." })).toMatchObject({ ok: true });
  });

  test("R35: nobody fails to come before the first day", async () => {
    await refer();
    expect(await report({ kind: "NOT_TAKEN_UP" })).toMatchObject({
      refusal: { kind: "fields", fields: { eventOn: "Data wcześniejsza niż 01.09.2018." } },
    });
    expect(await report({ kind: "NOT_TAKEN_UP", eventOn: "2018-09-03", day: "2018-09-04" })).toMatchObject({ ok: true });
    expect(await answer("CONFIRMED", undefined, "2018-09-04")).toMatchObject({ ok: true });
    expect((await rowOf()).state).toBe("NOT_TAKEN_UP");
  });

  test("a second report of the same referral waits for the first; a dismissed one leaves the referral as it was", async () => {
    await refer();
    await report();
    expect(await report({}, socialWorker)).toMatchObject({ refusal: { kind: "stale" } });
    const notice = await openNotice();
    expect(await answer("DISMISSED", notice?.id)).toMatchObject({ ok: true });
    expect(await answer("CONFIRMED", notice?.id)).toMatchObject({ refusal: { kind: "stale" } });
    expect((await rowOf()).state).toBe("REFERRED");
    expect(await report()).toMatchObject({ ok: true, value: { number: expect.stringMatching(/^\d+\/2018$/) } });
  });

  test("a returned referral is corrected under its number, another period with its own statement (R18), or is withdrawn", async () => {
    await refer();
    expect(await report({ kind: "REFERRAL_RETURNED", eventOn: null })).toMatchObject({ ok: true });
    expect(await answer("CONFIRMED")).toMatchObject({ refusal: { kind: "fields" } });
    const { referral } = (await rowOf()).candidate;
    const correct = async (change: object) =>
      runAction(
        correctReferral.definition,
        clerk,
        {
          ...{ ...(await seen()), referralVersion: 1, startsOn: "2018-09-01", noOtherHelp: false, exceptionReason: "", reason },
          ...{ groupId: referral?.groupId ?? "", workPlaceId: referral?.workPlaceId ?? "", ...change },
        },
        at("2018-05-25"),
      );
    expect(await correct({ groupId: "" })).toMatchObject({ refusal: { rules: [{ code: "R13_BOTH_BLOCKS" }] } });
    expect(await correct({ startsOn: "2018-09-03" })).toMatchObject({ refusal: { rules: [{ code: "R18_OTHER_HELP" }] } });
    expect(await correct({ startsOn: "2018-09-03", noOtherHelp: true })).toMatchObject({ ok: true, value: { version: 2 } });
    expect((await rowOf()).candidate.referral).toMatchObject({
      number: referral?.number,
      startsOn: "2018-09-03",
      notice: null,
      version: 2,
    });
    expect(await correct({})).toMatchObject({ refusal: { kind: "stale" } });
    const withdraw = { ...(await seen()), reason };
    expect(await runAction(withdrawReferral.definition, clerk, withdraw, at("2018-05-25"))).toMatchObject({ ok: true });
    expect(await rowOf()).toMatchObject({ state: "WITHDRAWN", candidate: { referral: { statusReason: reason } } });
  });
});

test("the reserve list moves up when its first leaves, for the centre too", async () => {
  const second = (await copyCandidate(database.superuserUrl, able, "Drugawkolejce")).nominationId;
  await decide("RESERVE");
  await decide("RESERVE", null, second);
  expect([(await rowOf()).place, (await rowOf(clerk, second)).place]).toEqual([1, 2]);
  await decide("WITHDRAWN");
  expect((await rowOf(clerk, second)).place).toBe(1);
  expect((await rowOf(coordinator, second)).place).toBe(1);
  expect(await refer(second)).toMatchObject({ ok: true });
});
