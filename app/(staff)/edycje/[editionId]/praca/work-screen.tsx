import { ListNumberForm } from "#components/attendance/list-number-form.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { WorkPlacesPage } from "#lib/work/loaders/places.ts";
import { AssignmentsSection } from "./assignments-section.tsx";
import { HostsSection } from "./hosts-section.tsx";
import { MonthsSection } from "./months-section.tsx";
import { PlacesSection } from "./places-section.tsx";

/**
 * Community work of an edition: places with who is there, assignments, months of the timesheets, hosts and kinds of work.
 * `missing`: a number typed from paper that no list has.
 */
export function WorkScreen({ page, missing }: { page: WorkPlacesPage; missing: string }) {
  return (
    <>
      <PageHeader
        title="Prace społecznie użyteczne (PSU)"
        facts={page.role === "HOST_SUPERVISOR" ? "Widać miejsca i osoby tego organizatora." : undefined}
      />
      {page.places.length === 0 ? (
        <EmptyState title="Nie ma jeszcze miejsc prac.">{page.mayKeep ? "Dodaj organizatora i miejsce." : null}</EmptyState>
      ) : (
        <>
          <ListNumberForm action={`/edycje/${page.editionId}/praca`} missing={missing} />
          <PlacesSection page={page} />
          <MonthsSection page={page} />
          <AssignmentsSection page={page} />
        </>
      )}
      <HostsSection page={page} />
    </>
  );
}
