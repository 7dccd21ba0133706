import { mayApprove, mayCorrectApproved, mayCorrectLate, mayRecord, seesInside } from "#lib/attendance/policy.ts";
import type { Register } from "#lib/attendance/repository/register.ts";
import { isSettled } from "#lib/attendance/repository/settled.ts";
import { termsOf } from "#lib/attendance/repository/writing.ts";
import { isLateAnswer } from "#lib/attendance/rules/answers.ts";
import { dayOffToExplain, isLocked, registerState } from "#lib/attendance/rules/register.ts";
import { registerTransitions } from "#lib/attendance/transitions.ts";
import { outsideAccount } from "#lib/institutions/labels.ts";
import { nameOfUser } from "#lib/institutions/repository.ts";
import { message } from "#lib/law/messages.ts";
import { type CorrectionTerms, correctionDeadline, correctionTooLate } from "#lib/law/rules/p-correction.ts";
import { inTheFuture } from "#lib/law/rules/product.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { type Clock, warsawDate, warsawTime } from "#lib/platform/clock.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { formatClock, formatDate } from "#lib/platform/polish.ts";
import { publicHoliday } from "#lib/platform/public-holidays.ts";
import { leadsOn, possibleSteps } from "#lib/platform/transitions.ts";

type Reading = { readonly actor: Actor; readonly clock: Clock };

/** A register with what the actor may see of it and do with it. */
export async function registerView(tx: ScopedTx, { actor, clock }: Reading, register: Register) {
  const inside = seesInside(actor);
  const { session, people } = inside ? register : withoutInside(register);
  const { today } = clock;
  const expected = people.filter((person) => person.expected);
  const recorded = expected.filter(({ mark }) => mark !== null).length;
  const terms = await termsOf(tx, register, actor.role, today);
  const hasLate = people.some(({ mark }) => isLateAnswer(session.heldOn, mark, terms));
  const open = leadsOn(registerTransitions.record, session.status);
  const future = inTheFuture({ on: session.heldOn, today });
  const dayOff = open ? dayOffToExplain(session, publicHoliday(session.heldOn)) : null;
  const settled = inside && isLocked(session.status) && (await isSettled(tx, session));
  const state = registerState({ ...session, expected: expected.length, recorded }, today);
  return {
    session,
    people,
    future: future && message(future),
    dayOff: dayOff && message(dayOff),
    state,
    inside,
    userId: actor.userId,
    today,
    terms,
    tooLate: tooLate(session.heldOn, terms),
    /** answers that only the coordinator and the director still correct */
    lateSince: open && hasLate ? correctionDeadline(session.heldOn, terms.days) : null,
    settled,
    /** what is possible now, one's own steps first; the save is the form's own */
    steps: inside ? possibleSteps(registerTransitions, session.status, actor.role).filter(({ step }) => isShown(step, settled)) : [],
    mayRecord: open && (mayRecord(actor, session) || (hasLate && mayCorrectLate(actor, session))),
    mayApprove: state === "entered" && leadsOn(registerTransitions.approve, session.status) && mayApprove(actor, session),
    mayCorrect: isLocked(session.status) && mayCorrectApproved(actor, session, settled),
    enteredByActor: people.some(({ mark }) => mark?.enteredById === actor.userId) || session.enteredById === actor.userId,
    enteredAt: printed(session.enteredAt),
    enteredBy: inside ? await nameOfUser(tx, session.enteredById, outsideAccount) : null,
    approvedAt: printed(session.approvedAt),
    approvedBy: inside ? await nameOfUser(tx, session.approvedById, outsideAccount) : null,
  };
}

export type RegisterView = Awaited<ReturnType<typeof registerView>>;

/** Of the two who correct, the one whose turn it is; a late record is the same button as a record. */
const isShown = (step: keyof typeof registerTransitions, settled: boolean): boolean =>
  step !== "recordLate" && step !== (settled ? "correct" : "correctSettled");

function tooLate(heldOn: IsoDate, { days }: CorrectionTerms): string {
  const { what, why, fix } = message(correctionTooLate(heldOn, days));
  return `${what} ${why} ${fix}`;
}

/** An instant as the page prints it: 24.05.2018, 8:05. */
export const printed = (at: Date | null) => at && `${formatDate(warsawDate(at))}, ${formatClock(warsawTime(at))}`;

/** What leaves the institution: the form of support, answers and minutes; no topic, no specialist, no note (words.md 5). */
function withoutInside({ session, people, later }: Register): Register {
  return {
    session: { ...session, topic: null, specialist: null, cancelReason: null, returnReason: null },
    people: people.map((person) => ({ ...person, elsewhere: [], mark: person.mark && { ...person.mark, note: "" } })),
    later,
  };
}
