import { dayOff, outsideEdition, twoPlaces } from "#lib/law/rules/product.ts";
import { type MunicipalityRef, placeOfWork } from "#lib/law/rules/r08-place-of-work.ts";
import { oneBlockWeek } from "#lib/law/rules/r13-both-blocks.ts";
import { noticeLate } from "#lib/law/rules/r37-notice.ts";
import { safetyBriefing } from "#lib/law/rules/r42-safety-briefing.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import {
  type DateRange,
  type IsoDate,
  type IsoMonth,
  isoWeekOf,
  monthOf,
  monthRange,
  overlap,
  weekRange,
  weeksTouched,
} from "#lib/platform/calendar.ts";
import type { WorkStatus } from "#prisma/generated/client/enums.ts";
import { clockAfter } from "./entry-faults.ts";
import { type Home, includes, type WorkFacts, type WorkLine } from "./sheet.ts";
import { total } from "./sums.ts";

type Entry = { readonly on: IsoDate; readonly status: WorkStatus; readonly minutes: number; readonly startsAt: string | null };
type Hours = readonly { readonly on: IsoDate; readonly minutes: number }[];

/** What is asked about one person's month at one place before it is approved. */
export type MonthFacts = {
  readonly participationId: string;
  readonly workPlaceId: string;
  readonly month: IsoMonth;
  readonly placeName: string;
  readonly participation: DateRange;
  readonly municipality: MunicipalityRef;
  readonly homes: readonly Home[];
  readonly assigned: WorkLine["assigned"];
  readonly entries: readonly Entry[];
  /** of this participation at every place, and at its classes, in all weeks that the month touches */
  readonly worked: Hours;
  readonly attended: Hours;
  readonly begunOn: IsoDate | null;
  readonly busy: WorkFacts["busy"];
  /** days of events that were reported (D15) */
  readonly noticesOn: readonly IsoDate[];
  /** "day code" of what was answered with a reason when it was entered */
  readonly explained: readonly string[];
};

/** Names and holidays that the rules print and the caller knows. */
type Calendar = { readonly today: IsoDate; readonly holiday: (day: IsoDate) => string | null; readonly notAppeared: string };

/**
 * What speaks against a month's entries as the records stand now and was not answered with a reason when they were entered: a home
 * that moved, a class that was recorded later, an absence that nobody has told the labour office of (R37), a week with hours in one
 * block only (R13). domain.md 4.5: "no warnings left unexplained".
 */
export function unexplained(facts: MonthFacts, calendar: Calendar): Verdict[] {
  const ofEntries = facts.entries.flatMap((entry) =>
    verdictsOn(facts, entry, calendar).filter(({ code }) => !facts.explained.includes(`${entry.on} ${code}`)),
  );
  return [...ofEntries, ...oneBlockWeeks(facts, calendar.today)];
}

/**
 * R13, of the weeks in which the person is assigned to the place. A week of two months is asked about once: in the month of its last
 * day of the participation.
 */
function oneBlockWeeks({ month, participation, assigned, worked, attended }: MonthFacts, today: IsoDate): Verdict[] {
  return weeksTouched(monthRange(month)).flatMap((week) => {
    const days = overlap(weekRange(week), participation);
    if (!days || monthOf(days.to) !== month || days.to > today) return [];
    if (!assigned.some(({ from, to }) => from <= days.to && (to === null || days.from <= to))) return [];
    const minutesOf = (hours: Hours) => total(hours.filter(({ on }) => isoWeekOf(on) === week));
    return oneBlockWeek({ on: days.to, week, activationMinutes: minutesOf(worked), integrationMinutes: minutesOf(attended) }) ?? [];
  });
}

function verdictsOn(facts: MonthFacts, { on, status, minutes, startsAt }: Entry, { today, holiday, notAppeared }: Calendar): Verdict[] {
  if (status === "UNEXCUSED") {
    const isTold = facts.noticesOn.some((day) => day >= on);
    const late = isTold
      ? null
      : noticeLate({
          ...{ on, reportedOn: today, event: notAppeared, worksBegunOn: facts.participation.from },
          isHoliday: (day) => holiday(day) !== null,
        });
    return late ? [late] : [];
  }
  if (minutes === 0) return [];
  const home = (kind: Home["kind"]) => facts.homes.find((one) => one.kind === kind && includes(one, on))?.municipality ?? null;
  const assignment = facts.assigned.find((one) => includes(one, on));
  const own = startsAt ? { place: facts.placeName, from: startsAt, to: clockAfter(startsAt, minutes) } : null;
  const others = facts.busy.filter((other) => other.on === on && other.workPlaceId !== facts.workPlaceId);
  return [
    outsideEdition({ on, participation: facts.participation }),
    assignment?.stayNoted ? null : placeOfWork({ on, workPlace: facts.municipality, residence: home("RESIDENCE"), stay: home("STAY") }),
    dayOff({ on, holiday: holiday(on) }),
    facts.begunOn === on ? safetyBriefing({ firstDay: on, briefedOn: assignment?.briefedOn ?? null }) : null,
    ...(own ? others.flatMap((other) => twoPlaces({ on, entries: [other, own] })) : []),
  ].filter((verdict) => verdict !== null);
}
