import type { Metadata } from "next";
import { loadAgreements } from "#lib/agreements/loaders.ts";
import { AgreementsScreen } from "./agreements-screen.tsx";

export const metadata: Metadata = { title: "Porozumienia" };

type Props = { searchParams: Promise<{ stan?: string; rodzaj?: string }> };

export default async function AgreementsPage({ searchParams }: Props) {
  return <AgreementsScreen {...(await loadAgreements({}))} filter={await searchParams} />;
}
