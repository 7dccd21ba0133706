import { State } from "#components/ui/state.tsx";
import { message } from "#lib/law/messages.ts";
import type { Verdict } from "#lib/law/verdict.ts";

export type ShortWeeksOf = { readonly group: string; readonly verdicts: readonly Verdict[] };

/** Weeks in which a group has too few classes (R16): which, how many hours, and what to do about it. */
export function ShortWeeks({ groups }: { groups: readonly ShortWeeksOf[] }) {
  const told = groups.flatMap(({ group, verdicts }) => verdicts.map((verdict) => message(verdict, { group })));
  if (told.length === 0) return null;
  return (
    <ul className="mb-4 text-small" aria-label="Tygodnie z małą liczbą zajęć">
      {told.map(({ what, why, fix }) => (
        <li key={what} className="mb-2">
          <State shape="risk" tone="part">
            {what}
          </State>
          <p>
            {why} {fix}
          </p>
        </li>
      ))}
    </ul>
  );
}
