"use server";

import { mayApprove, mayCorrectLate, mayRecord } from "#lib/attendance/policy.ts";
import type { Register } from "#lib/attendance/repository/register.ts";
import { lockRegister, saveMarks, stepRegister, termsOf } from "#lib/attendance/repository/save.ts";
import { attendedMinutes, changedAnswers, isLateAnswer } from "#lib/attendance/rules/answers.ts";
import { approvalSchema, minutesFault, registerSchema, type SavedRegister } from "#lib/attendance/schema.ts";
import { registerTransitions } from "#lib/attendance/transitions.ts";
import { outsideAccount } from "#lib/institutions/labels.ts";
import { nameOfUser } from "#lib/institutions/repository.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { fourEyes, inTheFuture, outsideEdition } from "#lib/law/rules/product.ts";
import { blocks, type Verdict } from "#lib/law/verdict.ts";
import { action } from "#lib/platform/action.ts";
import { warsawDate, warsawTime } from "#lib/platform/clock.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";
import { leadsOn } from "#lib/platform/transitions.ts";

/** "Zapisz obecność": the whole register in one save. @returns the new version and how many people have an answer */
export const recordAttendance = action({
  name: "attendance.record",
  input: registerSchema,
  roles: [...new Set([...registerTransitions.record.roles, ...registerTransitions.recordLate.roles])],
  subject: async (tx, { actor, clock, input }) => {
    const register = ofEdition(await lockRegister(tx, input.sessionId), input.editionId);
    if (!register) return null;
    const terms = await termsOf(tx, register, actor.role, clock.today);
    const answers = { heldOn: register.session.heldOn, people: register.people };
    return { ...register, terms, changed: changedAnswers(answers, input.marks, terms) };
  },
  may: ({ actor, subject: { session, changed, terms } }) =>
    mayRecord(actor, session) ||
    (mayCorrectLate(actor, session) && changed.length > 0 && changed.every(({ saved }) => isLateAnswer(session.heldOn, saved, terms))),
  rule: async ({ input, subject, clock }, tx) => {
    const { session, people } = subject;
    await refuseStale(tx, subject, input.version);
    stopAt([inTheFuture({ on: session.heldOn, today: clock.today })]);
    const known = new Map(people.map((person) => [person.participationId, person]));
    for (const { participationId } of input.marks) {
      const person = known.get(participationId);
      if (!person) refuse({ kind: "notFound" });
      const participation = { from: person.firstDay, to: person.lastDay };
      if (!person.expected) stopAt([outsideEdition({ on: session.heldOn, participation })], person.name);
      if (!person.expected) refuse({ kind: "notFound" });
    }
    const faults = input.marks.flatMap(({ status, minutes }, index) => {
      const fault = status === "PARTIAL" ? minutesFault(minutes, session.minutes) : null;
      return fault ? [[`marks.${index}.minutes`, fault] as const] : [];
    });
    if (faults.length > 0) refuse({ kind: "fields", fields: Object.fromEntries(faults) });
    const rules = subject.changed.flatMap(({ mark, verdict }) =>
      verdict && blocks([verdict], { warningReason: mark.reason })
        ? refusedRules([verdict], { person: known.get(mark.participationId)?.name }, mark.participationId)
        : [],
    );
    if (rules.length > 0) refuse({ kind: "rules", rules });
  },
  write: async (tx, { input, subject, actor, clock }) => {
    const { session, people } = subject;
    const corrections = subject.changed.filter(({ verdict }) => verdict !== null);
    const corrected = new Set(corrections.map(({ mark }) => mark.participationId));
    const marks = input.marks.map(({ participationId, status, note, minutes }) => ({
      ...{ participationId, status, note, corrects: corrected.has(participationId) },
      minutes: attendedMinutes({ status, minutes }, session.minutes),
    }));
    const changed = await saveMarks(tx, subject, marks, { at: clock.now, byId: actor.userId });
    const answered = new Set(input.marks.map(({ participationId }) => participationId));
    const missing = people.filter((person) => person.expected && !person.mark && !answered.has(person.participationId)).length;
    const status = missing === 0 ? "ATTENDANCE_ENTERED" : "HELD";
    const version = await stepRegister(tx, subject, { status, enteredAt: clock.now, enteredById: actor.userId });
    const counts = Object.groupBy(marks, (mark) => mark.status);
    const about = { number: String(session.number), on: session.heldOn };
    const values = {
      ...about,
      version,
      changed,
      missing,
      ...Object.fromEntries(Object.entries(counts).map(([key, rows]) => [key, rows.length])),
    };
    return {
      value: { version, recorded: marks.length, savedAt: warsawTime(clock.now) },
      audit: [
        { ...entryOf(subject), action: "attendance.record", changedFields: ["attendance", "status"], values },
        ...corrections.map(({ mark, saved, verdict }) => ({
          ...entryOf(subject),
          ...{ action: "attendance.correct", subjectType: "Participation", subjectId: mark.participationId },
          changedFields: ["attendance"],
          values: {
            ...{ ...about, sessionId: session.id, status: mark.status, wasStatus: saved?.status ?? null },
            ...{ minutes: attendedMinutes(mark, session.minutes), was: saved?.minutes ?? null },
          },
          ruleCodes: verdict ? [verdict.code] : [],
          reason: mark.reason,
        })),
      ],
    };
  },
  revalidate: ({ editionId, sessionId }) => addresses(editionId, sessionId),
});

/** "Zatwierdź obecność": locks an entered register; never by one who entered it (P_FOUR_EYES). */
export const approveAttendance = action({
  name: "attendance.approve",
  input: approvalSchema,
  roles: registerTransitions.approve.roles,
  subject: async (tx, { input }) => ofEdition(await lockRegister(tx, input.sessionId), input.editionId),
  may: ({ actor, subject }) => mayApprove(actor, subject.session),
  rule: async ({ actor, input, subject }, tx) => {
    const { session, people } = subject;
    await refuseStale(tx, subject, input.version);
    const missing = !leadsOn(registerTransitions.approve, session.status) || people.some((person) => person.expected && !person.mark);
    if (missing) refuse({ kind: "fields", fields: { marks: "Wpisz obecność każdej osoby, potem zatwierdź." } });
    const enteredBy = [...people.flatMap(({ mark }) => mark?.enteredById ?? []), ...(session.enteredById ? [session.enteredById] : [])];
    stopAt([fourEyes({ on: session.heldOn, enteredBy, approver: actor.userId })]);
  },
  write: async (tx, { subject, actor, clock }) => {
    const version = await stepRegister(tx, subject, { status: "APPROVED", approvedAt: clock.now, approvedById: actor.userId });
    return {
      value: { version },
      audit: [{ ...entryOf(subject), action: "attendance.approve", changedFields: ["status"], values: { version } }],
    };
  },
  revalidate: ({ editionId, sessionId }) => addresses(editionId, sessionId),
});

const addresses = (editionId: string, sessionId: string) => [
  `/edycje/${editionId}/zajecia/${sessionId}`,
  `/edycje/${editionId}/zajecia`,
  `/edycje/${editionId}/godziny`,
  `/edycje/${editionId}`,
  "/",
];

/** An entry about a register; the labour office reads it too. */
const entryOf = ({ session: { id, labourOfficeId } }: Register) => ({
  ...{ subjectType: "Session", subjectId: id, labourOfficeId },
  sharedWith: [labourOfficeId],
});

/** A session under another edition's address is not there. */
const ofEdition = (register: Register | null, editionId: string) => (register?.session.editionId === editionId ? register : null);

function stopAt(verdicts: readonly (Verdict | null)[], person?: string): void {
  const rules = refusedRules(
    verdicts.filter((verdict) => verdict !== null),
    person ? { person } : {},
  );
  if (rules.length > 0) refuse({ kind: "rules", rules });
}

/** Somebody saved, approved or cancelled since the user read: the answer carries what stands now, so that both can be shown. */
async function refuseStale(tx: ScopedTx, { session, people }: Register, seen: number): Promise<void> {
  const closed = !leadsOn(registerTransitions.record, session.status);
  if (session.version === seen && !closed) return;
  const marks = people.flatMap(({ participationId, mark }) =>
    mark ? [{ participationId, status: mark.status, minutes: mark.minutes, note: mark.note }] : [],
  );
  const saved: SavedRegister = { version: session.version, closed, marks };
  const by = session.status === "APPROVED" ? session.approvedById : session.enteredById;
  const at = session.status === "APPROVED" ? session.approvedAt : session.enteredAt;
  const savedAt = at ? `${formatDate(warsawDate(at))}, ${warsawTime(at)}` : "";
  refuse({ kind: "stale", saved, savedBy: (await nameOfUser(tx, by, outsideAccount)) ?? "", savedAt });
}
