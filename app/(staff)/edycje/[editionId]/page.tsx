import { MainContent } from "#components/frame/main-content.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { loadEditionContext } from "#lib/editions/loaders.ts";

export default async function EditionPage({ params }: { params: Promise<{ editionId: string }> }) {
  const { edition } = await loadEditionContext(await params);
  return (
    <MainContent>
      <PageHeader title={edition.name} />
    </MainContent>
  );
}
