import { MainContent } from "#components/frame/main-content.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { count, formatDate, formatLongDate, hardSpaces, weekdayName } from "#lib/platform/polish.ts";
import type { TasksPage } from "#lib/tasks/loaders/todo.ts";
import { ANSWER_WORKING_DAYS } from "#lib/tasks/rules/deadlines.ts";
import { Agenda } from "./agenda.tsx";
import { AwaitedList } from "./awaited-list.tsx";
import { Notices } from "./notices.tsx";
import { TaskGroup, TaskList } from "./task-group.tsx";

/** What waits for the actor by deadline; beside it the week and whose move it is elsewhere. */
export function TasksScreen({ today, groups, waiting, awaited, agenda, week, notices }: TasksPage) {
  const now = groups.filter(({ group }) => group !== "later");
  const later = groups.find(({ group }) => group === "later")?.tasks ?? [];
  const late = groups.find(({ group }) => group === "late")?.tasks.length ?? 0;
  const tasks = groups.flatMap((group) => group.tasks);
  const aside = agenda !== null || awaited.length > 0;
  return (
    <MainContent>
      <PageHeader title="Do zrobienia" facts={hardSpaces(factsOf(today, waiting, late))} />
      <div className={aside ? "grid grid-cols-[minmax(0,1fr)_296px] items-start gap-x-12 folded:grid-cols-[minmax(0,1fr)]" : undefined}>
        <div>
          <Notices notices={notices} />
          {now.length === 0 ? <EmptyState title="Nie ma nic do zrobienia.">Nowe sprawy pojawią się tutaj.</EmptyState> : null}
          {now.map(({ group, tasks: some }, index) => (
            <TaskGroup key={group} group={group} tasks={some} today={today} first={index === 0} />
          ))}
          {later.length > 0 ? (
            <Disclosure summary={`Później: ${count(later.length, "sprawa")} po ${formatDate(week.to)}`}>
              <TaskList tasks={later} today={today} />
            </Disclosure>
          ) : null}
          {tasks.some(({ session, kind }) => session === null || kind === "APPROVE") ? (
            <p className="mt-4 max-w-prose text-small text-ink-soft">
              Na sprawdzenie, uzupełnienie, zatwierdzenie i przekazanie są {count(ANSWER_WORKING_DAYS, "dzień roboczy")}: to próg aplikacji,
              nie przepis.
            </p>
          ) : null}
        </div>
        {aside ? (
          <aside aria-label="Ten tydzień i sprawy u innych" className="folded:mt-8">
            {agenda ? <Agenda days={agenda} week={week} today={today} /> : null}
            <AwaitedList matters={awaited} />
          </aside>
        ) : null}
      </div>
    </MainContent>
  );
}

function factsOf(today: string, waiting: number, late: number): string {
  const weekday = weekdayName(today);
  const day = `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}, ${formatLongDate(today).replace(/\sr\.$/, "")}.`;
  if (waiting === 0) return day;
  return [day, `Do zrobienia: ${count(waiting, "sprawa")}${late > 0 ? `, po terminie: ${late}` : ""}.`, "Najstarsze są na górze."].join(
    " ",
  );
}
