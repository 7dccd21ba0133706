import type { Metadata } from "next";
import { MainContent } from "#components/frame/main-content.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { loadCycle } from "#lib/work/loaders/cycle.ts";
import { readFilter } from "#lib/work/rules/filter.ts";
import { CycleHeader } from "./cycle-header.tsx";
import { CycleTable } from "./cycle-table.tsx";

type Props = { params: Promise<{ editionId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await loadEditionContext(await params);
  return { title: `Godziny, cały cykl – ${edition.name}` };
}

export default async function CycleHoursPage({ params, searchParams }: Props) {
  const page = await loadCycle({ ...(await params), filter: readFilter(await searchParams) });
  return (
    <MainContent>
      <CycleHeader page={page} />
      {page.cycle && page.cycle.rows.length > 0 ? (
        <CycleTable cycle={page.cycle} editionId={page.edition.id} />
      ) : (
        <EmptyState title="Nie ma jeszcze godzin.">
          {page.cycle ? "Nie ma osób, które spełniają filtr." : "Edycja nie ma jeszcze dat rozpoczęcia i zakończenia."}
        </EmptyState>
      )}
    </MainContent>
  );
}
