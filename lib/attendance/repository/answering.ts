import type { Register, RegisterPerson } from "#lib/attendance/repository/register.ts";
import { entryOf, stopAt } from "#lib/attendance/repository/trail.ts";
import type { MarkRow } from "#lib/attendance/repository/writing.ts";
import { type AnsweredSession, attendedMinutes, type ChangedAnswer, type Mark } from "#lib/attendance/rules/answers.ts";
import { type Presence, presenceIn, type TypedPresence } from "#lib/attendance/rules/presence.ts";
import { presenceFaultOf } from "#lib/attendance/schema.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { outsideEdition } from "#lib/law/rules/product.ts";
import { blocks, type Verdict } from "#lib/law/verdict.ts";
import type { AuditDraft } from "#lib/platform/audit.ts";
import { refuse } from "#lib/platform/result.ts";
import type { AttendanceStatus } from "#prisma/generated/client/enums.ts";

/** An answer as a form sends it: what was typed of a part is read with the hours of the session. */
export type SentMark = {
  readonly participationId: string;
  readonly status: AttendanceStatus;
  readonly note: string;
  readonly reason: string;
  readonly part: TypedPresence | null;
};
/** The same with the minutes and times that it comes to. */
export type Answer = SentMark & Mark;

const NOTHING: Presence = { minutes: 0, arrivedAt: null, leftAt: null };

/** The sent answers in the hours of their session. @throws Refused kind "fields" naming each part that does not fit in it */
export function answersIn({ session }: Register, marks: readonly SentMark[]): Answer[] {
  const faults: [string, string][] = [];
  const answers = marks.map((mark, index) => {
    const read = mark.part && presenceIn(session, mark.part);
    if (read && !read.ok) faults.push([`marks.${index}.minutes`, presenceFaultOf(read.fault, session)]);
    return { ...mark, ...(read?.ok ? read.value : NOTHING) };
  });
  if (faults.length > 0) refuse({ kind: "fields", fields: Object.fromEntries(faults) });
  return answers;
}

/** The session as the warnings of an answer name it. */
export const answeredSession = ({ number, heldOn, startsAt, endsAt }: Register["session"]): AnsweredSession => ({
  ...{ heldOn, startsAt, endsAt, place: `zajęcia nr ${number}` },
});

/** Only who is expected is recorded: before the first day and after the last one the register says so. @throws Refused */
export function stopAtStrangers({ session, people, later }: Register, marks: readonly SentMark[]): void {
  for (const { participationId } of marks) {
    const person = people.find((one) => one.participationId === participationId);
    if (person?.expected) continue;
    const stranger = person ?? later.find((one) => one.participationId === participationId);
    if (!stranger) refuse({ kind: "notFound" });
    const participation = { from: stranger.firstDay, to: stranger.lastDay };
    stopAt([outsideEdition({ on: session.heldOn, participation })], stranger.name);
    refuse({ kind: "notFound" });
  }
}

/** Stops at what the rules say of the changed answers and no reason was written for. @throws Refused kind "rules" */
export function stopAtUnexplained(
  people: readonly RegisterPerson[],
  changed: readonly ChangedAnswer<Answer>[],
  reasonFor: (mark: Answer) => string,
): void {
  const names = new Map(people.map(({ participationId, name }) => [participationId, name]));
  const rules = changed.flatMap(({ mark, verdicts }) =>
    verdicts
      .filter((verdict: Verdict) => blocks([verdict], { warningReason: reasonFor(mark) }))
      .flatMap((verdict) => refusedRules([verdict], { person: names.get(mark.participationId) }, mark.participationId)),
  );
  if (rules.length > 0) refuse({ kind: "rules", rules });
}

/** The answers as rows to be stored. */
export const rowsOf = (
  { session }: Register,
  answers: readonly Answer[],
  changed: readonly ChangedAnswer<Answer>[],
  reasonFor: (mark: Answer) => string,
): MarkRow[] => {
  const corrects = new Map(
    changed.map(({ mark, verdicts }) => [mark.participationId, verdicts.some(({ code }) => code === "P_CORRECTION")]),
  );
  return answers.map((mark) => ({
    ...{ participationId: mark.participationId, status: mark.status, note: mark.note, arrivedAt: mark.arrivedAt, leftAt: mark.leftAt },
    minutes: attendedMinutes(mark, session.minutes),
    corrects: corrects.get(mark.participationId) ?? false,
    reason: reasonFor(mark),
  }));
};

/** What the log says of each answer that asked for a reason. */
export const explainedEntries = (
  register: Register,
  changed: readonly ChangedAnswer<Answer>[],
  reasonFor: (mark: Answer) => string,
): AuditDraft[] =>
  changed
    .filter(({ verdicts }) => verdicts.length > 0)
    .map(({ mark, saved, verdicts }) => ({
      ...entryOf(register),
      ...{ action: saved ? "attendance.correct" : "attendance.explain", subjectType: "Participation", subjectId: mark.participationId },
      changedFields: ["attendance"],
      values: {
        ...{ number: String(register.session.number), on: register.session.heldOn, sessionId: register.session.id },
        ...{ status: mark.status, wasStatus: saved?.status ?? null },
        ...{ minutes: attendedMinutes(mark, register.session.minutes), was: saved?.minutes ?? null },
      },
      ruleCodes: verdicts.map(({ code }) => code),
      reason: reasonFor(mark),
    }));
