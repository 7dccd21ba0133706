import type { ReactNode } from "react";
import { Link } from "#components/ui/link.tsx";
import type { LineReport } from "#lib/reports/rules/county.ts";
import { type CountyFilter, type CountyList, listHref } from "#lib/reports/rules/county-list.ts";

type NumberLinkProps = {
  /** the rows behind it; 0 opens nothing */
  rows: number;
  list: CountyList;
  year: number;
  /** whether the reader may see persons */
  opens: boolean;
  /** one line of the county; without it the whole year */
  line?: LineReport;
  filter?: Partial<CountyFilter>;
  /** what the link opens, for those who hear it out of its table */
  about: string;
  children: ReactNode;
};

/** A number that opens the very rows it counts; plain text for a reader without the right to names. */
export function NumberLink({ rows, list, year, opens, line, filter, about, children }: NumberLinkProps) {
  if (!opens || rows === 0) return children;
  const place = line ? { editionId: line.editionId, centreId: line.centreId } : {};
  return (
    <Link href={listHref({ year, list, ...place, ...filter })} className="inline-block min-h-6">
      {children}
      <span className="sr-only">: {about}</span>
    </Link>
  );
}
