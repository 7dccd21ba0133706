import type { Course } from "#lib/courses/repository/courses.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { Clock } from "#lib/platform/clock.ts";
import { columnOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";
import type { IndicatorAchievement, OutcomeKind } from "#prisma/generated/client/enums.ts";

type Acting = { readonly actor: Actor; readonly clock: Clock };

/** The centre's opinion (D17) and the outcome it proposes. */
export type Proposal = {
  readonly kind: OutcomeKind;
  readonly attitude: string;
  readonly effects: string;
  readonly results: readonly { indicatorId: string; achievement: IndicatorAchievement }[];
};

const scopeOf = ({ participationId, editionId, labourOfficeId, centreId }: Course) => ({
  participationId,
  editionId,
  labourOfficeId,
  welfareCentreId: centreId,
});

/** Writes a proposal, the first one or instead of a returned one, and the results by indicator. */
export async function proposeOutcome(tx: ScopedTx, course: Course, proposal: Proposal, { actor, clock }: Acting): Promise<void> {
  const { kind, attitude, effects } = proposal;
  const data = {
    ...{ kind, proposedKind: kind, attitude, effects, status: "PROPOSED" as const },
    ...{ proposedOn: columnOf(clock.today), proposedById: actor.userId, decidedById: null, decisionReason: null },
  };
  if (course.outcome) await changeOutcome(tx, course, data);
  else await tx.outcome.create({ data: { ...scopeOf(course), ...data } });
  for (const { indicatorId, achievement } of proposal.results) {
    const key = { participationId: course.participationId, indicatorId };
    await tx.indicatorResult.upsert({
      where: { participationId_indicatorId: key },
      create: { ...scopeOf(course), ...key, achievement },
      update: { achievement },
    });
  }
}

/** The labour office's decision; a reason where it differs from the proposal. */
export const decideOutcome = (
  tx: ScopedTx,
  course: Course,
  { kind, reason }: { kind: OutcomeKind; reason: string | null },
  { actor, clock }: Acting,
) =>
  changeOutcome(tx, course, {
    ...{ kind, status: "DECIDED", decidedOn: columnOf(clock.today), decidedById: actor.userId, decisionReason: reason },
    ...{ agreedOn: null, agreedById: null },
  });

/** Back to the centre for another proposal: a clerk's name without a day of decision (`outcomeState`). */
export const returnOutcome = (tx: ScopedTx, course: Course, reason: string, { actor }: Acting) =>
  changeOutcome(tx, course, { decidedOn: null, decidedById: actor.userId, decisionReason: reason });

/** The centre agrees to an outcome of a kind that both decide on (`isJoint`). */
export const agreeOutcome = (tx: ScopedTx, course: Course, { actor, clock }: Acting) =>
  changeOutcome(tx, course, { status: "AGREED_BY_OPS", agreedOn: columnOf(clock.today), agreedById: actor.userId });

/** Back to the labour office: the centre does not agree, its proposal waits for another decision. */
export const declineOutcome = (tx: ScopedTx, course: Course, reason: string) =>
  changeOutcome(tx, course, {
    ...{ status: "PROPOSED", kind: course.outcome?.proposedKind ?? course.outcome?.kind },
    ...{ decidedOn: null, decidedById: null, decisionReason: reason },
  });

/** Nothing more is to be done about the person; what becomes of them may still be recorded. */
export const closeOutcome = (tx: ScopedTx, course: Course, { actor, clock }: Acting) =>
  changeOutcome(tx, course, { status: "CLOSED", closedOn: columnOf(clock.today), closedById: actor.userId });

export const recordFollowUp = (tx: ScopedTx, course: Course, followUp: string) => changeOutcome(tx, course, { followUp: followUp || null });

async function changeOutcome(tx: ScopedTx, course: Course, data: Prisma.OutcomeUncheckedUpdateInput): Promise<void> {
  await tx.outcome.update({
    where: { participationId: course.participationId, version: course.outcome?.version },
    data: { ...data, version: { increment: 1 } },
  });
}
