import { editionPeriod } from "#components/editions/period.ts";
import { MainContent } from "#components/frame/main-content.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { RowList } from "#components/ui/row-list.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Overview } from "#lib/editions/loaders/overview.ts";
import { count, hardSpaces } from "#lib/platform/polish.ts";
import { Basis } from "./basis.tsx";
import { Figures } from "./figures.tsx";
import { FormPlan } from "./form-plan.tsx";
import { HoursSection } from "./hours-section.tsx";
import { Missing } from "./missing.tsx";
import { NextSessions } from "./next-sessions.tsx";
import { ParticipantTable } from "./participant-table.tsx";
import { Way } from "./way.tsx";

/** One edition at a glance: what is missing, how far it is, who takes part, what comes next, what it stands on. */
export function OverviewScreen({ overview }: { overview: Overview }) {
  const { edition, numbers, people, sessions, groups, papers, role } = overview;
  return (
    <MainContent>
      <PageHeader
        title="Przegląd"
        facts={hardSpaces(`${edition.name}. Okres: ${editionPeriod(edition)}.`)}
        actions={
          overview.mayPlan ? (
            <ButtonLink look="second" href={`/edycje/${edition.id}/plan`}>
              Plan edycji
            </ButtonLink>
          ) : undefined
        }
      />
      {numbers ? <Way overview={overview} /> : null}
      {numbers ? <Missing overview={overview} /> : null}
      {numbers ? <Figures overview={overview} numbers={numbers} /> : null}
      {numbers ? <HoursSection numbers={numbers} /> : null}
      {people ? (
        <Section
          id="uczestnicy"
          title="Uczestnicy"
          definition={role === "HOST_SUPERVISOR" || role === "PROVIDER_TRAINER" ? "Tylko Twoje osoby." : undefined}
        >
          <ParticipantTable people={people} role={role} editionId={edition.id} />
        </Section>
      ) : null}
      {role === "HOST_SUPERVISOR" || (!people && sessions.length === 0) ? null : (
        <Section title="Najbliższe zajęcia">
          <NextSessions editionId={edition.id} sessions={sessions} today={overview.today} />
        </Section>
      )}
      {groups ? (
        <Section title="Grupy">
          <Groups groups={groups} />
        </Section>
      ) : null}
      {role === "HOST_SUPERVISOR" ? null : (
        <Section title="Plan form wsparcia" definition="Na jedną osobę, w całej edycji.">
          <FormPlan plan={overview.plan} />
        </Section>
      )}
      {papers ? <Basis papers={papers} sourceNote={edition.sourceNote} /> : null}
    </MainContent>
  );
}

function Groups({ groups }: { groups: NonNullable<Overview["groups"]> }) {
  if (groups.length === 0) return <p>Nie ma jeszcze grup.</p>;
  return (
    <RowList>
      {groups.map(({ id, name, members }) => (
        <li key={id}>
          {name}: {count(members, "osoba")}
        </li>
      ))}
    </RowList>
  );
}
