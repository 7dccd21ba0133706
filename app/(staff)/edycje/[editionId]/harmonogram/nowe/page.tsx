import type { Metadata } from "next";
import { loadPlanning } from "#lib/schedule/loaders/planning.ts";
import { PlanningFrame } from "../planning-frame.tsx";
import { NewSessionForm } from "./new-session-form.tsx";

export const metadata: Metadata = { title: "Dodaj zajęcia" };

export default async function NewSessionPage({ params }: { params: Promise<{ editionId: string }> }) {
  const planning = await loadPlanning(await params);
  return (
    <PlanningFrame planning={planning} title="Dodaj zajęcia">
      <NewSessionForm planning={planning} />
    </PlanningFrame>
  );
}
