import type { ReactNode } from "react";
import { ActingFor } from "#components/form/acting.tsx";
import { DemoBanner } from "#components/frame/demo-banner.tsx";
import { Footer } from "#components/frame/footer.tsx";
import type { Waiting } from "#components/frame/main-link.ts";
import { SkipLink } from "#components/frame/skip-link.tsx";
import { roleLabel } from "#lib/institutions/labels.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { IDLE_MINUTES } from "#lib/platform/auth/limits.ts";
import { currentActor } from "#lib/platform/auth/session.ts";
import { readClock } from "#lib/platform/clock.ts";
import { isDemo } from "#lib/platform/env.ts";
import { ownerOf } from "#lib/platform/kept/records.ts";
import { formatDate, count as inWords } from "#lib/platform/polish.ts";
import { report } from "#lib/platform/report.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { loadTaskCount } from "#lib/tasks/loaders/todo.ts";
import { signOutHere } from "./actions.ts";
import { mainLinksOf, searchesPersons } from "./navigation.ts";
import { SignOut } from "./sign-out.tsx";
import { StaffBar } from "./staff-bar.tsx";
import { WaitingForms } from "./waiting-forms.tsx";

/** The frame of every page behind the sign-in. It decides nothing: each page's loader asks for the permission. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  const count = actor ? waitingFor(actor) : undefined;
  return (
    <>
      <SkipLink />
      {isDemo() ? <DemoBanner date={formatDate(readClock().today)} changeAccountHref="/logowanie" /> : null}
      {actor ? (
        <StaffBar
          links={mainLinksOf(actor.role).map((link) => ({ ...link, ...(link.href === "/" && { count }) }))}
          who={{ institution: actor.institution.shortName, person: actor.displayName, role: roleLabel[actor.role] }}
          search={searchesPersons(actor.role)}
          switchHref={actor.memberships.length > 1 ? "/logowanie/instytucja" : undefined}
          signOut={<SignOut action={signOutHere} />}
        />
      ) : null}
      {actor ? (
        <ActingFor roles={roleLabel} institution={actor.institution.shortName}>
          <WaitingForms owner={ownerOf(actor)}>{children}</WaitingForms>
        </ActingFor>
      ) : (
        children
      )}
      <Footer
        links={[{ href: "/dostepnosc", label: "Deklaracja dostępności" }]}
        note={`Wylogowanie następuje po ${IDLE_MINUTES} min bezczynności.`}
      />
    </>
  );
}

/** How many matters wait, or null when none does; a count that failed takes no page with it. */
async function waitingFor(actor: Actor): Promise<Waiting | null> {
  const n = await runLoader(loadTaskCount.definition, actor, {}, readClock()).catch((error) => void report(error));
  return n ? { n, text: inWords(n, "sprawa") } : null;
}
