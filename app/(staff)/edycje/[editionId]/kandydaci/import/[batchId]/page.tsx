import type { Metadata } from "next";
import { MainContent } from "#components/frame/main-content.tsx";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { loadImport } from "#lib/imports/loaders.ts";
import { BatchScreen } from "./batch-screen.tsx";

type Props = {
  params: Promise<{ editionId: string; batchId: string }>;
  searchParams: Promise<{ pokaz?: string; strona?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await loadEditionContext(await params);
  return { title: `Lista z pliku: sprawdzenie – ${edition.name}` };
}

export default async function BatchPage({ params, searchParams }: Props) {
  const { pokaz, strona } = await searchParams;
  const data = await loadImport({ ...(await params), view: pokaz, page: strona });
  return (
    <MainContent>
      <BatchScreen data={data} />
    </MainContent>
  );
}
