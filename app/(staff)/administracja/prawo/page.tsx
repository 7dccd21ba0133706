import type { Metadata } from "next";
import { parseDateText } from "#components/form/date-text.ts";
import { loadLaw } from "#lib/institutions/loaders.ts";
import { LawScreen } from "./law-screen.tsx";

export const metadata: Metadata = { title: "Prawo" };

export default async function LawPage({ searchParams }: { searchParams: Promise<{ dzien?: string | string[] }> }) {
  const { dzien } = await searchParams;
  const typed = typeof dzien === "string" ? dzien.trim() : "";
  const day = parseDateText(typed);
  return <LawScreen {...(await loadLaw({ day }))} typed={typed} />;
}
