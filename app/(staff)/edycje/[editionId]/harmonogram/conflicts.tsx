import { State } from "#components/ui/state.tsx";
import { message } from "#lib/law/messages.ts";
import type { Verdict } from "#lib/law/verdict.ts";

/** What a meeting meets with: shape and words, what blocks red, what asks for a reason amber. */
export function Conflicts({ verdicts }: { verdicts: readonly Verdict[] }) {
  if (verdicts.length === 0) return null;
  return (
    <ul className="text-small">
      {verdicts.map((verdict) => {
        const { short, why } = message(verdict);
        const isBlock = verdict.severity === "blocked";
        return (
          <li key={`${verdict.code} ${why}`}>
            <State shape={isBlock ? "cross" : "risk"} tone={isBlock ? "unx" : "part"}>
              {short}: {why}
            </State>
          </li>
        );
      })}
    </ul>
  );
}
