import type { ReactNode } from "react";
import { MainContent } from "#components/frame/main-content.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { formatRange, hardSpaces } from "#lib/platform/polish.ts";
import type { PlanningPage } from "#lib/schedule/loaders/planning.ts";

type Props = { planning: PlanningPage; title: string; children: ReactNode };

/** A page on which meetings are planned: its edition, the edition's days, and the way back to the schedule. */
export function PlanningFrame({ planning: { edition, period }, title, children }: Props) {
  const back = (
    <ButtonLink look="second" href={`/edycje/${edition.id}/harmonogram`}>
      Harmonogram
    </ButtonLink>
  );
  return (
    <MainContent>
      <PageHeader title={title} facts={hardSpaces(`${edition.name}. Okres: ${formatRange(period)}.`)} actions={back} />
      {children}
    </MainContent>
  );
}
