import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { moveSession } from "#lib/schedule/actions/changes.ts";
import { saveSpecialist } from "#lib/schedule/actions/specialists.ts";
import { loadScheduledSession } from "#lib/schedule/loaders/planning.ts";
import { loadSchedule } from "#lib/schedule/loaders/schedule.ts";
import { moveSchema, specialistSchema } from "#lib/schedule/schema.ts";
import { demo } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { testDatabase } from "#tests/support/database.ts";
import { codes, kind, value } from "#tests/support/results.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const running = demo.ids.editions.kedzierzynRound2;
const clock = clockAt(new Date("2018-05-24T15:00:00+02:00"));
const coordinator = demoActor("koordynator@mops-kedzierzyn.demo");
const trainer = demoActor("prowadzacy@mops-kedzierzyn.demo");
const elsewhere = demoActor("koordynator@mops-kalisz.demo");
const reason = "Awaria ogrzewania, ustalono z grupą inny dzień.";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const seen = (sessionId: string, version = 1) => ({ requestId: newId(), editionId: running, sessionId, version });

test("a past meeting without a register reads as held without attendance, for everybody who reads the schedule; a coming one as planned", async () => {
  const { unrecorded, halfRecorded, today, future } = demo.ids.sessions;
  for (const actor of [coordinator, demoActor("urzednik@pup-kedzierzyn.demo")]) {
    const page = await runLoader(loadSchedule.definition, actor, { editionId: running }, clock);
    const state = (id: string) => page?.sessions.find((one) => one.id === id)?.state;
    expect([unrecorded, halfRecorded, today, future].map(state)).toEqual(["unrecorded", "partial", "today", "planned"]);
    const one = await runLoader(loadScheduledSession.definition, actor, { editionId: running, sessionId: unrecorded }, clock);
    expect(one?.session.state).toBe("unrecorded");
  }
});

describe("a trainer", () => {
  const own = async () => {
    const page = await runLoader(loadSchedule.definition, trainer, { editionId: running }, clock);
    return page?.sessions.find(({ status, heldOn }) => status === "PLANNED" && heldOn > clock.today);
  };
  test("sees own meetings only and no totals", async () => {
    const page = await runLoader(loadSchedule.definition, trainer, { editionId: running }, clock);
    expect(new Set(page?.sessions.map(({ specialistId }) => specialistId)).size).toBe(1);
    expect(page).toMatchObject({ totals: [], mayPlan: false });
  });
  test("moves an own one, but not onto a time at which the group has another's class", async () => {
    const session = await own();
    const page = await runLoader(loadSchedule.definition, coordinator, { editionId: running }, clock);
    const other = page?.sessions.find(
      (one) =>
        one.specialistId !== session?.specialistId && one.groupIds.some((id) => session?.groupIds.includes(id)) && one.status !== "MOVED",
    );
    if (!session || !other) throw new Error("no sessions");
    const move = (day: string, startsAt: string, endsAt: string) =>
      runAction(
        moveSession.definition,
        trainer,
        moveSchema.parse({
          ...{ ...seen(session.id, session.version), heldOn: day, startsAt, endsAt },
          ...{ room: "", specialistId: "", changeKind: "GROUP_ABSENT", reason },
        }),
        clock,
      );
    expect(codes(await move(other.heldOn, other.startsAt, other.endsAt))).toEqual(["P_GROUP_BUSY"]);
    const { sessionId } = value(await move("2018-06-02", "15:00", "20:00"));
    const moved = await runLoader(loadScheduledSession.definition, trainer, { editionId: running, sessionId }, clock);
    expect(moved?.session).toMatchObject({ heldOn: "2018-06-02", specialistId: session.specialistId });
  });
});

describe("specialists", () => {
  const save = (change: object, actor = coordinator) =>
    runAction(
      saveSpecialist.definition,
      actor,
      specialistSchema.parse({ requestId: newId(), id: "", version: 0, displayName: "Zofia Zmyślona", specialty: "psycholog", ...change }),
      clock,
    );
  test("are added and changed by the coordinator; another centre's are not there", async () => {
    const { id } = value(await save({}));
    expect(value(await save({ id, version: 1, specialty: "doradca zawodowy" }))).toEqual({ id, version: 2 });
    expect(kind(await save({ id, version: 1 }))).toBe("stale");
    expect(kind(await save({ id, version: 2 }, elsewhere))).toBe("notFound");
  });
});
