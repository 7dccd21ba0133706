import { parameter } from "#lib/law/parameters.ts";
import { sixMonths } from "#lib/law/rules/r17-six-months.ts";
import { oneOutcomeOfThree } from "#lib/law/rules/r19-outcomes.ts";
import { oneOutcomeOfTwo, reprofilingRepealed } from "#lib/law/rules/r20-outcomes.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import { cycleEnd, type DateRange, type IsoDate } from "#lib/platform/calendar.ts";
import type { OutcomeKind } from "#prisma/generated/client/enums.ts";

/**
 * What speaks against an outcome on a day: the law of that day and not of the completion (R19, R20), and for a repeat referral that
 * two months more would pass six (R17).
 *
 * @param kind "" while nothing is chosen
 * @param participations all of the person's as far as the reader sees them, this one included
 */
export function outcomeVerdicts(facts: {
  on: IsoDate;
  kind: OutcomeKind | "";
  lastDay: IsoDate;
  participations: readonly DateRange[];
}): Verdict[] {
  const { on, kind, lastDay, participations } = facts;
  const chosen = kind === "" ? 0 : 1;
  const next = { from: on, to: cycleEnd(on, parameter("cycleMonths", on)) };
  return [
    oneOutcomeOfThree({ on, chosen }),
    oneOutcomeOfTwo({ on, chosen }),
    kind === "" ? null : reprofilingRepealed({ on, kind, lastDay }),
    kind === "REPEAT_REFERRAL" ? sixMonths({ referral: next, participations }) : null,
  ].filter((verdict) => verdict !== null);
}

/** An indicator of the edition without an answer, by its place in the form. */
export const unanswered = (indicatorIds: readonly string[], results: readonly { indicatorId: string }[]): string[] =>
  indicatorIds.filter((id) => !results.some(({ indicatorId }) => indicatorId === id));
