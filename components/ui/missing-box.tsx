import type { ReactNode } from "react";

export type MissingItem = { key: string; text: ReactNode; action?: ReactNode };

/**
 * What must be cleared before a step, numbered, each line with the action that clears it.
 * `tabIndex` -1 lets the step's button move the focus here: give it an `id`.
 */
export function MissingBox({ id, title, items }: { id?: string; title: string; items: readonly MissingItem[] }) {
  if (items.length === 0) return null;
  return (
    <section id={id} tabIndex={-1} aria-label={title} className="mb-7 border-2 border-part-mark px-5 pt-3 pb-2.5 narrow:px-3.5">
      <h2 className="text-lead text-part">{title}</h2>
      <ol className="mt-1">
        {items.map((item, index) => (
          <li
            key={item.key}
            className="grid grid-cols-[24px_minmax(0,1fr)_auto] items-baseline gap-x-3 gap-y-0.5 border-t border-line py-2 first:border-t-0 narrow:grid-cols-[20px_minmax(0,1fr)]"
          >
            <span>{index + 1}.</span>
            <span>{item.text}</span>
            {item.action ? <span className="narrow:col-start-2">{item.action}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
