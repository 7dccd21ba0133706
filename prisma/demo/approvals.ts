import { MINIMUM_RATES } from "#lib/law/rates.ts";
import { figuresOf } from "#lib/reports/rules/approval.ts";
import { summarise } from "#lib/reports/rules/summary.ts";
import { editionScope } from "./editions.ts";
import { institutionId, userId } from "./ids.ts";
import type { DemoRows } from "./rows.ts";
import { proposedOn } from "./settling-days.ts";
import type { EditionStory } from "./story.ts";
import { nextWorkingDay } from "./working-days.ts";

/** Share of the minimum and hours a month that every agreement of the demo has. */
const TERMS = { monthlyCapMinutes: 2400, refundSharePercent: 60 };

/** Both directors' approvals of a summary that a story tells of, with the figures that its own rows amount to. */
export function approvalRows(story: EditionStory, rows: DemoRows): DemoRows["reportApproval"] {
  const proposed = proposedOn(story);
  if (story.status !== "REPORTED" || !proposed) return [];
  const givenOn = nextWorkingDay(nextWorkingDay(proposed));
  const figures = { ...figuresOf(summarise(recordsOf(story, rows), givenOn)) };
  const of = (slug: string) => ({
    ...editionScope(story),
    ...{ institutionId: institutionId(slug), reportVersion: 1, figures, givenOn, givenById: userId(`dyrektor@${slug}.demo`) },
  });
  return [of(story.office), of(story.centre.slug)];
}

/** What the summary is computed from, as the tables will hold it; who was nominated is not among the approved figures. */
function recordsOf(story: EditionStory, rows: DemoRows): Parameters<typeof summarise>[0] {
  const centreId = institutionId(story.centre.slug);
  return {
    edition: { startsOn: story.period.from, endsOn: story.period.to, plannedFrom: story.planned.from, plannedTo: story.planned.to },
    centres: [{ id: centreId, capacity: story.capacity, agreement: { id: "agreement", ...TERMS } }],
    ...{ candidates: [], funding: [], indicators: [], results: [], hasConclusions: true },
    participations: rows.participation.map(({ id, personId, firstDay, lastDay, ...end }) => {
      const outcome = rows.outcome.find(({ participationId }) => participationId === id);
      return {
        ...{ id, personId, firstDay, lastDay, centreId, name: "" },
        ...{ endKind: end.endKind ?? null, endReason: end.endReason ?? null, ownFault: end.ownFault ?? null },
        outcome: outcome ? { kind: outcome.kind, status: outcome.status } : null,
      };
    }),
    memberships: rows.groupMembership.map(({ validTo, ...membership }) => ({ ...membership, validTo: validTo ?? null })),
    forms: rows.supportForm.map(({ hourCostGrosz, ...form }) => ({ ...form, hourCostGrosz: hourCostGrosz ?? null })),
    sessions: rows.session.map(({ id, supportFormId, heldOn, minutes, status, participationId }) => ({
      ...{ id, formId: supportFormId, centreId, heldOn, minutes, status, participationId: participationId ?? null },
      groupIds: rows.sessionGroup.filter(({ sessionId }) => sessionId === id).map(({ groupId }) => groupId),
    })),
    attendance: rows.attendance.map(({ sessionId, participationId, status, minutes }) => ({ sessionId, participationId, status, minutes })),
    work: rows.workEntry
      .filter(({ status }) => status === "PRESENT")
      .map(({ participationId, workKindId, workedOn, minutes }) => ({
        participationId,
        workKindId: workKindId ?? null,
        date: workedOn,
        minutes,
      })),
    ownRates: story.centre.rates.map(({ validFrom, amountGrosz }) => ({ centreId, workKindId: null, validFrom, amountGrosz })),
    minimumRates: MINIMUM_RATES,
  };
}
