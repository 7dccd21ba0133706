import type { EditionFigures } from "#lib/editions/repository.ts";
import { type EditionPhase, editionPhase } from "#lib/editions/rules.ts";
import type { Benefit } from "#lib/law/benefit.ts";
import { parameter } from "#lib/law/parameters.ts";
import { defaultMonthlyCap } from "#lib/law/rules/r15-monthly-work-cap.ts";
import {
  type DateRange,
  daysBetween,
  type IsoDate,
  isoWeekOf,
  monthRange,
  monthsTouched,
  overlap,
  weeksTouched,
} from "#lib/platform/calendar.ts";
import type { ParticipationFigures, SessionFigures, WorkFigures } from "#lib/reports/repository/figures.ts";
import { activationCost, type OwnRate } from "#lib/settlements/rules.ts";
import type { EditionStatus, OutcomeKind } from "#prisma/generated/client/enums.ts";

/** One centre's part of an edition: a line of the county. */
export type CountyLine = {
  readonly editionId: string;
  readonly editionName: string;
  readonly centreId: string;
  readonly centreName: string;
  readonly municipality: string;
  readonly status: EditionStatus;
  readonly period: DateRange | null;
  readonly monthlyCapMinutes: number | null;
};

export type CountyFacts = {
  readonly today: IsoDate;
  readonly lines: readonly CountyLine[];
  readonly people: readonly EditionFigures[];
  readonly sessions: readonly SessionFigures[];
  readonly participations: readonly ParticipationFigures[];
  readonly work: readonly WorkFigures[];
  readonly refundShares: ReadonlyMap<string, number>;
  readonly ownRates: readonly OwnRate[];
};

/** Person-minutes done and planned to date. */
export type BlockProgress = { readonly minutes: number; readonly planMinutes: number };
export type MissingRegister = { readonly sessionId: string; readonly heldOn: IsoDate; readonly daysLate: number };
/** A week of the cycle: percent of the plan in its sessions, or how many registers are missing; null where nothing was held. */
export type CycleWeek = { readonly percent: number; readonly missing: number; readonly missingSessionId: string | null } | null;

export type LineReport = CountyLine & {
  readonly phase: EditionPhase;
  readonly people: EditionFigures;
  readonly activation: BlockProgress;
  readonly integration: BlockProgress;
  readonly missing: readonly MissingRegister[];
  readonly weeks: readonly CycleWeek[];
  /** past weeks in which somebody took part and nobody has an hour of work */
  readonly weeksWithoutWork: number;
  readonly outcomes: Partial<Record<OutcomeKind, number>>;
  readonly cost: Benefit;
};

const nobody = {
  nominated: 0,
  waiting: 0,
  verified: 0,
  rejected: 0,
  reserve: 0,
  withdrawn: 0,
  referred: 0,
  notTakenUp: 0,
  takenUp: 0,
  active: 0,
  completed: 0,
  interrupted: 0,
  endedEarly: 0,
  withOutcome: 0,
};

/** The county line by line, the most behind first. Every figure comes from records; nothing is stored. */
export function countyReport(facts: CountyFacts): LineReport[] {
  return facts.lines.map((line) => reportLine(line, facts)).sort(mostBehindFirst);
}

function reportLine(line: CountyLine, facts: CountyFacts): LineReport {
  const mine = <T extends { editionId: string; welfareCentreId: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.editionId === line.editionId && row.welfareCentreId === line.centreId);
  const sessions = mine(facts.sessions).filter(({ status, heldOn }) => status !== "CANCELLED" && heldOn <= facts.today);
  const participations = mine(facts.participations);
  const work = mine(facts.work);
  const [people] = mine(facts.people);
  return {
    ...line,
    phase: editionPhase({ status: line.status, endsOn: line.period?.to ?? null }, facts.today),
    people: people ?? { ...nobody, editionId: line.editionId, welfareCentreId: line.centreId, capacity: 0 },
    activation: { minutes: sumOf(work, ({ minutes }) => minutes), planMinutes: activationPlan(participations, line, facts.today) },
    integration: {
      minutes: sumOf(sessions, ({ attendedMinutes }) => attendedMinutes),
      planMinutes: sumOf(sessions, ({ concerned, minutes }) => concerned * minutes),
    },
    missing: sessions
      .filter(isMissing)
      .map(({ sessionId, heldOn }) => ({ sessionId, heldOn, daysLate: daysBetween(heldOn, facts.today) - 1 })),
    weeks: line.period
      ? weeksTouched(line.period).map((week) => cycleWeek(sessions.filter(({ heldOn }) => isoWeekOf(heldOn) === week)))
      : [],
    weeksWithoutWork: line.period ? weeksWithoutWork(line.period, participations, work, facts.today) : 0,
    outcomes: countBy(participations.flatMap(({ outcome }) => outcome ?? [])),
    cost: activationCost({ worked: work.map(asWorked), refundShares: facts.refundShares, ownRates: facts.ownRates }).total,
  };
}

const isMissing = ({ expected, recorded }: SessionFigures) => recorded < expected;

/**
 * Minutes of community work that the participants could have worked to date: the weekly maximum by days (R14), within the
 * agreement's monthly cap (R15). Our own definition: the act knows a maximum, not a plan.
 */
export function activationPlan(
  participations: readonly Pick<ParticipationFigures, "firstDay" | "lastDay">[],
  { monthlyCapMinutes }: Pick<CountyLine, "monthlyCapMinutes">,
  today: IsoDate,
): number {
  return sumOf(participations, ({ firstDay, lastDay }) => {
    const range = { from: firstDay, to: lastDay < today ? lastDay : today };
    if (range.to < range.from) return 0;
    return sumOf(monthsTouched(range), (month) => {
      const within = overlap(range, monthRange(month));
      if (!within) return 0;
      const cap = monthlyCapMinutes ?? defaultMonthlyCap(within.from).minutes;
      return Math.min(cap, Math.round((parameter("psuWeeklyMinutesMax", within.from) * daysBetween(within.from, within.to)) / 7));
    });
  });
}

function cycleWeek(sessions: readonly SessionFigures[]): CycleWeek {
  const held = sessions.filter(({ expected }) => expected > 0);
  if (held.length === 0) return null;
  const plan = sumOf(held, ({ concerned, minutes }) => concerned * minutes);
  const missing = held.filter(isMissing);
  const percent = plan === 0 ? 100 : Math.round((100 * sumOf(held, ({ attendedMinutes }) => attendedMinutes)) / plan);
  return { percent, missing: missing.length, missingSessionId: missing[0]?.sessionId ?? null };
}

function weeksWithoutWork(
  period: DateRange,
  participations: readonly ParticipationFigures[],
  work: readonly WorkFigures[],
  today: IsoDate,
): number {
  const worked = new Set(work.map(({ workedOn }) => isoWeekOf(workedOn)));
  const present = (week: string) =>
    participations.some(({ firstDay, lastDay }) => weeksTouched({ from: firstDay, to: lastDay }).includes(week));
  return weeksTouched(period).filter((week) => week < isoWeekOf(today) && present(week) && !worked.has(week)).length;
}

const asWorked = (row: WorkFigures) => ({
  personId: `${row.editionId}/${row.participantNo}`,
  centreId: row.welfareCentreId,
  agreementId: row.agreementId,
  workKindId: row.workKindId,
  date: row.workedOn,
  minutes: row.minutes,
});

/** More registers missing first, then the older one, then by name. */
function mostBehindFirst(a: LineReport, b: LineReport): number {
  const oldest = (line: LineReport) => line.missing[0]?.heldOn ?? "9999";
  return b.missing.length - a.missing.length || oldest(a).localeCompare(oldest(b)) || a.editionName.localeCompare(b.editionName, "pl");
}

export const sumOf = <T>(rows: readonly T[], value: (row: T) => number): number => rows.reduce((sum, row) => sum + value(row), 0);

function countBy<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
