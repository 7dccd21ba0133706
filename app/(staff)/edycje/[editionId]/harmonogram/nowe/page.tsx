import type { Metadata } from "next";
import { MainContent } from "#components/frame/main-content.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { formatRange, hardSpaces } from "#lib/platform/polish.ts";
import { loadPlanning } from "#lib/schedule/loaders/schedule.ts";
import { NewSessionForm } from "./new-session-form.tsx";

export const metadata: Metadata = { title: "Dodaj zajęcia" };

type Props = { params: Promise<{ editionId: string }> };

export default async function NewSessionPage({ params }: Props) {
  const planning = await loadPlanning(await params);
  const { edition, period } = planning;
  const back = (
    <ButtonLink look="second" href={`/edycje/${edition.id}/harmonogram`}>
      Harmonogram
    </ButtonLink>
  );
  return (
    <MainContent>
      <PageHeader title="Dodaj zajęcia" facts={hardSpaces(`${edition.name}. Okres: ${formatRange(period)}.`)} actions={back} />
      <NewSessionForm planning={planning} />
    </MainContent>
  );
}
