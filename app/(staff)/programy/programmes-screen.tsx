import { EditionTable } from "#components/editions/edition-table.tsx";
import { MainContent } from "#components/frame/main-content.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Link } from "#components/ui/link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { YearSwitch } from "#components/ui/year-switch.tsx";
import type { loadProgrammes } from "#lib/editions/loaders/editions.ts";
import { count } from "#lib/platform/polish.ts";
import { WorkPlanSection } from "./work-plan-section.tsx";
import { programmeYearsText } from "./years-text.ts";

/** Programmes of one year with their editions. */
export function ProgrammesScreen({ year, years, programmes, mayKeep, plans }: Awaited<ReturnType<typeof loadProgrammes>>) {
  const editions = programmes.reduce((sum, programme) => sum + programme.editions.length, 0);
  return (
    <MainContent>
      <PageHeader
        title="Programy"
        facts={`Rok ${year}. ${count(editions, "edycja")}.`}
        actions={mayKeep ? <ButtonLink href="/programy/nowy">Utwórz program</ButtonLink> : undefined}
      />
      <YearSwitch years={years} shown={year} hrefOf={(one) => `/programy?rok=${one}`} />
      {programmes.length === 0 ? (
        <EmptyState title={`Nie ma jeszcze programu na rok ${year}.`}>
          {mayKeep ? "Utwórz program." : years.length > 0 ? "Wybierz rok, w którym jest program." : "Program zakłada urząd pracy."}
        </EmptyState>
      ) : null}
      {programmes.map((programme) => (
        <Section
          key={programme.id}
          title={<Link href={`/programy/${programme.id}`}>{programme.name}</Link>}
          definition={`${programmeYearsText(programme)}. ${programme.labourOffice}.`}
        >
          {programme.editions.length > 0 ? (
            <EditionTable caption={`Edycje programu: ${programme.name}`} editions={programme.editions} />
          ) : (
            <p>Nie ma jeszcze edycji.</p>
          )}
        </Section>
      ))}
      {plans ? <WorkPlanSection year={year} plans={plans} /> : null}
    </MainContent>
  );
}
