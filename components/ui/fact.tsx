import type { ReactNode } from "react";

/** What a source may leave open: "brak danych"; what was made up for the demo carries its mark beside it. */
export function Fact({ invented = false, children }: { invented?: boolean; children: ReactNode }) {
  if (children === null || children === undefined || children === "") return <span className="text-ink-soft">brak danych</span>;
  return (
    <>
      {children}
      {invented ? <Invented /> : null}
    </>
  );
}

/** The mark itself. */
export const Invented = () => <span className="text-small text-ink-soft"> (dane zmyślone)</span>;

/** A list as the source gives it, or "brak danych". */
export function FactList({ items }: { items: readonly string[] }) {
  if (items.length === 0) return <Fact>{null}</Fact>;
  return (
    <ul className="list-disc pl-5">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
