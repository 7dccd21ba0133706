import { afterAll, beforeAll, expect, test } from "vitest";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { assignPlace } from "#lib/work/actions/assignments.ts";
import { recordWeek } from "#lib/work/actions/week.ts";
import { assignSchema } from "#lib/work/schema/assignments.ts";
import { weekHoursSchema } from "#lib/work/schema/week.ts";
import { demo, participationId } from "#prisma/demo/ids.ts";
import { workPlaceId } from "#prisma/demo/institutions.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import { whileHeld } from "#tests/support/races.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const edition = demo.ids.editions.kedzierzynRound2;
const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const socialWorker = demoActor("pracownik@mops-kedzierzyn.demo");
const coordinator = demoActor("koordynator@mops-kedzierzyn.demo");
const school = workPlaceId("mops-kedzierzyn", "Szkoła Podstawowa Przykładowa nr 0");
const club = workPlaceId("mops-kedzierzyn", "Świetlica przy ul. Zmyślonej");
const park = workPlaceId("mops-kedzierzyn", "Parki i skwery, brygada zieleni");
const of = (name: string, key = "kedzierzyn-2018-2") => participationId(key, name);
const days = ["2018-05-21", "2018-05-22", "2018-05-23", "2018-05-24"];

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const minutesOf = async (personId: string) => {
  const rows = await query<{ sum: number }>(
    `SELECT COALESCE(SUM(w."minutes"), 0)::int AS sum FROM "WorkEntry" w JOIN "Participation" p ON p."id" = w."participationId"
     WHERE p."personId" = $1 AND w."workedOn" BETWEEN '2018-05-21' AND '2018-05-27'`,
    [personId],
  );
  return rows[0]?.sum ?? 0;
};
type Write = { editionId: string; who: string; place: string; on: string; typed: string };
const write = ({ editionId, who, place, on, typed }: Write, i: number) => {
  const cell = { participationId: who, workPlaceId: place, on, typed, version: null };
  const input = weekHoursSchema.parse({ requestId: newId(), editionId, week: "2018-W21", cells: [cell], reasons: [] });
  return runAction(recordWeek.definition, i % 2 ? socialWorker : coordinator, input, clock);
};
/** Whoever waited too long for a free connection sends the same again; nothing of the first try was written. */
const insist = (cell: Write, i: number) => write(cell, i).catch(() => write(cell, i));
const codes = (results: readonly Awaited<ReturnType<typeof write>>[]) =>
  results.flatMap((result) => (!result.ok && result.refusal.kind === "rules" ? result.refusal.rules.map(({ code }) => code) : []));

/** Nothing is entered in the week, and the person may work at both places. */
async function emptyWeek(participation: string, places: readonly string[]): Promise<string> {
  await query(`DELETE FROM "WorkEntry" WHERE "participationId" = $1 AND "workedOn" BETWEEN '2018-05-21' AND '2018-05-27'`, [participation]);
  for (const place of places)
    await query(
      `INSERT INTO "WorkAssignment" ("id", "participationId", "workPlaceId", "editionId", "labourOfficeId", "welfareCentreId", "validFrom", "briefedOn")
       SELECT gen_random_uuid(), p."id", $2, p."editionId", p."labourOfficeId", p."welfareCentreId", '2018-05-01', '2018-05-01'
       FROM "Participation" p WHERE p."id" = $1 AND NOT EXISTS
         (SELECT 1 FROM "WorkAssignment" a WHERE a."participationId" = p."id" AND a."workPlaceId" = $2)`,
      [participation, place],
    );
  const [row] = await query<{ personId: string }>(`SELECT "personId" FROM "Participation" WHERE "id" = $1`, [participation]);
  return row?.personId ?? "";
}

test("R14: twenty users write an hour each at three places at the same moment; ten hours are saved and not a minute more", async () => {
  const who = of("Ćwiczebny Bogusław");
  const personId = await emptyWeek(who, [school, club, park]);
  // Twelve cells of the person, eight of them sent by two users.
  const cells = days.flatMap((on) => [school, club, park].map((place) => ({ editionId: edition, who, place, on, typed: "1" })));
  const results = await Promise.all([...cells, ...cells].slice(0, 20).map(insist));
  expect(await minutesOf(personId)).toBe(600);
  expect(results.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(10);
  expect(codes(results).every((code) => code === "R14_WEEKLY_WORK_CAP" || code === "P_CORRECTION")).toBe(true);
});

test("R14: hours of one person in two editions of one week, written at once, keep to the same ten", async () => {
  const who = of("Próbkowski Zdzisław");
  const personId = await emptyWeek(who, [school, club]);
  const other = of("Sędziwy Ludomir", "kedzierzyn-2018-1");
  const first = demo.ids.editions.kedzierzynRound1;
  // The first round ends on the Tuesday of the week, the second begins on its Wednesday.
  await query(`UPDATE "Participation" SET "firstDay" = '2018-05-23' WHERE "id" = $1`, [who]);
  await query(`UPDATE "Edition" SET "endsOn" = '2018-05-22' WHERE "id" = $1`, [first]);
  await query(`UPDATE "Participation" SET "lastDay" = '2018-05-22' WHERE "id" = $1`, [other]);
  await query(`UPDATE "Referral" SET "personId" = $2 WHERE "id" = (SELECT "referralId" FROM "Participation" WHERE "id" = $1)`, [
    other,
    personId,
  ]);
  await emptyWeek(other, [park, club]);
  const [monday = "", tuesday = "", wednesday = "", thursday = ""] = days;
  const there = [monday, tuesday].flatMap((on) => [park, club].map((place) => ({ editionId: first, who: other, place, on, typed: "2" })));
  const here = [wednesday, thursday].flatMap((on) => [school, club].map((place) => ({ editionId: edition, who, place, on, typed: "2" })));
  const results = await Promise.all([...here, ...there].map(insist));
  expect([await minutesOf(personId), codes(results)]).toEqual([600, expect.arrayContaining(["R14_WEEKLY_WORK_CAP"])]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(5);
});

test("4.3: hours that waited for the edition to be settled do not come into it", async () => {
  const who = of("Ćwiczebny Bogusław");
  const personId = await emptyWeek(who, [school]);
  const cell = { editionId: edition, who, place: school, on: days[0] ?? "", typed: "2" };
  expect(await whileHeld(database, edition, `"status" = 'SETTLED'`, () => write(cell, 1))).toMatchObject({
    refusal: { kind: "permission" },
  });
  expect(await minutesOf(personId)).toBe(0);
  await query(`UPDATE "Edition" SET "status" = 'ACTIVE' WHERE "id" = $1`, [edition]);
});

test("P_PLACES_EXCEEDED: of people assigned to one place at the same moment only as many pass as the host declared", async () => {
  await query(`UPDATE "WorkPlace" SET "capacity" = 5 WHERE "id" = $1`, [park]);
  await query(`DELETE FROM "WorkAssignment" WHERE "workPlaceId" = $1`, [park]);
  const people = ["Ćwiczebny Bogusław", "Fikcyjna-Niezapominajkowska Kazimiera", "Makietowa Żaneta", "Próbkowski Zdzisław"];
  const more = ["Przykładowska-Wymyślona Bogumiła Stanisława", "Szablonowska Grażyna", "Zmyślony Wieńczysław", "Bezimienna Aldona"];
  const results = await Promise.all(
    [...people, ...more].map((name) => {
      const input = { requestId: newId(), editionId: edition, workPlaceId: park, participationIds: [of(name)] };
      const asked = assignSchema.parse({ ...input, from: "2018-06-04", to: "", briefedOn: "", reason: "" });
      return runAction(assignPlace.definition, coordinator, asked, clock);
    }),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(5);
  const [row] = await query<{ n: number }>(`SELECT COUNT(*)::int AS n FROM "WorkAssignment" WHERE "workPlaceId" = $1`, [park]);
  expect(row?.n).toBe(5);
});
