import { attendedMinutes } from "#lib/attendance/rules/answers.ts";
import { expectedAt, type RegisterState, registerState } from "#lib/attendance/rules/register.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { isCalledOff } from "#lib/schedule/rules/status.ts";
import { formPlanMinutes, plannedPeople } from "./summary-plan.ts";
import type { Ratio, SessionOfSummary, SummaryRecords } from "./summary-records.ts";

/** Meetings and minutes of one form; `done` and `plan` are person-minutes, `planPerPerson` and `held` those of the meetings. */
export type FormHours = {
  formId: string;
  name: string;
  sessionsHeld: number;
  sessionsPlanned: number;
  planPerPerson: number;
  heldMinutes: number;
  doneMinutes: number;
  planMinutes: number;
};

/** Minutes present of the minutes that were held while the person took part; nobody held anything: whole 0. */
export type AttendanceRate = Ratio;

const HAPPENED = ["HELD", "ATTENDANCE_ENTERED", "APPROVED", "CORRECTED"];

/** A meeting has taken place once somebody said so or an answer stands in its register; one moved or called off never. */
const hasHappened = (session: SessionOfSummary, recorded: number): boolean =>
  !isCalledOff(session.status) && (recorded > 0 || HAPPENED.includes(session.status));

/** The register of each session on a day, with who is expected and recorded in it. */
export function registersOn(records: SummaryRecords, today: IsoDate) {
  const rows = Map.groupBy(records.attendance, ({ sessionId }) => sessionId);
  return records.sessions.map((session) => {
    const marks = rows.get(session.id) ?? [];
    const expected = expectedAt(session, records.memberships, records.participations);
    const recorded = expected.filter((id) => marks.some(({ participationId }) => participationId === id)).length;
    const state: RegisterState = registerState({ ...session, expected: expected.length, recorded }, today);
    return { session, marks, state, happened: hasHappened(session, marks.length) };
  });
}

export type Register = ReturnType<typeof registersOn>[number];

/** Hours of each form in the order of the plan: a partial presence counts its minutes, an absence nothing. */
export function hoursByForm(records: SummaryRecords, registers: readonly Register[]): FormHours[] {
  const people = plannedPeople(records.centres);
  return records.forms.map((form) => {
    const own = registers.filter(({ session }) => session.formId === form.id);
    const happened = own.filter((register) => register.happened);
    const planPerPerson = formPlanMinutes(form);
    return {
      formId: form.id,
      name: form.name,
      sessionsHeld: happened.length,
      sessionsPlanned: own.length > 0 ? own.length : form.sessionCount,
      planPerPerson,
      heldMinutes: total(happened, ({ session }) => session.minutes),
      doneMinutes: total(happened, (register) => total(register.marks, (mark) => attendedMinutes(mark, register.session.minutes))),
      planMinutes: planPerPerson * people,
    };
  });
}

/** Attendance of one participant, or of all: not applicable counts on neither side. */
export function attendanceRate(registers: readonly Register[], participationId?: string): AttendanceRate {
  const marks = registers
    .filter(({ happened }) => happened)
    .flatMap(({ session, marks }) => marks.map((mark) => ({ ...mark, planned: session.minutes })))
    .filter((mark) => mark.status !== "NOT_APPLICABLE" && (participationId === undefined || mark.participationId === participationId));
  return { part: total(marks, (mark) => attendedMinutes(mark, mark.planned)), whole: total(marks, ({ planned }) => planned) };
}

/** Sum of a number of each. */
export const total = <Item>(items: readonly Item[], of: (item: Item) => number): number => items.reduce((sum, item) => sum + of(item), 0);
