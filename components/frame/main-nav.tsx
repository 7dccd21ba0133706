import { Link } from "#components/ui/link.tsx";
import type { MainLink } from "./main-link.ts";
import { WaitingCount } from "./waiting-count.tsx";

const link =
  "flex h-full items-center gap-2 border-b-4 border-transparent px-3.5 pt-1 whitespace-nowrap text-paper no-underline hover:border-bar-soft hover:text-paper aria-[current]:border-paper aria-[current]:font-semibold forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[Highlight]";

/** The main links of a role in the dark bar; below 1180 px they are in the menu. */
export function MainNav({ links }: { links: readonly MainLink[] }) {
  return (
    <nav aria-label="Główna" className="folded:hidden">
      <ul className="flex h-full">
        {links.map(({ href, label, current, count }) => (
          <li key={href}>
            <Link href={href} aria-current={current ? "page" : undefined} className={link}>
              {label}
              <WaitingCount count={count}>
                {({ n, text }) => (
                  <span className="rounded border border-current px-1.5 text-small leading-5 font-semibold">
                    <span aria-hidden="true">{n}</span>
                    <span className="sr-only">{text}</span>
                  </span>
                )}
              </WaitingCount>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
