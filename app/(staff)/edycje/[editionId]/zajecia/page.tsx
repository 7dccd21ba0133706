import type { Metadata } from "next";
import { MainContent } from "#components/frame/main-content.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { loadSessions } from "#lib/attendance/loaders/sessions.ts";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { SessionCounts, SessionsTable } from "./sessions-table.tsx";

type Props = { params: Promise<{ editionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await loadEditionContext(await params);
  return { title: `Zajęcia – ${edition.name}` };
}

export default async function SessionsPage({ params }: Props) {
  const { edition, sessions, inside } = await loadSessions(await params);
  return (
    <MainContent>
      <PageHeader title="Zajęcia" facts="Blok Integracja: spotkania i listy obecności." />
      {sessions.length === 0 ? (
        <EmptyState title="Nie ma jeszcze zajęć." />
      ) : (
        <>
          <SessionCounts sessions={sessions} />
          <SessionsTable editionId={edition.id} sessions={sessions} inside={inside} />
        </>
      )}
    </MainContent>
  );
}
