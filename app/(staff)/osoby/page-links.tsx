import { Link } from "#components/ui/link.tsx";

/** Steps between the pages of a long list. */
export function PageLinks({ page, pages, base }: { page: number; pages: number; base: string }) {
  if (pages < 2) return null;
  return (
    <nav aria-label="Strony listy" data-print="no" className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
      {page > 1 ? <Link href={`${base}${page - 1}`}>Poprzednia strona</Link> : null}
      <span>
        Strona {page} z {pages}
      </span>
      {page < pages ? <Link href={`${base}${page + 1}`}>Następna strona</Link> : null}
    </nav>
  );
}
