import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import { Section } from "#components/ui/section.tsx";
import { formatGrosze } from "#lib/platform/money.ts";
import { progressText } from "#lib/reports/labels/county.ts";
import type { CountyPage } from "#lib/reports/loaders/county.ts";
import type { LineReport } from "#lib/reports/rules/county.ts";
import { countyTotals } from "#lib/reports/rules/county-totals.ts";
import { NumberLink } from "./number-link.tsx";

const heads = [
  "Zaplanowane miejsca",
  "Skierowano",
  "Podjęto udział",
  "Ukończono",
  "Godziny Aktywizacja: wykonano / plan",
  "Godziny Integracja: wykonano / plan",
  "Bez wpisu",
  "Koszt",
];

/** The year by municipality and edition, with the sums (words.md 4.1 "Powiat"). */
export function LinesSection({ year, lines, opens }: CountyPage) {
  return (
    <Section
      id="gminy"
      number={3}
      title="Gminy i edycje"
      definition="Osoby i osobogodziny do dziś. Koszt: wyliczone z przepracowanych godzin i stawki dnia."
    >
      <Table caption={`Gminy i edycje w roku ${year}`} density="dense" flush className="text-small">
        <TableHead>
          <HeadCell>Gmina</HeadCell>
          {heads.map((head) => (
            <HeadCell key={head} numeric>
              {head}
            </HeadCell>
          ))}
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <Row key={`${line.editionId}/${line.centreId}`}>
              <RowHead>
                <Link href={`/edycje/${line.editionId}`}>{line.municipality}</Link>
                <span className="block font-normal text-ink-soft">{line.editionName}</span>
              </RowHead>
              <NumberCells lines={[line]} line={line} year={year} opens={opens} about={`${line.municipality}, ${line.editionName}`} />
            </Row>
          ))}
        </TableBody>
        <TableFoot>
          <RowHead>Razem</RowHead>
          <NumberCells lines={lines} year={year} opens={opens} about={`rok ${year}`} />
        </TableFoot>
      </Table>
    </Section>
  );
}

type NumberCellsProps = { lines: readonly LineReport[]; line?: LineReport; year: number; opens: boolean; about: string };

function NumberCells({ lines, ...place }: NumberCellsProps) {
  const totals = countyTotals(lines);
  const cells = [
    { rows: totals.referred, list: "skierowano", text: String(totals.referred) },
    { rows: totals.takenUp, list: "podjeto", text: String(totals.takenUp) },
    { rows: totals.completed, list: "ukonczono", text: String(totals.completed) },
    { rows: totals.activation.minutes, list: "prace", text: progressText(totals.activation) },
    { rows: totals.integration.planMinutes, list: "zajecia", text: progressText(totals.integration) },
    { rows: totals.missing, list: "bez-wpisu", text: String(totals.missing) },
    { rows: totals.cost.minutes, list: "koszt", text: formatGrosze(totals.cost.amountGrosz) },
  ] as const;
  return (
    <>
      <Cell numeric label={heads[0]}>
        <Link href={place.line ? `/edycje/${place.line.editionId}` : `/programy?rok=${place.year}`} className="inline-block min-h-6">
          {totals.capacity}
          <span className="sr-only">: {place.about}</span>
        </Link>
      </Cell>
      {cells.map(({ rows, list, text }, index) => (
        <Cell key={list} numeric label={heads[index + 1]}>
          <NumberLink rows={rows} list={list} {...place}>
            {text}
          </NumberLink>
        </Cell>
      ))}
    </>
  );
}
