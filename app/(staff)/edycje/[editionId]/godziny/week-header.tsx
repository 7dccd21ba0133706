import { Link } from "#components/ui/link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { type IsoWeek, weekRange } from "#lib/platform/calendar.ts";
import { formatDayMonth, formatWeek } from "#lib/platform/polish.ts";
import type { WeekPage } from "#lib/work/loaders/week.ts";
import { filterParams, type HoursFilter } from "#lib/work/rules/filter.ts";
import { HoursFilterForm } from "./hours-filter-form.tsx";

const turn = "inline-flex min-h-11 items-center border border-line-strong px-3.5 py-1 no-underline not-first:border-l-0";

/** Which week this is, how hours are written, the weeks beside it, whom the filter leaves, and the ways out as a file or a paper. */
export function WeekHeader({ page, filter }: { page: WeekPage; filter: HoursFilter }) {
  const { sheet, editionId } = page;
  if (!sheet) return <PageHeader title="Godziny" />;
  const asked = page.weekend;
  const root = `/edycje/${editionId}/godziny`;
  const address = (week: IsoWeek, weekend: boolean) =>
    `${root}?${new URLSearchParams({ tydzien: week, ...(weekend ? { weekend: "tak" } : {}), ...filterParams(filter) })}`;
  return (
    <>
      <PageHeader
        title={`Godziny: tydzień ${formatWeek(sheet.week, sheet.facts.edition)}`}
        facts={
          <>
            {sheet.editable ? <span data-print="no">Godziny wpisuj jako 2,5 albo 2:30. </span> : null}
            {sheet.whole ? "Godziny zajęć pochodzą z list obecności. " : "Widać godziny w miejscach prac tego organizatora. "}
            {sheet.whole ? (
              <>
                <Link href={`${root}/cykl?${new URLSearchParams(filterParams(filter))}`} data-print="no">
                  Cały cykl
                </Link>{" "}
              </>
            ) : null}
            {page.weekendFixed ? null : (
              <Link href={address(sheet.week, !asked)} scroll={false} data-print="no">
                {asked ? "Ukryj sobotę i niedzielę" : "Pokaż sobotę i niedzielę"}
              </Link>
            )}
          </>
        }
        actions={
          <nav aria-label="Tygodnie" className="flex">
            {page.previous ? (
              <Link href={address(page.previous, asked)} className={turn}>
                <span aria-hidden="true">‹&nbsp;</span>
                <span className="sr-only">Poprzedni tydzień: </span>
                {shortWeek(page.previous)}
              </Link>
            ) : null}
            {page.next ? (
              <Link href={address(page.next, asked)} className={turn}>
                <span className="sr-only">Następny tydzień: </span>
                {shortWeek(page.next)}
                <span aria-hidden="true">&nbsp;›</span>
              </Link>
            ) : null}
          </nav>
        }
      />
      <HoursFilterForm
        address={root}
        filter={filter}
        choices={page.choices}
        fixed={{ tydzien: sheet.week, ...(asked ? { weekend: "tak" } : {}) }}
        left={{ shown: page.shownIds.length, all: sheet.rows.length }}
        whole={sheet.whole}
      />
    </>
  );
}

function shortWeek(week: IsoWeek): string {
  const { from, to } = weekRange(week);
  return `${formatDayMonth(from)}–${formatDayMonth(to)}`;
}
