import type { Metadata } from "next";
import { MainContent } from "#components/frame/main-content.tsx";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { loadWorkPlaces } from "#lib/work/loaders/places.ts";
import { openList } from "../open-list.ts";
import { WorkScreen } from "./work-screen.tsx";

type Props = { params: Promise<{ editionId: string }>; searchParams: Promise<{ numer?: string | string[] }> };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { edition } = await loadEditionContext(await params);
  return { title: `Prace – ${edition.name}` };
}

export default async function WorkPage({ params, searchParams }: Props) {
  const { editionId } = await params;
  const missing = await openList(editionId, (await searchParams).numer);
  const page = await loadWorkPlaces({ editionId });
  return (
    <MainContent>
      <WorkScreen page={page} missing={missing} />
    </MainContent>
  );
}
