import type { ReactNode } from "react";
import { Unbroken } from "./unbroken.tsx";

type PageHeaderProps = {
  title: ReactNode;
  /** One line of facts. */
  facts?: ReactNode;
  /** At most one filled and one outlined button; on a phone the outlined one becomes a link under it. */
  actions?: ReactNode;
};

/** What this page is and the one thing to do here; holds the page's only h1. */
export function PageHeader({ title, facts, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pt-6 pb-3.5 narrow:pt-[18px] narrow:pb-3">
      <div className="min-w-0 flex-[1_1_480px] narrow:basis-full">
        <h1>
          <Unbroken>{title}</Unbroken>
        </h1>
        {facts ? (
          <p className="mt-1 text-ink-soft">
            <Unbroken>{facts}</Unbroken>
          </p>
        ) : null}
      </div>
      {actions ? <PageActions>{actions}</PageActions> : null}
    </header>
  );
}

const onPhone = [
  "narrow:w-full narrow:gap-x-5 narrow:gap-y-1",
  "narrow:[&_[data-look=filled]]:w-full",
  "narrow:[&_[data-look=second]]:order-2 narrow:[&_[data-look=second]]:border-0 narrow:[&_[data-look=second]]:px-0",
  "narrow:[&_[data-look=second]]:font-normal narrow:[&_[data-look=second]]:underline",
].join(" ");

function PageActions({ children }: { children: ReactNode }) {
  return (
    <div data-print="no" className={`flex flex-wrap items-center gap-3 ${onPhone}`}>
      {children}
    </div>
  );
}
