import { endLabel } from "#lib/attendance/labels.ts";
import type { RegisterPage } from "#lib/attendance/loaders.ts";
import { answerCorrection, type Mark, type SavedAnswer, secondUnexcused } from "#lib/attendance/rules/answers.ts";
import type { SavedRegister } from "#lib/attendance/schema.ts";
import type { CorrectionTerms } from "#lib/law/rules/p-correction.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatDate } from "#lib/platform/polish.ts";
import type { AttendanceStatus } from "#prisma/generated/client/enums.ts";

/**
 * One line of the form; no answer yet is "". Minutes are what the field holds: whole minutes, nothing, or a text as typed; `reason` is
 * asked for where the line corrects an answer of an earlier day.
 */
export type SheetRow = { participationId: string; status: AttendanceStatus | ""; minutes: number | string; note: string; reason: string };

/** A person who can be recorded, and one who is only shown with the reason. */
export type Line = {
  participationId: string;
  name: string;
  before: AttendanceStatus | null;
  locked: { reason: string; status: AttendanceStatus } | null;
  saved: SavedAnswer | null;
};

export type FormPage = {
  /** how lists of what waits call this register */
  title: string;
  editionId: string;
  sessionId: string;
  planned: number;
  version: number;
  lines: readonly Line[];
  rows: SheetRow[];
  future: boolean;
  heldOn: IsoDate;
  terms: CorrectionTerms;
  /** what a line says that this role may no longer correct */
  tooLate: string;
  /** null: this role does not approve, or the register is not complete */
  approval: { refusedBecause: string | null } | null;
};

/** What the form of a register needs; `rows` are in the order of the lines that are not locked. */
export function formOf(page: RegisterPage): FormPage {
  const { session, people } = page;
  return {
    title: `Lista obecności, zajęcia nr ${session.number}, ${formatDate(session.heldOn)}`,
    editionId: session.editionId,
    sessionId: session.id,
    planned: session.minutes,
    version: session.version,
    future: page.future !== null,
    heldOn: session.heldOn,
    terms: page.terms,
    tooLate: page.tooLate,
    lines: people.map((person) => ({
      participationId: person.participationId,
      name: person.name,
      before: person.before,
      locked: person.expected ? null : { reason: endLabel(person), status: person.mark?.status ?? "NOT_APPLICABLE" },
      saved: person.mark,
    })),
    rows: people.filter(({ expected }) => expected).map((person) => rowOf(person.participationId, person.mark)),
    approval: page.mayApprove ? { refusedBecause: page.enteredByActor ? "Zatwierdza inna osoba z rolą: koordynator PAI." : null } : null,
  };
}

/** Changes when people join or leave the list, so that the form starts anew with the right lines. */
export const linesKey = ({ people }: RegisterPage): string => people.map((person) => `${person.participationId}${person.expected}`).join();

/** A stored answer as the form shows it. */
export function rowOf(
  participationId: string,
  mark: { status: AttendanceStatus; minutes: number; note: string } | null | undefined,
): SheetRow {
  if (!mark) return { participationId, status: "", minutes: "", note: "", reason: "" };
  return { participationId, status: mark.status, minutes: mark.status === "PARTIAL" ? mark.minutes : "", note: mark.note, reason: "" };
}

/** Whether two lines say the same; minutes matter only for a partial presence. */
export const sameRow = (a: SheetRow, b: SheetRow): boolean =>
  a.status === b.status && a.note.trim() === b.note.trim() && (a.status !== "PARTIAL" || String(a.minutes) === String(b.minutes));

/** How many lines differ from what is saved. */
export const changesOf = (rows: readonly SheetRow[], saved: readonly SheetRow[]): number =>
  rows.filter((row, index) => !sameRow(row, saved[index] ?? rowOf(row.participationId, null))).length;

/** The answer of a line for sums; an unreadable time counts as nothing until it is corrected. */
export function markOf({ status, minutes }: SheetRow): Mark | null {
  return status === "" ? null : { status, minutes: typeof minutes === "number" && minutes > 0 ? minutes : 0 };
}

/** What the rule of corrections says of a line as it is typed; null where it asks nothing. */
export function correctionIn({ heldOn, terms, lines }: FormPage, row: SheetRow): Verdict | null {
  const mark = markOf(row);
  const saved = lines.find(({ participationId }) => participationId === row.participationId)?.saved ?? null;
  return mark && answerCorrection(heldOn, saved, mark, terms);
}

export const isSecondUnexcused = (line: Line, row: SheetRow): boolean => secondUnexcused(line.before, row.status || null);

/** What now stands in the database, in the order of the form. */
export function savedRows(saved: SavedRegister, rows: readonly SheetRow[]): SheetRow[] {
  const marks = new Map(saved.marks.map((mark) => [mark.participationId, mark]));
  return rows.map(({ participationId }) => rowOf(participationId, marks.get(participationId)));
}

/** What was changed here stays, everything else is taken from what somebody else saved meanwhile. */
export const merged = (typed: readonly SheetRow[], base: readonly SheetRow[], saved: readonly SheetRow[]): SheetRow[] =>
  typed.map((row, index) => {
    const before = base[index];
    return before && sameRow(row, before) ? (saved[index] ?? row) : row;
  });
