import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { WorkPlacesPage } from "#lib/work/loaders/places.ts";
import { AssignmentsSection } from "./assignments-section.tsx";
import { HostsSection } from "./hosts-section.tsx";
import { MonthsSection } from "./months-section.tsx";
import { PlacesSection } from "./places-section.tsx";

/** Community work of an edition: places with who is there, assignments, months of the timesheets, hosts and kinds of work. */
export function WorkScreen({ page }: { page: WorkPlacesPage }) {
  return (
    <>
      <PageHeader
        title="Prace społecznie użyteczne (PSU)"
        facts={page.role === "HOST_SUPERVISOR" ? "Widać miejsca i osoby tego organizatora." : undefined}
      />
      {page.places.length === 0 ? (
        <EmptyState title="Nie ma jeszcze miejsc prac.">Dodaj organizatora i miejsce.</EmptyState>
      ) : (
        <>
          <PlacesSection page={page} />
          <MonthsSection page={page} />
          <AssignmentsSection page={page} />
        </>
      )}
      <HostsSection page={page} />
    </>
  );
}
