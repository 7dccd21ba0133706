import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RuleCode } from "#lib/law/verdict.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ActionResult } from "#lib/platform/result.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { approveList } from "#lib/referrals/actions/list.ts";
import { referCandidates } from "#lib/referrals/actions/refer.ts";
import { verifyCandidate } from "#lib/referrals/actions/verify.ts";
import { loadCandidates } from "#lib/referrals/loaders/candidates.ts";
import { approveSchema, referSchema, verifySchema } from "#lib/referrals/schema/candidates.ts";
import { demo, nominationId as nominationOf } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { copyCandidate } from "#tests/support/candidates.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import { expectRefused, type Said } from "#tests/support/refusals.ts";
import { codes } from "#tests/support/results.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const edition = demo.ids.editions.kedzierzynRound3;
const able = nominationOf("kedzierzyn-2018-3", "Atrapowa Jadwiga");
const at = (day: string) => clockAt(new Date(`${day}T10:00:00+02:00`));
const clerk = demoActor("urzednik@pup-kedzierzyn.demo");
const director = demoActor("dyrektor@pup-kedzierzyn.demo");
const exceptionReason = "Stanowisko radcy prawnego z 22.05.2018, w aktach urzędu.";

let database: TestDatabase;

const refusal = (attempt: () => Promise<ActionResult<unknown>>, code: RuleCode, said: Said) =>
  expectRefused(database.superuserUrl, attempt, code, said);

let group = "";
let place = "";
beforeAll(async () => {
  database = await testDatabase();
  await query(`UPDATE "Edition" SET "capacity" = 100 WHERE "id" = $1`, [edition]);
  await query(`UPDATE "EditionCentre" SET "capacity" = 100 WHERE "editionId" = $1`, [edition]);
  const data = await runLoader(loadCandidates.definition, clerk, { editionId: edition }, at("2018-05-24"));
  const row = data?.side === "PUP" ? data.rows.find(({ candidate }) => candidate.nominationId === able) : undefined;
  group = row?.groupId ?? "";
  place = row?.workPlaceId ?? "";
});
afterAll(() => database.drop());

/** What is recorded of the person before the call; `$1` is the person. */
const sql = {
  statusLost: `UPDATE "RegisterRecord" SET "statusLostOn" = '2018-05-24' WHERE "personId" = $1`,
  neverRegistered: `UPDATE "RegisterRecord" SET "registeredOn" = NULL WHERE "personId" = $1`,
  profileII: `UPDATE "AssistanceProfile" SET "profile" = 'II' WHERE "personId" = $1`,
  noProfile: `DELETE FROM "AssistanceProfile" WHERE "personId" = $1`,
  noAssistance: `UPDATE "Nomination" SET "assistanceConfirmedOn" = NULL WHERE "personId" = $1`,
  benefit: `UPDATE "RegisterRecord" SET "benefitUntil" = '2018-07-01' WHERE "personId" = $1`,
  unchecked: `UPDATE "RegisterRecord" SET "checkedOn" = NULL WHERE "personId" = $1`,
  signedArt50: `UPDATE "SocialContract" SET "basis" = 'PUP_REFERRAL_50_2' WHERE "personId" = $1`,
  otherHelp: `UPDATE "RegisterRecord" SET "otherHelpForm" = 'staż' WHERE "personId" = $1`,
  elsewhere: `UPDATE "Residence" SET "municipalityId" = (SELECT "id" FROM "Municipality" WHERE "name" = 'Kalisz') WHERE "personId" = $1`,
};

/** Earlier participations, each in a finished edition of the demo that the same labour office had. */
async function tookPart({ personId }: { personId: string }, periods: readonly (readonly [string, string])[]) {
  const editions = await query<{ referral: string; edition: string }>(
    `SELECT DISTINCT ON ("editionId") "id" AS referral, "editionId" AS edition FROM "Referral"
     WHERE "labourOfficeId" = $1 AND "editionId" <> $2 ORDER BY "editionId"`,
    [clerk.institution.id, edition],
  );
  for (const [i, [from, to]] of periods.entries()) {
    const source = editions[i]?.referral;
    const copied = await query<{ nominationId: string }>(`SELECT "nominationId" FROM "Referral" WHERE "id" = $1`, [source]);
    const [nomination, referral] = [newId(), newId()];
    await query(
      `INSERT INTO "Nomination" ("id","editionId","labourOfficeId","welfareCentreId","personId","listId","ordinal","status","nominatedOn")
       SELECT $1, "editionId","labourOfficeId","welfareCentreId",$2,"listId","ordinal" + 900,"status","nominatedOn" FROM "Nomination" WHERE "id" = $3`,
      [nomination, personId, copied[0]?.nominationId],
    );
    await query(
      `INSERT INTO "Referral" ("id","nominationId","editionId","labourOfficeId","welfareCentreId","personId","number","issuedOn","startsOn","endsOn","groupId","workPlaceId","status")
       SELECT $1,$2,"editionId","labourOfficeId","welfareCentreId",$3,$4,$5::date,$5::date,$6::date,"groupId","workPlaceId",'ISSUED' FROM "Referral" WHERE "id" = $7`,
      [referral, nomination, personId, `wcześniejsze ${nomination}`, from, to, source],
    );
    await query(
      `INSERT INTO "Participation" ("id","referralId","personId","editionId","labourOfficeId","welfareCentreId","firstDay","lastDay","listNo")
       SELECT $1,"id","personId","editionId","labourOfficeId","welfareCentreId","startsOn","endsOn",
         (SELECT coalesce(max("listNo"), 0) + 1 FROM "Participation" p WHERE p."editionId" = r."editionId") FROM "Referral" r WHERE "id" = $2`,
      [newId(), referral],
    );
  }
}

type Change = {
  day?: string;
  startsOn?: string;
  workPlaceId?: string;
  groupId?: string;
  warningReason?: string;
  noOtherHelp?: boolean;
  exceptionReason?: string;
};
let copies = 0;
const copy = () =>
  copyCandidate(database.superuserUrl, able, `Kopiowana-${String.fromCharCode(65 + (copies++ % 26))}${"x".repeat(copies)}`);

function refer({ nominationId }: { nominationId: string }, change: Change = {}, actor = clerk) {
  const { day = "2018-05-24", startsOn = "2018-09-01", noOtherHelp = true, ...own } = change;
  const person = { nominationId, version: 1, groupId: group, workPlaceId: place, warningReason: "", exceptionReason: "", ...own };
  const input = referSchema.parse({ requestId: newId(), editionId: edition, startsOn, noOtherHelp, people: [person] });
  return runAction(referCandidates.definition, actor, input, at(day));
}
const verify = ({ nominationId }: { nominationId: string }, change: { noOtherHelp?: boolean } = {}) =>
  runAction(
    verifyCandidate.definition,
    clerk,
    verifySchema.parse({
      ...{ requestId: newId(), editionId: edition, nominationId, version: 1, noOtherHelp: true, warningReason: "", ...change },
    }),
    at("2018-05-24"),
  );

/** What is recorded of the person, and what the refusal then says. */
const conditions: readonly (readonly [code: RuleCode, setUp: readonly (keyof typeof sql)[], why: string, fix: string])[] = [
  ["R1_UNEMPLOYED_STATUS", ["statusLost"], "Status bezrobotnego w dniu 24.05.2018: nie.", "wpisz datę rejestracji"],
  ["R1_UNEMPLOYED_STATUS", ["neverRegistered"], "Status bezrobotnego w dniu 24.05.2018: nie", "wpisz datę rejestracji"],
  ["R1_PROFILE_III_REQUIRED", ["profileII"], "Profil pomocy w dniu 24.05.2018: II.", "będzie obowiązywał profil III"],
  ["R1_PROFILE_III_REQUIRED", ["noProfile"], "Profil pomocy w dniu 24.05.2018: nieustalony.", "wpisz nowy profil i datę"],
  ["R5_ASSISTANCE_NOT_CONFIRMED", ["noAssistance"], "Brak potwierdzenia ośrodka", "Poproś o potwierdzenie: MOPS Kędzierzyn-Koźle."],
  ["R6_BENEFIT_RIGHT", ["benefit"], "Prawo do zasiłku dla bezrobotnych w dniu 24.05.2018: tak.", "po ustaniu prawa do zasiłku"],
  ["R6_BENEFIT_RIGHT", ["unchecked"], "Prawo do zasiłku dla bezrobotnych w dniu 24.05.2018: nie ustalono.", "wpisz datę"],
  ["R7_CONTRACT_ART_50_SIGNED", ["signedArt50", "statusLost"], "Kontrakt z art. 50 ust. 2 pkt 2 podpisano", "art. 73a ust. 1a"],
  ["R18_OTHER_HELP", ["otherHelp"], "Trwa inna forma pomocy: staż.", "Jeżeli inna forma trwa, skieruj po jej zakończeniu."],
];

describe("a HARD rule stops the direct call of the action", () => {
  test.each(conditions)("%s at the referral and when the conditions are confirmed (%s)", async (code, setUp, why, fix) => {
    const one = await copy();
    for (const name of setUp) await query(sql[name], [one.personId]);
    await refusal(() => refer(one), code, { why, fix });
    await refusal(() => verify(one), code, { why, fix });
  });

  test("R2_UNEMPLOYED_STATUS: from 14.06.2019 the status alone is asked for, and no profile", async () => {
    await query(`UPDATE "Edition" SET "startsOn" = '2019-07-01', "endsOn" = '2019-08-31' WHERE "id" = $1`, [edition]);
    const later = { day: "2019-06-20", startsOn: "2019-07-01" };
    const one = await copy();
    await query(sql.noProfile, [one.personId]);
    await query(sql.statusLost, [one.personId]);
    expect(codes(await refer(one, later))).toEqual(["R2_UNEMPLOYED_STATUS"]);
    const said = { why: "Status bezrobotnego w dniu 20.06.2019: nie.", fix: "Sprawdź status w systemie urzędu." };
    await refusal(() => refer(one, later), "R2_UNEMPLOYED_STATUS", said);
    await query(`UPDATE "RegisterRecord" SET "statusLostOn" = NULL WHERE "personId" = $1`, [one.personId]);
    expect(await refer(one, later)).toMatchObject({ ok: true });
    await query(`UPDATE "Edition" SET "startsOn" = '2018-09-01', "endsOn" = '2018-10-31' WHERE "id" = $1`, [edition]);
  });

  test("R10_LIST_INCOMPLETE: a list with a person without a number and without a document is not approved", async () => {
    const one = await copy();
    await query(`UPDATE "Nomination" SET "status" = 'NOMINATED', "listId" = NULL WHERE "id" = $1`, [one.nominationId]);
    await query(`UPDATE "Person" SET "documentCipher" = NULL WHERE "id" = $1`, [one.personId]);
    const people = [{ nominationId: one.nominationId, version: 1 }];
    const approve = () => {
      const input = approveSchema.parse({ requestId: newId(), editionId: edition, people });
      return runAction(approveList.definition, demoActor("dyrektor@mops-kedzierzyn.demo"), input, at("2018-05-24"));
    };
    const said = { why: "PESEL albo dokument tożsamości. Lista zawiera nazwisko i imiona", fix: "zdejmij te osoby z listy" };
    await refusal(approve, "R10_LIST_INCOMPLETE", said);
  });

  test("R13_BOTH_BLOCKS, R18_OTHER_HELP: neither block may be missing, nor the clerk's statement", async () => {
    const one = await copy();
    const both = "PAI obejmuje blok Aktywizacja i blok Integracja";
    await refusal(() => refer(one, { groupId: "" }), "R13_BOTH_BLOCKS", { why: `Brakujący blok: Integracja. ${both}`, fix: "grupę zajęć" });
    await refusal(() => refer(one, { workPlaceId: "" }), "R13_BOTH_BLOCKS", {
      why: `Brakujący blok: Aktywizacja. ${both}`,
      fix: "miejsce prac",
    });
    const said = { why: "Brak oświadczenia o innych formach pomocy w okresie 01.09–31.10.2018.", fix: "Sprawdź system urzędu i zaznacz:" };
    await refusal(() => refer(one, { noOtherHelp: false }), "R18_OTHER_HELP", said);
    await refusal(() => verify(one, { noOtherHelp: false }), "R18_OTHER_HELP", said);
  });

  test("R17_SIX_MONTHS: four months and two and a half leave no two months more; nobody may except it", async () => {
    const three = await copy();
    await tookPart(three, [
      ["2016-11-01", "2017-02-28"],
      ["2017-05-01", "2017-07-15"],
    ]);
    const why = "Dotychczasowy udział: 01.11.2016–28.02.2017, 01.05–15.07.2017. Razem: 6 mies. i 15 dni; z tą edycją: 8 mies. i 15 dni.";
    const said = { why, fix: "Wybierz inny rezultat zakończonego udziału." };
    await refusal(() => refer(three), "R17_SIX_MONTHS", said);
    await refusal(() => refer(three, { exceptionReason }, director), "R17_SIX_MONTHS", said);
  });

  test("R17_SIX_MONTHS: a referral that nobody has answered counts while its first day can still be confirmed", async () => {
    const waits = await copy();
    await tookPart(waits, [
      ["2017-01-01", "2017-04-30"],
      ["2018-03-01", "2018-04-30"],
    ]);
    const [late] = await query<{ editionId: string }>(
      `DELETE FROM "Participation" WHERE "personId" = $1 AND "firstDay" = '2018-03-01' RETURNING "editionId"`,
      [waits.personId],
    );
    const stands = (status: string) =>
      query(`UPDATE "Edition" SET "status" = $2::"EditionStatus" WHERE "id" = $1`, [late?.editionId, status]);
    const [before] = await query<{ status: string }>(`SELECT "status" FROM "Edition" WHERE "id" = $1`, [late?.editionId]);
    await stands("ACTIVE");
    const why = "Dotychczasowy udział: 01.01–30.04.2017, 01.03–30.04.2018. Razem: 6 mies.; z tą edycją: 8 mies.";
    await refusal(() => refer(waits), "R17_SIX_MONTHS", { why, fix: "Wybierz inny rezultat zakończonego udziału." });
    await stands("SETTLED");
    expect(await refer(waits)).toMatchObject({ ok: true });
    await stands(before?.status ?? "");
  });

  test("P_OVERLAP: a participation in another edition at the same time", async () => {
    const busy = await copy();
    await tookPart(busy, [["2018-08-01", "2018-09-15"]]);
    const said = { why: "Trwa udział w innej edycji: 01.08–15.09.2018.", fix: "Wybierz edycję zaczynającą się po 15.09.2018." };
    await refusal(() => refer(busy), "P_OVERLAP", said);
    await refusal(() => refer(busy, { exceptionReason }, director), "P_OVERLAP", said);
  });

  test("P_CAPACITY_FULL: no place is left in the edition", async () => {
    const one = await copy();
    const [{ taken } = { taken: 0 }] = await query<{ taken: number }>(
      `SELECT count(*)::int AS taken FROM "Referral" WHERE "editionId" = $1 AND "status" = 'ISSUED'`,
      [edition],
    );
    await query(`UPDATE "Edition" SET "capacity" = $2 WHERE "id" = $1`, [edition, taken]);
    const said = { why: `Miejsca w edycji: ${taken}. Skierowane osoby: ${taken}.`, fix: "Dodaj do listy rezerwowej" };
    await refusal(() => refer(one), "P_CAPACITY_FULL", said);
    await query(`UPDATE "Edition" SET "capacity" = 100 WHERE "id" = $1`, [edition]);
  });
});

describe("an exception is the director's, with a reason", () => {
  test("R8_OUTSIDE_MUNICIPALITY: the clerk may not, the director without a reason may not, the director with one may", async () => {
    const one = await copy();
    await query(sql.elsewhere, [one.personId]);
    const why = "Gmina miejsca prac: Kędzierzyn-Koźle. Gmina zamieszkania: Kalisz.";
    const said = { why, fix: "Wybierz miejsce w gminie: Kalisz.", severity: "overridable" } as const;
    await refusal(() => refer(one, { exceptionReason }), "R8_OUTSIDE_MUNICIPALITY", said);
    await refusal(() => refer(one, {}, director), "R8_OUTSIDE_MUNICIPALITY", said);
    expect(await refer(one, { exceptionReason }, director)).toMatchObject({ ok: true, value: { referred: 1 } });
    const [entry] = await query<{ ruleCodes: string[]; reason: string; sharedWith: string[] }>(
      `SELECT "ruleCodes", "reason", "sharedWith" FROM "AuditEntry" WHERE "subjectId" = $1 AND "action" = 'referrals.refer'`,
      [one.nominationId],
    );
    expect(entry).toMatchObject({ ruleCodes: ["R8_OUTSIDE_MUNICIPALITY"], reason: exceptionReason });
    expect(entry?.sharedWith).toHaveLength(1);
  });

  test("R17_SIX_MONTHS_LONG_AGO: six months that ended more than five years ago are the director's to judge", async () => {
    const one = await copy();
    await tookPart(one, [["2012-01-01", "2012-06-30"]]);
    const why = "Łączny udział: 6 mies. Ostatni zakończono 30.06.2012.";
    const said = { why, fix: "Uzgodnij stanowisko z radcą prawnym urzędu", severity: "overridable" } as const;
    await refusal(() => refer(one, { exceptionReason }), "R17_SIX_MONTHS_LONG_AGO", said);
    await refusal(() => refer(one, {}, director), "R17_SIX_MONTHS_LONG_AGO", said);
    expect(await refer(one, { exceptionReason }, director)).toMatchObject({ ok: true });
  });
});

test("Q6: who joins later and stays beyond the edition's end needs a reason", async () => {
  const one = await copy();
  const late = { startsOn: "2018-09-10" };
  expect(codes(await refer(one, late))).toEqual(["P_BEYOND_EDITION"]);
  expect(await refer(one, { ...late, warningReason: "Ośrodek prowadzi zajęcia do listopada." })).toMatchObject({ ok: true });
});
