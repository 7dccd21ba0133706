import type { Metadata } from "next";
import { MainContent } from "#components/frame/main-content.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { loadRegister } from "#lib/attendance/loaders/register.ts";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { RegisterForm } from "./register-form.tsx";
import { RegisterHeader } from "./register-header.tsx";
import { RegisterHistory } from "./register-history.tsx";
import { RegisterList } from "./register-list.tsx";
import { RegisterNotices } from "./register-notices.tsx";
import { RegisterSteps } from "./register-steps.tsx";
import { SessionNotes } from "./session-notes.tsx";
import { formOf, linesKey } from "./sheet.ts";
import { stepsOf } from "./steps-view.ts";

type Props = { params: Promise<{ editionId: string; sessionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await loadEditionContext(await params);
  return { title: `Lista obecności – ${edition.name}` };
}

export default async function RegisterPage({ params }: Props) {
  const page = await loadRegister(await params);
  const steps = stepsOf(page);
  return (
    <MainContent>
      <RegisterHeader page={page} />
      <RegisterNotices page={page} />
      {page.people.length === 0 ? (
        <EmptyState title="Nie ma jeszcze uczestników w tej grupie.">Pojawią się po potwierdzeniu pierwszego dnia.</EmptyState>
      ) : page.mayRecord ? (
        <RegisterForm key={linesKey(page)} page={formOf(page)} steps={steps} />
      ) : (
        <>
          <RegisterList page={page} />
          {steps ? <RegisterSteps {...steps} /> : null}
        </>
      )}
      <SessionNotes page={page} />
      <RegisterHistory page={page} />
    </MainContent>
  );
}
