import { afterAll, beforeAll, expect, test } from "vitest";
import { makePesel } from "#lib/people/rules/pesel.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { completeCentreData } from "#lib/referrals/actions/complete.ts";
import { leaveCandidate } from "#lib/referrals/actions/leave.ts";
import { approveList, sendList } from "#lib/referrals/actions/list.ts";
import { nominatePerson } from "#lib/referrals/actions/nominate.ts";
import { referCandidates } from "#lib/referrals/actions/refer.ts";
import { confirmFirstDay } from "#lib/referrals/actions/take-up.ts";
import { loadCandidates } from "#lib/referrals/loaders/candidates.ts";
import {
  approveSchema,
  centreDataSchema,
  leaveSchema,
  nominateSchema,
  referSchema,
  sendSchema,
  takeUpSchema,
} from "#lib/referrals/schema/candidates.ts";
import { demo, institutionId } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

// The running round has one free place: somebody ended early.
const edition = demo.ids.editions.kedzierzynRound2;
const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const pesel = makePesel("1978-05-24", "FEMALE", 12);

const socialWorker = demoActor("pracownik@mops-kedzierzyn.demo");
const coordinator = demoActor("koordynator@mops-kedzierzyn.demo");
const director = demoActor("dyrektor@mops-kedzierzyn.demo");
const clerk = demoActor("urzednik@pup-kedzierzyn.demo");
const foreign = demoActor("koordynator@gops-zmyslona-gorna.demo");

let database: TestDatabase;
let home: string;
beforeAll(async () => {
  database = await testDatabase();
  const [centre] = await query<{ id: string }>(`SELECT "municipalityId" AS id FROM "WelfareCentre" WHERE "id" = $1`, [
    institutionId("mops-kedzierzyn"),
  ]);
  home = centre?.id ?? "";
});
afterAll(() => database.drop());

const formOf = (change: object = {}) => ({
  ...{ requestId: newId(), editionId: edition, surname: "Nowowpisana-O'Testowa", givenNames: "Anna", pesel, hasNoPesel: false },
  ...{ peselOverride: "", document: "", birthDate: "", sex: "", municipalityId: home, town: "Kędzierzyn-Koźle", street: "" },
  ...{ stayMunicipalityId: "", stayTown: "", assistanceConfirmedOn: "", contractSignedOn: "", contractBasis: "" },
  ...change,
});
const nominate = (change: object = {}, actor = socialWorker) =>
  runAction(nominatePerson.definition, actor, nominateSchema.parse(formOf(change)), clock);
const list = async (actor: Actor) => (await runLoader(loadCandidates.definition, actor, { editionId: edition }, clock))?.rows ?? [];
const rowOf = async (surname: string, actor: Actor = coordinator) => {
  const row = (await list(actor)).find(({ candidate }) => candidate.surname === surname);
  if (!row) throw new Error(`no candidate ${surname}`);
  return row;
};
const seen = async (surname: string) => {
  const { candidate } = await rowOf(surname);
  return { nominationId: candidate.nominationId, version: candidate.version };
};
const own = { requestId: () => ({ requestId: newId(), editionId: edition }) };

test("a person is entered with a sealed number, a residence and a place on the centre's list", async () => {
  expect(await nominate({ contractSignedOn: "2018-05-10", contractBasis: "ORDINARY_108_1" })).toMatchObject({ ok: true });
  const row = await rowOf("Nowowpisana-O'Testowa");
  expect(row).toMatchObject({ state: "NOMINATED", candidate: { maskedPesel: `•••••••${pesel.slice(-4)}`, town: "Kędzierzyn-Koźle" } });
  const [stored] = await query<{ text: string }>(`SELECT p::text AS text FROM "Person" p WHERE "surname" = $1`, ["Nowowpisana-O'Testowa"]);
  expect(stored?.text).not.toContain(pesel);
});

test("the labour office does not see whom the centre has not handed over", async () => {
  expect((await list(clerk)).some(({ candidate }) => candidate.surname === "Nowowpisana-O'Testowa")).toBe(false);
});

test("the same person again, another surname under the number, somebody of another municipality: said at the field", async () => {
  expect(await nominate()).toMatchObject({ refusal: { kind: "fields", fields: { pesel: "Ta osoba jest już kandydatem tej edycji." } } });
  expect(await nominate({ surname: "Zupełnieinna" })).toMatchObject({
    refusal: { kind: "fields", fields: { pesel: expect.stringContaining("Ten numer ma już osoba") } },
  });
  const elsewhere = { surname: "Obca", pesel: makePesel("1980-01-02", "MALE", 3) };
  const [other] = await query<{ id: string }>(`SELECT "id" FROM "Municipality" WHERE "id" <> $1 LIMIT 1`, [home]);
  expect(await nominate({ ...elsewhere, municipalityId: other?.id })).toMatchObject({
    refusal: { kind: "fields", fields: { municipalityId: expect.stringContaining("Gmina ośrodka") } },
  });
  expect(await query(`SELECT 1 FROM "Person" WHERE "surname" IN ('Zupełnieinna', 'Obca')`)).toEqual([]);
});

test("somebody known from an earlier edition is linked and moves house without losing the history", async () => {
  const [known] = await query<{ surname: string; givenNames: string; id: string }>(
    `SELECT p."surname", p."givenNames", p."id" FROM "Person" p JOIN "Nomination" n ON n."personId" = p."id"
     WHERE n."editionId" = $1 AND NOT EXISTS (SELECT 1 FROM "Nomination" x WHERE x."personId" = p."id" AND x."editionId" = $2) ORDER BY p."surname" LIMIT 1`,
    [demo.ids.editions.kedzierzynRound3, edition],
  );
  const before = await query(`SELECT 1 FROM "Person"`);
  const [row] = await query<{ pesel: string }>(`SELECT encode("peselIndex", 'hex') AS pesel FROM "Person" WHERE "id" = $1`, [known?.id]);
  const number = await numberOf(row?.pesel ?? "");
  expect(
    await nominate({ surname: known?.surname, givenNames: known?.givenNames, pesel: number, town: "Kędzierzyn-Koźle, Pogorzelec" }),
  ).toMatchObject({ ok: true });
  expect(await query(`SELECT 1 FROM "Person"`)).toHaveLength(before.length);
  const homes = await query<{ validTo: string | null }>(
    `SELECT "validTo"::text FROM "Residence" WHERE "personId" = $1 ORDER BY "validFrom"`,
    [known?.id],
  );
  expect(homes.map(({ validTo }) => validTo)).toEqual(["2018-05-23", null]);
});

/** The number of a demo person, by the index under which it is stored. */
async function numberOf(index: string): Promise<string> {
  const { demoRows } = await import("#prisma/demo/demo.ts");
  const { indexText } = await import("#lib/platform/crypto.ts");
  const person = demoRows.person.find(({ pesel: own }) => own && Buffer.from(indexText(own)).toString("hex") === index);
  return person?.pesel ?? "";
}

test("the director approves, the coordinator hands the list over once under its number; nobody else does", async () => {
  const people = [await seen("Nowowpisana-O'Testowa")];
  const approve = approveSchema.parse({ ...own.requestId(), people });
  expect(await runAction(approveList.definition, coordinator, approve, clock)).toMatchObject({ refusal: { kind: "permission" } });
  expect(await runAction(approveList.definition, director, approve, clock)).toMatchObject({ value: { approved: 1 } });
  const stale = sendSchema.parse({ ...own.requestId(), people, number: "9/2018" });
  expect(await runAction(sendList.definition, coordinator, stale, clock)).toMatchObject({ refusal: { kind: "stale" } });
  const now = [await seen("Nowowpisana-O'Testowa")];
  const used = sendSchema.parse({ ...own.requestId(), people: now, number: "3/2018" });
  expect(await runAction(sendList.definition, coordinator, used, clock)).toMatchObject({
    refusal: { fields: { number: "Ten numer już jest w użyciu. Wpisz inny." } },
  });
  expect(await runAction(sendList.definition, foreign, { ...used, requestId: newId() }, clock)).toMatchObject({
    refusal: { kind: "notFound" },
  });
  expect(await runAction(sendList.definition, coordinator, { ...used, requestId: newId(), number: "9/2018" }, clock)).toMatchObject({
    value: { sent: 1 },
  });
  expect(await rowOf("Nowowpisana-O'Testowa", clerk)).toMatchObject({ state: "SENT_TO_PUP", group: "missing" });
});

test("what the centre confirms and the office records makes the referral possible, and the first day opens the participation", async () => {
  const data = centreDataSchema.parse({
    ...own.requestId(),
    ...(await seen("Nowowpisana-O'Testowa")),
    assistanceConfirmedOn: "2018-05-24",
    contractSignedOn: "",
    contractBasis: "",
  });
  expect(await runAction(completeCentreData.definition, socialWorker, data, clock)).toMatchObject({ ok: true });
  const { candidate } = await rowOf("Nowowpisana-O'Testowa");
  await query(
    `INSERT INTO "RegisterRecord" ("personId", "labourOfficeId", "registeredOn", "checkedOn") VALUES ($1, $2, '2017-01-02', '2018-05-24')`,
    [candidate.personId, institutionId("pup-kedzierzyn")],
  );
  await query(
    `INSERT INTO "AssistanceProfile" ("id", "personId", "labourOfficeId", "profile", "setOn") VALUES ($1, $2, $3, 'III', '2018-05-02')`,
    [newId(), candidate.personId, institutionId("pup-kedzierzyn")],
  );
  const row = await rowOf("Nowowpisana-O'Testowa", clerk);
  if (!("group" in row)) throw new Error("not the clerk's list");
  expect(row.group).toBe("yes");
  const { groupId, workPlaceId } = row;
  const person = {
    nominationId: row.candidate.nominationId,
    version: row.candidate.version,
    groupId,
    workPlaceId,
    warningReason: "Osoby z listy rezerwowej podjęły pracę.", // they wait before this one (P_RESERVE_ORDER)
    exceptionReason: "",
  };
  const refer = referSchema.parse({ ...own.requestId(), startsOn: "2018-05-24", noOtherHelp: true, people: [person] });
  expect(await runAction(referCandidates.definition, clerk, refer, clock)).toMatchObject({ ok: true });

  const referral = (await rowOf("Nowowpisana-O'Testowa")).candidate.referral;
  // Who joins later has two months of their own (Q6).
  expect(referral).toMatchObject({ startsOn: "2018-05-24", endsOn: "2018-07-23" });
  const takeUp = (change: object) =>
    runAction(
      confirmFirstDay.definition,
      coordinator,
      takeUpSchema.parse({
        ...own.requestId(),
        referralId: referral?.id,
        firstDay: "2018-05-24",
        safetyBriefingOn: "",
        warningReason: "",
        ...change,
      }),
      clock,
    );
  expect(await takeUp({ firstDay: "2018-05-25" })).toMatchObject({
    refusal: { fields: { firstDay: "Data późniejsza niż dziś (24.05.2018)." } },
  });
  expect(await takeUp({ firstDay: "2018-05-23" })).toMatchObject({
    refusal: { fields: { firstDay: "Data spoza okresu 24.05–23.07.2018." } },
  });
  expect(await takeUp({})).toMatchObject({ refusal: { rules: [{ code: "R42_SAFETY_BRIEFING", severity: "warning" }] } });
  expect(await takeUp({ safetyBriefingOn: "2018-05-24" })).toMatchObject({ ok: true });
  expect(await takeUp({ safetyBriefingOn: "2018-05-24" })).toMatchObject({ refusal: { kind: "stale" } });
  expect(await rowOf("Nowowpisana-O'Testowa")).toMatchObject({ state: "TAKEN_UP" });
  const opened = await query(
    `SELECT 1 FROM "Participation" p JOIN "GroupMembership" g ON g."participationId" = p."id" JOIN "WorkAssignment" w ON w."participationId" = p."id" WHERE p."referralId" = $1`,
    [referral?.id],
  );
  expect(opened).toHaveLength(1);
});

test("without a council opinion or an agreement in force nobody begins (R21, R38)", async () => {
  const row = await rowOf("Nowowpisana-O'Testowa");
  const id = row.candidate.referral?.id;
  await query(`DELETE FROM "WorkAssignment" WHERE "participationId" IN (SELECT "id" FROM "Participation" WHERE "referralId" = $1)`, [id]);
  await query(`DELETE FROM "GroupMembership" WHERE "participationId" IN (SELECT "id" FROM "Participation" WHERE "referralId" = $1)`, [id]);
  await query(`DELETE FROM "Participation" WHERE "referralId" = $1`, [id]);
  await query(`DELETE FROM "CouncilOpinion" WHERE "programmeId" = (SELECT "programmeId" FROM "Edition" WHERE "id" = $1)`, [edition]);
  await query(`UPDATE "PaiAgreement" SET "validTo" = '2018-05-23' WHERE "welfareCentreId" = $1`, [institutionId("mops-kedzierzyn")]);
  const form = takeUpSchema.parse({
    ...own.requestId(),
    referralId: id,
    firstDay: "2018-05-24",
    safetyBriefingOn: "2018-05-24",
    warningReason: "",
  });
  const result = await runAction(confirmFirstDay.definition, coordinator, form, clock);
  expect(result).toMatchObject({ refusal: { rules: [{ code: "R21_NO_COUNCIL_OPINION" }, { code: "R38_WHO_DELIVERS" }] } });
});

test("a candidate can be taken back before the referral, with a reason, and comes back on the list", async () => {
  expect(await nominate({ surname: "Wracająca", pesel: makePesel("1975-03-04", "FEMALE", 8) })).toMatchObject({ ok: true });
  const withdraw = leaveSchema.parse({
    ...{ decision: "WITHDRAWN", declinedOn: "" },
    ...own.requestId(),
    ...(await seen("Wracająca")),
    reason: "Osoba podjęła pracę w innym mieście.",
  });
  expect(await runAction(leaveCandidate.definition, foreign, withdraw, clock)).toMatchObject({ refusal: { kind: "notFound" } });
  expect(await runAction(leaveCandidate.definition, socialWorker, withdraw, clock)).toMatchObject({ ok: true });
  expect((await rowOf("Wracająca")).state).toBe("WITHDRAWN");
  expect(await nominate({ surname: "Wracająca", pesel: makePesel("1975-03-04", "FEMALE", 8) })).toMatchObject({ ok: true });
  expect((await rowOf("Wracająca")).state).toBe("NOMINATED");
});
