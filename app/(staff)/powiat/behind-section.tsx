import { HeadCell } from "#components/table/cells.tsx";
import { Table, TableBody, TableHead } from "#components/table/table.tsx";
import { Section } from "#components/ui/section.tsx";
import { formatDayMonth, formatRange, weekdayShort } from "#lib/platform/polish.ts";
import { delayText } from "#lib/reports/labels/county.ts";
import type { CountyPage } from "#lib/reports/loaders/county.ts";
import type { LineReport } from "#lib/reports/rules/county.ts";
import { listHref } from "#lib/reports/rules/county-list.ts";
import { BehindRow } from "./behind-row.tsx";

/** Editions under way, the worst first; "Kto?" opens the registers without an entry under the row. */
export function BehindSection({ year, behind, registers, opens }: CountyPage) {
  return (
    <Section id="opoznione" number={1} title="Kto jest opóźniony" definition="Edycje w realizacji. Najbardziej opóźnione są na górze.">
      {behind.length === 0 ? (
        <p>Żadna edycja nie jest w realizacji.</p>
      ) : (
        <Table caption="Edycje w realizacji i opóźnienia" flush>
          <TableHead>
            <HeadCell>Gmina, edycja</HeadCell>
            <HeadCell>Okres</HeadCell>
            <HeadCell>Uczestnicy</HeadCell>
            <HeadCell>Stan list</HeadCell>
            <HeadCell>
              <span className="sr-only">Szczegóły</span>
            </HeadCell>
          </TableHead>
          <TableBody>
            {behind.map((line) => (
              <BehindRow
                key={`${line.editionId}/${line.centreId}`}
                id={`kto-${line.editionId}-${line.centreId}`}
                municipality={line.municipality}
                edition={line.editionName}
                href={`/edycje/${line.editionId}`}
                period={line.period ? formatRange(line.period) : "brak daty"}
                people={`${line.people.active} z ${line.people.capacity}`}
                peopleHref={opens && line.people.active > 0 ? listHref({ year, list: "uczestniczy", ...placeOf(line) }) : null}
                delay={delayText(line)}
                work={line.weeksWithoutWork > 0 ? `Tygodnie bez godzin prac: ${line.weeksWithoutWork}` : null}
                centre={line.centreName}
                registers={registers ? registersOf(line, registers) : []}
              />
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}

const placeOf = ({ editionId, centreId }: LineReport) => ({ editionId, centreId });

const registersOf = (line: LineReport, known: NonNullable<CountyPage["registers"]>) =>
  line.missing.map(({ sessionId, heldOn, daysLate, expected, recorded }) => ({
    href: `/edycje/${line.editionId}/zajecia/${sessionId}`,
    name: `${formatDayMonth(heldOn)} ${weekdayShort(heldOn)}, nr ${known.get(sessionId)?.number ?? ""}`,
    form: known.get(sessionId)?.form ?? "",
    entered: `${recorded} z ${expected}`,
    daysLate,
  }));
