import type { Metadata } from "next";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { loadSchedule } from "#lib/schedule/loaders/schedule.ts";
import { ScheduleScreen } from "./schedule-screen.tsx";

type Props = { params: Promise<{ editionId: string }>; searchParams: Promise<{ widok?: string; od?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await loadEditionContext(await params);
  return { title: `Harmonogram – ${edition.name}` };
}

export default async function SchedulePage({ params, searchParams }: Props) {
  return <ScheduleScreen page={await loadSchedule(await params)} asked={await searchParams} />;
}
