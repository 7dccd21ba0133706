import type { Metadata } from "next";
import { loadPlan } from "#lib/editions/loaders/plan.ts";
import { PlanScreen } from "./plan-screen.tsx";

type Props = { params: Promise<{ editionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await loadPlan(await params);
  return { title: `Plan edycji – ${edition.name}` };
}

export default async function PlanPage({ params }: Props) {
  return <PlanScreen plan={await loadPlan(await params)} />;
}
