import type { ReactNode } from "react";

/** The counts of a list in one ruled line: "12 kandydatów", then each kind; `end` stands at the right. */
export function Counts({ children, end }: { children: ReactNode; end?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-7 gap-y-1.5 border-t-2 border-ink py-3 narrow:gap-x-5 narrow:gap-y-1">
      {children}
      {end ? <span className="ml-auto text-ink-soft narrow:ml-0">{end}</span> : null}
    </div>
  );
}

/** One count of the line: the number larger, the counted word after it. */
export function Count({ n, children }: { n: number | string; children: ReactNode }) {
  return (
    <span>
      <b className="text-lead">{n}</b> {children}
    </span>
  );
}
