import { everyRole, isStaff } from "#lib/institutions/policy.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { isoWeekOf, weekRange } from "#lib/platform/calendar.ts";
import type { Clock } from "#lib/platform/clock.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { loader } from "#lib/platform/loader.ts";
import { isAwaited, isMine, planned, tasked } from "#lib/tasks/policy.ts";
import { closingEditions } from "#lib/tasks/repository/closing.ts";
import { coursesOfTasks } from "#lib/tasks/repository/courses.ts";
import { candidatesOfTasks, sessionsOfTasks, workOfDays } from "#lib/tasks/repository/matters.ts";
import { noticesFor } from "#lib/tasks/repository/notices.ts";
import { papersOfTasks } from "#lib/tasks/repository/papers.ts";
import { waitingFigures } from "#lib/tasks/repository/waiting.ts";
import { missingWorkPlans } from "#lib/tasks/repository/work-plans.ts";
import { agendaOf } from "#lib/tasks/rules/agenda.ts";
import { matters } from "#lib/tasks/rules/matters.ts";
import { awaited, grouped, waitingNow } from "#lib/tasks/rules/todo.ts";

/** "Do zrobienia": what waits for the actor, what the actor waits for, the week and the news. Names no person. */
export const loadTasks = loader({
  name: "tasks.todo",
  roles: everyRole,
  load: async (tx, { actor, clock }) => {
    const { today } = clock;
    const week = weekRange(isoWeekOf(today));
    const { sessions, all } = await everything(tx, actor, clock);
    const mine = all.filter((matter) => isMine(matter, actor));
    return {
      today,
      role: actor.role,
      waiting: waitingNow(mine, today),
      groups: grouped(mine, today),
      awaited: awaited(all.filter((matter) => isAwaited(matter, actor, today))),
      agenda: planned(actor.role) ? agendaOf(sessions, await workOfDays(tx, week), today) : null,
      week,
      notices: await noticesFor(tx, actor.institution.id, clock.now),
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

async function everything(tx: ScopedTx, { institution, role }: Actor, { today }: Clock) {
  const office = institution.kind === "LABOUR_OFFICE";
  const sessions = (await sessionsOfTasks(tx, weekRange(isoWeekOf(today)), today)).filter(
    ({ centreId }) => office || centreId === institution.id,
  );
  const candidates = await candidatesOfTasks(tx, today, { office });
  const courses = isStaff(role) ? await coursesOfTasks(tx, today) : [];
  const closing = isStaff(role) ? await closingEditions(tx, today) : [];
  const figures = role === "PROVIDER_TRAINER" ? undefined : await waitingFigures(tx, today);
  const workPlans = isStaff(role) ? await missingWorkPlans(tx, Number(today.slice(0, 4))) : [];
  const papers = isStaff(role) ? await papersOfTasks(tx, today) : [];
  return { sessions, all: matters({ sessions, candidates, courses, papers, workPlans, figures, closing }, today) };
}

export type TasksPage = NonNullable<Awaited<ReturnType<typeof loadTasks.definition.load>>>;
