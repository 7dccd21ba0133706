import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableFoot, TableHead } from "#components/table/table.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Meter } from "#components/ui/meter.tsx";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatWeek } from "#lib/platform/polish.ts";
import type { Totals, WeekTotal } from "#lib/schedule/rules/totals.ts";

/** Hours of one group in the schedule: each form and the whole against the plan, each week against R16. Drawn while building too. */
export function GroupTotalsTable({ totals, open }: { totals: Totals & { name: string }; open?: boolean }) {
  const below = totals.weeks.filter(({ minutes, minimum }) => minutes < minimum);
  return (
    <>
      <Table caption={`Godziny według form, ${totals.name}`} density="dense" flush>
        <TableHead>
          <HeadCell>Forma wsparcia</HeadCell>
          <HeadCell numeric>Spotkania</HeadCell>
          <HeadCell>W harmonogramie</HeadCell>
        </TableHead>
        <TableBody>
          {totals.forms.map((form) => (
            <Row key={form.id}>
              <RowHead>{form.name}</RowHead>
              <Cell numeric label="Spotkania">{`${form.count}\u00a0z\u00a0${form.sessionCount}`}</Cell>
              <Cell label="W harmonogramie">
                <PlanMeter minutes={form.minutes} plan={form.planMinutes} />
              </Cell>
            </Row>
          ))}
        </TableBody>
        <TableFoot>
          <RowHead>Razem</RowHead>
          <Cell blank />
          <Cell label="W harmonogramie">
            <PlanMeter minutes={totals.minutes} plan={totals.planMinutes} />
          </Cell>
        </TableFoot>
      </Table>
      <Disclosure
        summary="Tydzień po tygodniu"
        detail={below.length > 0 ? `poniżej minimum: ${below.length}` : "każdy z minimum"}
        open={open}
      >
        <Table caption={`Godziny w tygodniach, ${totals.name}`} density="dense" flush>
          <TableHead>
            <HeadCell>Tydzień</HeadCell>
            <HeadCell>Zajęcia wobec minimum</HeadCell>
          </TableHead>
          <TableBody>
            {totals.weeks.map((week) => (
              <Row key={week.week}>
                <RowHead className="whitespace-nowrap">
                  {formatWeek(week.week)}
                  {week.isPartial ? " (niepełny)" : ""}
                </RowHead>
                <Cell label="Zajęcia wobec minimum">
                  <WeekMeter week={week} />
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      </Disclosure>
    </>
  );
}

function PlanMeter({ minutes, plan }: { minutes: number; plan: number }) {
  const apart = plan - minutes;
  const note = apart > 0 ? `brakuje ${formatMinutes(apart)}` : apart < 0 ? `o ${formatMinutes(-apart)} więcej` : undefined;
  return (
    <Meter kind="min" block="int" value={minutes} limit={plan} text={`${formatMinutes(minutes)} z ${formatMinutes(plan)}`} note={note} />
  );
}

/** A week below the minimum is shown while the schedule is built; once it holds the whole plan, R16 asks for a reason. */
export function WeekMeter({ week: { minutes, minimum } }: { week: WeekTotal }) {
  const lacking = minimum - minutes;
  return (
    <Meter
      kind="min"
      block="int"
      value={minutes}
      limit={minimum}
      text={`${formatMinutes(minutes)}, minimum ${formatMinutes(minimum)}`}
      note={lacking > 0 ? `brakuje ${formatMinutes(lacking)}` : undefined}
    />
  );
}
