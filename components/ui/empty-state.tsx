import type { ReactNode } from "react";

/** What will be here and why it is empty, then one step; no picture. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="max-w-[60ch] border-t-2 border-b border-ink border-b-line pt-5 pb-6">
      <p className="text-lead font-semibold">{title}</p>
      {children ? <p className="mt-1 text-ink-soft">{children}</p> : null}
      {action ? <p className="mt-3.5">{action}</p> : null}
    </div>
  );
}
