import type { Metadata } from "next";
import { loadAgreement, loadDraftChoices } from "#lib/agreements/loaders.ts";
import { AnnexScreen } from "./annex-screen.tsx";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ aneks?: string }> };

export const metadata: Metadata = { title: "Aneks do porozumienia" };

export default async function AnnexPage({ params, searchParams }: Props) {
  // Whoever may not write papers gets no form either: the choices answer 404.
  await loadDraftChoices({});
  return <AnnexScreen {...(await loadAgreement(await params))} asked={(await searchParams).aneks} />;
}
