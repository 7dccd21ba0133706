import { ListNumberForm } from "#components/attendance/list-number-form.tsx";
import { MainContent } from "#components/frame/main-content.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { SessionsPage } from "#lib/attendance/loaders/sessions.ts";
import { SessionCounts, SessionsTable } from "./sessions-table.tsx";

/** The sessions of an edition, each with its register. `missing`: a number typed from paper that no list has. */
export function SessionsScreen({ page: { edition, sessions, inside }, missing }: { page: SessionsPage; missing: string }) {
  return (
    <MainContent>
      <PageHeader title="Zajęcia" facts="Blok Integracja: spotkania i listy obecności." />
      {sessions.length === 0 ? (
        <EmptyState title="Nie ma jeszcze zajęć." />
      ) : (
        <>
          <ListNumberForm action={`/edycje/${edition.id}/zajecia`} missing={missing} />
          <SessionCounts sessions={sessions} />
          <SessionsTable editionId={edition.id} sessions={sessions} inside={inside} />
        </>
      )}
    </MainContent>
  );
}
