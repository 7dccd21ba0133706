import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RuleCode } from "#lib/law/verdict.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { type Clock, clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ActionResult } from "#lib/platform/result.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { assignPlace, changeAssignment } from "#lib/work/actions/assignments.ts";
import { recordWeek } from "#lib/work/actions/week.ts";
import { assignSchema, changeAssignmentSchema } from "#lib/work/schema/assignments.ts";
import { weekHoursSchema } from "#lib/work/schema/week.ts";
import { demo, participationId } from "#prisma/demo/ids.ts";
import { workPlaceId } from "#prisma/demo/institutions.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import { expectRefused, type Said } from "#tests/support/refusals.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

// Hours of community work and places to do it, in round 2 of Kędzierzyn-Koźle (May and June 2018).
const editionId = demo.ids.editions.kedzierzynRound2;
const at = (day: string) => clockAt(new Date(`${day}T10:00:00+02:00`));
const today = at("2018-05-24");
const late = at("2018-06-20");
const socialWorker = demoActor(demo.emails.socialWorker);
const coordinator = demoActor(demo.emails.coordinator);
const director = demoActor(demo.emails.centreDirector);
const reason = "Przebywa u córki w tej gminie, oświadczenie z 20.05.";
const of = (name: string) => participationId("kedzierzyn-2018-2", name);
const place = (name: string) => workPlaceId("mops-kedzierzyn", name);
const park = place("Parki i skwery, brygada zieleni");
const school = place("Szkoła Podstawowa Przykładowa nr 0");
const club = place("Świetlica przy ul. Zmyślonej");

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
const refusal = (attempt: () => Promise<ActionResult<unknown>>, code: RuleCode, said: Said) =>
  expectRefused(database.superuserUrl, attempt, code, said);

type Cell = { who: string; at: string; on: string; typed: number | string };
async function enter({ who, at: workPlace, on, typed }: Cell, { actor = socialWorker, clock = today, why = "" }: Sending = {}) {
  const [saved] = await query<{ version: number }>(
    `SELECT "version" FROM "WorkEntry" WHERE "participationId" = $1 AND "workPlaceId" = $2 AND "workedOn" = $3`,
    [of(who), workPlace, on],
  );
  const cells = [{ participationId: of(who), workPlaceId: workPlace, on, typed, version: saved?.version ?? null }];
  const week = on < "2018-05-21" ? "2018-W20" : "2018-W21";
  const reasons = why ? [{ participationId: of(who), text: why }] : [];
  const input = weekHoursSchema.parse({ requestId: newId(), editionId, week, cells, reasons });
  return runAction(recordWeek.definition, actor, input, clock);
}
type Sending = { actor?: Actor; clock?: Clock; why?: string };
const minutes = async (who: string, from: string, to: string) => {
  const [row] = await query<{ sum: number }>(
    `SELECT coalesce(sum("minutes"), 0)::int AS sum FROM "WorkEntry" WHERE "participationId" = $1 AND "workedOn" BETWEEN $2 AND $3`,
    [of(who), from, to],
  );
  return row?.sum ?? 0;
};

describe("hours", () => {
  const kazimiera = "Fikcyjna-Niezapominajkowska Kazimiera";
  const spent = { who: kazimiera, at: park, on: "2018-05-24", typed: 1 };

  test("R14_WEEKLY_WORK_CAP: not a minute beyond ten hours of a week, whoever enters it and whatever the reason", async () => {
    const [own] = await query<{ id: string }>(`SELECT "workPlaceId" AS id FROM "WorkAssignment" WHERE "participationId" = $1`, [
      of(kazimiera),
    ]);
    expect(await minutes(kazimiera, "2018-05-21", "2018-05-27")).toBe(600);
    const said = { why: "już zapisano 10 godz., razem byłoby 10 godz. 1 min", fix: "Limit tego tygodnia jest wykorzystany." };
    for (const actor of [socialWorker, coordinator])
      await refusal(() => enter({ ...spent, at: own?.id ?? "" }, { actor, why: reason }), "R14_WEEKLY_WORK_CAP", said);
  });

  test("R15_MONTHLY_WORK_CAP: a month up to the agreement's hours, to the minute", async () => {
    const who = "Przykładowska-Wymyślona Bogumiła Stanisława";
    const [own] = await query<{ id: string }>(`SELECT "workPlaceId" AS id FROM "WorkAssignment" WHERE "participationId" = $1`, [of(who)]);
    const left = 40 * 60 - (await minutes(who, "2018-05-01", "2018-05-31"));
    expect(left).toBeLessThan(600 - (await minutes(who, "2018-05-21", "2018-05-27")) + 1);
    const cell = { who, at: own?.id ?? "", on: "2018-05-24" };
    const said = { why: "Limit na osobę: 40 godz. Źródło limitu: Porozumienie nr PSU/1/2018.", fix: "Inny limit wprowadza aneks" };
    await refusal(() => enter({ ...cell, typed: left + 1 }, { why: reason }), "R15_MONTHLY_WORK_CAP", said);
  });

  test("P_FUTURE: hours are entered afterwards", () => {
    const said = { why: "Dziś jest 24.05.2018.", fix: "Wpisz obecność po zajęciach." };
    return refusal(
      () => enter({ who: "Zmyślony Wieńczysław", at: school, on: "2018-05-25", typed: 60 }, { why: reason }),
      "P_FUTURE",
      said,
    );
  });

  test("P_OUTSIDE_EDITION: no hours after the last day of the participation", async () => {
    const who = "Wzorcowy Henryk";
    const [row] = await query<{ lastDay: string }>(`SELECT "lastDay"::text AS "lastDay" FROM "Participation" WHERE "id" = $1`, [of(who)]);
    await query(`UPDATE "WorkAssignment" SET "validTo" = '2018-06-30' WHERE "participationId" = $1`, [of(who)]);
    expect(row?.lastDay && row.lastDay < "2018-05-24").toBe(true);
    await query(`DELETE FROM "WorkTimesheet" WHERE "participationId" = $1`, [of(who)]);
    const said = { why: "Okres udziału: ", fix: "Popraw datę albo okres udziału." };
    await refusal(() => enter({ who, at: park, on: "2018-05-24", typed: 60 }, { why: reason }), "P_OUTSIDE_EDITION", said);
  });

  test("P_CORRECTION_LATE: fourteen days after the work the coordinator and the director alone correct, with a reason", async () => {
    const [entry] = await query<{ on: string; place: string; minutes: number }>(
      `SELECT "workedOn"::text AS on, "workPlaceId" AS place, "minutes" FROM "WorkEntry"
       WHERE "participationId" = $1 AND "minutes" > 60 AND "workedOn" BETWEEN '2018-05-21' AND '2018-05-24' ORDER BY 1 LIMIT 1`,
      [of("Makietowa Żaneta")],
    );
    const cell = { who: "Makietowa Żaneta", at: entry?.place ?? "", on: entry?.on ?? "", typed: 60 };
    const said = { why: "Termin poprawek minął ", fix: "Korektę tworzy koordynator PAI albo dyrektor ośrodka." };
    await refusal(() => enter(cell, { clock: late, why: reason }), "P_CORRECTION_LATE", said);
    expect(await enter(cell, { clock: late, actor: director })).toMatchObject({ refusal: { rules: [{ code: "P_CORRECTION" }] } });
    expect(await enter(cell, { clock: late, actor: director, why: reason })).toMatchObject({ ok: true });
  });

  test("R8_OUTSIDE_MUNICIPALITY: a social worker's reason does not do, the coordinator's and the director's do", async () => {
    const who = "Ćwiczebny Bogusław";
    await query(
      `UPDATE "Residence" SET "municipalityId" = (SELECT "id" FROM "Municipality" WHERE "name" = 'Kalisz')
       WHERE "personId" = (SELECT "personId" FROM "Participation" WHERE "id" = $1)`,
      [of(who)],
    );
    const [entry] = await query<{ on: string; minutes: number }>(
      `SELECT "workedOn"::text AS on, "minutes" FROM "WorkEntry" WHERE "participationId" = $1 AND "workPlaceId" = $2
       AND "minutes" > 60 AND "workedOn" BETWEEN '2018-05-21' AND '2018-05-24' ORDER BY 1 LIMIT 1`,
      [of(who), school],
    );
    await query(`UPDATE "WorkEntry" SET "minutes" = 60 WHERE "participationId" = $1 AND "workedOn" = $2`, [of(who), entry?.on]);
    const cell = { who, at: school, on: entry?.on ?? "", typed: 61 };
    const said = {
      ...{ why: "Gmina miejsca prac: Kędzierzyn-Koźle. Gmina zamieszkania: Kalisz.", fix: "Wybierz miejsce w gminie: Kalisz." },
      severity: "overridable",
    } as const;
    await refusal(() => enter(cell, { why: reason }), "R8_OUTSIDE_MUNICIPALITY", said);
    await refusal(() => enter(cell, { actor: coordinator }), "R8_OUTSIDE_MUNICIPALITY", said);
    await refusal(() => enter(cell, { actor: director, clock: late }), "R8_OUTSIDE_MUNICIPALITY", said);
    expect(await enter(cell, { actor: coordinator, why: reason })).toMatchObject({ ok: true });
    expect(await enter({ ...cell, typed: 62 }, { actor: director, clock: late, why: reason })).toMatchObject({ ok: true });
  });
});

describe("places of work", () => {
  const assign = (change: object, more: object = {}, actor = coordinator) => {
    const days = { from: "2018-06-01", to: "", briefedOn: "", reason: "" };
    const input = { requestId: newId(), editionId, participationIds: [of("Próbkowski Zdzisław")], workPlaceId: park, ...days, ...change };
    return runAction(assignPlace.definition, actor, assignSchema.parse({ ...input, ...more }), today);
  };

  test("P_OUTSIDE_PARTICIPATION: an assignment lies within the participation", () => {
    const said = { why: "Okres udziału: 01.05–30.06.2018.", fix: "Popraw dni przydziału." };
    return refusal(() => assign({ to: "2018-07-01", reason }), "P_OUTSIDE_PARTICIPATION", said);
  });

  test("P_PLACE_CLOSED: nobody is assigned beyond a place's last day", async () => {
    await query(`UPDATE "WorkPlace" SET "closedOn" = '2018-06-10' WHERE "id" = $1`, [park]);
    const said = { why: "Ostatni dzień prac w tym miejscu: 10.06.2018.", fix: "Wybierz inne miejsce albo wcześniejszy koniec." };
    await refusal(() => assign({ reason }), "P_PLACE_CLOSED", said);
    await query(`UPDATE "WorkPlace" SET "closedOn" = NULL WHERE "id" = $1`, [park]);
  });

  test("P_ASSIGNED_TWICE: one assignment of a person to a place at a time", async () => {
    expect(await assign({ reason })).toMatchObject({ ok: true });
    const said = { why: "Ta osoba ma już przydział do tego miejsca: 01.06–30.06.2018.", fix: "Wybierz inny okres albo inne miejsce." };
    await refusal(() => assign({ from: "2018-06-30", reason }), "P_ASSIGNED_TWICE", said);
  });

  test("R8_OUTSIDE_MUNICIPALITY: a place of another municipality is the coordinator's to except", async () => {
    await query(`UPDATE "WorkPlace" SET "municipalityId" = (SELECT "id" FROM "Municipality" WHERE "name" = 'Kalisz') WHERE "id" = $1`, [
      club,
    ]);
    const why = "Gmina miejsca prac: Kalisz. Gmina zamieszkania: Kędzierzyn-Koźle.";
    const said = { why, fix: "zapisz pobyt i skąd to wiadomo", severity: "overridable" } as const;
    await refusal(() => assign({ workPlaceId: club }), "R8_OUTSIDE_MUNICIPALITY", said);
    expect(await assign({ workPlaceId: club, reason }, {}, socialWorker)).toMatchObject({ refusal: { kind: "permission" } });
    expect(await assign({ workPlaceId: club, reason })).toMatchObject({ ok: true });
  });

  test("P_HOURS_AFTER_END: an assignment does not end before its last entry", async () => {
    const who = of("Zmyślony Wieńczysław");
    const [one] = await query<{ id: string; version: number }>(
      `SELECT "id", "version" FROM "WorkAssignment" WHERE "participationId" = $1 AND "workPlaceId" = $2`,
      [who, school],
    );
    const end = () => {
      const input = {
        requestId: newId(),
        editionId,
        assignmentId: one?.id,
        version: one?.version,
        to: "2018-05-10",
        briefedOn: "",
        reason,
      };
      return runAction(changeAssignment.definition, coordinator, changeAssignmentSchema.parse(input), today);
    };
    const said = { why: "Ostatni wpis w tym miejscu: ", fix: "jeżeli wpis jest błędny, najpierw go usuń." };
    await refusal(end, "P_HOURS_AFTER_END", said);
  });
});
