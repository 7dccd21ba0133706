import type { Metadata } from "next";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { loadSummary } from "#lib/reports/loaders/summary.ts";
import { SummaryScreen } from "./summary-screen.tsx";

type Props = { params: Promise<{ editionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await loadEditionContext(await params);
  return { title: `Podsumowanie – ${edition.name}` };
}

export default async function SummaryPage({ params }: Props) {
  return <SummaryScreen data={await loadSummary(await params)} />;
}
