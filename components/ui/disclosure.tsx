import type { ReactNode } from "react";

type DisclosureProps = {
  /** The words that open it. */
  summary: ReactNode;
  /** A second, softer line under them. */
  detail?: ReactNode;
  open?: boolean;
  /** Give the same name to several: one stays open. */
  name?: string;
  children: ReactNode;
};

/** A native <details> ruled like a row; opens in place. */
export function Disclosure({ summary, detail, open, name, children }: DisclosureProps) {
  return (
    <details open={open} name={name} className="border-b border-line">
      <summary className="chevron flex min-h-11 cursor-pointer list-none items-start justify-between gap-4 py-2.5 font-semibold after:mt-2">
        <span>
          {summary}
          {detail ? <span className="block text-small font-normal text-ink-soft">{detail}</span> : null}
        </span>
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
