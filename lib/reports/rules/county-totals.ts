import type { EditionFigures } from "#lib/editions/repository/editions.ts";
import { sumBenefits } from "#lib/law/benefit.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { participationPhase } from "#lib/referrals/rules/state.ts";
import { type LineReport, sumOf } from "#lib/reports/rules/county.ts";
import { isOver } from "#lib/reports/rules/county-list.ts";
import type { OutcomeKind } from "#prisma/generated/client/enums.ts";

type PeopleKey = Exclude<keyof EditionFigures, "editionId" | "welfareCentreId">;

/** The sums of some lines. */
export type CountyTotals = ReturnType<typeof countyTotals>;

export function countyTotals(lines: readonly LineReport[]) {
  const people = (key: PeopleKey) => sumOf(lines, (line) => line.people[key]);
  const block = (of: (line: LineReport) => { minutes: number; planMinutes: number }) => ({
    minutes: sumOf(lines, (line) => of(line).minutes),
    planMinutes: sumOf(lines, (line) => of(line).planMinutes),
  });
  return {
    capacity: people("capacity"),
    nominated: people("nominated"),
    waiting: people("waiting"),
    checked: people("verified") + people("reserve"),
    rejected: people("rejected"),
    reserve: people("reserve"),
    withdrawn: people("withdrawn"),
    referred: people("referred"),
    notTakenUp: people("notTakenUp"),
    takenUp: people("takenUp"),
    active: people("active"),
    completed: people("completed"),
    interrupted: people("interrupted"),
    endedEarly: people("endedEarly"),
    activation: block(({ activation }) => activation),
    integration: block(({ integration }) => integration),
    missing: sumOf(lines, ({ missing }) => missing.length),
    cost: sumBenefits(lines.map(({ cost }) => cost.total)),
  };
}

/** Of editions that are over: how many took up, how many completed, how many editions. */
export function completion(lines: readonly LineReport[]) {
  const over = lines.filter(({ phase }) => isOver(phase));
  const { takenUp, completed } = countyTotals(over);
  return { takenUp, completed, editions: new Set(over.map(({ editionId }) => editionId)).size };
}

const OUTCOME_KINDS = [
  "REPEAT_REFERRAL",
  "SUPPORTED_EMPLOYMENT",
  "SOCIAL_COOPERATIVE",
  "REPROFILING",
  "NO_FURTHER_REFERRAL",
] as const satisfies readonly OutcomeKind[];

/** Decided outcomes by kind, and who completed and has none yet (R19, R20). */
export function outcomesOf(lines: readonly LineReport[], today: IsoDate) {
  const people = lines.flatMap(({ participations }) => participations);
  const kinds = OUTCOME_KINDS.map((kind) => ({ kind, people: people.filter(({ outcome }) => outcome === kind).length }));
  const none = people.filter((one) => one.outcome === null && participationPhase(one, today) === "COMPLETED").length;
  return { kinds, none };
}
