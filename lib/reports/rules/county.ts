import type { OnDay } from "#lib/agreements/rules/annexes.ts";
import type { EditionFigures } from "#lib/editions/repository/editions.ts";
import { type EditionPhase, editionPhase } from "#lib/editions/rules/phase.ts";
import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import { comparePolish } from "#lib/platform/polish.ts";
import type { ParticipationFigures, SessionFigures, WorkFigures } from "#lib/reports/repository/figures.ts";
import { activationPlan } from "#lib/reports/rules/county-plan.ts";
import { type CountedSession, type CycleWeek, countedSessions, cycleWeeks, weeksWithoutWork } from "#lib/reports/rules/county-sessions.ts";
import { type ActivationCost, activationCost, type Rates, type RefundShares } from "#lib/settlements/rules/cost.ts";
import type { EditionStatus } from "#prisma/generated/client/enums.ts";

/** One centre's part of an edition: a line of the county. */
export type CountyLine = {
  readonly editionId: string;
  readonly editionName: string;
  readonly centreId: string;
  readonly centreName: string;
  readonly municipality: string;
  readonly status: EditionStatus;
  readonly period: DateRange | null;
  readonly monthlyCapMinutes: OnDay | null;
};

export type CountyFacts = Rates & {
  readonly today: IsoDate;
  readonly lines: readonly CountyLine[];
  readonly people: readonly EditionFigures[];
  readonly sessions: readonly SessionFigures[];
  readonly participations: readonly ParticipationFigures[];
  readonly work: readonly WorkFigures[];
  readonly refundShares: RefundShares;
};

/** Person-minutes done and planned to date. */
export type BlockProgress = { readonly minutes: number; readonly planMinutes: number };

export type LineReport = CountyLine & {
  readonly phase: EditionPhase;
  readonly people: EditionFigures;
  readonly activation: BlockProgress;
  readonly integration: BlockProgress;
  readonly sessions: readonly CountedSession[];
  readonly missing: readonly CountedSession[];
  readonly weeks: readonly CycleWeek[];
  /** past weeks in which somebody took part and nobody has an hour of work */
  readonly weeksWithoutWork: number;
  readonly participations: readonly ParticipationFigures[];
  readonly cost: ActivationCost;
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

/** The county line by line, by municipality and then by period. Every figure comes from records; nothing is stored. */
export function countyReport(facts: CountyFacts): LineReport[] {
  return facts.lines.map((line) => reportLine(line, facts)).sort(byMunicipality);
}

function reportLine(line: CountyLine, facts: CountyFacts): LineReport {
  const { today } = facts;
  const mine = <T extends { editionId: string; welfareCentreId: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.editionId === line.editionId && row.welfareCentreId === line.centreId);
  const sessions = countedSessions(mine(facts.sessions), today);
  const participations = mine(facts.participations);
  const work = mine(facts.work);
  const [people] = mine(facts.people);
  return {
    ...line,
    phase: editionPhase({ status: line.status, endsOn: line.period?.to ?? null }, today),
    people: people ?? { ...nobody, editionId: line.editionId, welfareCentreId: line.centreId, capacity: 0 },
    activation: { minutes: sumOf(work, ({ minutes }) => minutes), planMinutes: activationPlan(participations, line, today) },
    integration: {
      minutes: sumOf(sessions, ({ attendedMinutes }) => attendedMinutes),
      planMinutes: sumOf(sessions, ({ planMinutes }) => planMinutes),
    },
    sessions,
    missing: sessions.filter(({ missing }) => missing),
    weeks: line.period ? cycleWeeks(line.period, sessions) : [],
    weeksWithoutWork: line.period ? weeksWithoutWork(line.period, participations, work, today) : 0,
    participations,
    cost: activationCost({ ...facts, worked: work.map(asWorked) }),
  };
}

const asWorked = (row: WorkFigures) => ({
  personId: `${row.editionId}/${row.participantNo}`,
  centreId: row.welfareCentreId,
  agreementId: row.agreementId,
  workKindId: row.workKindId,
  date: row.workedOn,
  minutes: row.minutes,
});

const byMunicipality = (a: LineReport, b: LineReport) =>
  comparePolish(a.municipality, b.municipality) ||
  (a.period?.from ?? "9999").localeCompare(b.period?.from ?? "9999") ||
  a.editionName.localeCompare(b.editionName, "pl");

/** Editions under way, the most behind first: more registers missing, then the older one. */
export function mostBehindFirst(lines: readonly LineReport[]): LineReport[] {
  const oldest = ({ missing }: LineReport) => missing[0]?.heldOn ?? "9999";
  return lines
    .filter(({ phase, missing }) => phase === "ACTIVE" || missing.length > 0)
    .toSorted((a, b) => b.missing.length - a.missing.length || oldest(a).localeCompare(oldest(b)) || byMunicipality(a, b));
}

export const sumOf = <T>(rows: readonly T[], value: (row: T) => number): number => rows.reduce((sum, row) => sum + value(row), 0);
