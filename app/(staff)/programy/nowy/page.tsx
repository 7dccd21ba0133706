import type { Metadata } from "next";
import { MainContent } from "#components/frame/main-content.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { loadNewProgramme } from "#lib/editions/loaders/programme-form.ts";
import { ProgrammeForm } from "../programme-form.tsx";

export const metadata: Metadata = { title: "Nowy program" };

export default async function NewProgrammePage() {
  const { centres, year } = await loadNewProgramme({});
  return (
    <MainContent>
      <PageHeader title="Nowy program" facts="Program ma jedną albo kilka edycji (tur)." />
      <ProgrammeForm programme={null} centres={centres} year={year} />
    </MainContent>
  );
}
