import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Button } from "#components/ui/button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { roleLabel } from "#lib/institutions/labels.ts";
import { currentSignIn } from "#lib/platform/auth/session.ts";
import { chooseInstitution } from "../actions.ts";

export const metadata: Metadata = { title: "Wybór instytucji" };

/** Shown to people with several roles or institutions, after the sign-in and whenever they want to change. */
export default async function ChooseInstitutionPage() {
  const signedIn = await currentSignIn();
  if (!signedIn) redirect("/logowanie");
  return (
    <>
      <PageHeader title="Wybierz, w czyim imieniu działasz" facts={signedIn.displayName} />
      <ul className="max-w-form border-t-2 border-ink">
        {signedIn.memberships.map(({ id, role, institution }) => (
          <li key={id} className="border-b border-line py-3">
            <form action={chooseInstitution} className="flex flex-wrap items-center justify-between gap-3">
              <input type="hidden" name="membershipId" value={id} />
              <span>
                <b>{institution.name}</b>
                <span className="block text-small text-ink-soft">{roleLabel[role]}</span>
              </span>
              <Button
                type="submit"
                look={id === signedIn.chosen?.id ? "filled" : "second"}
                aria-label={`Wybierz: ${institution.name}, ${roleLabel[role]}`}
              >
                Wybierz
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}
