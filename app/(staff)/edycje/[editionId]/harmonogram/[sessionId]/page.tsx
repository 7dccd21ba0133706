import type { Metadata } from "next";
import { loadScheduledSession } from "#lib/schedule/loaders/planning.ts";
import { SessionScreen } from "./session-screen.tsx";

type Props = { params: Promise<{ editionId: string; sessionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { session, edition } = await loadScheduledSession(await params);
  return { title: `Zajęcia nr ${session.number} – ${edition.name}` };
}

export default async function ScheduledSessionPage({ params }: Props) {
  return <SessionScreen page={await loadScheduledSession(await params)} />;
}
