import type { ReactNode } from "react";
import { DemoBanner } from "#components/frame/demo-banner.tsx";
import { Footer } from "#components/frame/footer.tsx";
import { SkipLink } from "#components/frame/skip-link.tsx";
import { roleLabel } from "#lib/institutions/labels.ts";
import { IDLE_MINUTES } from "#lib/platform/auth/limits.ts";
import { currentActor } from "#lib/platform/auth/session.ts";
import { readClock } from "#lib/platform/clock.ts";
import { isDemo } from "#lib/platform/env.ts";
import { ownerOf } from "#lib/platform/kept/records.ts";
import { count, formatDate } from "#lib/platform/polish.ts";
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
  // Null for a role that no step waits for; the layout shows a number and decides nothing.
  const waiting = actor && (await runLoader(loadTaskCount.definition, actor, {}, readClock()));
  return (
    <>
      <SkipLink />
      {isDemo() ? <DemoBanner date={formatDate(readClock().today)} changeAccountHref="/logowanie" /> : null}
      {actor ? (
        <StaffBar
          links={mainLinksOf(actor.role).map((link) => ({ ...link, ...(link.href === "/" && countOf(waiting)) }))}
          who={{ institution: actor.institution.shortName, person: actor.displayName, role: roleLabel[actor.role] }}
          search={searchesPersons(actor.role)}
          switchHref={actor.memberships.length > 1 ? "/logowanie/instytucja" : undefined}
          signOut={<SignOut action={signOutHere} />}
        />
      ) : null}
      {actor ? <WaitingForms owner={ownerOf(actor)}>{children}</WaitingForms> : children}
      <Footer
        links={[{ href: "/dostepnosc", label: "Deklaracja dostępności" }]}
        note={`Wylogowanie następuje po ${IDLE_MINUTES} min bezczynności.`}
      />
    </>
  );
}

const countOf = (waiting: number | null) => (waiting ? { count: { n: waiting, text: count(waiting, "sprawa") } } : {});
