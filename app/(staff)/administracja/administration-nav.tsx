import { Link } from "#components/ui/link.tsx";

const pages = [
  { href: "/administracja/prawo", label: "Prawo" },
  { href: "/administracja/stawki", label: "Stawki" },
  { href: "/administracja/instytucja", label: "Instytucja" },
] as const;

/** The pages of the administration, the one shown marked. */
export function AdministrationNav({ current }: { current: (typeof pages)[number]["href"] }) {
  return (
    <nav aria-label="Administracja" data-print="no" className="mb-6">
      <ul className="flex flex-wrap gap-1">
        {pages.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={href === current ? "page" : undefined}
              className="flex min-h-11 items-center border border-line-strong px-3.5 no-underline hover:bg-accent-tint aria-[current]:border-2 aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
