import { ChartFigure } from "#components/chart/chart-figure.tsx";
import { funnelChart, funnelChartLabel } from "#components/chart/funnel-chart.ts";
import { Section } from "#components/ui/section.tsx";
import { countyListLabel, countyWay } from "#lib/reports/labels/county.ts";
import type { CountyPage } from "#lib/reports/loaders/county.ts";
import type { PeopleList } from "#lib/reports/rules/county-list.ts";
import { countyTotals } from "#lib/reports/rules/county-totals.ts";
import { NumberLink } from "./number-link.tsx";

/** From nomination to completion, with what was lost on the way; under the chart every number as a link. */
export function WaySection({ year, lines, opens }: CountyPage) {
  const totals = countyTotals(lines);
  const steps = countyWay(totals);
  const numbers: [PeopleList, number][] = [
    ["wytypowano", totals.nominated],
    ["czeka", totals.waiting],
    ["odrzucono", totals.rejected],
    ["wycofano", totals.withdrawn],
    ["sprawdzono", totals.checked],
    ["rezerwa", totals.reserve],
    ["skierowano", totals.referred],
    ["niepodjeto", totals.notTakenUp],
    ["podjeto", totals.takenUp],
    ["uczestniczy", totals.active],
    ["przerwano", totals.interrupted],
    ["zakonczono", totals.endedEarly],
    ["ukonczono", totals.completed],
  ];
  return (
    <Section number={6} title="Droga uczestników" definition="Osoby, cały rok. Wszystkie edycje i gminy razem.">
      <ChartFigure draw={(look) => funnelChart(steps, look)} label={funnelChartLabel(`Droga uczestników w roku ${year}`, steps)} />
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-small">
        {numbers.map(([list, people]) => (
          <li key={list}>
            {countyListLabel[list]}:{" "}
            <NumberLink rows={people} list={list} year={year} opens={opens} about={`${countyListLabel[list]}, rok ${year}`}>
              {people}
            </NumberLink>
          </li>
        ))}
      </ul>
      <p className="mt-2 max-w-prose text-small text-ink-soft">
        Definicja własna: sprawdzono tych, których kandydatury nie odrzucono, także osoby z listy rezerwowej. Ukończono: minął ostatni dzień
        udziału i nie zapisano przerwania ani wcześniejszego zakończenia.
      </p>
    </Section>
  );
}
