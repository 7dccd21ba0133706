import type { Metadata } from "next";
import { MainContent } from "#components/frame/main-content.tsx";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { loadCandidates } from "#lib/referrals/loaders/candidates.ts";
import { CentreScreen } from "./centre-screen.tsx";
import { OfficeScreen } from "./office-screen.tsx";

type Props = { params: Promise<{ editionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await loadEditionContext(await params);
  return { title: `Kandydaci – ${edition.name}` };
}

export default async function CandidatesPage({ params }: Props) {
  const data = await loadCandidates(await params);
  return <MainContent>{data.side === "PUP" ? <OfficeScreen data={data} /> : <CentreScreen data={data} />}</MainContent>;
}
