import { afterAll, beforeAll, expect, test } from "vitest";
import { endEarly } from "#lib/courses/actions/end-early.ts";
import { confirmInterruption, reportInterruption } from "#lib/courses/actions/interruption.ts";
import { decideOutcomes, proposeOutcomes } from "#lib/courses/actions/outcomes.ts";
import { confirmSchema, endEarlySchema, reportSchema } from "#lib/courses/schema/ends.ts";
import { decideSchema, proposeSchema } from "#lib/courses/schema/outcomes.ts";
import type { RuleCode } from "#lib/law/verdict.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ActionResult } from "#lib/platform/result.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { reportReferral } from "#lib/referrals/actions/report.ts";
import { confirmFirstDay } from "#lib/referrals/actions/take-up.ts";
import { takeUpSchema } from "#lib/referrals/schema/candidates.ts";
import { reportSchema as referralReportSchema } from "#lib/referrals/schema/notices.ts";
import { demo, participationId } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import { expectRefused, type Said } from "#tests/support/refusals.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

// From the first day to the outcome: round 2 of Kędzierzyn-Koźle runs, round 1 is over.
const running = demo.ids.editions.kedzierzynRound2;
const over = demo.ids.editions.kedzierzynRound1;
const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const afterProfiles = clockAt(new Date("2019-06-20T10:00:00+02:00"));
const clerk = demoActor(demo.emails.clerk);
const coordinator = demoActor(demo.emails.coordinator);
const socialWorker = demoActor(demo.emails.socialWorker);
const zmyslony = participationId("kedzierzyn-2018-2", "Zmyślony Wieńczysław");
const miniona = participationId("kedzierzyn-2018-1", "Miniona Żaklina");

let database: TestDatabase;
let referral = { id: "", nominationId: "", version: 0 };
beforeAll(async () => {
  database = await testDatabase();
  // Somebody of the running round as before the first day.
  const [someone] = await query<typeof referral>(
    `SELECT r."id", r."nominationId", n."version" FROM "Referral" r JOIN "Nomination" n ON n."id" = r."nominationId"
     JOIN "Participation" p ON p."referralId" = r."id" WHERE p."id" = $1`,
    [participationId("kedzierzyn-2018-2", "Szablonowska Grażyna")],
  );
  if (someone) referral = someone;
  const own = `IN (SELECT "id" FROM "Participation" WHERE "referralId" = $1)`;
  for (const table of ["WorkTimesheet", "WorkEntry", "WorkAssignment", "AttendanceVersion", "Attendance", "GroupMembership"])
    await query(`DELETE FROM "${table}" WHERE "participationId" ${own}`, [referral.id]);
  await query(`DELETE FROM "Participation" WHERE "referralId" = $1`, [referral.id]);
});
afterAll(() => database.drop());
const refusal = (attempt: () => Promise<ActionResult<unknown>>, code: RuleCode, said: Said) =>
  expectRefused(database.superuserUrl, attempt, code, said);

const takeUp = () => {
  const form = { requestId: newId(), editionId: running, referralId: referral.id, firstDay: "2018-05-02" };
  const input = takeUpSchema.parse({ ...form, safetyBriefingOn: "2018-05-02", warningReason: "" });
  return runAction(confirmFirstDay.definition, coordinator, input, clock);
};
const tell = (kind: "REFUSED" | "NOT_TAKEN_UP") => {
  const seen = { requestId: newId(), editionId: running, nominationId: referral.nominationId, version: referral.version };
  const nothing = { eventOn: "", circumstances: "", explanation: "", noExplanation: false, lateReason: "", justifiedReason: "" };
  return runAction(reportReferral.definition, coordinator, referralReportSchema.parse({ ...seen, kind, ...nothing }), clock);
};

test("R33_REFUSAL_RECORD: a refusal without its day, an explanation and whether it was justified is not told", () =>
  refusal(() => tell("REFUSED"), "R33_REFUSAL_RECORD", {
    why: "data odmowy, wyjaśnienie osoby, czy była uzasadniona przyczyna",
    fix: "Uzupełnij pola.",
  }));

test("R35_NOT_TAKEN_UP_RECORD: a non-take-up without its day and an explanation is not told", () =>
  refusal(() => tell("NOT_TAKEN_UP"), "R35_NOT_TAKEN_UP_RECORD", {
    why: "data, w której osoba miała się zgłosić, wyjaśnienie osoby",
    fix: "Uzupełnij pola.",
  }));

test("R38_WHO_DELIVERS, R21_NO_COUNCIL_OPINION: nobody begins without an agreement in force, nor the day before the council has spoken", async () => {
  const [paper] = await query<{ id: string }>(`SELECT "paiAgreementId" AS id FROM "EditionCentre" WHERE "editionId" = $1`, [running]);
  const stand = (id: string | null) => query(`UPDATE "EditionCentre" SET "paiAgreementId" = $2 WHERE "editionId" = $1`, [running, id]);
  await stand(null);
  await refusal(takeUp, "R38_WHO_DELIVERS", { why: "Brakuje: obowiązujące porozumienie PAI.", fix: "Wskaż obowiązujące porozumienie PAI" });
  await stand(paper?.id ?? null);
  const opinions = `"programmeId" = (SELECT "programmeId" FROM "Edition" WHERE "id" = $1)`;
  await query(`UPDATE "CouncilOpinion" SET "givenOn" = '2018-05-03' WHERE ${opinions}`, [running]);
  const said = { why: "Brak opinii powiatowej rady rynku pracy", fix: "Wpisz datę, numer i wynik opinii" };
  await refusal(takeUp, "R21_NO_COUNCIL_OPINION", said);
  // The same day counts as before (domain.md 0a).
  await query(`UPDATE "CouncilOpinion" SET "givenOn" = '2018-05-02' WHERE ${opinions}`, [running]);
  expect(await takeUp()).toMatchObject({ ok: true });
});

const course = (version = 1) => ({ requestId: newId(), editionId: running, participationId: zmyslony, version });
const report = (change: object) => {
  const told = { event: "WORK_NOT_APPEARED", eventOn: "2018-05-23", circumstances: "Nie przyszedł do prac.", explanation: "" };
  const input = reportSchema.parse({ ...course(), ...told, noExplanation: true, evidence: "", lateReason: "", ...change });
  return runAction(reportInterruption.definition, coordinator, input, clock);
};

test("P_ENTRIES_AFTER_END: a participation does not end before its last entry", () => {
  const end = () => {
    const input = endEarlySchema.parse({ ...course(), lastDay: "2018-05-10", endReason: "MOVED_AWAY", note: "" });
    return runAction(endEarly.definition, clerk, input, clock);
  };
  const said = { why: "Po tym dniu są wpisy. Prace: ", fix: "Ośrodek usuwa te wpisy prac, a przy zajęciach wpisuje „Nie dotyczy”." };
  return refusal(end, "P_ENTRIES_AFTER_END", said);
});

test("R34_INTERRUPTION_RECORD: neither reported nor confirmed while something lacks; the fault may be unknown and not left out", async () => {
  const nothing = { event: "", eventOn: "", circumstances: "", noExplanation: false };
  const why = "data, zdarzenie, okoliczności, wyjaśnienie osoby";
  await refusal(() => report(nothing), "R34_INTERRUPTION_RECORD", { why, fix: "Uzupełnij pola." });
  expect(await report({})).toMatchObject({ ok: true });
  const [notice] = await query<{ id: string; version: number }>(`SELECT "id", "version" FROM "Notice" WHERE "participationId" = $1`, [
    zmyslony,
  ]);
  const confirm = (ownFault: string) => {
    const form = { ...course(notice?.version), noticeId: notice?.id, lastDay: "2018-05-23", explanation: "", noExplanation: true };
    return runAction(confirmInterruption.definition, clerk, confirmSchema.parse({ ...form, ownFault }), clock);
  };
  const said = { why: "pole „Czy przerwanie nastąpiło z własnej winy?”", fix: "Uzupełnij pola." };
  await refusal(() => confirm(""), "R34_INTERRUPTION_RECORD", said);
  expect(await confirm("UNKNOWN")).toMatchObject({ ok: true });
});

const propose = async (kind: string) => {
  const indicators = await query<{ id: string }>(`SELECT "id" FROM "Indicator" WHERE "editionId" = $1`, [over]);
  const results = indicators.map(({ id: indicatorId }) => ({ indicatorId, achievement: "ACHIEVED" }));
  const opinion = { attitude: "Przychodziła punktualnie.", effects: "Napisała CV." };
  const people = [{ participationId: miniona, version: 0, kind, ...opinion, results }];
  return runAction(proposeOutcomes.definition, socialWorker, proposeSchema.parse({ requestId: newId(), editionId: over, people }), clock);
};
const decide = (kind: string, at = clock) => {
  const people = [{ participationId: miniona, version: 1, kind, reason: "Uzgodniono z uczestniczką." }];
  return runAction(decideOutcomes.definition, clerk, decideSchema.parse({ requestId: newId(), editionId: over, people }), at);
};

test("R19_ONE_OUTCOME: an outcome is neither proposed nor decided without a choice", async () => {
  await query(`DELETE FROM "Outcome" WHERE "participationId" = $1`, [miniona]);
  const said = { why: "Wybrane rezultaty: 0.", fix: "ponowne ustalenie profilu pomocy" };
  await refusal(() => propose(""), "R19_ONE_OUTCOME", said);
  expect(await propose("REPROFILING")).toMatchObject({ ok: true });
  await refusal(() => decide(""), "R19_ONE_OUTCOME", said);
});

test("R20_ONE_OUTCOME, R20_REPROFILING_REPEALED: by the law of the day of the decision, whenever it was proposed", async () => {
  await refusal(() => decide("", afterProfiles), "R20_ONE_OUTCOME", {
    why: "Wybrane rezultaty: 0.",
    fix: "Wybierz jeden: ponowne skierowanie",
  });
  const said = { why: "Ten rezultat obowiązywał do 13.06.2019.", fix: "Wybierz inny rezultat." };
  await refusal(() => decide("REPROFILING", clockAt(new Date("2019-06-14T08:00:00+02:00"))), "R20_REPROFILING_REPEALED", said);
  expect(await decide("REPROFILING", clockAt(new Date("2019-06-13T23:30:00+02:00")))).toMatchObject({ ok: true });
});
