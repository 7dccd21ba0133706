import { achievementLabel } from "#lib/courses/labels.ts";
import type { CoursesPage } from "#lib/courses/loaders/participants.ts";
import type { OutcomeState } from "#lib/courses/rules/state.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { outcomeKindLabel } from "#lib/referrals/labels.ts";
import type { IndicatorAchievement, OutcomeKind } from "#prisma/generated/client/enums.ts";

/** The outcome of one participant as the forms start from it, and as it is read. */
export type OutcomeView = {
  state: OutcomeState;
  version: number;
  kind: OutcomeKind | null;
  kindText: string | null;
  proposedKind: OutcomeKind | null;
  attitude: string;
  effects: string;
  results: { indicatorId: string; achievement: IndicatorAchievement }[];
  followUp: string;
  facts: { term: string; value: string }[];
};

type Course = CoursesPage["rows"][number]["course"];

export function outcomeView({ outcome, outcomeState, results }: Course, { indicators }: Pick<CoursesPage, "indicators">): OutcomeView {
  return {
    state: outcomeState,
    version: outcome?.version ?? 0,
    kind: outcome?.kind ?? null,
    kindText: outcome && outcomeKindLabel[outcome.kind],
    proposedKind: outcome?.proposedKind ?? null,
    attitude: outcome?.attitude ?? "",
    effects: outcome?.effects ?? "",
    results: results.map(({ indicatorId, achievement }) => ({ indicatorId, achievement })),
    followUp: outcome?.followUp ?? "",
    facts: [...opinionOf(outcome), ...measuresOf(results, indicators), ...decisionOf(outcome, outcomeState)],
  };
}

const stated = (facts: readonly (readonly [string, string | null | undefined])[]) =>
  facts.flatMap(([term, value]) => (value ? [{ term, value }] : []));
const onDay = (text: string, day: string | null) => (day ? `${text}, ${formatDate(day)}` : text);

/** D17: what the centre says and proposes. */
const opinionOf = (outcome: Course["outcome"]) =>
  stated([
    ["Postawa i współpraca", outcome?.attitude],
    ["Efekty", outcome?.effects],
    ["Proponowany rezultat", outcome?.proposedKind && onDay(outcomeKindLabel[outcome.proposedKind], outcome.proposedOn)],
  ]);

const measuresOf = (results: Course["results"], indicators: CoursesPage["indicators"]) =>
  stated(
    indicators.map(({ id, name }) => {
      const result = results.find(({ indicatorId }) => indicatorId === id);
      return [`Miernik: ${name}`, result && achievementLabel[result.achievement]];
    }),
  );

function decisionOf(outcome: Course["outcome"], state: OutcomeState) {
  if (!outcome) return [];
  const reason = state === "RETURNED" ? "Powód zwrotu" : outcome.decidedOn ? "Uzasadnienie decyzji" : "Powód nieuzgodnienia";
  return stated([
    ["Rezultat", outcome.decidedOn && onDay(outcomeKindLabel[outcome.kind], outcome.decidedOn)],
    [reason, outcome.decisionReason],
    ["Uzgodniono z ośrodkiem", outcome.agreedOn && formatDate(outcome.agreedOn)],
    ["Zamknięto", outcome.closedOn && formatDate(outcome.closedOn)],
    ["Co wydarzyło się po zakończeniu", outcome.followUp],
  ]);
}
