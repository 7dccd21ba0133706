import type { Metadata } from "next";
import { MainContent } from "#components/frame/main-content.tsx";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { loadWorkPlaces } from "#lib/work/loaders/places.ts";
import { WorkScreen } from "./work-screen.tsx";

type Props = { params: Promise<{ editionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await loadEditionContext(await params);
  return { title: `Prace – ${edition.name}` };
}

export default async function WorkPage({ params }: Props) {
  const page = await loadWorkPlaces(await params);
  return (
    <MainContent>
      <WorkScreen page={page} />
    </MainContent>
  );
}
