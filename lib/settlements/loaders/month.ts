import { message } from "#lib/law/messages.ts";
import { noRefund } from "#lib/law/rules/r24-no-refund.ts";
import { indexation } from "#lib/law/rules/r26-indexation.ts";
import { blocks, gravestFirst, type Verdict } from "#lib/law/verdict.ts";
import { monthRange } from "#lib/platform/calendar.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { possibleSteps } from "#lib/platform/transitions.ts";
import { settlementReaders } from "#lib/settlements/policy.ts";
import { type MonthParams, readMonth } from "#lib/settlements/repository/month.ts";
import { claims, type MonthFacts, stepVerdicts } from "#lib/settlements/rules/guards.ts";
import { isFinished, type Settlement } from "#lib/settlements/rules/month.ts";
import { settlementTransitions } from "#lib/settlements/transitions.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

/** A month with its lines, its claims and what can be done by whom. The labour office's reading of people is logged (R41). */
export const loadMonth = loader({
  name: "settlements.month",
  roles: settlementReaders,
  load: async (tx, given: Given<MonthParams>) => {
    const read = await readMonth(tx, given);
    if (!read) return null;
    const { facts, ...page } = read;
    const { settlement, month, agreement } = page;
    const finished = settlement !== null && isFinished(settlement);
    const rates = indexation(monthRange(month), facts.minimumRates);
    const share = Math.max(0, ...page.lines.flatMap(({ parts }) => parts.map(({ sharePercent }) => sharePercent)));
    const none =
      page.shown && page.lines.length > 0 ? noRefund({ on: facts.today, number: agreement.number, sharePercent: share, month }) : null;
    return {
      ...page,
      unpaid: page.unpaid.map(({ person, verdict }) => message(verdict, { person })),
      finished,
      notes: [...rates.filter(({ severity }) => severity === "information"), ...(none ? [none] : [])].map((verdict) => message(verdict)),
      draft: settlement ? null : judged("Utwórz rozliczenie", stepVerdicts("draft", facts)),
      mayDraft: settlement === null && settlementTransitions.draft.roles.includes(given.actor.role as "OPS_COORDINATOR"),
      steps: settlement ? stepsOf(settlement, facts, given.actor.role) : [],
    };
  },
  access: ({ isOffice, lines, settlement }) =>
    isOffice && settlement && lines.length > 0
      ? [
          {
            scope: "settlements.month",
            subjectType: "MonthlySettlement",
            subjectId: settlement.id,
            purpose: "sprawdzenie wniosku o refundację",
          },
        ]
      : [],
});

function stepsOf(settlement: Settlement, facts: MonthFacts, role: Role) {
  return possibleSteps(settlementTransitions, settlement.status, role)
    .filter(({ step }) => step !== "claim" || claims(settlement))
    .map((step) => ({ ...step, ...judged(step.label, step.isMine ? stepVerdicts(step.step, facts) : []) }));
}

const judged = (label: string, verdicts: readonly Verdict[]) => {
  const told = gravestFirst(verdicts);
  return {
    label,
    stops: told.filter((verdict) => blocks([verdict], { warningReason: "x" })).map((verdict) => message(verdict, { side: "OPS" })),
    warnings: told.filter(({ severity }) => severity === "warning").map((verdict) => message(verdict)),
  };
};

export type MonthPage = NonNullable<Awaited<ReturnType<typeof loadMonth.definition.load>>>;
