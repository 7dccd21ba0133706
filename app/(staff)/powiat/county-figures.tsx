import { type Figure, FigureStrip } from "#components/ui/figure-strip.tsx";
import { State } from "#components/ui/state.tsx";
import { deadlineMark, metMark } from "#components/ui/state-marks.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { count } from "#lib/platform/polish.ts";
import type { CountyPage } from "#lib/reports/loaders/county.ts";
import { type CountyFilter, type CountyList, listHref } from "#lib/reports/rules/county-list.ts";
import { completion, countyTotals } from "#lib/reports/rules/county-totals.ts";

/** Five numbers of the year, each a link to the rows it counts. */
export function CountyFigures({ year, lines, opens }: CountyPage) {
  const totals = countyTotals(lines);
  const done = completion(lines);
  const running = new Set(lines.filter(({ people }) => people.active > 0).map(({ editionId }) => editionId)).size;
  const late = lines.filter(({ missing }) => missing.length > 0).length;
  const figure = (
    rows: number,
    list: CountyList,
    rest: Omit<Figure, "value" | "href"> & { value?: string },
    filter?: Partial<CountyFilter>,
  ) => ({
    value: String(rows),
    ...rest,
    ...(opens && rows > 0 ? { href: listHref({ year, list, ...filter }) } : {}),
  });
  return (
    <FigureStrip
      figures={[
        figure(totals.active, "uczestniczy", {
          label: "uczestniczy dziś",
          context: `w ${running} edycjach`.replace("w 1 edycjach", "w 1 edycji"),
        }),
        figure(totals.missing, "bez-wpisu", {
          label: "listy obecności bez wpisu",
          context:
            late > 0 ? (
              <State {...deadlineMark.late}>{count(late, "edycja")} po terminie</State>
            ) : (
              <State {...metMark}>wszystko w terminie</State>
            ),
        }),
        figure(totals.waiting, "czeka", { label: "do sprawdzenia przez urząd pracy", context: "kandydaci" }),
        figure(
          done.completed,
          "ukonczono",
          { unit: `z ${done.takenUp}`, label: "ukończono", context: `edycje zakończone: ${done.editions}` },
          { ended: true },
        ),
        figure(totals.cost.minutes, "koszt", {
          value: formatGrosze(totals.cost.amountGrosz),
          label: "koszt prac, wyliczone",
          context: `w tym refundacja: ${formatGrosze(totals.cost.refundGrosz)}`,
        }),
      ]}
    />
  );
}
