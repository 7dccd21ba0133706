import type { ReactNode } from "react";
import { Link } from "#components/ui/link.tsx";
import type { MainLink } from "./main-link.ts";

type EditionContextProps = {
  programme: { name: string; href: string };
  /** "Tura 2, maj–czerwiec"; `shortName` "Tura 2" for the phone. */
  name: string;
  shortName: string;
  /** A State. */
  state: ReactNode;
  facts: readonly { term: string; value: ReactNode }[];
  tabs: readonly MainLink[];
};

/** Where one is: one line of facts of the edition, then its parts as index-card tabs; on a phone one line that opens. */
export function EditionContext({ programme, name, shortName, state, facts, tabs }: EditionContextProps) {
  return (
    <section aria-label="Edycja" className="border-b border-line-strong bg-ground">
      <div className="mx-auto max-w-page px-gutter">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-1 pt-2.5 pb-2 text-small narrow:hidden">
          <span className="text-body font-semibold">
            <Link href={programme.href}>{programme.name}</Link> <span aria-hidden="true">/</span> {name}
          </span>
          {state}
          <dl className="flex flex-wrap gap-x-5 gap-y-1">
            {facts.map(({ term, value }) => (
              <div key={term} className="flex gap-1.5 whitespace-nowrap">
                <dt className="text-ink-soft">{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
        <WideTabs tabs={tabs} />
        <PhoneTabs shortName={shortName} tabs={tabs} />
      </div>
    </section>
  );
}

const tab =
  "flex min-h-10 items-center border border-t-4 border-transparent px-3.5 pt-1 pb-1.5 text-ink no-underline folded:px-[9px] hover:border-t-line-strong hover:text-ink aria-[current]:border-line-strong aria-[current]:border-t-accent aria-[current]:border-b-paper aria-[current]:bg-paper aria-[current]:font-semibold forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[Highlight]";

function WideTabs({ tabs }: { tabs: readonly MainLink[] }) {
  return (
    <nav aria-label="Części edycji" data-print="no" className="narrow:hidden">
      <ul className="-mb-px flex flex-wrap gap-0.5">
        {tabs.map(({ href, label, current }) => (
          <li key={href}>
            <Link href={href} aria-current={current ? "page" : undefined} className={tab}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The key closes it again when another part is opened. */
function PhoneTabs({ shortName, tabs }: { shortName: string; tabs: readonly MainLink[] }) {
  const here = tabs.find((one) => one.current);
  return (
    <details key={here?.href} data-print="no" className="hidden narrow:block">
      <summary className="chevron flex min-h-11 cursor-pointer list-none items-center gap-2 font-semibold">
        {here ? `${shortName}: ${here.label}` : shortName}
        <span className="sr-only">, wybierz część edycji</span>
      </summary>
      <nav aria-label="Części edycji">
        <ul className="pb-3">
          {tabs.map(({ href, label, current }) => (
            <li key={href}>
              <Link
                href={href}
                aria-current={current ? "page" : undefined}
                className="flex min-h-11 items-center border-t border-line aria-[current]:border-l-4 aria-[current]:border-l-ink aria-[current]:pl-3 aria-[current]:font-semibold"
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
