import type { Metadata } from "next";
import { loadDraftChoices } from "#lib/agreements/loaders.ts";
import { NewScreen } from "./new-screen.tsx";

export const metadata: Metadata = { title: "Nowe porozumienie" };

type Props = { searchParams: Promise<{ rodzaj?: string }> };

export default async function NewAgreementPage({ searchParams }: Props) {
  return <NewScreen {...(await loadDraftChoices({}))} asked={(await searchParams).rodzaj} />;
}
