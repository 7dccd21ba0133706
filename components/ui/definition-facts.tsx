import type { ReactNode } from "react";

export type Fact = { term: string; value: ReactNode };

/** Facts of one thing as ruled lines, term and value; `columns` 2 sets them in two columns on a wide screen. */
export function DefinitionFacts({ facts, columns = 1 }: { facts: readonly Fact[]; columns?: 1 | 2 }) {
  return (
    <dl className={`grid border-t border-ink ${columns === 2 ? "grid-cols-2 gap-x-8 folded:grid-cols-1" : "grid-cols-1"}`}>
      {facts.map(({ term, value }) => (
        <div
          key={term}
          className="grid grid-cols-[180px_minmax(0,1fr)] gap-x-4 border-b border-line py-2 narrow:grid-cols-[128px_minmax(0,1fr)] narrow:gap-x-3"
        >
          <dt className="text-ink-soft">{term}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
