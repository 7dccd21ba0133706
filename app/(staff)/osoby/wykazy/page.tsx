import type { Metadata } from "next";
import { loadMonthlyLists } from "#lib/referrals/loaders/monthly-lists.ts";
import { ListsScreen } from "./lists-screen.tsx";

export const metadata: Metadata = { title: "Wykazy skierowanych" };

export default async function MonthlyListsPage() {
  return <ListsScreen {...(await loadMonthlyLists({}))} />;
}
