import { everyRole, isStaff, seesPersons } from "#lib/institutions/policy.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { type IsoDate, isoWeekOf, weekRange } from "#lib/platform/calendar.ts";
import type { Clock } from "#lib/platform/clock.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { loader } from "#lib/platform/loader.ts";
import { isAwaited, isMine, planned, tasked } from "#lib/tasks/policy.ts";
import { plansOfTasks } from "#lib/tasks/repository/action-plans.ts";
import { candidatesOfTasks } from "#lib/tasks/repository/candidates.ts";
import { coursesOfTasks } from "#lib/tasks/repository/courses.ts";
import { sessionsOfTasks, workOfDays } from "#lib/tasks/repository/matters.ts";
import { noticesFor } from "#lib/tasks/repository/notices.ts";
import { papersOfTasks } from "#lib/tasks/repository/papers.ts";
import { sharedFacts } from "#lib/tasks/repository/shared.ts";
import { waitingFigures } from "#lib/tasks/repository/waiting.ts";
import { agendaOf } from "#lib/tasks/rules/agenda.ts";
import { missingEntries } from "#lib/tasks/rules/ended.ts";
import { matters } from "#lib/tasks/rules/matters.ts";
import { awaited, grouped, waitingNow } from "#lib/tasks/rules/todo.ts";

/** "Do zrobienia": what waits for the actor, what the actor waits for, the week and the news. Names no person. */
export const loadTasks = loader({
  name: "tasks.todo",
  roles: everyRole,
  load: async (tx, { actor, clock }) => {
    const { today } = clock;
    const week = weekRange(isoWeekOf(today));
    const { sessions, figures, all } = await everything(tx, actor, clock);
    const mine = all.filter((matter) => isMine(matter, actor));
    return {
      today,
      role: actor.role,
      waiting: waitingNow(mine, today),
      groups: grouped(mine, today),
      awaited: awaited(all.filter((matter) => isAwaited(matter, actor, today))),
      agenda: planned(actor.role) ? agendaOf(sessions, await workOfDays(tx, week), today) : null,
      week,
      notices: await noticesFor(tx, actor, clock.now, (editionId) => missingEntries({ sessions, figures }, editionId)),
    };
  },
});

/** How many matters wait for the actor now, for the link in the bar. */
export const loadTaskCount = loader({
  name: "tasks.count",
  roles: tasked,
  load: async (tx, { actor, clock }) => {
    const { all } = await everything(tx, actor, clock);
    return waitingNow(
      all.filter((matter) => isMine(matter, actor)),
      clock.today,
    );
  },
});

async function everything(tx: ScopedTx, actor: Actor, { today }: Clock) {
  const { institution, role } = actor;
  if (!isStaff(role)) return narrow(tx, actor, today);
  const shared = await sharedFacts(tx, actor, today);
  const own = {
    candidates: await candidatesOfTasks(tx, today, { office: institution.kind === "LABOUR_OFFICE" }),
    courses: await coursesOfTasks(tx, today),
    papers: await papersOfTasks(tx, today),
    actionPlans: await plansOfTasks(tx, today),
  };
  return { ...shared, all: matters({ ...shared, ...own }, today) };
}

/** A trainer's own sessions, a host's own months and absences; to whoever sees figures only no step belongs. */
async function narrow(tx: ScopedTx, { institution, role }: Actor, today: IsoDate) {
  if (seesPersons(role)) {
    const sessions = await sessionsOfTasks(tx, weekRange(isoWeekOf(today)), today);
    const own = sessions.filter(({ centreId }) => centreId === institution.id);
    const figures = role === "HOST_SUPERVISOR" ? await waitingFigures(tx, today) : undefined;
    return { sessions: own, figures, all: matters({ sessions: own, figures }, today) };
  }
  return { sessions: [], all: [] };
}

export type TasksPage = NonNullable<Awaited<ReturnType<typeof loadTasks.definition.load>>>;
