import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { answerReport, withdrawReferral } from "#lib/referrals/actions/answer.ts";
import { correctReferral } from "#lib/referrals/actions/correct.ts";
import { decideCandidate } from "#lib/referrals/actions/decide.ts";
import { answerReturn, leaveCandidate } from "#lib/referrals/actions/leave.ts";
import { approveList, returnList, sendList } from "#lib/referrals/actions/list.ts";
import { referCandidates } from "#lib/referrals/actions/refer.ts";
import { reportReferral } from "#lib/referrals/actions/report.ts";
import { verifyCandidate } from "#lib/referrals/actions/verify.ts";
import { candidateStateLabel } from "#lib/referrals/labels.ts";
import type { CandidateState } from "#lib/referrals/rules/state.ts";
import { type CandidateStep, candidateTransitions } from "#lib/referrals/transitions/candidates.ts";
import { demo, nominationId as nominationOf } from "#prisma/demo/ids.ts";
import { Role } from "#prisma/generated/client/enums.ts";
import { demoActor } from "#tests/support/actors.ts";
import { copyCandidate } from "#tests/support/candidates.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const edition = demo.ids.editions.kedzierzynRound3;
const able = nominationOf("kedzierzyn-2018-3", "Atrapowa Jadwiga");
const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const reason = "Uzgodniono telefonicznie 23.05.2018.";
const office = demoActor("urzednik@pup-kedzierzyn.demo");
const centre = demoActor("koordynator@mops-kedzierzyn.demo");
const acting = (role: Role): Actor => ({ ...(role.startsWith("PUP_") || role === "COUNTY_VIEWER" ? office : centre), role });

let database: TestDatabase;
let id = "";
beforeAll(async () => {
  database = await testDatabase();
  id = (await copyCandidate(database.superuserUrl, able, "Macierzowa")).nominationId;
});
afterAll(() => database.drop());

const scope = `"editionId", "labourOfficeId", "welfareCentreId"`;
const nominationStatus: Partial<Record<CandidateState, string>> = {
  ...{ NOMINATED: "NOMINATED", CONFIRMED_BY_OPS: "CONFIRMED_BY_OPS", WITHDRAWN: "WITHDRAWN", DECLINED: "DECLINED" },
};
const decision: Partial<Record<CandidateState, string>> = {
  RETURNED: "RETURNED",
  VERIFIED: "VERIFIED",
  RESERVE: "RESERVE",
  REJECTED: "REJECTED",
};
const referral: Partial<Record<CandidateState, string>> = {
  ...{ REFERRED: "ISSUED", TAKEN_UP: "ISSUED", NOT_TAKEN_UP: "NOT_TAKEN_UP", REFUSED: "REFUSED" },
};

/** Puts the candidate where the table says, by records alone. */
async function put(state: CandidateState) {
  for (const table of ["Notice", "Participation"])
    await query(`DELETE FROM "${table}" WHERE "referralId" IN (SELECT "id" FROM "Referral" WHERE "nominationId" = $1)`, [id]);
  for (const table of ["Referral", "Verification"]) await query(`DELETE FROM "${table}" WHERE "nominationId" = $1`, [id]);
  const inCentre = state === "NOMINATED" || state === "CONFIRMED_BY_OPS";
  await query(
    `UPDATE "Nomination" SET "status" = $2::"NominationStatus", "answeredReturnNo" = 0, "withdrawReason" = NULL, "declinedOn" = NULL,
     "listId" = CASE WHEN $3 THEN NULL ELSE (SELECT "listId" FROM "Nomination" WHERE "id" = $4) END WHERE "id" = $1`,
    [id, nominationStatus[state] ?? "SENT_TO_PUP", inCentre, able],
  );
  if (decision[state])
    await query(
      `INSERT INTO "Verification" ("nominationId", ${scope}, "decision", "reserveOrder", "ruleCodes", "noOtherHelp", "returnNo", "decidedOn")
       SELECT "id", ${scope}, $2::"VerificationDecision", $3, '{}', true, $4, '2018-05-23' FROM "Nomination" WHERE "id" = $1`,
      [id, decision[state], state === "RESERVE" ? 1 : null, state === "RETURNED" ? 1 : 0],
    );
  if (!referral[state]) return;
  await query(
    `INSERT INTO "Referral" ("id", "nominationId", ${scope}, "personId", "number", "issuedOn", "startsOn", "endsOn", "groupId", "workPlaceId", "status")
     SELECT gen_random_uuid(), n."id", n."editionId", n."labourOfficeId", n."welfareCentreId", n."personId", gen_random_uuid()::text,
       '2018-05-23', '2018-09-01', '2018-10-31', (SELECT "id" FROM "EditionGroup" WHERE "editionId" = n."editionId" LIMIT 1),
       (SELECT "id" FROM "WorkPlace" WHERE "welfareCentreId" = n."welfareCentreId" LIMIT 1), $2::"ReferralStatus"
     FROM "Nomination" n WHERE n."id" = $1`,
    [id, referral[state]],
  );
  if (state === "TAKEN_UP")
    await query(
      `INSERT INTO "Participation" ("id", "referralId", "personId", ${scope}, "firstDay", "lastDay","listNo")
       SELECT gen_random_uuid(), "id", "personId", ${scope}, "startsOn", "endsOn",
         (SELECT coalesce(max("listNo"), 0) + 1 FROM "Participation" p WHERE p."editionId" = r."editionId") FROM "Referral" r WHERE "nominationId" = $1`,
      [id],
    );
}

type Sent = { requestId: string; editionId: string; nominationId: string; version: number };
const list = ({ requestId, editionId, nominationId, version }: Sent) => ({ requestId, editionId, people: [{ nominationId, version }] });
const decided = (kind: "RESERVE" | "REJECTED" | "RETURNED" | "DECLINED") => (actor: Actor, sent: Sent) =>
  runAction(decideCandidate.definition, actor, { ...sent, decision: kind, declinedOn: "2018-05-23", reason }, clock);
const left = (kind: "WITHDRAWN" | "DECLINED") => (actor: Actor, sent: Sent) =>
  runAction(leaveCandidate.definition, actor, { ...sent, decision: kind, declinedOn: "2018-05-23", reason }, clock);
const reported = (kind: "NOT_TAKEN_UP" | "REFUSED" | "REFERRAL_RETURNED") => (actor: Actor, sent: Sent) => {
  const texts = { circumstances: "Początek się nie zgadza.", explanation: "Brak.", noExplanation: false, lateReason: "" };
  const input = { ...sent, kind, eventOn: "2018-05-24", ...texts, justifiedReason: "UNKNOWN" as const };
  return runAction(reportReferral.definition, actor, input, clock);
};
const answered = (kind: "CONFIRMED" | "DISMISSED") => (actor: Actor, sent: Sent) =>
  runAction(answerReport.definition, actor, { ...sent, noticeId: newId(), decision: kind, justifiedReason: "NO", reason }, clock);

/** The actions by their steps, as a form would send them about this candidate. */
const actions: Partial<Record<CandidateStep, (actor: Actor, sent: Sent) => ReturnType<typeof runAction>>> = {
  approve: (actor, sent) => runAction(approveList.definition, actor, list(sent), clock),
  returnList: (actor, sent) => runAction(returnList.definition, actor, { ...list(sent), reason }, clock),
  send: (actor, sent) => runAction(sendList.definition, actor, { ...list(sent), number: newId() }, clock),
  verify: (actor, sent) => runAction(verifyCandidate.definition, actor, { ...sent, noOtherHelp: true, warningReason: "" }, clock),
  refer: (actor, { requestId, editionId, ...seen }) => {
    const person = { ...seen, groupId: "", workPlaceId: "", warningReason: "", exceptionReason: "" };
    const input = { requestId, editionId, startsOn: "2018-09-01", noOtherHelp: true, people: [person] };
    return runAction(referCandidates.definition, actor, input as never, clock);
  },
  ...{
    reserve: decided("RESERVE"),
    reject: decided("REJECTED"),
    returnToCentre: decided("RETURNED"),
    declineAtOffice: decided("DECLINED"),
  },
  answerReturn: (actor, sent) => runAction(answerReturn.definition, actor, { ...sent, reason }, clock),
  ...{ withdraw: left("WITHDRAWN"), declineAtCentre: left("DECLINED") },
  withdrawAtOffice: (actor, sent) => runAction(withdrawReferral.definition, actor, { ...sent, reason }, clock),
  ...{ returnReferral: reported("REFERRAL_RETURNED"), reportNotTakenUp: reported("NOT_TAKEN_UP"), reportRefused: reported("REFUSED") },
  correctReferral: (actor, sent) => {
    const change = {
      referralVersion: 1,
      startsOn: "2018-09-01",
      groupId: "",
      workPlaceId: "",
      noOtherHelp: false,
      reason,
      exceptionReason: "",
    };
    return runAction(correctReferral.definition, actor, { ...sent, ...change } as never, clock);
  },
  ...{ confirmNotTakenUp: answered("CONFIRMED"), confirmRefused: answered("CONFIRMED"), dismissReport: answered("DISMISSED") },
};
const sentNow = async (): Promise<Sent> => {
  const [row] = await query<{ version: number }>(`SELECT "version" FROM "Nomination" WHERE "id" = $1`, [id]);
  return { requestId: newId(), editionId: edition, nominationId: id, version: row?.version ?? 0 };
};
const steps = Object.entries(actions) as [CandidateStep, NonNullable<(typeof actions)[CandidateStep]>][];

test.each(steps)("%s: every other role is refused for its role, whatever the state", async (step, act) => {
  for (const role of Object.values(Role).filter((one) => !candidateTransitions[step].roles.includes(one)))
    expect([role, await act(acting(role), await sentNow())]).toMatchObject([role, { refusal: { kind: "permission", has: role } }]);
});

const ends: readonly string[] = ["stale", "notFound"];

test.each(steps)("%s: from every state it does not lead on from it is refused, and nothing is written", async (step, act) => {
  const { from, roles } = candidateTransitions[step];
  const [role] = roles;
  if (!role) throw new Error("nobody's step");
  for (const state of (Object.keys(candidateStateLabel) as CandidateState[]).filter((one) => !from.includes(one))) {
    await put(state);
    const sent = await sentNow();
    const result = await act(acting(role), sent);
    expect([state, result.ok, result.ok ? "" : ends.includes(result.refusal.kind)]).toEqual([state, false, true]);
    expect(await sentNow()).toMatchObject({ version: sent.version });
  }
});
