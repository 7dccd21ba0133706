import { editionPeriod } from "#components/editions/period.ts";
import { MainContent } from "#components/frame/main-content.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { hardSpaces } from "#lib/platform/polish.ts";
import type { SchedulePage } from "#lib/schedule/loaders/schedule.ts";
import { viewOf } from "#lib/schedule/rules/views.ts";
import { CalendarTable } from "./calendar-table.tsx";
import { SessionTable } from "./session-table.tsx";
import { GroupTotalsTable } from "./totals-table.tsx";
import { ViewSwitch } from "./view-switch.tsx";

type Props = { page: SchedulePage; asked: { widok?: string; od?: string } };

/** The schedule of an edition: how far it fills the plan, and its meetings as a list, a week or a month. */
export function ScheduleScreen({ page, asked }: Props) {
  const { edition, period, sessions, totals, today } = page;
  const address = `/edycje/${edition.id}/harmonogram`;
  const view = period && viewOf(asked, period, today);
  return (
    <MainContent>
      <PageHeader
        title="Harmonogram"
        facts={hardSpaces(`${edition.name}. Okres: ${editionPeriod(edition)}.`)}
        actions={<Actions page={page} address={address} />}
      />
      {totals.map((group) => (
        <Section key={group.id} title={group.name} definition="Zajęcia w harmonogramie wobec planu na jedną osobę i minimum w tygodniu.">
          <GroupTotalsTable totals={group} />
        </Section>
      ))}
      <Section title="Zajęcia">
        {view === null || sessions.length === 0 ? (
          <EmptyState title="Nie ma jeszcze zajęć.">{emptyText(page)}</EmptyState>
        ) : (
          <>
            <ViewSwitch view={view} address={address} />
            {view.kind === "lista" ? <SessionTable page={page} /> : <CalendarTable page={page} view={view} />}
          </>
        )}
      </Section>
    </MainContent>
  );
}

const emptyText = ({ period, mayPlan }: SchedulePage) => {
  if (period === null) return "Najpierw wpisz dokładne daty edycji w planie.";
  return mayPlan ? "Utwórz je z planu form wsparcia." : "Harmonogram układa koordynator PAI.";
};

function Actions({ page: { sessions, mayPlan }, address }: { page: SchedulePage; address: string }) {
  return (
    <>
      {mayPlan ? <ButtonLink href={`${address}/plan`}>Utwórz zajęcia z planu</ButtonLink> : null}
      {mayPlan ? (
        <ButtonLink look="second" href={`${address}/nowe`}>
          Dodaj zajęcia
        </ButtonLink>
      ) : null}
      {mayPlan ? (
        <ButtonLink look="second" href={`${address}/specjalisci`}>
          Specjaliści
        </ButtonLink>
      ) : null}
      {sessions.length > 0 ? (
        <ButtonLink look="second" href={`${address}/pdf`}>
          Harmonogram (PDF)
        </ButtonLink>
      ) : null}
      <ButtonLink look="second" href="/kalendarz">
        Kalendarz
      </ButtonLink>
    </>
  );
}
