import { type HeatCell, HeatMap } from "#components/chart/heat-map.tsx";
import { Section } from "#components/ui/section.tsx";
import { isoWeekOf } from "#lib/platform/calendar.ts";
import { countGenitive } from "#lib/platform/polish.ts";
import { shortPeriod } from "#lib/reports/labels/county.ts";
import type { CountyPage } from "#lib/reports/loaders/county.ts";
import type { LineReport } from "#lib/reports/rules/county.ts";
import { listHref } from "#lib/reports/rules/county-list.ts";
import type { CycleWeek } from "#lib/reports/rules/county-sessions.ts";

/** Weeks of the cycle by edition; each cell opens the sessions of its week. */
export function CycleSection({ year, lines, today, opens }: CountyPage) {
  const shown = lines.filter(({ sessions }) => sessions.length > 0);
  const weeks = Math.max(0, ...shown.map((line) => line.weeks.length));
  const cellOf = (line: LineReport, week: CycleWeek): HeatCell => {
    if (week.percent === null) return { kind: week.week > isoWeekOf(today) ? "ahead" : "none" };
    const list = week.missing > 0 ? "bez-wpisu" : "zajecia";
    const { editionId, centreId } = line;
    const href = opens ? listHref({ year, list, editionId, centreId, week: week.week }) : undefined;
    if (week.missing === 0) return { kind: "percent", percent: week.percent, href };
    return { kind: "missing", registers: week.missing, text: `brak ${countGenitive(week.missing, "lista")}`, href };
  };
  return (
    <Section
      number={5}
      title="Mapa cyklu"
      definition="Godziny zajęć w kolejnych tygodniach edycji, % planu zajęć tego tygodnia. Im ciemniej, tym więcej brakuje."
    >
      {shown.length === 0 ? (
        <p>Nie odbyły się jeszcze żadne zajęcia.</p>
      ) : (
        <HeatMap
          caption="Procent planu godzin zajęć w tygodniach cyklu"
          weeks={weeks}
          rows={shown.map((line) => ({
            name: `${line.municipality}, ${shortPeriod(line)}`,
            cells: line.weeks.map((week) => cellOf(line, week)),
          }))}
        />
      )}
    </Section>
  );
}
