import { Link } from "./link.tsx";

type LinkTabsProps = { label: string; tabs: readonly { href: string; label: string; current: boolean }[] };

/** Pages or views side by side, the one shown marked. */
export function LinkTabs({ label, tabs }: LinkTabsProps) {
  return (
    <nav aria-label={label} data-print="no">
      <ul className="flex flex-wrap gap-1">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className="flex min-h-11 items-center border border-line-strong px-3.5 no-underline hover:bg-accent-tint aria-[current]:border-2 aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
