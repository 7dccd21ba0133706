import { afterAll, beforeAll, expect, test } from "vitest";
import { clockAt } from "#lib/platform/clock.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { noticeText } from "#lib/tasks/labels/notices.ts";
import { loadTasks } from "#lib/tasks/loaders/todo.ts";
import { demo } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const round1 = demo.ids.editions.kedzierzynRound1;
const at = (day: string) => clockAt(new Date(`${day}T10:00:00+02:00`));

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  // The round ended on 30 April; one mark of its registers is missing.
  await query(
    `DELETE FROM "Attendance" WHERE "id" = (SELECT a."id" FROM "Attendance" a JOIN "Session" s ON s."id" = a."sessionId"
    WHERE s."editionId" = $1 ORDER BY s."heldOn" DESC LIMIT 1)`,
    [round1],
  );
  await query(
    `UPDATE "Session" s SET "status" = 'HELD' WHERE "editionId" = $1 AND "heldOn" = (SELECT max("heldOn") FROM "Session"
    WHERE "editionId" = $1)`,
    [round1],
  );
});
afterAll(() => database.drop());

const told = async (email: string, day: string) => {
  const page = await runLoader(loadTasks.definition, demoActor(email), {}, at(day));
  const ends = (page?.notices ?? []).filter(({ kind }) => kind === "editions.ended" || kind === "courses.completed");
  return ends.map((notice) => noticeText(notice)).map((text) => [text?.text.replaceAll("\u00a0", " "), text?.href]);
};

test("4.2, 4.4: both institutions are told for a week that an edition ended, what it lacks and how many completed it", async () => {
  const both = [
    ["Edycję zakończono 30.04.2018. Do uzupełnienia: 1 wpis.", `/edycje/${round1}`],
    ["Udział ukończono. Osoby: 8.", `/edycje/${round1}/uczestnicy`],
  ];
  for (const email of [demo.emails.clerk, demo.emails.coordinator]) {
    expect(await told(email, "2018-04-30")).toEqual([]);
    expect(await told(email, "2018-05-01")).toEqual(both);
    expect(await told(email, "2018-05-09")).toEqual([]);
  }
  expect(await told(demo.emails.host, "2018-05-01")).toEqual([]);
  expect(await told("urzednik@pup-kalisz.demo", "2018-05-01")).toEqual([]);
});
