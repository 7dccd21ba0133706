import type { Metadata } from "next";
import { loadAgreement, loadDraftChoices } from "#lib/agreements/loaders.ts";
import { SigningScreen } from "./signing-screen.tsx";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Podpisanie porozumienia" };

export default async function SigningPage({ params }: Props) {
  // Whoever may not write papers gets no form either: the choices answer 404.
  await loadDraftChoices({});
  return <SigningScreen {...(await loadAgreement(await params))} />;
}
