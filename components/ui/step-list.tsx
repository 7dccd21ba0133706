import type { ReactNode } from "react";

export type StepLine = {
  readonly key: string;
  /** what the step does, as on its button (words.md 3) */
  readonly label: string;
  /** the state it leads to */
  readonly to: string;
  /** roles that take it: "koordynator PAI" */
  readonly who: string;
  /** the button or form, when the step is one's own and nothing stands in its way */
  readonly action?: ReactNode;
  /** "Dlaczego nie?": what stands in the way of one's own step */
  readonly obstacle?: ReactNode;
};

type StepListProps = {
  readonly label: string;
  /** where the thing stands now */
  readonly state: ReactNode;
  readonly steps: readonly StepLine[];
  /** said when nobody can take a step any more, or what comes by itself */
  readonly otherwise?: ReactNode;
};

/** Where a thing stands, and what is possible now and by whom: drawn from the table of its transitions. */
export function StepList({ label, state, steps, otherwise }: StepListProps) {
  return (
    <section aria-label={label} className="border border-line-strong bg-paper">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-5 py-3 narrow:px-3.5">
        <span className="text-small text-ink-soft">Stan</span> {state}
      </p>
      {steps.length > 0 ? (
        <ul>
          {steps.map(({ key, label: what, to, who, action, obstacle }) => (
            <li key={key} className="border-b border-line px-5 py-3 last:border-b-0 narrow:px-3.5">
              <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
                <p>
                  <span className="font-semibold">{what}</span> <span className="text-small text-ink-soft">→ {to}</span>
                  <span className="block text-small text-ink-soft">{who}</span>
                </p>
                {action}
              </div>
              {obstacle ? <div className="mt-2">{obstacle}</div> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {otherwise ? <p className="px-5 py-3 text-small text-ink-soft narrow:px-3.5">{otherwise}</p> : null}
    </section>
  );
}
