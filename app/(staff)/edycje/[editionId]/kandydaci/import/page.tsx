import type { Metadata } from "next";
import { MainContent } from "#components/frame/main-content.tsx";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { loadImports } from "#lib/imports/loaders.ts";
import { ImportScreen } from "./import-screen.tsx";

type Props = { params: Promise<{ editionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await loadEditionContext(await params);
  return { title: `Lista z pliku – ${edition.name}` };
}

export default async function ImportPage({ params }: Props) {
  const data = await loadImports(await params);
  return (
    <MainContent>
      <ImportScreen data={data} />
    </MainContent>
  );
}
