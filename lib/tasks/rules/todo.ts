import type { IsoDate } from "#lib/platform/calendar.ts";
import { DUE_GROUPS, type DueGroup, dueGroup } from "#lib/tasks/rules/deadlines.ts";
import type { Matter } from "#lib/tasks/rules/matter.ts";

/** A matter with those that are dealt with in one go, itself among them, the oldest first. */
export type Task = Matter & { readonly together: readonly Matter[] };
export type TaskGroup = { readonly group: DueGroup; readonly tasks: readonly Task[] };

/** Months of an edition that wait for the same step, and the lists of one month for several centres, are one task. */
function tasksOf(mine: readonly Matter[]): Task[] {
  const goOf = ({ kind, key, editionId, centreId, month }: Matter) =>
    month === undefined ? key : kind === "SEND_MONTHLY_LIST" ? `${kind}/${month}` : [kind, editionId, centreId].join("/");
  return [...Map.groupBy(mine, goOf).values()].flatMap((some) => {
    const together = some.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.key.localeCompare(b.key));
    const [oldest] = together;
    return oldest ? [{ ...oldest, together }] : [];
  });
}

/** One's own matters by deadline, the oldest first; empty groups are left out. */
export function grouped(mine: readonly Matter[], today: IsoDate): TaskGroup[] {
  const sorted = tasksOf(mine).sort((a, b) => a.dueOn.localeCompare(b.dueOn) || byTime(a, b) || a.key.localeCompare(b.key));
  return DUE_GROUPS.map((group) => ({ group, tasks: sorted.filter(({ dueOn }) => dueGroup(dueOn, today) === group) })).filter(
    ({ tasks }) => tasks.length > 0,
  );
}

const byTime = (a: Matter, b: Matter) => (a.session?.startsAt ?? "").localeCompare(b.session?.startsAt ?? "");

/** How many tasks wait now: what is due after this week is not counted yet. */
export const waitingNow = (mine: readonly Matter[], today: IsoDate): number =>
  tasksOf(mine).filter(({ dueOn }) => dueGroup(dueOn, today) !== "later").length;

/** Matters of others that wait for the same step in the same place, told as one: since the oldest of them. */
export type Awaited = Matter & { readonly count: number };

export function awaited(others: readonly Matter[]): Awaited[] {
  const stepOf = ({ kind, editionId, centreId }: Matter) => [kind === "FINISH" ? "RECORD" : kind, editionId, centreId].join("/");
  return [...Map.groupBy(others, stepOf)]
    .flatMap(([key, some]) => {
      const [oldest] = some.toSorted((a, b) => a.since.localeCompare(b.since));
      return oldest ? [{ ...oldest, key, count: some.length, people: some.reduce((sum, { people }) => sum + people, 0) }] : [];
    })
    .sort((a, b) => a.since.localeCompare(b.since) || a.key.localeCompare(b.key));
}
