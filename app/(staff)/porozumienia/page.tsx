import type { Metadata } from "next";
import { loadAgreements } from "#lib/agreements/loaders.ts";
import { AgreementsScreen } from "./agreements-screen.tsx";

export const metadata: Metadata = { title: "Porozumienia" };

export default async function AgreementsPage() {
  return <AgreementsScreen {...(await loadAgreements({}))} />;
}
