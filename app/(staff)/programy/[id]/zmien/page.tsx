import type { Metadata } from "next";
import { MainContent } from "#components/frame/main-content.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { loadProgrammeForm } from "#lib/editions/loaders/programme-form.ts";
import { ProgrammeForm } from "../../programme-form.tsx";

export const metadata: Metadata = { title: "Zmień program" };

export default async function ChangeProgrammePage({ params }: { params: Promise<{ id: string }> }) {
  const { programme, centres } = await loadProgrammeForm(await params);
  return (
    <MainContent>
      <PageHeader title="Zmień program" facts={programme.name} />
      <ProgrammeForm programme={programme} centres={centres} year={programme.yearFrom} />
    </MainContent>
  );
}
