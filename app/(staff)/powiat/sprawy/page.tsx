import type { Metadata } from "next";
import { loadRadar } from "#lib/tasks/loaders/radar.ts";
import type { RadarQuery } from "#lib/tasks/rules/radar.ts";
import { RadarScreen } from "./radar-screen.tsx";

export const metadata: Metadata = { title: "Sprawy po terminie" };

export default async function RadarPage({ searchParams }: { searchParams: Promise<RadarQuery> }) {
  return <RadarScreen {...(await loadRadar(await searchParams))} />;
}
