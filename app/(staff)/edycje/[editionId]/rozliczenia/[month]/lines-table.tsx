import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import { isoWeekOf } from "#lib/platform/calendar.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { formatMonth } from "#lib/platform/polish.ts";
import { partText } from "#lib/settlements/labels.ts";
import type { MonthPage } from "#lib/settlements/loaders/month.ts";

type Line = MonthPage["lines"][number];

/** Who is paid how much and how it comes about (words.md 4.1 "Rozliczenie"); hours lead to the week they were worked in. */
export function LinesTable({ page: { lines, sums, month } }: { page: MonthPage }) {
  if (lines.length === 0 || !sums) return <p>Nie ma pozycji do rozliczenia.</p>;
  return (
    <Table caption={`Rozliczenie za ${formatMonth(month)}: osoby`} density="dense" flush>
      <TableHead>
        <HeadCell numeric>Lp.</HeadCell>
        <HeadCell>Nazwisko i imiona</HeadCell>
        <HeadCell numeric>Godziny</HeadCell>
        <HeadCell>Stawka</HeadCell>
        <HeadCell numeric>Świadczenie</HeadCell>
        <HeadCell numeric>Do refundacji</HeadCell>
        <HeadCell numeric>Gmina</HeadCell>
      </TableHead>
      <TableBody>
        {lines.map((line, i) => (
          <Row key={`${line.participationId}/${line.forMonth}`}>
            <Cell numeric blank>
              {i + 1}
            </Cell>
            <RowHead>
              {line.person?.name ?? "osoba spoza zasięgu"}
              {line.forMonth === month ? null : (
                <span className="block text-small font-normal text-ink-soft">różnica za {formatMonth(line.forMonth)}</span>
              )}
            </RowHead>
            <Cell numeric label="Godziny" className="desktop:whitespace-nowrap">
              <Hours line={line} />
            </Cell>
            <Cell label="Stawka">
              <Parts line={line} isDifference={line.forMonth !== month} />
            </Cell>
            <Money {...line} />
          </Row>
        ))}
      </TableBody>
      <TableFoot>
        <Cell blank />
        <RowHead>Razem</RowHead>
        <Cell numeric label="Godziny" className="desktop:whitespace-nowrap">
          {formatMinutes(sums.minutes)}
        </Cell>
        <Cell blank />
        <Money {...sums} />
      </TableFoot>
    </Table>
  );
}

function Money({ amountGrosz, refundGrosz }: { amountGrosz: number; refundGrosz: number }) {
  const texts = [
    ["Świadczenie", amountGrosz],
    ["Do refundacji", refundGrosz],
    ["Gmina", amountGrosz - refundGrosz],
  ] as const;
  return texts.map(([label, grosze]) => (
    <Cell key={label} numeric label={label}>
      {formatGrosze(grosze)}
    </Cell>
  ));
}

function Hours({ line: { minutes, parts, person, forMonth } }: { line: Line }) {
  const [first] = parts;
  if (!first || !person) return formatMinutes(minutes);
  return (
    <Link href={`/edycje/${person.editionId}/godziny?tydzien=${isoWeekOf(first.from)}`}>
      {formatMinutes(minutes)}
      <span className="sr-only">
        : {person.name}, {formatMonth(forMonth)}, pierwszy tydzień
      </span>
    </Link>
  );
}

/** What the sum is made of; a difference says what is due now, less what was settled before. */
function Parts({ line: { parts, minutes }, isDifference }: { line: Line; isDifference: boolean }) {
  const due = parts.reduce((sum, part) => sum + part.minutes, 0);
  return (
    <>
      {parts.map((part) => (
        <span key={`${part.from}/${part.rateGrosz}/${part.sharePercent}`} className="block">
          {partText(part)}
        </span>
      ))}
      {isDifference ? (
        <span className="block text-small text-ink-soft">
          należne teraz {formatMinutes(due)}, rozliczono wcześniej {formatMinutes(due - minutes)}
        </span>
      ) : null}
    </>
  );
}
