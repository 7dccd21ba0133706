import type { Metadata } from "next";
import { loadCounty } from "#lib/reports/loaders/county.ts";
import { CountyScreen } from "./county-screen.tsx";

export const metadata: Metadata = { title: "Powiat" };

export default async function CountyPage({ searchParams }: { searchParams: Promise<{ rok?: string }> }) {
  const { rok } = await searchParams;
  return <CountyScreen {...(await loadCounty({ rok }))} />;
}
