import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { loadListByNumber } from "#lib/attendance/loaders/list.ts";
import { loadSessions } from "#lib/attendance/loaders/sessions.ts";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { SessionsScreen } from "./sessions-screen.tsx";

type Props = { params: Promise<{ editionId: string }>; searchParams: Promise<{ numer?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await loadEditionContext(await params);
  return { title: `Zajęcia – ${edition.name}` };
}

export default async function SessionsPage({ params, searchParams }: Props) {
  const { editionId } = await params;
  const { numer } = await searchParams;
  const typed = typeof numer === "string" ? numer.slice(0, 20) : "";
  const { address } = typed ? await loadListByNumber({ editionId, typed }) : { address: null };
  if (address) redirect(address);
  return <SessionsScreen page={await loadSessions({ editionId })} missing={typed} />;
}
