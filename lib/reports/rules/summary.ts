import { type RateWithin, ratesWithin } from "#lib/law/rates.ts";
import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import type { IndicatorAchievement } from "#prisma/generated/client/enums.ts";
import { type Costs, costsOf } from "./summary-costs.ts";
import { type AttendanceRate, attendanceRate, type FormHours, hoursByForm, registersOn, total } from "./summary-hours.ts";
import { type MissingInSummary, missingIn } from "./summary-missing.ts";
import { type Ends, endsOf, outcomesOf, type PersonOfSummary, peopleOf } from "./summary-people.ts";
import { activationPlanTotal, formPlanMinutes, periodOf, plannedPeople } from "./summary-plan.ts";
import type { Ratio, SummaryRecords } from "./summary-records.ts";
import { type WayCount, wayOfPeople } from "./summary-way.ts";

/** The end-of-cycle summary (D18) in figures: minutes, grosze and counts, for the page and for the paper alike. */
export type Summary = {
  /** Nobody nominated, nothing entered: there is nothing to summarise. */
  isEmpty: boolean;
  /** The edition's last day is over. */
  ended: boolean;
  period: DateRange;
  /** The minimum rates of the period, each with the days of it on which it holds. */
  minimumRates: readonly RateWithin[];
  plannedPeople: number;
  way: WayCount[];
  integration: { forms: FormHours[]; planPerPerson: number; done: Ratio };
  activation: { done: Ratio };
  attendance: AttendanceRate;
  people: PersonOfSummary[];
  ends: Ends;
  outcomes: ReturnType<typeof outcomesOf>;
  costs: Costs;
  indicators: Indicators;
  missing: MissingInSummary[];
};

/** Measures. The statute names none: each is the application's own definition and is printed with it (domain.md Q12). */
export type Indicators = {
  /** Completed of taken up; null while somebody still takes part. */
  completion: Ratio | null;
  /** People with at least one measure of individual effect achieved, of taken up; null while nobody was measured. */
  socialEffect: Ratio | null;
  /** People whose participation ended because they took up work. */
  tookUpWork: number;
  individual: { name: string; measure: string; counts: Record<IndicatorAchievement, number>; unmeasured: number }[];
};

/**
 * Sums up an edition. Every figure comes from the records: one person counts once, partial presence counts its minutes,
 * shares add up by largest remainder, money is computed and not what was paid.
 *
 * @param today the business day; decides who has completed and which registers are late
 */
export function summarise(records: SummaryRecords, today: IsoDate): Summary {
  const period = periodOf(records.edition);
  const ended = period.to < today;
  const registers = registersOn(records, today);
  const forms = hoursByForm(records, registers);
  const people = peopleOf(records, registers, today);
  const costs = costsOf(records, registers);
  return {
    isEmpty: records.candidates.length === 0 && records.attendance.length === 0 && records.work.length === 0,
    ended,
    period,
    minimumRates: ratesWithin(period.from, period.to, records.minimumRates),
    plannedPeople: plannedPeople(records.centres),
    way: wayOfPeople(records.candidates, today),
    integration: {
      forms,
      planPerPerson: total(records.forms, formPlanMinutes),
      done: { part: total(forms, ({ doneMinutes }) => doneMinutes), whole: total(forms, ({ planMinutes }) => planMinutes) },
    },
    activation: { done: { part: total(people, ({ workMinutes }) => workMinutes), whole: activationPlanTotal(period, records.centres) } },
    attendance: attendanceRate(registers),
    people,
    ends: endsOf(people),
    outcomes: outcomesOf(people),
    costs,
    indicators: indicatorsOf(records, people),
    missing: missingIn({ records, registers, people, costs, ended, today }),
  };
}

function indicatorsOf({ indicators, results }: SummaryRecords, people: readonly PersonOfSummary[]): Indicators {
  const inPhase = (phase: PersonOfSummary["phase"]) => people.filter((person) => person.phase === phase).length;
  const achieved = new Set(results.filter(({ achievement }) => achievement === "ACHIEVED").map(({ participationId }) => participationId));
  return {
    completion: people.length === 0 || inPhase("ACTIVE") > 0 ? null : { part: inPhase("COMPLETED"), whole: people.length },
    socialEffect: results.length === 0 ? null : { part: achieved.size, whole: people.length },
    tookUpWork: people.filter(({ endReason }) => endReason === "TOOK_UP_WORK").length,
    individual: indicators.map(({ id, name, measure }) => {
      const own = results.filter(({ indicatorId }) => indicatorId === id);
      const count = (achievement: IndicatorAchievement) => own.filter((result) => result.achievement === achievement).length;
      return {
        name,
        measure,
        counts: { ACHIEVED: count("ACHIEVED"), PARTIALLY: count("PARTIALLY"), NOT_ACHIEVED: count("NOT_ACHIEVED") },
        unmeasured: people.length - own.length,
      };
    }),
  };
}
