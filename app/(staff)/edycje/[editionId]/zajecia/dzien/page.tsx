import type { Metadata } from "next";
import { MainContent } from "#components/frame/main-content.tsx";
import { loadDay } from "#lib/attendance/loaders/sessions.ts";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { DayScreen } from "./day-screen.tsx";

type Props = { params: Promise<{ editionId: string }>; searchParams: Promise<{ data?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await loadEditionContext(await params);
  return { title: `Listy obecności dnia – ${edition.name}` };
}

export default async function DayPage({ params, searchParams }: Props) {
  const { editionId } = await params;
  const { data } = await searchParams;
  const page = await loadDay({ editionId, day: typeof data === "string" ? data : undefined });
  return (
    <MainContent>
      <DayScreen page={page} />
    </MainContent>
  );
}
