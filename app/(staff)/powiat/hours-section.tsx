import { ChartFigure } from "#components/chart/chart-figure.tsx";
import { HoursLegend } from "#components/chart/chart-legend.tsx";
import type { ChartLook } from "#components/chart/chart-svg.ts";
import { hoursChart, hoursChartLabel } from "#components/chart/hours-chart.ts";
import { Section } from "#components/ui/section.tsx";
import { hardSpaces } from "#lib/platform/polish.ts";
import { shortfallText, shortPeriod } from "#lib/reports/labels/county.ts";
import type { CountyPage } from "#lib/reports/loaders/county.ts";
import type { BlockProgress, LineReport } from "#lib/reports/rules/county.ts";

/** Hours of both blocks against the plan to date; the numbers open their lists in the table above. */
export function HoursSection({ lines }: CountyPage) {
  const shown = lines.filter(({ activation, integration }) => activation.planMinutes + integration.planMinutes > 0);
  return (
    <Section number={4} title="Godziny wobec planu" definition="Osobogodziny od początku edycji do dziś.">
      {shown.length === 0 ? (
        <p>Nie ma jeszcze godzin.</p>
      ) : (
        <ChartFigure
          draw={(look) => hoursChart(rowsOf(shown, look), look)}
          label={hoursChartLabel("Godziny do dziś wobec planu do dziś", rowsOf(shown, { width: "narrow" }))}
          legend={<HoursLegend />}
          remark={hardSpaces(
            "Definicja własna: plan prac do dziś to tygodniowy limit prac za dni udziału, które minęły, w granicy miesięcznego limitu z porozumienia; ustawa zna limit, nie plan. Plan zajęć do dziś to czas zajęć, które się odbyły, razy osoby, których dotyczyły. Uwaga „brakuje” pojawia się, gdy brakuje więcej niż 10% planu.",
          )}
        />
      )}
    </Section>
  );
}

// The narrow chart has no second line for the period.
const rowsOf = (lines: readonly LineReport[], { width }: ChartLook) =>
  lines.map((line) => ({
    ...(width === "wide" ? { name: line.municipality, detail: shortPeriod(line) } : { name: `${line.municipality}, ${shortPeriod(line)}` }),
    act: block(line.activation),
    int: block(line.integration),
  }));

const block = (progress: BlockProgress) => ({ ...progress, note: shortfallText(progress) });
