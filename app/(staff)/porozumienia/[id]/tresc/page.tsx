import type { Metadata } from "next";
import { loadAgreement, loadDraftChoices } from "#lib/agreements/loaders.ts";
import { ContentScreen } from "./content-screen.tsx";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Treść porozumienia" };

export default async function ContentPage({ params }: Props) {
  const choices = await loadDraftChoices({});
  return <ContentScreen {...(await loadAgreement(await params))} providers={choices.providers} />;
}
