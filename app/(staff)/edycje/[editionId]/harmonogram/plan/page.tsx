import type { Metadata } from "next";
import { MainContent } from "#components/frame/main-content.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { formatRange, hardSpaces } from "#lib/platform/polish.ts";
import { loadPlanning } from "#lib/schedule/loaders/schedule.ts";
import { PlanBuilder } from "./plan-builder.tsx";

export const metadata: Metadata = { title: "Zajęcia z planu" };

type Props = { params: Promise<{ editionId: string }> };

export default async function PlanningPage({ params }: Props) {
  const planning = await loadPlanning(await params);
  const { edition, period } = planning;
  const back = (
    <ButtonLink look="second" href={`/edycje/${edition.id}/harmonogram`}>
      Harmonogram
    </ButtonLink>
  );
  return (
    <MainContent>
      <PageHeader title="Utwórz zajęcia z planu" facts={hardSpaces(`${edition.name}. Okres: ${formatRange(period)}.`)} actions={back} />
      <PlanBuilder planning={planning} />
    </MainContent>
  );
}
