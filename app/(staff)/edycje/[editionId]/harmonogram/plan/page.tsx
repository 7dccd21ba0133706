import type { Metadata } from "next";
import { loadPlanning } from "#lib/schedule/loaders/planning.ts";
import { PlanningFrame } from "../planning-frame.tsx";
import { PlanBuilder } from "./plan-builder.tsx";

export const metadata: Metadata = { title: "Zajęcia z planu" };

export default async function PlanningPage({ params }: { params: Promise<{ editionId: string }> }) {
  const planning = await loadPlanning(await params);
  return (
    <PlanningFrame planning={planning} title="Utwórz zajęcia z planu">
      <PlanBuilder planning={planning} />
    </PlanningFrame>
  );
}
