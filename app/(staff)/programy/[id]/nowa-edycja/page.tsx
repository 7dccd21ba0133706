import type { Metadata } from "next";
import { MainContent } from "#components/frame/main-content.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { loadNewEditions } from "#lib/editions/loaders/plan.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { hardSpaces } from "#lib/platform/polish.ts";
import { RoundsForm } from "./rounds-form.tsx";

export const metadata: Metadata = { title: "Nowe edycje" };

export default async function NewEditionsPage({ params }: { params: Promise<{ id: string }> }) {
  const { programme, template, centres } = await loadNewEditions(await params);
  const minutes = template.reduce((sum, { sessionCount, sessionMinutes }) => sum + sessionCount * sessionMinutes, 0);
  const copied =
    minutes > 0
      ? `Każda tura dostanie plan form wsparcia z szablonu: ${formatMinutes(minutes)}`
      : "Program nie ma jeszcze szablonu form wsparcia.";
  return (
    <MainContent>
      <PageHeader title="Nowe edycje" facts={hardSpaces(`${programme.name}. ${copied}`)} />
      <RoundsForm programme={programme} centres={centres} />
    </MainContent>
  );
}
