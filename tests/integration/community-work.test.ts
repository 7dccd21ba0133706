import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#lib/platform/actor.ts";
import { type Clock, clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { assignPlace, changeAssignment, moveAssignment } from "#lib/work/actions/assignments.ts";
import { saveHost, savePlace } from "#lib/work/actions/places.ts";
import { recordWeek } from "#lib/work/actions/week.ts";
import { loadPlaceWeek } from "#lib/work/loaders/place-week.ts";
import { loadWorkPlaces } from "#lib/work/loaders/places.ts";
import { loadWorkRecord } from "#lib/work/loaders/record.ts";
import { assignSchema, changeAssignmentSchema, moveAssignmentSchema } from "#lib/work/schema/assignments.ts";
import { hostSchema, placeSchema } from "#lib/work/schema/places.ts";
import { weekHoursSchema } from "#lib/work/schema/week.ts";
import { demo, participationId } from "#prisma/demo/ids.ts";
import { workPlaceId } from "#prisma/demo/institutions.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const edition = demo.ids.editions.kedzierzynRound2;
const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const coordinator = demoActor("koordynator@mops-kedzierzyn.demo");
const socialWorker = demoActor("pracownik@mops-kedzierzyn.demo");
const host = demoActor("organizator@mops-kedzierzyn.demo");
const clerk = demoActor("urzednik@pup-kedzierzyn.demo");
const park = workPlaceId("mops-kedzierzyn", "Parki i skwery, brygada zieleni");
const school = workPlaceId("mops-kedzierzyn", "Szkoła Podstawowa Przykładowa nr 0");
const club = workPlaceId("mops-kedzierzyn", "Świetlica przy ul. Zmyślonej");
const of = (name: string) => participationId("kedzierzyn-2018-2", name);

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const sheetOf = (actor: Actor, place: string, more: { week?: string; day?: string } = { week: "2018-W21" }, at: Clock = clock) =>
  runLoader(loadPlaceWeek.definition, actor, { editionId: edition, workPlaceId: place, ...more }, at);

type Cell = { who: string; place: string; on: string; typed: number | string; version?: number | null; details?: object };
const saveCells = (cells: readonly Cell[], { actor = socialWorker, at = clock, week = "2018-W21", reason = "" } = {}) => {
  const reasons = reason ? cells.map(({ who }) => ({ participationId: of(who), text: reason })) : [];
  const sent = cells.map(({ who, place, version = null, ...cell }) => ({ ...cell, version, participationId: of(who), workPlaceId: place }));
  const input = weekHoursSchema.parse({ requestId: newId(), editionId: edition, week, cells: sent, reasons });
  return runAction(recordWeek.definition, actor, input, at);
};

describe("the sheet of a whole place", () => {
  test("has its own people, and what they worked elsewhere counts into the limits", async () => {
    const page = await sheetOf(socialWorker, club);
    const names = page?.sheet.rows.map(({ name }) => name);
    expect(names).toEqual(["Bezimienna Aldona", "Makietowa Żaneta", "Nieistniejący Łukasz", "Szablonowska Grażyna"]);
    const both = page?.sheet.rows.find(({ name }) => name === "Bezimienna Aldona");
    const all = await query<{ sum: number }>(
      `SELECT SUM("minutes")::int AS sum FROM "WorkEntry" WHERE "participationId" = $1 AND "workedOn" >= '2018-05-01' AND "workedOn" <= '2018-05-31'`,
      [of("Bezimienna Aldona")],
    );
    const own = Object.values(both?.lines[0]?.saved ?? {}).reduce((sum, { minutes }) => sum + minutes, 0);
    expect((both?.elsewhere ?? []).reduce((sum, { minutes }) => sum + minutes, own)).toBe(all[0]?.sum);
  });

  test("a host sees own places and people without limits and reasons of absence, and no other place", async () => {
    const page = await sheetOf(host, park);
    expect(page?.sheet).toMatchObject({ editable: false, whole: false });
    expect(await sheetOf(host, school)).toBeNull();
    const places = await runLoader(loadWorkPlaces.definition, host, { editionId: edition }, clock);
    expect(places?.places.map(({ id }) => id)).toEqual([park]);
    expect(places?.people.flatMap(({ assignments }) => assignments.map(({ workPlaceId: id }) => id)).every((id) => id === park)).toBe(true);
  });

  test("a day says time, beginning, kind of work and kinds of absence; an unexcused one is to be told at once (R37)", async () => {
    const kinds = (await sheetOf(socialWorker, school))?.kinds ?? [];
    const on = "2018-05-24";
    const saved = await saveCells([
      { who: "Ćwiczebny Bogusław", place: school, on, typed: "1:30", details: { startsAt: "15:00", workKindId: kinds[0]?.id } },
      { who: "Próbkowski Zdzisław", place: school, on, typed: "U", details: { absenceKind: "SUMMONS" } },
      { who: "Zmyślony Wieńczysław", place: school, on, typed: "n" },
    ]);
    expect(saved).toMatchObject({ ok: true, value: { saved: 3 } });
    const rows = await query(
      `SELECT "status", "absenceKind", "minutes", "startsAt" FROM "WorkEntry" WHERE "workedOn" = $1 AND "workPlaceId" = $2 ORDER BY "status"`,
      [on, school],
    );
    expect(rows).toEqual([
      { status: "PRESENT", absenceKind: null, minutes: 90, startsAt: "15:00" },
      { status: "EXCUSED", absenceKind: "SUMMONS", minutes: 0, startsAt: null },
      { status: "UNEXCUSED", absenceKind: null, minutes: 0, startsAt: null },
    ]);
    const page = await sheetOf(socialWorker, school);
    expect(page?.untold.filter(({ participationId: id }) => id === of("Zmyślony Wieńczysław")).map((one) => one.on)).toContain(on);
    expect(
      (await sheetOf(clerk, school))?.sheet.rows.flatMap(({ lines }) => Object.values(lines[0]?.saved ?? {}).map((one) => one.absenceKind)),
    ).not.toContain("SUMMONS");
  });

  test("R42: the first day at a place without the instruction on safety is saved with a reason", async () => {
    await query(`UPDATE "WorkAssignment" SET "briefedOn" = NULL WHERE "participationId" = $1`, [of("Szablonowska Grażyna")]);
    await query(`DELETE FROM "WorkEntry" WHERE "participationId" = $1`, [of("Szablonowska Grażyna")]);
    const cell = { who: "Szablonowska Grażyna", place: club, on: "2018-05-22", typed: "1" };
    expect(await saveCells([cell])).toMatchObject({ refusal: { rules: [{ code: "R42_SAFETY_BRIEFING", severity: "warning" }] } });
    expect(await saveCells([cell], { reason: "Pouczenie odbyło się ustnie, brak podpisu." })).toMatchObject({ ok: true });
    expect(await saveCells([{ ...cell, on: "2018-05-24" }])).toMatchObject({ ok: true });
  });
});

describe("assignments", () => {
  const assign = (more: object, actor: Actor = coordinator) => {
    const input = { requestId: newId(), editionId: edition, from: "2018-06-01", to: "", briefedOn: "", reason: "", ...more };
    return runAction(assignPlace.definition, actor, assignSchema.parse(input), clock);
  };
  const assignmentOf = async (who: string, place: string) =>
    (
      await query<{ id: string; version: number }>(
        `SELECT "id", "version" FROM "WorkAssignment" WHERE "participationId" = $1 AND "workPlaceId" = $2 ORDER BY "validFrom" DESC LIMIT 1`,
        [of(who), place],
      )
    )[0] ?? { id: "", version: 0 };

  test("several people are assigned at once; more than the host declared asks for a reason; twice is refused", async () => {
    await query(`UPDATE "WorkPlace" SET "capacity" = 4 WHERE "id" = $1`, [park]);
    const two = [of("Makietowa Żaneta"), of("Próbkowski Zdzisław")];
    expect(await assign({ workPlaceId: park, participationIds: two }, socialWorker)).toMatchObject({ refusal: { kind: "permission" } });
    expect(await assign({ workPlaceId: park, participationIds: two })).toMatchObject({ ok: true, value: { assigned: 2 } });
    expect(await assign({ workPlaceId: park, participationIds: two })).toMatchObject({
      refusal: { rules: [{ code: "P_ASSIGNED_TWICE" }, {}, {}, {}] },
    });
    const third = { workPlaceId: park, participationIds: [of("Ćwiczebny Bogusław")] };
    expect(await assign(third)).toMatchObject({ refusal: { rules: [{ code: "P_PLACES_EXCEEDED", severity: "warning" }] } });
    expect(await assign({ ...third, reason: "Organizator zgodził się telefonicznie." })).toMatchObject({ ok: true });
  });

  test("R8: a place in another municipality is assigned with a written reason, which stays as the note of the stay", async () => {
    await query(
      `UPDATE "WorkPlace" SET "municipalityId" = (SELECT "id" FROM "Municipality" WHERE "teryt" <> '1603011' LIMIT 1) WHERE "id" = $1`,
      [club],
    );
    const outside = { workPlaceId: club, participationIds: [of("Ćwiczebny Bogusław")] };
    expect(await assign(outside)).toMatchObject({ refusal: { rules: [{ code: "R8_OUTSIDE_MUNICIPALITY", severity: "overridable" }] } });
    const reason = "Przebywa u córki w tej gminie, oświadczenie z 20.05.";
    expect(await assign({ ...outside, reason })).toMatchObject({ ok: true });
    const [row] = await query(`SELECT "stayNote" FROM "WorkAssignment" WHERE "participationId" = $1 AND "workPlaceId" = $2`, [
      of("Ćwiczebny Bogusław"),
      club,
    ]);
    expect(row).toEqual({ stayNote: reason });
    await query(`UPDATE "WorkPlace" SET "municipalityId" = (SELECT "id" FROM "Municipality" WHERE "teryt" = '1603011') WHERE "id" = $1`, [
      club,
    ]);
  });

  test("an assignment ends after its last entry, and a stale change is refused", async () => {
    const one = await assignmentOf("Zmyślony Wieńczysław", school);
    const change = (more: object) => {
      const input = {
        requestId: newId(),
        editionId: edition,
        assignmentId: one.id,
        version: one.version,
        briefedOn: "2018-05-01",
        reason: "",
      };
      return runAction(changeAssignment.definition, coordinator, changeAssignmentSchema.parse({ ...input, ...more }), clock);
    };
    expect(await change({ to: "2018-05-10" })).toMatchObject({ refusal: { rules: [{ code: "P_HOURS_AFTER_END" }] } });
    expect(await change({ to: "2018-05-31" })).toMatchObject({ ok: true });
    expect(await change({ to: "2018-06-10" })).toMatchObject({ refusal: { kind: "stale" } });
  });

  test("somebody moves to another place from a day on: one assignment ends the day before the other begins", async () => {
    const one = await assignmentOf("Zmyślony Wieńczysław", school);
    const input = {
      requestId: newId(),
      editionId: edition,
      assignmentId: one.id,
      version: one.version,
      workPlaceId: club,
      briefedOn: "",
      reason: "",
    };
    const moved = await runAction(
      moveAssignment.definition,
      coordinator,
      moveAssignmentSchema.parse({ ...input, from: "2018-05-28" }),
      clock,
    );
    const early = moveAssignmentSchema.parse({ ...input, requestId: newId(), from: "2018-05-22", version: one.version + 1 });
    const refused = await runAction(moveAssignment.definition, coordinator, early, clock);
    // What stands in the way is an entry at the place that is left.
    expect(refused).toMatchObject({ refusal: { rules: [{ code: "P_HOURS_AFTER_END", what: expect.stringContaining("Szkoła") }] } });
    const late = moveAssignmentSchema.parse({ ...input, requestId: newId(), from: "2018-06-01", version: one.version + 1 });
    expect(await runAction(moveAssignment.definition, coordinator, late, clock)).toMatchObject({
      refusal: { kind: "fields", fields: { from: expect.stringContaining("Wybierz dzień tego przydziału") } },
    });
    expect(moved).toMatchObject({ ok: true });
    const days = await query(
      `SELECT "workPlaceId" AS place, "validFrom"::text, "validTo"::text FROM "WorkAssignment" WHERE "participationId" = $1 ORDER BY "validFrom"`,
      [of("Zmyślony Wieńczysław")],
    );
    expect(days).toEqual([
      { place: school, validFrom: "2018-05-01", validTo: "2018-05-27" },
      { place: club, validFrom: "2018-05-28", validTo: "2018-05-31" },
    ]);
  });
});

test("in an edition that is settled nobody is assigned and no place changes: the page has no steps and the server takes none", async () => {
  const kalisz = demoActor("koordynator@mops-kalisz.demo");
  const editionId = demo.ids.editions.kalisz;
  const page = await runLoader(loadWorkPlaces.definition, kalisz, { editionId }, clock);
  expect(page).toMatchObject({ mayKeep: false, municipalities: [] });
  const [person, place] = [page?.people[0], page?.places[0]];
  const asked = { requestId: newId(), editionId, workPlaceId: place?.id, from: "2017-07-11", to: "", briefedOn: "", reason: "" };
  const assigned = assignSchema.parse({ ...asked, participationIds: [person?.participationId] });
  expect(await runAction(assignPlace.definition, kalisz, assigned, clock)).toMatchObject({ refusal: { kind: "permission" } });
  const [one] = person?.assignments ?? [];
  const change = {
    requestId: newId(),
    editionId,
    assignmentId: one?.id,
    version: one?.version,
    to: "",
    briefedOn: "2017-07-12",
    reason: "",
  };
  expect(await runAction(changeAssignment.definition, kalisz, changeAssignmentSchema.parse(change), clock)).toMatchObject({
    refusal: { kind: "permission" },
  });
  const host = hostSchema.parse({ requestId: newId(), editionId, id: null, version: 0, name: "Organizator po rozliczeniu", address: "" });
  expect(await runAction(saveHost.definition, kalisz, host, clock)).toMatchObject({ refusal: { kind: "permission" } });
});

describe("hosts and places", () => {
  const row = (more: object) => ({ requestId: newId(), editionId: edition, id: null, version: 0, ...more });

  test("the coordinator adds a host and a place; a name is there once, a stale change is refused", async () => {
    const input = (more: object) => hostSchema.parse(row({ name: "Biblioteka Zmyślona", address: "", ...more }));
    const saved = await runAction(saveHost.definition, coordinator, input({}), clock);
    expect(saved.ok).toBe(true);
    expect(await runAction(saveHost.definition, coordinator, input({ name: "BIBLIOTEKA zmyślona" }), clock)).toMatchObject({
      refusal: { kind: "fields", fields: { name: "Ta nazwa już jest. Wpisz inną." } },
    });
    const id = saved.ok ? saved.value.id : "";
    expect(await runAction(saveHost.definition, coordinator, input({ id, version: 7 }), clock)).toMatchObject({
      refusal: { kind: "stale" },
    });
    const [{ id: municipalityId } = { id: "" }] = await query<{ id: string }>(`SELECT "id" FROM "Municipality" WHERE "teryt" = '1603011'`);
    const place = row({ hostEntityId: id, municipalityId, name: "Czytelnia", address: "", capacity: "2", closedOn: "2018-12-31" });
    expect(await runAction(savePlace.definition, coordinator, placeSchema.parse(place), clock)).toMatchObject({ ok: true });
    expect(await runAction(savePlace.definition, socialWorker, placeSchema.parse(place), clock)).toMatchObject({
      refusal: { kind: "permission" },
    });
    const page = await runLoader(loadWorkPlaces.definition, coordinator, { editionId: edition }, clock);
    expect(page?.places.find(({ name }) => name === "Czytelnia")).toMatchObject({ capacity: 2, closedOn: "2018-12-31", taken: [] });
  });

  test("a place does not close before its last assignment", async () => {
    const page = await runLoader(loadWorkPlaces.definition, coordinator, { editionId: edition }, clock);
    const place = page?.places.find(({ id }) => id === park);
    const input = { ...row({}), ...place, address: "", capacity: "4", closedOn: "2018-05-02" };
    expect(await runAction(savePlace.definition, coordinator, placeSchema.parse(input), clock)).toMatchObject({
      refusal: { kind: "fields", fields: { closedOn: expect.stringContaining("Ostatni wpis albo przydział") } },
    });
  });
});

test("D11: the record of a month has everybody with an entry; the print is logged; a host prints own places only", async () => {
  const ask = { editionId: edition, workPlaceId: park, month: "2018-05" };
  const filled = await runLoader(loadWorkRecord.definition, host, { ...ask, blank: false }, clock);
  expect(filled?.people.every(({ entries }) => entries.length > 0)).toBe(true);
  const blank = await runLoader(loadWorkRecord.definition, socialWorker, { ...ask, month: "2018-06", blank: true }, clock);
  expect(blank?.people[0]?.workdays).not.toContain("2018-06-02");
  expect(await runLoader(loadWorkRecord.definition, host, { ...ask, workPlaceId: school, blank: false }, clock)).toBeNull();
  expect(await query(`SELECT "purpose" FROM "AccessEntry" WHERE "scope" = 'work.record.pdf'`)).toHaveLength(2);
});
