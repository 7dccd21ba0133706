import { afterAll, beforeAll, expect, test } from "vitest";
import { loadAgreement, loadAgreements } from "#lib/agreements/loaders.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { noticeText } from "#lib/tasks/labels/notices.ts";
import { loadTasks } from "#lib/tasks/loaders/todo.ts";
import { withClient } from "#scripts/database.ts";
import { demoActor } from "#tests/support/actors.ts";
import { testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const at = (day: string) => clockAt(new Date(`${day}T10:00:00+01:00`));
const office = demoActor("urzednik@pup-blonie.demo");
const centre = demoActor("koordynator@ops-kampinos.demo");

let database: TestDatabase;
let paper: { id: string; number: string };
beforeAll(async () => {
  database = await testDatabase();
  // One paper of the county ends on New Year's Eve 2018; nothing else of it ends in these weeks.
  await withClient(database.superuserUrl, async (client) => {
    await client.query(`UPDATE "CommunityWorkAgreement" SET "validTo" = '2017-12-31' WHERE "welfareCentreId" = $1`, [
      centre.institution.id,
    ]);
    const { rows } = await client.query<{ id: string; number: string }>(
      `UPDATE "PaiAgreement" SET "validTo" = '2018-12-31', "status" = 'SIGNED' WHERE "welfareCentreId" = $1 RETURNING "id", "number"`,
      [centre.institution.id],
    );
    if (!rows[0]) throw new Error("no agreement");
    paper = rows[0];
  });
});
afterAll(() => database.drop());

const told = async (actor: Actor, day: string) =>
  ((await runLoader(loadTasks.definition, actor, {}, at(day)))?.notices ?? []).filter(({ kind }) => kind === "agreements.expired");

test("both institutions are told for a week that the agreement expired, each once however often they look", async () => {
  for (const actor of [office, centre]) {
    expect(await told(actor, "2018-12-31")).toEqual([]);
    for (const day of ["2019-01-01", "2019-01-01", "2019-01-08"]) {
      const notices = await told(actor, day);
      expect(notices.map((notice) => noticeText(notice))).toEqual([
        { text: `Porozumienie nr ${paper.number} wygasło 31.12.2018.`, href: `/porozumienia/${paper.id}` },
      ]);
    }
    expect(await told(actor, "2019-01-09")).toEqual([]);
  }
  expect(await told(demoActor("organizator@ops-kampinos.demo"), "2019-01-02")).toEqual([]);
  expect(await told(demoActor("urzednik@pup-kalisz.demo"), "2019-01-02")).toEqual([]);
});

test("the register and the page say that it expired, and no step leads on", async () => {
  const [before, after] = await Promise.all(
    ["2018-12-31", "2019-01-01"].map((day) => runLoader(loadAgreements.definition, office, {}, at(day))),
  );
  expect(before?.agreements.find(({ id }) => id === paper.id)?.phase).toBe("IN_FORCE");
  expect(after?.agreements.find(({ id }) => id === paper.id)?.phase).toBe("EXPIRED");
  const page = await runLoader(loadAgreement.definition, office, { id: paper.id }, at("2019-01-01"));
  expect(page).toMatchObject({ phase: "EXPIRED", steps: [] });
});
