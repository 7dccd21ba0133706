import type { Metadata } from "next";
import { MainContent } from "#components/frame/main-content.tsx";
import { CorrectionList } from "#components/people/correction-list.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { formatWeek } from "#lib/platform/polish.ts";
import { loadWeek } from "#lib/work/loaders/week.ts";
import { readFilter } from "#lib/work/rules/filter.ts";
import { hoursCorrection } from "./corrections.ts";
import { WeekForm } from "./week-form.tsx";
import { WeekHeader } from "./week-header.tsx";

type Props = { params: Promise<{ editionId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await loadEditionContext(await params);
  return { title: `Godziny – ${edition.name}` };
}

export default async function HoursPage({ params, searchParams }: Props) {
  const asked = await searchParams;
  const filter = readFilter(asked);
  const week = typeof asked.tydzien === "string" ? asked.tydzien : undefined;
  const page = await loadWeek({ ...(await params), week, weekend: asked.weekend === "tak", filter });
  const { sheet } = page;
  return (
    <MainContent>
      <WeekHeader page={page} filter={filter} />
      {sheet && sheet.rows.length > 0 ? (
        <WeekForm key={sheet.week} sheet={sheet} shownIds={page.shownIds} />
      ) : (
        <EmptyState title={`Nie ma jeszcze godzin.${sheet ? ` Tydzień: ${formatWeek(sheet.week, sheet.facts.edition)}.` : ""}`}>
          {sheet ? "Wpisz prace albo obecność na zajęciach." : "Edycja nie ma jeszcze dat rozpoczęcia i zakończenia."}
        </EmptyState>
      )}
      <CorrectionList corrections={page.corrections.map(hoursCorrection)} />
    </MainContent>
  );
}
