import type { Metadata } from "next";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { isIsoMonth } from "#lib/platform/calendar.ts";
import { formatMonth } from "#lib/platform/polish.ts";
import { loadMonth } from "#lib/settlements/loaders/month.ts";
import { MonthScreen } from "./month-screen.tsx";

type Props = {
  params: Promise<{ editionId: string; month: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { month } = await params;
  const { edition } = await loadEditionContext(await params);
  return { title: `Rozliczenie za ${isIsoMonth(month) ? formatMonth(month) : "miesiąc"} – ${edition.name}` };
}

export default async function MonthPage({ params, searchParams }: Props) {
  const { osrodek } = await searchParams;
  return <MonthScreen page={await loadMonth({ ...(await params), osrodek: typeof osrodek === "string" ? osrodek : undefined })} />;
}
