import { afterAll, beforeAll, expect, test } from "vitest";
import { recordPlanEntry, removePlanEntry } from "#lib/people/actions/action-plan.ts";
import { loadPerson } from "#lib/people/loaders.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { loadTasks } from "#lib/tasks/loaders/todo.ts";
import { demo, personId as idOf } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { testDatabase } from "#tests/support/database.ts";

const clerk = demoActor(demo.emails.clerk);
const coordinator = demoActor(demo.emails.coordinator);
const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const overdue = idOf("pup-kedzierzyn", "Fantomski Cezary");
const without = idOf("pup-kedzierzyn", "Atrapowa Jadwiga");

let drop: () => Promise<void>;
beforeAll(async () => {
  ({ drop } = await testDatabase());
});
afterAll(() => drop());

const write = (personId: string, kind: "BEGUN" | "CONTACT" | "CONTINUED" | "ENDED", happenedOn: string, reason = "") =>
  runAction(recordPlanEntry.definition, clerk, { requestId: newId(), personId, kind, happenedOn, reason }, clock);
const card = async (personId: string, actor = clerk) => runLoader(loadPerson.definition, actor, { id: personId }, clock);
const due = async (actor = clerk) => {
  const tasks = await runLoader(loadTasks.definition, actor, {}, clock);
  const mine = tasks?.groups.flatMap((group) => group.tasks).filter(({ kind }) => kind.startsWith("PLAN_")) ?? [];
  return mine.map(({ kind, personId, dueOn }) => [kind, personId, dueOn]);
};

test("R4: a missed contact waits for the clerk, says so on the card, and is gone once it was made", async () => {
  expect(await due()).toContainEqual(["PLAN_CONTACT", overdue, "2018-05-19"]);
  expect((await card(overdue))?.plan.terms).toMatchObject([{ verdict: { code: "R4_CONTACT_DUE" } }, { kind: "LENGTH", verdict: null }]);
  expect(await write(overdue, "CONTACT", "2018-05-24")).toMatchObject({ ok: true });
  expect(await due()).not.toContainEqual(expect.arrayContaining([overdue]));
  expect((await card(overdue))?.plan.terms[0]).toMatchObject({ dueOn: "2018-07-23", verdict: null });
});

test("R4: a plan of 720 days is ended, or it is written why it goes on", async () => {
  expect(await write(without, "BEGUN", "2016-06-01")).toMatchObject({ ok: true });
  expect(await write(without, "CONTACT", "2018-05-22")).toMatchObject({ ok: true });
  expect(await due()).toContainEqual(["PLAN_LENGTH", without, "2018-05-21"]);
  expect(await write(without, "CONTINUED", "2018-05-24", "Udział w programie do 31.10.2018.")).toMatchObject({ ok: true });
  expect(await due()).not.toContainEqual(expect.arrayContaining([without]));
});

test("a line that cannot be is told at its day, and one written by mistake is taken out with its reason in the history", async () => {
  const atDay = { refusal: { kind: "fields", fields: { happenedOn: expect.any(String) } } };
  expect(await write(without, "BEGUN", "2018-05-01")).toMatchObject(atDay);
  expect(await write(without, "CONTACT", "2016-05-31")).toMatchObject(atDay);
  expect(await write(without, "CONTACT", "2018-05-22")).toMatchObject(atDay);
  expect(await write(without, "CONTACT", "2018-05-25")).toMatchObject(atDay);
  const entry = (await card(without))?.plan.entries.find(({ kind }) => kind === "CONTACT");
  const remove = { requestId: newId(), personId: without, entryId: entry?.id ?? "", reason: "Wpis dotyczył innej osoby." };
  expect(await runAction(removePlanEntry.definition, clerk, remove, clock)).toMatchObject({ ok: true });
  const after = await card(without);
  expect(after?.plan.running?.lastContactOn).toBeNull();
  expect(after?.trail[0]).toMatchObject({ action: "people.removePlanEntry", reason: remove.reason, values: { on: "2018-05-22" } });
});

test("R41: the centre learns nothing of a plan, neither on the card, nor in the history, nor among its tasks", async () => {
  const seen = await card(overdue, coordinator);
  expect(seen?.plan).toEqual({ entries: [], running: null, terms: [] });
  expect(seen?.trail.filter(({ action }) => action.includes("PlanEntry"))).toEqual([]);
  expect(await due(coordinator)).toEqual([]);
});
