import { OpenedForm } from "#components/form/opened-form.tsx";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { DocumentLine } from "#components/ui/document-line.tsx";
import { Section } from "#components/ui/section.tsx";
import { message } from "#lib/law/messages.ts";
import { monthNotWorked } from "#lib/law/rules/product-months.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { count, formatDate, formatMonth } from "#lib/platform/polish.ts";
import { mayTake } from "#lib/platform/transitions.ts";
import { timesheetBasis, timesheetStateInWords } from "#lib/work/labels.ts";
import type { PlaceWeekPage } from "#lib/work/loaders/place-week.ts";
import { isMonthWorked, sumOf, type Timesheet, timesheetState, worksUntil } from "#lib/work/rules/timesheets.ts";
import { type TimesheetStep, timesheetTransitions } from "#lib/work/transitions.ts";
import { MonthForm } from "./month-form.tsx";

const STEPS = ["confirm", "confirmOnList", "approve", "sendBack", "reopen"] as const satisfies readonly TimesheetStep[];

type Props = { page: PlaceWeekPage; month: PlaceWeekPage["months"][number] };

/** "Ewidencja: maj 2018": each person's month at this place, where it stands, and the steps of whoever looks. */
export function MonthSection({ page, month: { month, sheets } }: Props) {
  const title = `Ewidencja: ${formatMonth(month)}`;
  const paper = `/edycje/${page.editionId}/praca/${page.place.id}/ewidencja/${month}`;
  return (
    <Section title={title} definition="Godziny przepracowane; świadczenie przysługuje tylko za nie.">
      {sheets.length === 0 ? <p className="mb-3">Nie ma jeszcze wpisów w tym miesiącu.</p> : <MonthTable title={title} sheets={sheets} />}
      {STEPS.map((step) => (
        <Step key={step} page={page} step={step} month={month} sheets={sheets} />
      ))}
      <DocumentLine
        name="Ewidencja prac (D11)"
        detail="Wypełniona albo pusta, do wpisów i podpisów w miejscu prac"
        actions={
          <>
            <ButtonLink look="second" tight href={paper}>
              Pobierz wypełnioną
            </ButtonLink>
            <ButtonLink look="second" tight href={`${paper}?pusta=tak`}>
              Pobierz pustą
            </ButtonLink>
          </>
        }
      />
    </Section>
  );
}

function MonthTable({ title, sheets }: { title: string; sheets: readonly Timesheet[] }) {
  return (
    <Table caption={title} flush>
      <TableHead>
        <HeadCell>Osoba</HeadCell>
        <HeadCell numeric>Dni pracy</HeadCell>
        <HeadCell numeric>Nieobecności</HeadCell>
        <HeadCell numeric>Przepracowano</HeadCell>
        <HeadCell>Stan</HeadCell>
      </TableHead>
      <TableBody>
        {sheets.map((sheet) => (
          <Row key={sheet.participationId}>
            <RowHead>{sheet.name}</RowHead>
            <Cell numeric label="Dni pracy">
              {sheet.days}
            </Cell>
            <Cell numeric label="Nieobecności">
              {sheet.absences}
            </Cell>
            <Cell numeric label="Przepracowano">
              {formatMinutes(sheet.minutes)}
            </Cell>
            <Cell label="Stan">
              {timesheetStateInWords[timesheetState(sheet)]}
              <Remarks sheet={sheet} />
            </Cell>
          </Row>
        ))}
      </TableBody>
      <TableFoot>
        <RowHead>Razem</RowHead>
        <Cell blank />
        <Cell blank />
        <Cell numeric label="Przepracowano">
          {formatMinutes(sumOf(sheets))}
        </Cell>
        <Cell blank />
      </TableFoot>
    </Table>
  );
}

function Remarks({ sheet }: { sheet: Timesheet }) {
  const { confirmedMinutes, minutes, status, returnReason, paidOn } = sheet;
  const changed = status !== "OPEN" && confirmedMinutes !== null && confirmedMinutes !== minutes;
  const lines = [
    timesheetBasis(sheet),
    changed ? `Potwierdzono ${formatMinutes(confirmedMinutes)}; różnica wejdzie do najbliższego otwartego miesiąca.` : null,
    paidOn ? `Wypłacono ${formatDate(paidOn)}.` : null,
    status === "OPEN" && returnReason ? `Zwrócono do poprawy. Powód: ${returnReason}` : null,
  ].filter((text) => text !== null);
  return lines.map((text) => (
    <span key={text} className="block text-small text-ink-soft">
      {text}
    </span>
  ));
}

type StepProps = { page: PlaceWeekPage; step: (typeof STEPS)[number]; month: string; sheets: readonly Timesheet[] };

/** The button of a step over everybody for whom it is possible now, or why it is not yet. */
function Step({ page, step, month, sheets }: StepProps) {
  const possible = sheets.filter((sheet) => mayTake(timesheetTransitions[step], timesheetState(sheet), page.role));
  const confirms = step === "confirm" || step === "confirmOnList";
  const ready = confirms ? possible.filter((sheet) => isMonthWorked(sheet, page.today)) : possible;
  const [first] = possible;
  if (!first) return null;
  if (ready.length === 0) {
    const waits = monthNotWorked({ today: page.today, month, until: worksUntil(possible) });
    const told = waits && message(waits);
    return told ? (
      <p className="mb-3 text-small text-ink-soft">
        {timesheetTransitions[step].label}: {told.why} {told.fix}
      </p>
    ) : null;
  }
  const asked = {
    ...{ editionId: page.editionId, workPlaceId: page.place.id, month, minutes: sumOf(ready) },
    participationIds: ready.map(({ participationId }) => participationId),
  };
  const { label } = timesheetTransitions[step];
  return (
    <div className="mb-3" data-print="no">
      <OpenedForm button={label} label={`${label}: ${formatMonth(month)}`}>
        <MonthForm
          step={step}
          asked={asked}
          who={ready.length === sheets.length ? count(ready.length, "osoba") : `${count(ready.length, "osoba")} z ${sheets.length}`}
          names={ready.map(({ name }) => name)}
        />
      </OpenedForm>
    </div>
  );
}
