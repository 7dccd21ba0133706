import { afterAll, beforeAll, expect, test } from "vitest";
import { loadListByNumber } from "#lib/attendance/loaders/list.ts";
import { loadRegisterForPrint } from "#lib/attendance/loaders/print.ts";
import { loadSessions } from "#lib/attendance/loaders/sessions.ts";
import { attendanceList } from "#lib/documents/rules/attendance-list.ts";
import { workRecord } from "#lib/documents/rules/work-record.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { loadWorkPlaces } from "#lib/work/loaders/places.ts";
import { loadWorkRecord } from "#lib/work/loaders/record.ts";
import { withClient } from "#scripts/database.ts";
import { demoActor } from "#tests/support/actors.ts";
import { testDatabase } from "#tests/support/database.ts";
import { clock, editionId, sessionId, socialWorker } from "#tests/support/registers.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const trainer = demoActor("prowadzacy@mops-kedzierzyn.demo");
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const open = (typed: string, actor: Actor = socialWorker) => runLoader(loadListByNumber.definition, actor, { editionId, typed }, clock);
/** The numbers that a paper says open it. */
const printedOn = (paper: object) =>
  [...JSON.stringify(paper).matchAll(/Numer\slisty\s([\d/]+)\sotwiera\sją\sw\saplikacji\./g)].map(([, n]) => n);

test("the number printed on an attendance list opens its register", async () => {
  const data = await runLoader(loadRegisterForPrint.definition, socialWorker, { editionId, sessionId }, clock);
  if (!data) throw new Error("no list");
  const [number = ""] = printedOn(attendanceList(data, { today: clock.today, time: "15:00", demo: true }, true));
  expect(await open(number)).toEqual({ address: `/edycje/${editionId}/zajecia/${sessionId}` });
});
test("the number printed on a list of work opens the place in that month", async () => {
  const [place] = await withClient(database.superuserUrl, async (client) => {
    const found = await client.query<{ id: string }>(`SELECT "workPlaceId" AS id FROM "WorkEntry" WHERE "editionId" = $1 LIMIT 1`, [
      editionId,
    ]);
    return found.rows;
  });
  const workPlaceId = place?.id ?? "";
  const data = await runLoader(loadWorkRecord.definition, socialWorker, { editionId, workPlaceId, month: "2018-05", blank: true }, clock);
  if (!data) throw new Error("no list");
  const [number = ""] = printedOn(workRecord(data, { today: clock.today, time: "15:00", demo: true }));
  expect(await open(number)).toEqual({ address: `/edycje/${editionId}/praca/${workPlaceId}?tydzien=2018-W18` });
  // A month in which the edition does not run has no list, and a trainer knows none of work.
  expect(await open(number.replace("05/2018", "09/2018"))).toEqual({ address: null });
  expect(await open(number, trainer)).toEqual({ address: null });
});
test("a host opens the lists of own places by their numbers, and no other", async () => {
  const host = demoActor("organizator@mops-kedzierzyn.demo");
  const places = await runLoader(loadWorkPlaces.definition, host, { editionId }, clock);
  const all = await withClient(database.superuserUrl, async (client) => {
    const found = await client.query<{ id: string; number: number }>(
      `SELECT p."id", p."number" FROM "WorkPlace" p JOIN "EditionCentre" e USING ("welfareCentreId") WHERE e."editionId" = $1`,
      [editionId],
    );
    return found.rows;
  });
  const opened = await Promise.all(all.map(({ number }) => open(`${number}/05/2018`, host)));
  const own = (places?.places ?? []).map(({ id }) => `/edycje/${editionId}/praca/${id}?tydzien=2018-W18`);
  expect(opened.flatMap((one) => one?.address ?? [])).toEqual(own);
  expect(opened.length).toBeGreaterThan(own.length);
});
test("a number of no list, of another edition or of another trainer's session opens nothing", async () => {
  for (const typed of ["999", "0", "1/05", "Nowak"]) expect(await open(typed)).toEqual({ address: null });
  expect(await open("1", demoActor("koordynator@mops-kalisz.demo"))).toBeNull();
  const all = await runLoader(loadSessions.definition, socialWorker, { editionId }, clock);
  const own = await runLoader(loadSessions.definition, trainer, { editionId }, clock);
  const others = all?.sessions.find(({ id }) => !own?.sessions.some((one) => one.id === id));
  expect(await open(String(others?.number), trainer)).toEqual({ address: null });
  expect(await open(String(own?.sessions[0]?.number), trainer)).toEqual({
    address: `/edycje/${editionId}/zajecia/${own?.sessions[0]?.id}`,
  });
});
