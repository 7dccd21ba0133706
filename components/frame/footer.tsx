import { Link } from "#components/ui/link.tsx";

export type FooterLink = { href: string; label: string };

/** Links of the foot of every page and, for those signed in, when they will be signed out. */
export function Footer({ links, note }: { links: readonly FooterLink[]; note?: string }) {
  return (
    <footer data-print="no" className="border-t border-line text-small text-ink-soft">
      <div className="mx-auto flex max-w-page flex-wrap gap-x-6 gap-y-2 px-gutter pt-4 pb-6">
        {links.map(({ href, label }) => (
          <Link key={href} href={href} className="inline-flex min-h-6 items-center">
            {label}
          </Link>
        ))}
        {note ? <span>{note}</span> : null}
      </div>
    </footer>
  );
}
