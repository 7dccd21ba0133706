import type { WorkPerson } from "#lib/work/repository/people.ts";
import type { SheetRow, WorkLine } from "#lib/work/rules/sheet.ts";

/** A person of a sheet with only what this reader may see and the screen needs. Why somebody was away may tell of health (R41). */
export function rowOf(person: WorkPerson, sees: { notes: boolean; homes: boolean }): Omit<SheetRow, "classes"> {
  const { personId: _person, labourOfficeId: _office, welfareCentreId: _centre, homes, lines, ...row } = person;
  const withoutNotes = ({ saved, ...line }: WorkLine): WorkLine => ({
    ...line,
    saved: Object.fromEntries(Object.entries(saved).map(([day, work]) => [day, { ...work, note: null, absenceKind: null }])),
  });
  return { ...row, homes: sees.homes ? homes : [], lines: sees.notes ? lines : lines.map(withoutNotes) };
}
