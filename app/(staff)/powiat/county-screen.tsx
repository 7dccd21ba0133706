import { MainContent } from "#components/frame/main-content.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { YearSwitch } from "#components/ui/year-switch.tsx";
import { formatClock, formatDate, hardSpaces, weekdayName } from "#lib/platform/polish.ts";
import type { CountyPage } from "#lib/reports/loaders/county.ts";
import { BehindSection } from "./behind-section.tsx";
import { CostSection } from "./cost-section.tsx";
import { CountyFigures } from "./county-figures.tsx";
import { CycleSection } from "./cycle-section.tsx";
import { HoursSection } from "./hours-section.tsx";
import { LinesSection } from "./lines-section.tsx";
import { OutcomeSection } from "./outcome-section.tsx";
import { RadarSection } from "./radar-section.tsx";
import { WaySection } from "./way-section.tsx";

/** One year of the county: who is behind, people, hours, outcomes and money, every number a link to its rows. */
export function CountyScreen(page: CountyPage) {
  const { year, years, lines } = page;
  return (
    <MainContent>
      <PageHeader title={`Powiat: rok ${year}`} facts={hardSpaces(factsOf(page))} />
      <YearSwitch years={years} shown={year} hrefOf={(one) => `/powiat?rok=${one}`} />
      {lines.length === 0 ? (
        <EmptyState title={`Nie ma jeszcze edycji w roku ${year}.`} action={<ButtonLink href="/programy">Programy</ButtonLink>}>
          Wybierz inny rok albo zaplanuj edycję.
        </EmptyState>
      ) : (
        <>
          <CountyFigures {...page} />
          <BehindSection {...page} />
          <RadarSection {...page} />
          <LinesSection {...page} />
          <HoursSection {...page} />
          <CycleSection {...page} />
          <WaySection {...page} />
          <OutcomeSection {...page} />
          <CostSection {...page} />
        </>
      )}
    </MainContent>
  );
}

function factsOf({ today, time, lines, behind, institution }: CountyPage): string {
  const asOf = `${institution}. Stan: ${weekdayName(today)} ${formatDate(today)}, ${formatClock(time)}.`;
  const [worst] = behind;
  if (!worst) return asOf;
  const running = lines.filter(({ phase }) => phase === "ACTIVE");
  const inTime = running.filter(({ missing }) => missing.length === 0).length;
  const late = worst.missing.length > 0 ? ` Najbardziej opóźniona: ${worst.municipality}.` : "";
  return `${asOf} Edycje w realizacji: ${running.length}, w terminie: ${inTime}.${late}`;
}
