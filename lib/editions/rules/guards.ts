import type { EditionStep } from "#lib/editions/transitions.ts";
import { editionBegun, editionIncomplete, editionUnsettled, nobodyBegan } from "#lib/law/rules/product-editions.ts";
import { twoMonths } from "#lib/law/rules/r12-two-months.ts";
import { planMinimum } from "#lib/law/rules/r16-integration-minimum.ts";
import { councilOpinion } from "#lib/law/rules/r21-council-opinion.ts";
import { groupSize } from "#lib/law/rules/r29-programme-money.ts";
import { whoDelivers } from "#lib/law/rules/r38-who-delivers.ts";
import type { Reasons, Verdict } from "#lib/law/verdict.ts";
import type { DateRange, IsoDate, IsoMonth } from "#lib/platform/calendar.ts";
import { formatMonth } from "#lib/platform/polish.ts";

/** Which of the papers that let a centre's integration be delivered are in force (R38). */
export type PapersInForce = { readonly paiInForce: boolean; readonly contractInForce: boolean; readonly cooperationInForce: boolean };
/** A centre of the edition: its limit of people, and the papers it stands on. */
export type CentreFacts = { readonly name: string; readonly capacity: number; readonly papersOn: (on: IsoDate) => PapersInForce };
/** A group with the people who hold a place in it. */
export type GroupFacts = { readonly name: string; readonly count: number };

/** What the steps of an edition are judged by; minutes are per participant. */
export type EditionFacts = {
  readonly today: IsoDate;
  /** null while only months are planned */
  readonly period: DateRange | null;
  readonly capacity: number;
  readonly centres: readonly CentreFacts[];
  readonly groups: readonly GroupFacts[];
  /** the Labour Fund pays for the integration block, in whole or in part (R29) */
  readonly paidByLabourFund: boolean;
  readonly plannedMinutes: number;
  /** minutes that count as an hour of integration (setting `integrationHourMinutes`) */
  readonly hourMinutes: number;
  readonly takenUp: number;
  /** first day of the first participation; null while nobody began */
  readonly begunOn: IsoDate | null;
  /** in the order of their days */
  readonly opinions: readonly { readonly number: string; readonly givenOn: IsoDate; readonly positive: boolean }[];
  readonly openRegisters: number;
  /** completed participations without a decided outcome */
  readonly withoutOutcome: number;
  /** months with hours of community work that no settlement covers */
  readonly unsettledMonths: readonly IsoMonth[];
};

/**
 * What speaks against a step of an edition (domain.md 4.2): the same answer for the button, the refusal and the overview.
 * Whether the state and the role allow the step is the table's question (`editionTransitions`).
 */
export function stepVerdicts(step: EditionStep, facts: EditionFacts): Verdict[] {
  return guards[step](facts).filter((verdict) => verdict !== null);
}

/**
 * The reasons at hand for a step: a period other than two months was given its own when it was planned, by somebody who may
 * except (R12); what is typed with the step speaks to its warnings.
 */
export const reasonsOf = (step: EditionStep, { periodReason }: { periodReason: string | null }, typed: string): Reasons => ({
  ...(step === "startRecruiting" && periodReason ? { overrideReason: periodReason } : {}),
  warningReason: typed,
});

type Guard = (facts: EditionFacts) => (Verdict | null)[];
const nothing: Guard = () => [];

const guards: Readonly<Record<EditionStep, Guard>> = {
  create: nothing,
  startRecruiting: (facts) => [
    editionIncomplete({ on: facts.today, lacking: missingFromPlan(facts) }),
    facts.period && twoMonths(facts.period),
    facts.period && facts.plannedMinutes > 0 ? planMinimum({ ...facts, edition: facts.period }) : null,
  ],
  // The papers are asked for on the day the first person began, as at that take-up, whenever the clerk records it (R21, R38, domain.md 0a).
  start: ({ period, today, takenUp, begunOn, opinions, centres, groups, paidByLabourFund }) => {
    const on = begunOn ?? period?.from ?? today;
    const opinion = opinions.findLast(({ givenOn }) => givenOn <= on) ?? opinions[0] ?? null;
    const undelivered = centres.map(({ papersOn }) => whoDelivers({ on, ...papersOn(on) })).find((verdict) => verdict !== null);
    return [
      nobodyBegan({ on, takenUp }),
      councilOpinion({ on, opinion }),
      undelivered ?? null,
      ...groups.map(({ name, count }) => groupSize({ on, groupName: name, count, paidByLabourFund })),
    ];
  },
  end: nothing,
  proposeSettlement: (facts) => [editionUnsettled({ on: facts.today, lacking: missingFromSettlement(facts) })],
  returnSettlement: nothing,
  confirmSettlement: (facts) => [editionUnsettled({ on: facts.today, lacking: missingFromSettlement(facts) })],
  report: nothing,
  cancel: ({ today, takenUp }) => [editionBegun({ on: today, takenUp })],
};

function missingFromPlan({ period, centres, capacity, plannedMinutes }: EditionFacts): string[] {
  const shared = centres.reduce((sum, centre) => sum + centre.capacity, 0);
  return [
    ...(period ? [] : ["dokładne daty edycji"]),
    ...(centres.length > 0 ? [] : ["ośrodek z limitem osób"]),
    ...(shared <= capacity ? [] : [`zgodne limity ośrodków (razem ${shared}, miejsca w edycji ${capacity})`]),
    ...(plannedMinutes > 0 ? [] : ["plan form wsparcia"]),
  ];
}

function missingFromSettlement({ openRegisters, withoutOutcome, unsettledMonths }: EditionFacts): string[] {
  return [
    ...(openRegisters > 0 ? [`zatwierdzenie list obecności (${openRegisters})`] : []),
    ...(withoutOutcome > 0 ? [`rezultaty po zakończeniu (${withoutOutcome})`] : []),
    ...unsettledMonths.map((month) => `rozliczenie za ${formatMonth(month)}`),
  ];
}
