import type { Metadata } from "next";
import { loadMonthlyList } from "#lib/referrals/loaders/monthly-lists.ts";
import { ListScreen } from "./list-screen.tsx";

type Props = { params: Promise<{ centreId: string; month: string }> };

export const metadata: Metadata = { title: "Wykaz skierowanych" };

export default async function MonthlyListPage({ params }: Props) {
  return <ListScreen list={await loadMonthlyList(await params)} />;
}
