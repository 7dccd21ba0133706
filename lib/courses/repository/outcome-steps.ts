import { type Course, periodsOf } from "#lib/courses/repository/courses.ts";
import { outcomeVerdicts } from "#lib/courses/rules/outcomes.ts";
import { refusedRules } from "#lib/law/refused.ts";
import type { Side } from "#lib/law/verdict.ts";
import type { AuditDraft } from "#lib/platform/audit.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { Clock } from "#lib/platform/clock.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";
import type { OutcomeKind } from "#prisma/generated/client/enums.ts";

/** What a step about several people holds, in the order of its form. */
export const idsOf = (input: { editionId: string; people: readonly { participationId: string }[] }, { today }: Clock) => ({
  editionId: input.editionId,
  participationIds: input.people.map(({ participationId }) => participationId),
  today,
});

/**
 * Stops a choice of outcomes that the law of the day does not allow (R19, R20) or that would pass six months (R17).
 *
 * @throws Refused kind "rules", each rule with the participation it speaks about
 */
export async function refuseUnlawful(
  tx: ScopedTx,
  courses: readonly Course[],
  chosen: readonly { participationId: string; kind: OutcomeKind | "" }[],
  { on, side }: { on: IsoDate; side: Side },
): Promise<void> {
  const periods = await periodsOf(
    tx,
    courses.map(({ personId }) => personId),
  );
  const rules = courses.flatMap((course) => {
    const kind = chosen.find(({ participationId }) => participationId === course.participationId)?.kind ?? "";
    const verdicts = outcomeVerdicts({ on, kind, lastDay: course.lastDay, participations: periods.get(course.personId) ?? [] });
    return refusedRules(verdicts, { side, person: course.name }, course.participationId);
  });
  if (rules.length > 0) refuse({ kind: "rules", rules });
}

/** What a step of an outcome leaves in the history, for both institutions. */
export const auditOfOutcomes = (
  action: string,
  { participationId, labourOfficeId }: Course,
  values: Prisma.InputJsonObject,
  sharedWith: readonly string[],
  reason: string | null = null,
): AuditDraft => ({
  ...{ action, subjectType: "Participation", subjectId: participationId, labourOfficeId },
  ...{ changedFields: ["outcome"], values, reason, sharedWith },
});
