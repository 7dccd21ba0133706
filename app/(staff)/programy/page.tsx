import type { Metadata } from "next";
import { loadProgrammes } from "#lib/editions/loaders/editions.ts";
import { ProgrammesScreen } from "./programmes-screen.tsx";

export const metadata: Metadata = { title: "Programy" };

export default async function ProgrammesPage({ searchParams }: { searchParams: Promise<{ rok?: string }> }) {
  const { rok } = await searchParams;
  return <ProgrammesScreen {...(await loadProgrammes({ rok }))} />;
}
