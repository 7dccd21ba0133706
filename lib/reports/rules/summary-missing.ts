import { daysBetween, type IsoDate, type IsoMonth, monthRange, monthsTouched, overlap } from "#lib/platform/calendar.ts";
import type { Costs } from "./summary-costs.ts";
import type { Register } from "./summary-hours.ts";
import type { PersonOfSummary } from "./summary-people.ts";
import type { SummaryRecords } from "./summary-records.ts";

/** What is not in the records yet, so that the summary is not whole. */
export type MissingInSummary =
  | { kind: "REGISTERS"; count: number; sessionId: string }
  | { kind: "FIRST_DAY"; count: number }
  | { kind: "WORK"; month: IsoMonth; people: number }
  | { kind: "OUTCOMES"; count: number }
  | { kind: "INDICATORS"; count: number }
  | { kind: "RATES"; days: IsoDate[] }
  | { kind: "WORK_AGREEMENT" }
  | { kind: "CONCLUSIONS" };

/** A month of which somebody took part in fewer days may well have no work in it. */
const WORKING_DAYS_ASKED = 7;

/**
 * The gaps in the order in which they are filled: what happened first, the money after, the words last. Registers of the day
 * itself are not yet a gap; outcomes and words are asked for once the edition has ended.
 */
export function missingIn(given: {
  records: SummaryRecords;
  registers: readonly Register[];
  people: readonly PersonOfSummary[];
  costs: Costs;
  ended: boolean;
  today: IsoDate;
}): MissingInSummary[] {
  const { records, registers, people, costs, ended, today } = given;
  const open = registers.filter(({ state }) => state === "unrecorded" || state === "partial").sort(byDay);
  const noFirstDay = records.candidates.filter(
    ({ referral, participation }) => referral?.status === "ISSUED" && !participation && referral.startsOn < today,
  );
  const noOutcome = people.filter(({ outcome }) => outcome === "MISSING");
  const completed = people.filter(({ phase }) => phase === "COMPLETED");
  const unmeasured = completed.filter((person) => !records.results.some((result) => result.participationId === person.participationId));
  return [
    ...(open[0] ? [{ kind: "REGISTERS" as const, count: open.length, sessionId: open[0].session.id }] : []),
    ...(noFirstDay.length > 0 ? [{ kind: "FIRST_DAY" as const, count: noFirstDay.length }] : []),
    ...monthsWithoutWork(records, today),
    ...(noOutcome.length > 0 ? [{ kind: "OUTCOMES" as const, count: noOutcome.length }] : []),
    ...(records.indicators.length > 0 && unmeasured.length > 0 ? [{ kind: "INDICATORS" as const, count: unmeasured.length }] : []),
    ...(costs.activation.daysWithoutRate.length > 0 ? [{ kind: "RATES" as const, days: costs.activation.daysWithoutRate }] : []),
    ...(costs.activation.minutesWithoutAgreement > 0 ? [{ kind: "WORK_AGREEMENT" as const }] : []),
    ...(ended && !records.hasConclusions ? [{ kind: "CONCLUSIONS" as const }] : []),
  ];
}

const byDay = (a: Register, b: Register) => a.session.heldOn.localeCompare(b.session.heldOn);

/** Months that are over, with the number of people who took part in at least a week of them and have no work entered. */
function monthsWithoutWork({ participations, work }: SummaryRecords, today: IsoDate): MissingInSummary[] {
  const worked = new Set(work.map(({ participationId, date }) => `${participationId}/${date.slice(0, 7)}`));
  const gaps = participations.flatMap(({ id, firstDay, lastDay }) =>
    monthsTouched({ from: firstDay, to: lastDay }).filter((month) => {
      const days = overlap(monthRange(month), { from: firstDay, to: lastDay });
      const over = monthRange(month).to < today;
      return over && days && daysBetween(days.from, days.to) >= WORKING_DAYS_ASKED && !worked.has(`${id}/${month}`);
    }),
  );
  return [...Map.groupBy(gaps, (month) => month)]
    .map(([month, some]) => ({ kind: "WORK" as const, month, people: some.length }))
    .sort((a, b) => a.month.localeCompare(b.month));
}
