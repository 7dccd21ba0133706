import type { ReactNode } from "react";

/** A plain ruled list in small type, for asides. */
export function RowList({ children }: { children: ReactNode }) {
  return <ul className="[&>li]:border-b [&>li]:border-line [&>li]:py-2 [&>li]:text-small">{children}</ul>;
}
