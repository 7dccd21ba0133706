import type { Metadata } from "next";
import { MainContent } from "#components/frame/main-content.tsx";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { loadPlaceWeek } from "#lib/work/loaders/place-week.ts";
import { PlaceScreen } from "./place-screen.tsx";

type Props = {
  params: Promise<{ editionId: string; workPlaceId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await loadEditionContext(await params);
  return { title: `Miejsce prac – ${edition.name}` };
}

export default async function WorkPlacePage({ params, searchParams }: Props) {
  const { tydzien, data, weekend } = await searchParams;
  const page = await loadPlaceWeek({
    ...(await params),
    ...(typeof tydzien === "string" ? { week: tydzien } : {}),
    ...(typeof data === "string" ? { day: data } : {}),
    weekend: weekend === "tak",
  });
  return (
    <MainContent>
      <PlaceScreen page={page} />
    </MainContent>
  );
}
