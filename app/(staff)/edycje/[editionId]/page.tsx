import type { Metadata } from "next";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { loadOverview } from "#lib/editions/loaders/overview.ts";
import { OverviewScreen } from "./overview/overview-screen.tsx";

type Props = { params: Promise<{ editionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await loadEditionContext(await params);
  return { title: `Przegląd – ${edition.name}` };
}

export default async function EditionPage({ params }: Props) {
  return <OverviewScreen overview={await loadOverview(await params)} />;
}
