import { type DateRange, daysOf, type IsoDate, isoWeekOf, monthOf } from "#lib/platform/calendar.ts";
import { lastDayOf } from "./candidates.ts";
import { choiceFor } from "./choice.ts";
import { centreScope } from "./editions.ts";
import { demoId, participationId } from "./ids.ts";
import { workKindId, workPlaceId } from "./institutions.ts";
import type { DemoRows } from "./rows.ts";
import { actorsOf } from "./staff.ts";
import { type CandidateStory, type EditionStory, nameOf, takesPart } from "./story.ts";
import { enteredOn } from "./timetable.ts";
import { isWorkingDay } from "./working-days.ts";

type Shift = { on: IsoDate; status: "PRESENT" | "EXCUSED" | "UNEXCUSED"; minutes: number; note: string | null };

const WEEK_CAP = 10 * 60;
const MONTH_CAP = 40 * 60;
const DAY_MAX = 5 * 60;

/** Hours of community work of all participants, entered on the day of work, up to the story's last entered day. */
export function workRows(story: EditionStory): Partial<DemoRows> {
  const { socialWorker } = actorsOf(story.office, story.centre.slug);
  return {
    workEntry: story.candidates.filter(takesPart).flatMap((candidate) => {
      const name = nameOf(candidate.person);
      return shiftsOf(story, candidate).map((shift, i) => {
        const place = placeOn(story, candidate, i);
        return {
          id: demoId("work entry", story.key, name, shift.on),
          ...centreScope(story),
          participationId: participationId(story.key, name),
          workPlaceId: workPlaceId(story.centre.slug, place.name),
          workKindId: workKindId(story.centre.slug, place.kind),
          workedOn: shift.on,
          status: shift.status,
          minutes: shift.minutes,
          note: shift.note,
          enteredAt: enteredOn(shift.on),
          enteredById: socialWorker,
        };
      });
    }),
  };
}

// Somebody with two places works every third shift at the second.
function placeOn(story: EditionStory, { verdict }: CandidateStory, shift: number) {
  const names = verdict.kind === "REFERRED" ? verdict.places : [];
  const name = names[shift % 3 === 2 ? 1 : 0] ?? names[0];
  const place = story.centre.places.find((candidate) => candidate.name === name);
  if (!place) throw new Error(`${story.key}: no work place ${name}`);
  return place;
}

/** The shifts of one participant in order: on working days without a meeting, within ten hours a week and forty a month. */
function shiftsOf(story: EditionStory, candidate: CandidateStory): Shift[] {
  const name = nameOf(candidate.person);
  const period = { from: story.period.from, to: earlier(lastDayOf(story, candidate), story.workEnteredTo ?? story.period.to) };
  const days = workDays(story, candidate, period);
  const absences = absencesOf(story, candidate, days);
  const weeks = new Map<string, number>();
  const months = new Map<string, number>();
  return days.flatMap((on): Shift[] => {
    const absence = absences.get(on);
    if (absence) return [{ on, minutes: 0, ...absence }];
    const week = isoWeekOf(on);
    const month = monthOf(on);
    const weekTarget = Math.min(WEEK_CAP, candidate.workWeeks?.[week] ?? WEEK_CAP);
    const monthTarget = Math.min(MONTH_CAP, candidate.workMonths?.[month] ?? MONTH_CAP);
    const left = Math.min(weekTarget - (weeks.get(week) ?? 0), monthTarget - (months.get(month) ?? 0));
    const daysLeft = days.filter((day) => isoWeekOf(day) === week && day >= on && !absences.has(day)).length;
    const minutes = Math.min(DAY_MAX, left, halfHours(left / daysLeft));
    if (minutes <= 0) return [];
    weeks.set(week, (weeks.get(week) ?? 0) + minutes);
    months.set(month, (months.get(month) ?? 0) + minutes);
    return [{ on, status: "PRESENT", minutes, note: null }];
  });

  function absencesOf(edition: EditionStory, person: CandidateStory, possible: readonly IsoDate[]) {
    const told = (edition.workAbsences ?? []).filter((absence) => absence.name === name);
    const toldDays = new Map<IsoDate, Pick<Shift, "status" | "note">>(told.map(({ on, status, note }) => [on, { status, note }]));
    // Hours that the story fixes leave no room for drawn absences.
    if (person.workMonths || person.workWeeks) return toldDays;
    const choice = choiceFor(`work ${edition.key} ${name}`);
    const drawn = choice.shuffle(possible).slice(0, choice.below(3));
    for (const [i, on] of drawn.entries())
      toldDays.set(on, i === 0 ? { status: "EXCUSED", note: "zwolnienie lekarskie" } : { status: "UNEXCUSED", note: null });
    return toldDays;
  }
}

// A day with a meeting of one's own group, or with one's own meeting, is free of work.
function workDays(story: EditionStory, candidate: CandidateStory, period: DateRange): IsoDate[] {
  const { verdict } = candidate;
  const group = verdict.kind === "REFERRED" ? verdict.group : -1;
  const meetingDays = new Set(story.meetings.filter(({ groups }) => groups.includes(group)).map(({ on }) => on));
  return daysOf(period).filter((day) => isWorkingDay(day) && !meetingDays.has(day));
}

const halfHours = (minutes: number) => Math.ceil(minutes / 30) * 30;
const earlier = (a: IsoDate, b: IsoDate) => (a < b ? a : b);
