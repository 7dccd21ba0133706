import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { proposeSettlement } from "#lib/editions/actions/steps.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { loadSettlements } from "#lib/settlements/loaders/months.ts";
import { loadPayoutList } from "#lib/settlements/loaders/papers.ts";
import { demo, demoId, editionId as editionIdOf } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import {
  approveSheets,
  clerk,
  codes,
  coordinator,
  director,
  draft,
  editionId,
  faults,
  july,
  kind,
  monthSeen,
  officeDirector,
  take,
  why,
} from "#tests/support/settlements.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const MAY = "2018-05";
const may = clockAt(new Date("2018-05-24T10:00:00+02:00"));
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const settlementOf = async (month = MAY) => (await monthSeen(month))?.settlement;
const pay = { paidOn: "2018-07-02", payoutListNumber: "5/2018" };

describe("the draft", () => {
  test("P_MONTH_UNDER_WAY, P_TIMESHEETS_OPEN: a month that runs, or whose hours are not approved, has no settlement", async () => {
    const found = codes(await draft(MAY, { clock: may }));
    expect(found).toEqual(["P_MONTH_UNDER_WAY", "P_TIMESHEETS_OPEN"]);
    // The same at the button.
    expect((await monthSeen(MAY, coordinator, may))?.draft?.stops.map(({ code }) => code)).toEqual(found);
    expect(codes(await draft(MAY))).toEqual(["P_TIMESHEETS_OPEN"]);
  });

  test("hours that changed since they were approved hold it back too", async () => {
    await approveSheets(database.superuserUrl, MAY);
    await query(
      `UPDATE "WorkTimesheet" SET "confirmedMinutes" = "confirmedMinutes" + 60
       WHERE "id" = (SELECT "id" FROM "WorkTimesheet" WHERE "month" = $1 AND "editionId" = $2 LIMIT 1)`,
      [MAY, editionId],
    );
    expect(codes(await draft(MAY))).toEqual(["P_TIMESHEETS_OPEN"]);
    await approveSheets(database.superuserUrl, MAY);
  });

  test("two coordinators at once make one draft, the second is told that there is one", async () => {
    const results = await Promise.all([draft(MAY), draft(MAY)]);
    expect(results.map(kind).sort()).toEqual(["ok", "rules"]);
    expect(results.flatMap((result) => (result.ok ? [] : [codes(result)]))).toEqual([["P_SETTLED_TWICE"]]);
  });

  test("it pays what was worked at the rate of the day, its lines explain the sums", async () => {
    const seen = await monthSeen(MAY);
    const [worked] = await query<{ minutes: number }>(
      `SELECT sum("minutes")::int AS minutes FROM "WorkEntry" WHERE "editionId" = $1 AND "workedOn" < '2018-06-01' AND "status" = 'PRESENT'`,
      [editionId],
    );
    expect(seen?.sums).toEqual({
      minutes: worked?.minutes,
      amountGrosz: Math.round(((worked?.minutes ?? 0) * 810) / 60),
      refundGrosz: seen?.lines.reduce((sum, { refundGrosz }) => sum + refundGrosz, 0),
    });
    for (const { parts, minutes, amountGrosz } of seen?.lines ?? []) {
      expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(minutes);
      expect(Math.round(parts.reduce((sum, part) => sum + (part.minutes * part.rateGrosz) / 60, 0))).toBe(amountGrosz);
    }
  });

  test("the labour office sees the state of a draft and no person, a foreign centre nothing", async () => {
    expect(await monthSeen(MAY, clerk)).toMatchObject({ shown: false, sums: null, lines: [] });
    expect(await monthSeen(MAY, demoActor("koordynator@gops-zmyslona-gorna.demo"))).toBeNull();
    const page = await runLoader(loadSettlements.definition, clerk, { editionId }, july);
    expect(page?.months.find(({ month }) => month === MAY)).toMatchObject({ status: "DRAFT", sums: null });
    expect(await runLoader(loadPayoutList.definition, clerk, { editionId, month: MAY }, july)).toBeNull();
  });
});

describe("approval and payment", () => {
  test("the director sends the draft back with a reason, the coordinator draws it anew", async () => {
    expect(kind(await take("giveBack", MAY, director, { reason: why }))).toBe("ok");
    expect((await settlementOf())?.returnReason).toBe(why);
    expect(kind(await take("redraw", MAY, coordinator))).toBe("ok");
    expect((await settlementOf())?.returnReason).toBeNull();
  });

  test("P_DRAFT_OUTDATED: hours changed after the draft are neither approved nor paid", async () => {
    const change = (minutes: number) =>
      query(
        `UPDATE "WorkEntry" SET "minutes" = "minutes" + $2 WHERE "id" =
           (SELECT "id" FROM "WorkEntry" WHERE "editionId" = $1 AND "minutes" > 60 AND "workedOn" < '2018-06-01' ORDER BY "id" LIMIT 1)`,
        [editionId, minutes],
      );
    await change(-30);
    expect(codes(await take("approve", MAY, director))).toEqual(["P_DRAFT_OUTDATED", "P_TIMESHEETS_OPEN"]);
    await change(30);
    expect(kind(await take("approve", MAY, director))).toBe("ok");
    await change(-30);
    expect(codes(await take("pay", MAY, coordinator, pay))).toEqual(["P_DRAFT_OUTDATED", "P_TIMESHEETS_OPEN"]);
    await change(30);
  });

  test("P_FOUR_EYES: who drew it may not approve it, in whatever role", async () => {
    expect(kind(await take("reopen", MAY, coordinator, { reason: why }))).toBe("ok");
    const both = { ...director, userId: coordinator.userId };
    expect(codes(await take("approve", MAY, both))).toEqual(["P_FOUR_EYES"]);
    expect(kind(await take("approve", MAY, director))).toBe("ok");
  });

  test("the payment has a day not before the approval and not after today, and a number of its own", async () => {
    expect(faults(await take("pay", MAY, coordinator, { ...pay, paidOn: "2018-07-03" }))).toEqual(["paidOn"]);
    expect(faults(await take("pay", MAY, coordinator, { ...pay, paidOn: "2018-07-01" }))).toEqual(["paidOn"]);
    const [april] = await query<{ number: string }>(
      `SELECT "payoutListNumber" AS number FROM "MonthlySettlement" WHERE "month" = '2018-04' AND "welfareCentreId" = $1`,
      [coordinator.institution.id],
    );
    expect(faults(await take("pay", MAY, coordinator, { ...pay, payoutListNumber: april?.number }))).toEqual(["payoutListNumber"]);
    expect(kind(await take("pay", MAY, coordinator, pay))).toBe("ok");
    expect(kind(await take("pay", MAY, coordinator, pay))).toBe("stale");
  });

  test("a month paid is not settled twice", async () => expect(codes(await draft(MAY))).toEqual(["P_SETTLED_TWICE"]));
});

describe("the claim", () => {
  const claim = async (more: object = {}) =>
    take("claim", MAY, director, { number: "9/2018", amountGrosz: (await settlementOf())?.refundGrosz, ...more });

  test("R23: a grosz above the share of the minimum is refused with how it comes about", async () => {
    const most = (await settlementOf())?.refundGrosz ?? 0;
    const result = await claim({ amountGrosz: most + 1 });
    expect(codes(result)).toEqual(["R23_REFUND_OVER_LIMIT"]);
    const rules = !result.ok && result.refusal.kind === "rules" ? result.refusal.rules : [];
    expect(rules[0]?.why.replaceAll("\u00a0", " ")).toMatch(/60% × 8,10 zł × \d+ godz\./);
  });

  test("it goes to the labour office, which sees it whole and is told", async () => {
    expect(kind(await claim())).toBe("ok");
    expect(await monthSeen(MAY, clerk)).toMatchObject({ shown: true, settlement: { status: "CLAIMED" } });
    const events = await query<{ kind: string; recipientId: string }>(
      `SELECT "kind", "recipientId" FROM "OutboxEvent" WHERE "kind" = 'settlements.claim'`,
    );
    expect(events).toEqual([{ kind: "settlements.claim", recipientId: clerk.institution.id }]);
  });

  test("two clerks accept and return at once: one wins, the other is shown where it stands", async () => {
    const claimedGrosz = (await settlementOf())?.refundGrosz ?? 0;
    const results = await Promise.all([
      take("returnClaim", MAY, clerk, { reason: why }),
      take("accept", MAY, clerk, { claimedGrosz, acceptedGrosz: claimedGrosz, remarks: "" }),
    ]);
    expect(results.map(kind).sort()).toEqual(["ok", "stale"]);
    const { status, claims } = (await settlementOf()) ?? {};
    expect(claims?.map(({ decision }) => decision)).toEqual([status]);
    // From here on it is a returned one.
    await query(`UPDATE "MonthlySettlement" SET "status" = 'RETURNED' WHERE "month" = $1`, [MAY]);
    await query(`UPDATE "RefundClaim" SET "decision" = 'RETURNED', "acceptedGrosz" = NULL WHERE "number" = '9/2018'`);
  });

  test("returned, it is sent again as the next version; a part is accepted with remarks and refunded", async () => {
    const most = (await settlementOf())?.refundGrosz ?? 0;
    expect(kind(await claim({ amountGrosz: most - 100 }))).toBe("ok");
    expect((await settlementOf())?.claims.map(({ versionNo, amountGrosz }) => [versionNo, amountGrosz])).toEqual([
      [1, most],
      [2, most - 100],
    ]);
    const accept = (acceptedGrosz: number) => ({ claimedGrosz: most - 100, acceptedGrosz, remarks: why });
    expect(faults(await take("accept", MAY, clerk, accept(most)))).toEqual(["acceptedGrosz"]);
    expect(kind(await take("accept", MAY, clerk, accept(most - 200)))).toBe("ok");
    expect(faults(await take("refund", MAY, officeDirector, { refundedOn: "2018-07-02", refundedGrosz: most }))).toEqual(["refundedGrosz"]);
    expect(kind(await take("refund", MAY, officeDirector, { refundedOn: "2018-07-02", refundedGrosz: most - 200 }))).toBe("ok");
    expect(await settlementOf()).toMatchObject({ status: "REFUNDED", refundedGrosz: most - 200, refundedOn: "2018-07-02" });
  });

  test("both institutions read every step with its reason, amounts only from the claim on", async () => {
    const entries = await query<{ action: string; values: Record<string, unknown>; sharedWith: string[]; reason: string | null }>(
      `SELECT "action", "values", "sharedWith", "reason" FROM "AuditEntry" WHERE "action" LIKE 'settlements.%' ORDER BY "systemAt"`,
    );
    expect(entries.every(({ sharedWith }) => sharedWith.length === 1)).toBe(true);
    expect(entries.find(({ action }) => action === "settlements.pay")?.values).toEqual({ month: MAY, from: "APPROVED", to: "PAID" });
    expect(entries.find(({ action }) => action === "settlements.giveBack")?.reason).toBe(why);
  });
});

describe("a correction after the payment", () => {
  const round1 = demo.ids.editions.kedzierzynRound1;
  const seen = () => monthSeen("2018-06", coordinator, july, round1);

  test("becomes a difference of the next open month at the rate of its day; the paid line stays", async () => {
    const [entry] = await query<{ id: string; participationId: string }>(
      `SELECT "id", "participationId" FROM "WorkEntry" WHERE "editionId" = $1 AND "workedOn" < '2018-04-01' AND "minutes" >= 120 ORDER BY "id" LIMIT 1`,
      [round1],
    );
    await query(`UPDATE "WorkEntry" SET "minutes" = "minutes" - 60 WHERE "id" = $1`, [entry?.id]);
    const before = await query(`SELECT * FROM "SettlementLine" WHERE "forMonth" = '2018-03'`);
    const page = await runLoader(loadSettlements.definition, coordinator, { editionId: round1 }, july);
    expect(page?.months.filter(({ differs }) => differs).map(({ month }) => month)).toEqual(["2018-03"]);
    expect((await seen())?.lines).toMatchObject([{ forMonth: "2018-03", minutes: -60, amountGrosz: -8_10, refundGrosz: -4_86 }]);
    expect(kind(await draft("2018-06", { edition: round1 }))).toBe("ok");
    expect((await seen())?.settlement).toMatchObject({ minutes: -60, amountGrosz: -8_10 });
    expect(await query(`SELECT * FROM "SettlementLine" WHERE "forMonth" = '2018-03' AND "minutes" > 0`)).toEqual(before);
    // Drawn once: a later draft has nothing left to take in.
    expect(codes(await draft("2018-07", { edition: round1, clock: clockAt(new Date("2018-08-02T10:00:00+02:00")) }))).toEqual([
      "P_NOTHING_TO_SETTLE",
    ]);
  });
});

test("R25: the month names its excused absences and why nothing is paid for them", async () => {
  const month = await monthSeen("2018-03", coordinator, may, demo.ids.editions.kedzierzynRound1);
  expect(month?.unpaid.map(({ code, what }) => [code, what.replaceAll("\u00a0", " ")])).toEqual([
    ["R25_NO_WORK_NO_PAY", "Nie można naliczyć świadczenia za dzień 12.03.2018. Osoba: Miniona Żaklina."],
  ]);
});

describe("a finished edition", () => {
  test("a correction after its settlement holds it back until the difference is settled", async () => {
    const kalisz = demo.ids.editions.kalisz;
    await query(
      `UPDATE "Edition" SET "status" = 'ACTIVE', "settlementProposedOn" = NULL, "settlementProposedById" = NULL WHERE "id" = $1`,
      [kalisz],
    );
    const ofKalisz = demoActor("koordynator@mops-kalisz.demo");
    const propose = async () => {
      const [row] = await query<{ version: number }>(`SELECT "version" FROM "Edition" WHERE "id" = $1`, [kalisz]);
      const input = { requestId: newId(), editionId: kalisz, version: row?.version ?? 0, reason: "" };
      return runAction(proposeSettlement.definition, ofKalisz, input, may);
    };
    await query(
      `UPDATE "WorkEntry" SET "minutes" = "minutes" - 30 WHERE "id" =
         (SELECT "id" FROM "WorkEntry" WHERE "editionId" = $1 AND "minutes" > 60 AND "workedOn" < '2017-08-01' ORDER BY "id" LIMIT 1)`,
      [kalisz],
    );
    const refused = await propose();
    expect(codes(refused)).toEqual(["P_EDITION_UNSETTLED"]);
    const rules = !refused.ok && refused.refusal.kind === "rules" ? refused.refusal.rules : [];
    expect(rules[0]?.why.replaceAll("\u00a0", " ")).toBe("Brakuje: rozliczenie za lipiec 2017.");
    await query(
      `UPDATE "WorkEntry" SET "minutes" = "minutes" + 30 WHERE "id" =
         (SELECT "id" FROM "WorkEntry" WHERE "editionId" = $1 AND "minutes" > 30 AND "workedOn" < '2017-08-01' ORDER BY "id" LIMIT 1)`,
      [kalisz],
    );
    expect(await propose()).toMatchObject({ ok: true, value: { status: "SETTLEMENT_PROPOSED" } });
  });

  test("R32: a month paid and not claimed for ten months is spoken of", async () => {
    const id = demoId("settlement", "kedzierzyn-2017-2", "2017-06");
    await query(`DELETE FROM "RefundClaim" WHERE "settlementId" = $1`, [id]);
    await query(
      `UPDATE "MonthlySettlement" SET "status" = 'PAID', "refundedOn" = NULL, "refundedById" = NULL, "refundedGrosz" = NULL WHERE "id" = $1`,
      [id],
    );
    const page = await runLoader(loadSettlements.definition, coordinator, { editionId: editionIdOf("kedzierzyn-2017-2") }, may);
    expect(page?.months.flatMap(({ month, late }) => (late ? [[month, late.code]] : []))).toEqual([["2017-06", "R32_CLAIM_AGE"]]);
  });
});
