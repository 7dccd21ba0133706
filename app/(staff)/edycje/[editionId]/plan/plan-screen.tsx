import { editionPeriod } from "#components/editions/period.ts";
import { MainContent } from "#components/frame/main-content.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Plan } from "#lib/editions/loaders/plan.ts";
import { weeklyMinimum } from "#lib/law/rules/r16-integration-minimum.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { hardSpaces } from "#lib/platform/polish.ts";
import { EditionForm } from "./edition-form.tsx";
import { FormsForm } from "./forms-form.tsx";
import { GroupsForm } from "./groups-form.tsx";
import { IndicatorsForm } from "./indicators-form.tsx";
import { LeavingSection } from "./leaving-section.tsx";

/** Everything that is planned of an edition; it changes until the edition begins, its measures until it ends. */
export function PlanScreen({ plan }: { plan: Plan }) {
  const { edition, isOpen, areIndicatorsOpen, formTerms } = plan;
  const minimum = formatMinutes(weeklyMinimum(formTerms.period, formTerms.hourMinutes));
  return (
    <MainContent>
      <PageHeader
        title="Plan edycji"
        facts={hardSpaces(`${edition.name}. Okres: ${editionPeriod(edition)}.`)}
        actions={
          <ButtonLink look="second" href={`/edycje/${edition.id}`}>
            Przegląd
          </ButtonLink>
        }
      />
      {isOpen ? null : <Notice title="Plan jest zamknięty.">Okres, ośrodki i formy wsparcia zmienia się do rozpoczęcia edycji.</Notice>}
      {isOpen ? (
        <>
          <Section title="Edycja" definition="Okres, miejsca oraz dokumenty każdego ośrodka.">
            <EditionForm plan={plan} />
          </Section>
          <LeavingSection edition={edition} leaving={plan.leaving} />
          <Section
            title="Plan form wsparcia"
            definition={hardSpaces(`Na jedną osobę, w całej edycji. Co najmniej ${minimum} tygodniowo, licząc pełne tygodnie.`)}
          >
            <FormsForm plan={plan} />
          </Section>
        </>
      ) : null}
      {areIndicatorsOpen ? (
        <>
          <Section title="Grupy" definition="Zajęcia odbywają się w grupach.">
            <GroupsForm plan={plan} />
          </Section>
          <Section title="Mierniki efektów" definition="Mierniki indywidualnych efektów, ustalone w porozumieniu.">
            <IndicatorsForm plan={plan} />
          </Section>
        </>
      ) : null}
    </MainContent>
  );
}
