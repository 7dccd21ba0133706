import type { Metadata } from "next";
import { loadInstitution } from "#lib/institutions/loaders.ts";
import { InstitutionScreen } from "./institution-screen.tsx";

export const metadata: Metadata = { title: "Instytucja" };

export default async function InstitutionPage() {
  return <InstitutionScreen {...(await loadInstitution({}))} />;
}
