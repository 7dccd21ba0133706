import { parameter } from "#lib/law/parameters.ts";
import { defaultMonthlyCap } from "#lib/law/rules/r15-monthly-work-cap.ts";
import { nextWorkingDay } from "#lib/law/rules/r37-notice.ts";
import { addDays, type IsoDate } from "#lib/platform/calendar.ts";
import { publicHoliday } from "#lib/platform/public-holidays.ts";
import { answerDue } from "#lib/tasks/rules/deadlines.ts";
import type { Matter, Place } from "#lib/tasks/rules/matter.ts";
import { type Report, tellingOf } from "#lib/work/rules/untold.ts";

/**
 * People who took part in every working day of a week that is over and have neither hours of community work nor an absence in it.
 * `monthMinutes`: what each of them worked in the fuller of the months the week touches; `monthCap`: of the agreement, if there is one.
 */
export type EmptyWeek = Place & {
  readonly monday: IsoDate;
  readonly monthMinutes: number;
  readonly monthCap: number | null;
  readonly people: number;
};

/** People under way who were away from a place without an excuse on a day, all with the same reports (D15) behind them. */
export type Absences = Place & {
  readonly workPlaceId: string;
  readonly absentOn: IsoDate;
  readonly reports: readonly Report[];
  readonly people: number;
};

/**
 * Forty hours a month are used up in four weeks (R14, R15), so a fifth may well be empty: a week is asked about only if its ten
 * hours would still have fitted into the month.
 */
export const askedWeeks = (weeks: readonly EmptyWeek[]): EmptyWeek[] =>
  weeks.filter(({ monday, monthMinutes, monthCap }) => {
    const week = parameter("psuWeeklyMinutesMax", monday);
    return monthMinutes + week <= (monthCap ?? defaultMonthlyCap(monday).minutes);
  });

/** Weeks of a centre without hours, told as one matter since the oldest. */
export function ofEmptyWeeks(weeks: readonly EmptyWeek[]): Matter[] {
  const asked = askedWeeks(weeks);
  return byPlace(asked).flatMap((some) => {
    const mondays = [...new Set(some.map(({ monday }) => monday))].sort();
    const [since] = mondays;
    if (!since) return [];
    const people = sumPeople(some.filter(({ monday }) => monday === since));
    return matterOf("RECORD_HOURS", some, { since, dueOn: answerDue(addDays(since, 6)), times: mondays.length, people });
  });
}

/** R37: absences of a centre that nobody has told the labour office of, as one matter; the first is due on the next working day. */
export function ofAbsences(absences: readonly Absences[]): Matter[] {
  const untold = absences.filter(({ absentOn, reports }) => tellingOf(absentOn, reports) === "untold");
  return byPlace(untold).flatMap((some) => {
    const [oldest] = some.toSorted((a, b) => a.absentOn.localeCompare(b.absentOn));
    if (!oldest) return [];
    const { absentOn: since, workPlaceId } = oldest;
    const dueOn = nextWorkingDay(since, (day) => publicHoliday(day) !== null);
    return matterOf("SEND_NOTICE", some, { since, dueOn, times: sumPeople(some), people: sumPeople(some), workPlaceId });
  });
}

const byPlace = <T extends Place>(rows: readonly T[]): T[][] => [
  ...Map.groupBy(rows, ({ editionId, centreId }) => `${editionId}/${centreId}`).values(),
];
const sumPeople = (rows: readonly { people: number }[]): number => rows.reduce((sum, { people }) => sum + people, 0);

type Told = Pick<Matter, "since" | "dueOn" | "people" | "workPlaceId"> & { readonly times: number };

function matterOf(kind: "RECORD_HOURS" | "SEND_NOTICE", [first]: readonly Place[], told: Told): Matter[] {
  if (!first) return [];
  const { editionId, editionName, centreId, centreName } = first;
  const key = `${kind}/${editionId}/${centreId}`;
  return [{ kind, key, editionId, editionName, centreId, centreName, ...told, listNumber: null, session: null }];
}
