import { Link } from "#components/ui/link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatDate, formatDayMonth, formatWeek, weekdayName, weekdayShort } from "#lib/platform/polish.ts";
import type { PlaceWeekPage } from "#lib/work/loaders/place-week.ts";

const turn =
  "inline-flex min-h-11 items-center border border-line-strong px-3.5 py-1 no-underline not-first:-ml-px aria-[current=page]:border-b-4 aria-[current=page]:border-b-ink aria-[current=page]:font-semibold";

/** Which place and which days these are, how hours are written, and the days and weeks beside them. */
export function PlaceHeader({ page }: { page: PlaceWeekPage }) {
  const { place, sheet, editionId } = page;
  const { day } = sheet;
  const root = `/edycje/${editionId}/praca/${place.id}`;
  const days = sheet.facts.days.filter((on) => sheet.facts.edition.from <= on && on <= sheet.facts.edition.to);
  return (
    <>
      <p className="mt-4 -mb-3 text-small" data-print="no">
        <Link href={`/edycje/${editionId}/praca`}>Prace społecznie użyteczne (PSU)</Link>
      </p>
      <PageHeader
        title={place.name}
        facts={
          <>
            Organizator: {place.hostName}. Gmina: {place.municipality.name}.{" "}
            {place.capacity === null ? "Liczba miejsc: nie zgłoszono. " : `Zgłoszone miejsca: ${place.capacity}. `}
            {place.closedOn ? `Ostatni dzień prac: ${formatDate(place.closedOn)}. ` : ""}
            {sheet.editable ? (
              <span data-print="no">
                Godziny wpisuj jako 2:30, 2,5 albo 150 min. U – nieobecność usprawiedliwiona, N – nieusprawiedliwiona.{" "}
              </span>
            ) : null}
            {sheet.whole ? "Limity liczą się łącznie we wszystkich miejscach." : ""}
          </>
        }
      />
      <nav aria-label="Tydzień i dni" className="mb-4 flex flex-wrap gap-x-6 gap-y-2" data-print="no">
        <span className="flex flex-wrap">
          {page.previous ? (
            <Link href={`${root}?tydzien=${page.previous}`} className={turn}>
              <span aria-hidden="true">‹&nbsp;</span>Poprzedni tydzień
            </Link>
          ) : null}
          <Link href={`${root}?tydzien=${sheet.week}`} className={turn} aria-current={day === null ? "page" : undefined}>
            Tydzień {formatWeek(sheet.week, sheet.facts.edition)}
          </Link>
          {page.next ? (
            <Link href={`${root}?tydzien=${page.next}`} className={turn}>
              Następny tydzień<span aria-hidden="true">&nbsp;›</span>
            </Link>
          ) : null}
        </span>
        <span className="flex flex-wrap">
          {days.map((on) => (
            <DayLink key={on} on={on} root={root} current={on === day} />
          ))}
        </span>
      </nav>
      {day ? <h2 className="mb-2 text-h2 font-semibold">{`${weekdayName(day)}, ${formatDate(day)}`}</h2> : null}
      {day === null && !page.hasWeekend ? (
        <p className="mb-2 text-small" data-print="no">
          <Link href={`${root}?tydzien=${sheet.week}${page.weekend ? "" : "&weekend=tak"}`} scroll={false}>
            {page.weekend ? "Ukryj sobotę i niedzielę" : "Pokaż sobotę i niedzielę"}
          </Link>
        </p>
      ) : null}
    </>
  );
}

function DayLink({ on, root, current }: { on: IsoDate; root: string; current: boolean }) {
  return (
    <Link href={`${root}?data=${on}`} className={turn} aria-current={current ? "page" : undefined}>
      {weekdayShort(on)} {formatDayMonth(on)}
    </Link>
  );
}
