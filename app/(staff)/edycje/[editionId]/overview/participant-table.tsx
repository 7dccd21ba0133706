import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Link } from "#components/ui/link.tsx";
import { State } from "#components/ui/state.tsx";
import { participationMark } from "#components/ui/state-marks.ts";
import type { Overview } from "#lib/editions/loaders/overview.ts";
import { isStaff } from "#lib/institutions/policy.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatRange } from "#lib/platform/polish.ts";
import { earlyEndReasonLabel, participationPhaseLabel } from "#lib/referrals/labels.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

/** Who takes part; a host sees hours of work only, a trainer those of sessions, and neither opens a card. */
export function ParticipantTable({ people, role, editionId }: { people: NonNullable<Overview["people"]>; role: Role; editionId: string }) {
  if (people.length === 0) return <NobodyYet href={isStaff(role) ? `/edycje/${editionId}/kandydaci` : null} />;
  const [work, sessions] = [role !== "PROVIDER_TRAINER", role !== "HOST_SUPERVISOR"];
  return (
    <Table caption="Uczestnicy" density="dense" flush>
      <TableHead>
        <HeadCell>Nazwisko i imiona</HeadCell>
        {sessions ? <HeadCell>Grupa</HeadCell> : null}
        <HeadCell>Stan</HeadCell>
        <HeadCell>Udział</HeadCell>
        {work ? <HeadCell numeric>Prace</HeadCell> : null}
        {sessions ? <HeadCell numeric>Zajęcia</HeadCell> : null}
      </TableHead>
      <TableBody>
        {people.map(({ id, personId, name, group, phase, endReason, firstDay, lastDay, minutes }) => (
          <Row key={id}>
            <RowHead>{isStaff(role) ? <Link href={`/osoby/${personId}`}>{name}</Link> : name}</RowHead>
            {sessions ? (
              <Cell label="Grupa" className="tablet:whitespace-nowrap">
                {group ?? "–"}
              </Cell>
            ) : null}
            <Cell label="Stan">
              <State {...participationMark[phase]}>{participationPhaseLabel[phase]}</State>
              {endReason && isStaff(role) ? <span className="block text-small text-ink-soft">{earlyEndReasonLabel[endReason]}</span> : null}
            </Cell>
            <Cell label="Udział" className="tablet:whitespace-nowrap">
              {formatRange({ from: firstDay, to: lastDay })}
            </Cell>
            {work ? (
              <Cell numeric label="Prace">
                {formatMinutes(minutes.work)}
              </Cell>
            ) : null}
            {sessions ? (
              <Cell numeric label="Zajęcia">
                {formatMinutes(minutes.sessions)}
              </Cell>
            ) : null}
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function NobodyYet({ href }: { href: string | null }) {
  return (
    <EmptyState title="Nie ma jeszcze uczestników." action={href ? <Link href={href}>Otwórz listę kandydatów</Link> : undefined}>
      {href ? "Zacznij od kandydatów." : null}
    </EmptyState>
  );
}
