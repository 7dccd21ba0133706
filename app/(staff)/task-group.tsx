import { ButtonLink } from "#components/ui/button.tsx";
import { Link } from "#components/ui/link.tsx";
import { State } from "#components/ui/state.tsx";
import { deadlineMark } from "#components/ui/state-marks.ts";
import { formatDate, formatDayMonth, hardSpaces, weekdayName } from "#lib/platform/polish.ts";
import { deadlineText, dueGroupLabel, taskText } from "#lib/tasks/labels/tasks.ts";
import type { DueGroup } from "#lib/tasks/rules/deadlines.ts";
import type { Task } from "#lib/tasks/rules/todo.ts";

type Tasks = { tasks: readonly Task[]; today: string };

/** A deadline's group with its count; only the first task of the page has the filled button. */
export function TaskGroup({ group, first, ...list }: Tasks & { group: DueGroup; first: boolean }) {
  const id = `grupa-${group}`;
  return (
    <section aria-labelledby={id} className="mb-8 border-t-2 border-ink pt-2.5">
      <h2 id={id} className="flex items-baseline gap-2.5 text-lead">
        {dueGroupLabel[group]} <span className="font-normal text-ink-soft">{list.tasks.length}</span>
      </h2>
      <TaskList {...list} first={first} />
    </section>
  );
}

export function TaskList({ tasks, today, first = false }: Tasks & { first?: boolean }) {
  return (
    <ol>
      {tasks.map((task, index) => (
        <TaskLine key={task.key} task={task} today={today} filled={first && index === 0} />
      ))}
    </ol>
  );
}

const row = [
  "grid grid-cols-[84px_minmax(0,1fr)_184px] items-start gap-x-5 border-b border-line py-4",
  "narrow:grid-cols-[minmax(0,1fr)] narrow:gap-1 print:break-inside-avoid",
].join(" ");

function TaskLine({ task, today, filled }: { task: Task; today: string; filled: boolean }) {
  const { title, facts, button, about, href } = taskText(task);
  const deadline = deadlineText(task.dueOn, today);
  return (
    <li className={row}>
      <p className="text-h2 leading-[1.625rem] font-semibold narrow:text-body">
        {task.dueOn.slice(0, 4) === today.slice(0, 4) ? formatDayMonth(task.dueOn) : formatDate(task.dueOn)}{" "}
        <span className="block text-small font-normal text-ink-soft narrow:ml-1.5 narrow:inline narrow:text-body">
          {weekdayName(task.dueOn)}
        </span>
      </p>
      <div>
        <h3 className="text-lead font-semibold">
          <Link href={href} className="text-ink decoration-line-strong">
            {hardSpaces(title)}
          </Link>
        </h3>
        <p className="mt-0.5 text-ink-soft">{hardSpaces(facts)}</p>
        <p className="mt-1.5 text-small">
          <State {...deadlineMark[deadline.mark]}>{deadline.text}</State>
        </p>
      </div>
      <ButtonLink href={href} look={filled ? "filled" : "second"} className="w-full narrow:mt-2.5">
        <span>
          {button}
          <span className="sr-only"> – {about}</span>
        </span>
      </ButtonLink>
    </li>
  );
}
