import type { Metadata } from "next";
import { loadOwnRates } from "#lib/settlements/loaders/rates.ts";
import { OwnRatesScreen } from "./own-rates-screen.tsx";

export const metadata: Metadata = { title: "Stawki gminy" };

export default async function OwnRatesPage() {
  return <OwnRatesScreen page={await loadOwnRates({})} />;
}
