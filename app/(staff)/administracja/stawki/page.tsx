import type { Metadata } from "next";
import { loadRates } from "#lib/institutions/loaders.ts";
import { RatesScreen } from "./rates-screen.tsx";

export const metadata: Metadata = { title: "Stawki" };

export default async function RatesPage() {
  return <RatesScreen {...(await loadRates({}))} />;
}
