import type { ReactNode } from "react";

type SectionProps = {
  id?: string;
  /** The section's number on this page; left out where the page has only one or two. */
  number?: number;
  title: ReactNode;
  /** One line that defines what is counted here. */
  definition?: ReactNode;
  children: ReactNode;
};

/** A ruled section of a form: number, title and definition in a 216 px margin, the content beside it. */
export function Section({ id, number, title, definition, children }: SectionProps) {
  return (
    <section
      id={id}
      className="grid grid-cols-[216px_minmax(0,1fr)] gap-x-8 border-t-2 border-ink pt-3.5 pb-10 folded:grid-cols-[minmax(0,1fr)] folded:gap-2.5 folded:pb-7 print:grid-cols-[32mm_minmax(0,1fr)] print:gap-x-4 print:pb-4"
    >
      <header>
        <h2 className="flex gap-2 text-lead">
          {number ? <span className="min-w-[0.7em] font-normal text-ink-soft">{number}</span> : null}
          <span>{title}</span>
        </h2>
        {definition ? <p className="mt-1.5 text-small text-ink-soft">{definition}</p> : null}
      </header>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
