import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MainContent } from "#components/frame/main-content.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { loadRegister } from "#lib/attendance/loaders/register.ts";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { formOf, linesKey } from "../sheet.ts";
import { CorrectionForm } from "./correction-form.tsx";

type Props = { params: Promise<{ editionId: string; sessionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await loadEditionContext(await params);
  return { title: `Korekta listy obecności – ${edition.name}` };
}

export default async function CorrectionPage({ params }: Props) {
  const page = await loadRegister(await params);
  if (!page.mayCorrect) notFound();
  const { number, heldOn } = page.session;
  return (
    <MainContent>
      <PageHeader
        title={`Zajęcia nr ${number}: korekta listy obecności`}
        facts={`Zajęcia z dnia ${formatDate(heldOn)}. Zmień wpisy; przed zapisaniem zobaczysz, co było i co będzie.`}
      />
      <CorrectionForm key={linesKey(page)} page={formOf(page, true)} />
    </MainContent>
  );
}
