import { tableRoles } from "#components/table/roles.ts";
import { State } from "#components/ui/state.tsx";
import { participationMark } from "#components/ui/state-marks.ts";
import { shortMessage } from "#lib/law/messages.ts";
import { absenceNotes, participationNote } from "#lib/work/labels.ts";
import type { WeekSheet } from "#lib/work/rules/sheet.ts";
import type { RowView } from "#lib/work/rules/view.ts";
import { cell, name, named, nameWidth, small } from "./look.ts";

/** The name and what one must know beside it: an end of the participation, absences, hours in one block only (R13). */
export function PersonHead({ sheet, view }: { sheet: WeekSheet; view: RowView }) {
  const { row, oneBlock, lines } = view;
  const ended = participationNote(row, sheet.facts.days);
  const absences = row.lines.flatMap(({ saved }) =>
    Object.entries(saved).flatMap(([on, { status, note }]) => (status === "PRESENT" ? [] : [{ on, status, note }])),
  );
  return (
    <th
      {...tableRoles.rowHead}
      scope="row"
      className={`${cell} ${name} ${named} ${nameWidth(sheet.workDays.length + sheet.classDays.length)}`}
    >
      {row.name}
      {ended ? <span className={small}>{ended}</span> : null}
      {lines.length === 0 && !view.away ? <span className={small}>bez przydziału miejsca prac</span> : null}
      {absenceNotes(absences).map((text) => (
        <span key={text} className={small}>
          {text}
        </span>
      ))}
      {oneBlock ? (
        <span className={small}>
          <State {...participationMark.AT_RISK}>{shortMessage(oneBlock)}</State>
        </span>
      ) : null}
    </th>
  );
}
