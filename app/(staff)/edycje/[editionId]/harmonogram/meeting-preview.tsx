import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { isoWeekOf } from "#lib/platform/calendar.ts";
import { formatWeek } from "#lib/platform/polish.ts";
import { whenText } from "#lib/schedule/labels.ts";
import type { SessionPage } from "#lib/schedule/loaders/planning.ts";
import { isMember } from "#lib/schedule/rules/conflicts.ts";
import { groupForms, groupTotals, type Totals, totalsOf, type WeekTotal } from "#lib/schedule/rules/totals.ts";
import { Conflicts } from "./conflicts.tsx";
import { answerOf, type Previewed } from "./preview.ts";
import { GroupTotalsTable, WeekMeter } from "./totals-table.tsx";

type Building = NonNullable<SessionPage["building"]>;
type Props = {
  meetings: readonly Previewed[];
  building: Building;
  /** of the people of an individual counselling, where the form names them */
  nameOf?: (participationId: string) => string;
};

/** What a form's meetings would meet with and what the hours come to with them, while it is typed; nothing is saved yet. */
export function MeetingPreview({ meetings, building, nameOf }: Props) {
  const { isBlocked } = answerOf(meetings);
  return (
    <section aria-label="Podgląd" className="mb-5 border-t border-line-strong pt-3">
      <h3 className="mb-2">Podgląd</h3>
      <div role="status" className="mb-3">
        {meetings.length === 0 ? <p>Wpisz datę i godziny, a konflikty pojawią się tutaj.</p> : null}
        {meetings.map((one) => (
          <div key={`${one.participationId} ${one.startsAt}`} className="mb-2">
            <p>
              {one.participationId && nameOf ? `${nameOf(one.participationId)}, ` : ""}
              {whenText(one)}
              {one.verdicts.length === 0 ? ": bez konfliktów" : ""}
            </p>
            <Conflicts verdicts={one.verdicts} />
          </div>
        ))}
        {isBlocked ? <Notice tone="warning" title="Nie można jeszcze zapisać zajęć." /> : null}
      </div>
      <PreviewTotals {...{ meetings, building }} nameOf={nameOf ?? (() => "Osoba")} />
    </section>
  );
}

/** The running total with the meetings of the form: of each group against the plan and R16, of each person in the week of the meeting. */
function PreviewTotals({ meetings, building, nameOf }: Required<Props>) {
  const { planned, groups, forms, ground, hourMinutes } = building;
  if (planned === null) return null;
  const all = [...planned, ...meetings];
  const [first] = meetings;
  if (!first) return null;
  const weekOf = (totals: Totals) => totals.weeks.find(({ week }) => week === isoWeekOf(first.heldOn));
  const ofGroups = groups
    .filter(({ id }) => first.groupIds.includes(id))
    .map((group) => ({ ...group, ...groupTotals(group.id, all, groupForms(forms), ground.period, hourMinutes) }));
  const persons = meetings.filter(({ participationId }) => participationId !== null);
  const totalsOfPerson = ({ participationId }: Previewed) =>
    totalsOf(
      all.filter((one) => one.participationId === participationId || isMember(ground.members, participationId, one.groupIds, one.heldOn)),
      forms,
      ground.period,
      hourMinutes,
    );
  return (
    <>
      {ofGroups.map((group) => (
        <section key={group.id} aria-label={`Suma: ${group.name}`} className="mb-3">
          <h4 className="mb-1 font-semibold">{group.name}: razem z tymi zajęciami</h4>
          <WeekOfMeeting week={weekOf(group)} />
          <GroupTotalsTable totals={group} />
        </section>
      ))}
      {persons.length > 0 ? (
        <Table caption="Suma osób razem z tymi zajęciami" density="dense" flush>
          <TableHead>
            <HeadCell>Osoba</HeadCell>
            <HeadCell numeric>Spotkania tej formy</HeadCell>
            <HeadCell>Tydzień tych zajęć</HeadCell>
          </TableHead>
          <TableBody>
            {persons.map((one) => {
              const totals = totalsOfPerson(one);
              const form = totals.forms.find(({ id }) => id === one.formId);
              const week = weekOf(totals);
              return (
                <Row key={one.participationId}>
                  <RowHead>{nameOf(one.participationId ?? "")}</RowHead>
                  <Cell numeric label="Spotkania tej formy">
                    {form ? `${form.count}\u00a0z\u00a0${form.sessionCount}` : ""}
                  </Cell>
                  <Cell label="Tydzień tych zajęć" blank={!week}>
                    {week ? <WeekMeter week={week} /> : null}
                  </Cell>
                </Row>
              );
            })}
          </TableBody>
        </Table>
      ) : null}
    </>
  );
}

/** The week that the meeting falls in, against its minimum (R16); a day outside the edition is in none. */
const WeekOfMeeting = ({ week }: { week: WeekTotal | undefined }) =>
  week ? (
    <div className="mb-2 max-w-form text-small">
      Tydzień {formatWeek(week.week)}
      <WeekMeter week={week} />
    </div>
  ) : null;
