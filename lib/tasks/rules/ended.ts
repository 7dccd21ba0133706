import type { SessionOfTask } from "#lib/tasks/rules/matter.ts";
import { askedWeeks, type EmptyWeek } from "#lib/tasks/rules/work-hours.ts";

type Open = {
  readonly sessions: readonly SessionOfTask[];
  readonly figures?: { readonly emptyWeeks: readonly EmptyWeek[] } | undefined;
};

/** Entries that an edition still lacks: marks of its registers, and weeks of its people without an entry of community work. */
export function missingEntries({ sessions, figures }: Open, editionId: string): number {
  const marks = sessions.filter((one) => one.editionId === editionId).map(({ expected, recorded }) => Math.max(0, expected - recorded));
  const weeks = askedWeeks((figures?.emptyWeeks ?? []).filter((one) => one.editionId === editionId)).map(({ people }) => people);
  return [...marks, ...weeks].reduce((sum, n) => sum + n, 0);
}
