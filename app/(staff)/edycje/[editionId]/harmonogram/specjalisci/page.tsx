import type { Metadata } from "next";
import { OpenedForm } from "#components/form/opened-form.tsx";
import { MainContent } from "#components/frame/main-content.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { loadSpecialists } from "#lib/schedule/loaders/own.ts";
import { SpecialistForm } from "./specialist-form.tsx";
import { SpecialistTable } from "./specialist-table.tsx";

export const metadata: Metadata = { title: "Specjaliści" };

export default async function SpecialistsPage({ params }: { params: Promise<{ editionId: string }> }) {
  const [{ editionId }, { specialists }] = [await params, await loadSpecialists({})];
  const back = (
    <ButtonLink look="second" href={`/edycje/${editionId}/harmonogram`}>
      Harmonogram
    </ButtonLink>
  );
  return (
    <MainContent>
      <PageHeader title="Specjaliści" facts="Osoby prowadzące zajęcia ośrodka, we wszystkich edycjach." actions={back} />
      <SpecialistTable specialists={specialists} />
      <OpenedForm button="Dodaj specjalistę">
        <SpecialistForm specialist={null} />
      </OpenedForm>
    </MainContent>
  );
}
