import { Link } from "#components/ui/link.tsx";

/** The years there are, the one shown marked; `hrefOf` gives the address of a year. Nothing for a single year. */
export function YearSwitch({ years, shown, hrefOf }: { years: readonly number[]; shown: number; hrefOf: (year: number) => string }) {
  const all = years.includes(shown) ? years : [...years, shown].sort((a, b) => a - b);
  if (all.length < 2) return null;
  return (
    <nav aria-label="Rok" data-print="no" className="mb-5">
      <ul className="flex flex-wrap gap-1">
        {all.map((year) => (
          <li key={year}>
            <Link
              href={hrefOf(year)}
              aria-current={year === shown ? "page" : undefined}
              className="flex min-h-11 items-center border border-line-strong px-3.5 no-underline hover:bg-accent-tint aria-[current]:border-2 aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {year}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
