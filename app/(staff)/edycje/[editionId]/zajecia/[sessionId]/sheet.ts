import { endLabel } from "#lib/attendance/labels.ts";
import type { RegisterView } from "#lib/attendance/repository/view.ts";
import { type AnsweredSession, answerVerdicts, type Mark, type SavedAnswer, secondUnexcused } from "#lib/attendance/rules/answers.ts";
import { type Presence, presenceText, readPresence, type SessionHours } from "#lib/attendance/rules/presence.ts";
import type { RowDemands, SavedRegister } from "#lib/attendance/schema.ts";
import type { CorrectionTerms } from "#lib/law/rules/p-correction.ts";
import type { TimedEntry } from "#lib/law/rules/product.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import { formatDate } from "#lib/platform/polish.ts";
import type { AttendanceStatus } from "#prisma/generated/client/enums.ts";

/**
 * One line of the form; no answer yet is "". Minutes are what the field holds: whole minutes, nothing, times ("9:10–11:40") or a text
 * as typed; `reason` is asked for where the line corrects an answer of an earlier day or puts somebody in two places at once.
 */
export type SheetRow = { participationId: string; status: AttendanceStatus | ""; minutes: number | string; note: string; reason: string };
/** The form: its lines, and why it is a day off, where it is one. */
export type SheetForm = { rows: SheetRow[]; reason: string };

/** A person who can be recorded, and one who is only shown with the reason; `number` is that of the paper list. */
export type Line = {
  participationId: string;
  number: number;
  name: string;
  before: AttendanceStatus | null;
  locked: { reason: string; status: AttendanceStatus } | null;
  saved: SavedAnswer | null;
  elsewhere: readonly TimedEntry[];
};

export type FormPage = {
  editionId: string;
  sessionId: string;
  /** how lists of what waits call this register */
  title: string;
  hours: SessionHours;
  session: AnsweredSession;
  /** in front of the ids of its fields: several registers stand on one page */
  prefix: string;
  version: number;
  lines: readonly Line[];
  rows: SheetRow[];
  future: boolean;
  /** the register as a whole asks for a reason */
  dayOff: { what: string; why: string } | null;
  terms: CorrectionTerms;
  /** what a line says that this role may no longer correct */
  tooLate: string;
  /** a correction of an approved register: one reason for all of it */
  correcting: boolean;
};

/** What the form of a register needs; `rows` are in the order of the lines that are not locked. */
export function formOf(page: RegisterView, correcting = false): FormPage {
  const { session, people } = page;
  const { heldOn, startsAt, endsAt, minutes, number } = session;
  return {
    editionId: session.editionId,
    sessionId: session.id,
    title: `Lista obecności, zajęcia nr ${number}, ${formatDate(heldOn)}`,
    hours: { startsAt, endsAt, minutes },
    session: { heldOn, startsAt, endsAt, place: `zajęcia nr ${number}` },
    prefix: `zajecia-${number}`,
    version: session.version,
    future: page.future !== null,
    dayOff: page.dayOff,
    terms: page.terms,
    tooLate: page.tooLate,
    correcting,
    lines: people.map((person) => ({
      participationId: person.participationId,
      number: person.listNo,
      name: person.name,
      before: person.before,
      locked: person.expected ? null : { reason: endLabel(person), status: person.mark?.status ?? "NOT_APPLICABLE" },
      saved: person.mark,
      elsewhere: person.elsewhere,
    })),
    rows: people.filter(({ expected }) => expected).map((person) => rowOf(person.participationId, person.mark)),
  };
}

/** Changes when people join or leave the list, so that the form starts anew with the right lines. */
export const linesKey = ({ people }: Pick<RegisterView, "people">): string =>
  people.map((person) => `${person.participationId}${person.expected}`).join();

/** The id of a field of a line. */
export const fieldId = ({ prefix }: Pick<FormPage, "prefix">, index: number, field: string): string => `${prefix}-${index}-${field}`;

/** A stored answer as the form shows it. */
function rowOf(participationId: string, mark: ({ status: AttendanceStatus; note: string } & Presence) | null | undefined): SheetRow {
  if (!mark) return { participationId, status: "", minutes: "", note: "", reason: "" };
  return {
    participationId,
    status: mark.status,
    minutes: mark.status === "PARTIAL" ? presenceText(mark) : "",
    note: mark.note,
    reason: "",
  };
}

/** Whether two lines say the same; minutes matter only for a partial presence. */
export const sameRow = (a: SheetRow, b: SheetRow): boolean =>
  a.status === b.status && a.note.trim() === b.note.trim() && (a.status !== "PARTIAL" || String(a.minutes) === String(b.minutes));

/** How many lines differ from what is saved. */
export const changesOf = (rows: readonly SheetRow[], saved: readonly SheetRow[]): number =>
  rows.filter((row, index) => !sameRow(row, saved[index] ?? rowOf(row.participationId, null))).length;

const NOTHING: Presence = { minutes: 0, arrivedAt: null, leftAt: null };

/** The answer of a line for sums; an unreadable time counts as nothing until it is corrected. */
export function markOf({ hours }: Pick<FormPage, "hours">, { status, minutes }: SheetRow): Mark | null {
  if (status === "") return null;
  const read = status === "PARTIAL" ? readPresence(hours, minutes) : null;
  return { status, ...(read?.ok ? read.value : NOTHING) };
}

/** What the rules say of a line as it is typed, the same as in the transaction that saves it. */
export function verdictsIn(page: FormPage, row: SheetRow): Verdict[] {
  const mark = markOf(page, row);
  const line = page.lines.find(({ participationId }) => participationId === row.participationId);
  const verdicts = mark
    ? answerVerdicts(page.session, { mark: line?.saved ?? null, elsewhere: line?.elsewhere ?? [] }, mark, page.terms)
    : [];
  return page.correcting ? verdicts.filter(({ code }) => !code.startsWith("P_CORRECTION")) : verdicts;
}

/** What the form asks of a line; a correction of an approved register has one reason for all of it. */
export function demandsOn(page: FormPage, row: SheetRow): RowDemands {
  const verdicts = verdictsIn(page, row);
  const refusal = verdicts.some(({ severity }) => severity === "blocked") ? page.tooLate : null;
  return { refusal, needsReason: !page.correcting && verdicts.length > 0 };
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
