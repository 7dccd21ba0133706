import type { Metadata } from "next";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { loadSettlements } from "#lib/settlements/loaders/months.ts";
import { SettlementsScreen } from "./settlements-screen.tsx";

type Props = { params: Promise<{ editionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await loadEditionContext(await params);
  return { title: `Rozliczenia – ${edition.name}` };
}

export default async function SettlementsPage({ params }: Props) {
  return <SettlementsScreen page={await loadSettlements(await params)} />;
}
