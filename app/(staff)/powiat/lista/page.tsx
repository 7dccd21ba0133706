import type { Metadata } from "next";
import { loadCountyList } from "#lib/reports/loaders/county-list.ts";
import type { CountyQuery } from "#lib/reports/rules/county-list.ts";
import { CountyListScreen } from "./county-list-screen.tsx";

export const metadata: Metadata = { title: "Powiat: lista" };

export default async function CountyListPage({ searchParams }: { searchParams: Promise<CountyQuery> }) {
  return <CountyListScreen {...(await loadCountyList(await searchParams))} />;
}
