import { CourseState } from "#components/people/course-state.tsx";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import type { PersonPage } from "#lib/people/loaders.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatDate, formatRange, hardSpaces } from "#lib/platform/polish.ts";
import { earlyEndReasonLabel, outcomeKindLabel } from "#lib/referrals/labels.ts";

type Course = PersonPage["courses"][number];

/** A row an edition: nomination, referral, participation with the hours of both blocks, outcome. */
export function CourseTable({ courses }: Pick<PersonPage, "courses">) {
  if (courses.length === 0) return <p>Ta osoba nie została jeszcze wytypowana do edycji.</p>;
  return (
    <Table caption="Udział w edycjach" flush>
      <TableHead>
        <HeadCell>Edycja</HeadCell>
        <HeadCell>Stan</HeadCell>
        <HeadCell>Skierowanie</HeadCell>
        <HeadCell>Udział</HeadCell>
        <HeadCell numeric>Prace</HeadCell>
        <HeadCell numeric>Zajęcia</HeadCell>
        <HeadCell>Rezultat</HeadCell>
      </TableHead>
      <TableBody>
        {courses.map((course) => (
          <Row key={course.id}>
            <RowHead>
              <Link href={`/edycje/${course.edition.id}`}>{course.edition.name}</Link>
              <span className="block text-small font-normal text-ink-soft">{nominationText(course)}</span>
              {course.remarks ? <span className="block text-small font-normal text-ink-soft">Uwagi ośrodka: {course.remarks}</span> : null}
            </RowHead>
            <Cell label="Stan">
              <CourseState state={course.state} phase={course.phase} />
              <Reason course={course} />
            </Cell>
            <Cell label="Skierowanie">{course.referral ? <ReferralText referral={course.referral} /> : "–"}</Cell>
            <Cell label="Udział">
              {course.participation ? formatRange({ from: course.participation.firstDay, to: course.participation.lastDay }) : "–"}
            </Cell>
            <Cell numeric label="Prace">
              {course.minutes ? formatMinutes(course.minutes.work) : "–"}
            </Cell>
            <Cell numeric label="Zajęcia">
              {course.minutes ? formatMinutes(course.minutes.sessions) : "–"}
            </Cell>
            <Cell label="Rezultat">
              <OutcomeText course={course} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function nominationText({ centre, nominatedOn, list, phone }: Course): string {
  const sent = list ? ` Lista nr ${list.number} z ${formatDate(list.sentOn)}.` : "";
  const called = phone ? ` Tel. ${phone.replaceAll(" ", "\u00a0")}.` : "";
  return hardSpaces(`${centre}. Wytypowano ${formatDate(nominatedOn)}.${sent}${called}`);
}

/** Why it ended or did not begin, where that was written down. */
function Reason({ course: { participation, referral, verification, withdrawReason } }: { course: Course }) {
  const reason = participation
    ? participation.endReason && earlyEndReasonLabel[participation.endReason]
    : (referral?.statusReason ?? withdrawReason ?? verification?.reason);
  return reason ? <span className="block text-small text-ink-soft">{reason}</span> : null;
}

function ReferralText({ referral }: { referral: NonNullable<Course["referral"]> }) {
  return (
    <>
      nr <span className="ident">{referral.number}</span>
      <span className="block text-small text-ink-soft">z {formatDate(referral.issuedOn)}</span>
    </>
  );
}

function OutcomeText({ course: { participation } }: { course: Course }) {
  if (!participation?.outcome) return "–";
  const { kind, decidedOn, followUp } = participation.outcome;
  return (
    <>
      {outcomeKindLabel[kind]}
      {decidedOn ? <span className="block text-small text-ink-soft">ustalono {formatDate(decidedOn)}</span> : null}
      {followUp ? <span className="block text-small text-ink-soft">{followUp}</span> : null}
    </>
  );
}
