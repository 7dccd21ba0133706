import { mayApprove, mayCorrectLate, mayRecord, registerReaders, seesInside } from "#lib/attendance/policy.ts";
import { findRegister, type Register } from "#lib/attendance/repository/register.ts";
import { termsOf } from "#lib/attendance/repository/save.ts";
import { listSessions } from "#lib/attendance/repository/sessions.ts";
import { isLateAnswer } from "#lib/attendance/rules/answers.ts";
import { registerState } from "#lib/attendance/rules/register.ts";
import { registerTransitions } from "#lib/attendance/transitions.ts";
import { findEdition } from "#lib/editions/repository/editions.ts";
import { outsideAccount } from "#lib/institutions/labels.ts";
import { nameOfUser } from "#lib/institutions/repository.ts";
import { message } from "#lib/law/messages.ts";
import { type CorrectionTerms, correctionDeadline, correctionTooLate } from "#lib/law/rules/p-correction.ts";
import { inTheFuture } from "#lib/law/rules/product.ts";
import { listCorrections } from "#lib/people/repository/corrections.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { warsawDate, warsawTime } from "#lib/platform/clock.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import { formatDate } from "#lib/platform/polish.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { leadsOn } from "#lib/platform/transitions.ts";

/** The sessions of an edition with the state of each register; a trainer gets own sessions only. */
export const loadSessions = loader({
  name: "attendance.sessions",
  roles: registerReaders,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string }>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    if (!edition) return null;
    const inside = seesInside(actor);
    const sessions = (await listSessions(tx, edition.id)).map(({ specialist, ...session }) => ({
      ...session,
      specialist: inside ? specialist : null,
      state: registerState(session, clock.today),
    }));
    return { edition, sessions, inside, today: clock.today };
  },
});

/** The register of one session, with what the actor may see of it and do with it. */
export const loadRegister = loader({
  name: "attendance.register",
  roles: registerReaders,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string; sessionId: string }>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    const register = edition && isId(params.sessionId) ? await findRegister(tx, params.sessionId) : null;
    if (!edition || register?.session.editionId !== edition.id) return null;
    const inside = seesInside(actor);
    const { session, people } = inside ? register : withoutInside(register);
    const expected = people.filter((person) => person.expected);
    const future = inTheFuture({ on: session.heldOn, today: clock.today });
    const recorded = expected.filter(({ mark }) => mark !== null).length;
    const state = registerState({ ...session, expected: expected.length, recorded }, clock.today);
    const terms = await termsOf(tx, register, actor.role, clock.today);
    const hasLate = people.some(({ mark }) => isLateAnswer(session.heldOn, mark, terms));
    const open = leadsOn(registerTransitions.record, session.status);
    const corrections = await listCorrections(
      tx,
      people.map(({ participationId }) => participationId),
    );
    return {
      editionName: edition.name,
      session,
      people,
      future: future && message(future),
      state,
      inside,
      userId: actor.userId,
      today: clock.today,
      enteredAt: printed(session.enteredAt),
      enteredBy: inside ? await nameOfUser(tx, session.enteredById, outsideAccount) : null,
      approvedAt: printed(session.approvedAt),
      approvedBy: inside ? await nameOfUser(tx, session.approvedById, outsideAccount) : null,
      terms,
      tooLate: tooLate(session.heldOn, terms),
      /** answers that only the coordinator and the director still correct */
      lateSince: open && hasLate ? correctionDeadline(session.heldOn, terms.days) : null,
      corrections: corrections
        .filter(({ sessionId }) => sessionId === session.id)
        .map(({ at, ...line }) => ({ ...line, at: at.toISOString(), atText: printed(at) ?? "" })),
      mayRecord: open && (mayRecord(actor, session) || (hasLate && mayCorrectLate(actor, session))),
      mayApprove: state === "entered" && leadsOn(registerTransitions.approve, session.status) && mayApprove(actor, session),
      enteredByActor: people.some(({ mark }) => mark?.enteredById === actor.userId) || session.enteredById === actor.userId,
    };
  },
  // The labour office reads what the centre keeps: said on the page and logged (R41).
  access: ({ session, inside }) =>
    inside ? [] : [{ scope: "attendance.register", subjectType: "Session", subjectId: session.id, purpose: "realizacja edycji" }],
});

function tooLate(heldOn: IsoDate, { days }: CorrectionTerms): string {
  const { what, why, fix } = message(correctionTooLate(heldOn, days));
  return `${what} ${why} ${fix}`;
}

/** An instant as the page prints it: 24.05.2018, 13:57. */
const printed = (at: Date | null) => at && `${formatDate(warsawDate(at))}, ${warsawTime(at)}`;

/** What leaves the institution: the form of support, answers and minutes; no topic, no specialist, no note (words.md 5). */
function withoutInside({ session, people }: Register): Register {
  return {
    session: { ...session, topic: null, specialist: null, cancelReason: null },
    people: people.map((person) => ({ ...person, mark: person.mark && { ...person.mark, note: "" } })),
  };
}

export type RegisterPage = NonNullable<Awaited<ReturnType<typeof loadRegister.definition.load>>>;
export type SessionsPage = NonNullable<Awaited<ReturnType<typeof loadSessions.definition.load>>>;
