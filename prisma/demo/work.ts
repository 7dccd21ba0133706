import { daysOf, type IsoDate, type IsoMonth, type IsoWeek, isoWeekOf, monthOf } from "#lib/platform/calendar.ts";
import { choiceFor } from "./choice.ts";
import { centreScope } from "./editions.ts";
import { demoId, participationId } from "./ids.ts";
import { workKindId, workPlaceId } from "./institutions.ts";
import { lastDayOf } from "./participations.ts";
import type { DemoRows } from "./rows.ts";
import { actorsOf } from "./staff.ts";
import { type CandidateStory, type EditionStory, nameOf, takesPart } from "./story.ts";
import { timesheetRows } from "./timesheets.ts";
import { enteredOn } from "./timetable.ts";
import { isWorkingDay } from "./working-days.ts";

type Shift = { on: IsoDate; status: "PRESENT" | "EXCUSED" | "UNEXCUSED"; minutes: number; note: string | null };
type WorkDay = { on: IsoDate; week: IsoWeek; month: IsoMonth };

const WEEK_CAP = 10 * 60;
const MONTH_CAP = 40 * 60;
const DAY_MAX = 5 * 60;

/** Hours of community work of all participants, entered on the day of work, up to the story's last entered day, and closed months. */
export function workRows(story: EditionStory): Partial<DemoRows> {
  const { socialWorker } = actorsOf(story.office, story.centre.slug);
  const enteredTo = story.workEnteredTo ?? story.period.to;
  const days = daysOf({ from: story.period.from, to: enteredTo })
    .filter(isWorkingDay)
    .map((on): WorkDay => ({ on, week: isoWeekOf(on), month: monthOf(on) }));
  const workEntry = story.candidates.filter(takesPart).flatMap((candidate) => {
    const name = nameOf(candidate.person);
    return shiftsOf(story, candidate, days).map((shift, i) => {
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
        absenceKind: absenceKindOf(shift),
        enteredAt: enteredOn(shift.on),
        enteredById: socialWorker,
      };
    });
  });
  const ends = new Map(
    story.candidates.flatMap(({ person, end }) => (end ? [[participationId(story.key, nameOf(person)), end.on] as const] : [])),
  );
  return { workEntry, workTimesheet: timesheetRows(story, workEntry, ends) };
}

const ABSENCES = { zwolnienie: "ILLNESS", opieka: "CARE", wezwanie: "SUMMONS" } as const;

function absenceKindOf({ status, note }: Shift) {
  if (status !== "EXCUSED") return null;
  const [, kind] = Object.entries(ABSENCES).find(([begins]) => note?.startsWith(begins)) ?? [null, "OTHER" as const];
  return kind;
}

// Somebody with two places works every third shift at the second.
function placeOn(story: EditionStory, { verdict }: CandidateStory, shift: number) {
  const names = verdict.kind === "REFERRED" ? verdict.places : [];
  const name = names[shift % 3 === 2 ? 1 : 0] ?? names[0];
  const place = story.centre.places.find((candidate) => candidate.name === name);
  if (!place) throw new Error(`${story.key}: no work place ${name}`);
  return place;
}

/** The shifts of one participant in order: on days without a meeting of one's group, within ten hours a week and forty a month. */
function shiftsOf(story: EditionStory, candidate: CandidateStory, workDays: readonly WorkDay[]): Shift[] {
  const days = freeDays(story, candidate, workDays);
  const absences = absencesOf(story, candidate, days);
  const atWork = days.filter(({ on }) => !absences.has(on));
  const shifts: Shift[] = [...absences].map(([on, absence]) => ({ on, minutes: 0, ...absence }));
  const sums = new Map<string, number>();
  for (const [i, { on, week, month }] of atWork.entries()) {
    const left = Math.min(
      Math.min(WEEK_CAP, candidate.workWeeks?.[week] ?? WEEK_CAP) - (sums.get(week) ?? 0),
      Math.min(MONTH_CAP, candidate.workMonths?.[month] ?? MONTH_CAP) - (sums.get(month) ?? 0),
    );
    const daysLeft = atWork.slice(i).filter((day) => day.week === week).length;
    const minutes = Math.min(DAY_MAX, left, halfHours(left / daysLeft));
    if (minutes <= 0) continue;
    for (const sum of [week, month]) sums.set(sum, (sums.get(sum) ?? 0) + minutes);
    shifts.push({ on, status: "PRESENT", minutes, note: null });
  }
  return shifts.sort((a, b) => (a.on < b.on ? -1 : 1));
}

function absencesOf(story: EditionStory, candidate: CandidateStory, days: readonly WorkDay[]) {
  const name = nameOf(candidate.person);
  const told = (story.workAbsences ?? []).filter((absence) => absence.name === name);
  const absences = new Map<IsoDate, Pick<Shift, "status" | "note">>(told.map(({ on, status, note }) => [on, { status, note }]));
  // Hours that the story fixes leave no room for drawn absences.
  if (candidate.workMonths || candidate.workWeeks) return absences;
  const choice = choiceFor(`work ${story.key} ${name}`);
  for (const [i, { on }] of choice.shuffle(days).slice(0, choice.below(3)).entries())
    absences.set(on, i === 0 ? { status: "EXCUSED", note: "zwolnienie lekarskie" } : { status: "UNEXCUSED", note: null });
  return absences;
}

function freeDays(story: EditionStory, candidate: CandidateStory, days: readonly WorkDay[]): WorkDay[] {
  const { verdict } = candidate;
  const group = verdict.kind === "REFERRED" ? verdict.group : -1;
  const meetingDays = new Set(story.meetings.filter(({ groups }) => groups.includes(group)).map(({ on }) => on));
  return days.filter(({ on }) => on <= lastDayOf(story, candidate) && !meetingDays.has(on));
}

const halfHours = (minutes: number) => Math.ceil(minutes / 30) * 30;
