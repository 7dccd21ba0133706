import type { Metadata } from "next";
import { loadSessions } from "#lib/attendance/loaders/sessions.ts";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { openList } from "../open-list.ts";
import { SessionsScreen } from "./sessions-screen.tsx";

type Props = { params: Promise<{ editionId: string }>; searchParams: Promise<{ numer?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await loadEditionContext(await params);
  return { title: `Zajęcia – ${edition.name}` };
}

export default async function SessionsPage({ params, searchParams }: Props) {
  const { editionId } = await params;
  const missing = await openList(editionId, (await searchParams).numer);
  return <SessionsScreen page={await loadSessions({ editionId })} missing={missing} />;
}
