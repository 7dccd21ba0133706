import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { GroupRow, Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { type IsoDate, isoWeekOf } from "#lib/platform/calendar.ts";
import { formatWeek } from "#lib/platform/polish.ts";
import { whenText } from "#lib/schedule/labels.ts";
import type { Proposal } from "#lib/schedule/rules/proposals.ts";
import { Conflicts } from "../conflicts.tsx";

type ProposalTableProps = {
  proposals: readonly Proposal[];
  groupName: (groupId: string) => string;
  onLeaveOut: (series: number, day: IsoDate) => void;
};

/** Every meeting that would be made, by week, each beside its conflicts. */
export function ProposalTable({ proposals, groupName, onLeaveOut }: ProposalTableProps) {
  if (proposals.length === 0) return <p className="mb-4">Wybierz dni tygodnia, a zajęcia pojawią się tutaj.</p>;
  const weeks = Map.groupBy(proposals, ({ heldOn }) => isoWeekOf(heldOn));
  return (
    <Table caption="Proponowane zajęcia według tygodni" density="dense" flush className="mb-5">
      <TableHead>
        <HeadCell>Termin</HeadCell>
        <HeadCell>Forma wsparcia</HeadCell>
        <HeadCell>Grupa</HeadCell>
        <HeadCell>Sala</HeadCell>
        <HeadCell>Konflikty</HeadCell>
        <HeadCell>Dzień</HeadCell>
      </TableHead>
      {[...weeks].map(([week, ofWeek]) => (
        <TableBody key={week}>
          <GroupRow span={6}>Tydzień {formatWeek(week)}</GroupRow>
          {ofWeek.map((one) => (
            <Row key={one.sessionId}>
              <RowHead>{whenText(one)}</RowHead>
              <Cell label="Forma wsparcia">{one.form}</Cell>
              <Cell label="Grupa">{one.groupIds.map(groupName).join(", ")}</Cell>
              <Cell label="Sala" blank={one.room === null}>
                {one.room}
              </Cell>
              <Cell label="Konflikty" blank={one.verdicts.length === 0}>
                <Conflicts verdicts={one.verdicts} />
              </Cell>
              <Cell>
                <LinkButton onClick={() => onLeaveOut(one.series, one.heldOn)} aria-label={`Pomiń dzień: ${whenText(one)}, ${one.form}`}>
                  Pomiń dzień
                </LinkButton>
              </Cell>
            </Row>
          ))}
        </TableBody>
      ))}
    </Table>
  );
}
