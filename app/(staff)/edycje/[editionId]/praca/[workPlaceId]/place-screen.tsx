import { EmptyState } from "#components/ui/empty-state.tsx";
import { formatWeek } from "#lib/platform/polish.ts";
import type { PlaceWeekPage } from "#lib/work/loaders/place-week.ts";
import { AwaitedList } from "./awaited-list.tsx";
import { MonthSection } from "./month-section.tsx";
import { PlaceHeader } from "./place-header.tsx";
import { PlaceSheet } from "./place-sheet.tsx";
import { UntoldList } from "./untold-list.tsx";

/** One work place: everybody's week or day, what has to be told at once, and the months that are confirmed. */
export function PlaceScreen({ page }: { page: PlaceWeekPage }) {
  const { editionId, today, sheet, kinds, awaited, untold, months } = page;
  return (
    <>
      <PlaceHeader page={page} />
      {awaited.length > 0 ? <AwaitedList editionId={editionId} today={today} awaited={awaited} /> : null}
      {sheet.rows.length > 0 ? (
        <PlaceSheet key={`${sheet.week} ${sheet.day}`} sheet={sheet} kinds={kinds} />
      ) : (
        <EmptyState title={`Nikt nie ma przydziału do tego miejsca. Tydzień: ${formatWeek(sheet.week, sheet.facts.edition)}.`}>
          {page.role === "HOST_SUPERVISOR" ? "Osoby przydziela ośrodek." : "Przydziel osoby na stronie miejsc prac."}
        </EmptyState>
      )}
      {untold.length > 0 ? <UntoldList page={page} /> : null}
      {months.map((month) => (
        <MonthSection key={month.month} page={page} month={month} />
      ))}
    </>
  );
}
