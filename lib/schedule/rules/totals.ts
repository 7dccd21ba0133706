import { integrationMinimumOf } from "#lib/law/rules/r16-integration-minimum.ts";
import { type DateRange, daysOfWeekIn, type IsoDate, type IsoWeek, isoWeekOf, weeksTouched } from "#lib/platform/calendar.ts";
import type { SupportFormKind } from "#prisma/generated/client/enums.ts";

const WHOLE_WEEK = 7;

/** A meeting that counts towards the plan: one that is neither moved nor called off. `minutes` planned. */
export type CountedMeeting = {
  readonly formId: string;
  readonly heldOn: IsoDate;
  readonly minutes: number;
  readonly groupIds: readonly string[];
};
/** A line of the plan for one participant. */
export type PlanLine = { readonly id: string; readonly name: string; readonly sessionCount: number; readonly sessionMinutes: number };

export type FormTotal = PlanLine & { readonly count: number; readonly minutes: number; readonly planMinutes: number };
/** `minimum`: minutes that the week asks for, in a partial week days/7 of ten hours (R16). */
export type WeekTotal = {
  readonly week: IsoWeek;
  readonly minutes: number;
  readonly minimum: number;
  readonly isPartial: boolean;
};
export type Totals = {
  readonly forms: readonly FormTotal[];
  readonly weeks: readonly WeekTotal[];
  readonly minutes: number;
  readonly planMinutes: number;
};

/** Forms that are held in groups; counselling with one person is planned with each apart. */
export const groupForms = <Form extends { readonly kind: SupportFormKind }>(forms: readonly Form[]): Form[] =>
  forms.filter(({ kind }) => kind !== "INDIVIDUAL_COUNSELLING");

const sum = (items: readonly { minutes: number }[]) => items.reduce((total, { minutes }) => total + minutes, 0);

/** What one group has in the schedule, as `totalsOf` tells it. */
export const groupTotals = (
  groupId: string,
  meetings: readonly CountedMeeting[],
  plan: readonly PlanLine[],
  edition: DateRange,
  hourMinutes?: number,
): Totals =>
  totalsOf(
    meetings.filter(({ groupIds }) => groupIds.includes(groupId)),
    plan,
    edition,
    hourMinutes,
  );

/** Meetings held against the plan by form, against R16 by week, and as a whole; in minutes. `own`: of one group, or of one person. */
export function totalsOf(own: readonly CountedMeeting[], plan: readonly PlanLine[], edition: DateRange, hourMinutes?: number): Totals {
  const forms = plan.map((line) => {
    const ofForm = own.filter(({ formId }) => formId === line.id);
    return { ...line, count: ofForm.length, minutes: sum(ofForm), planMinutes: line.sessionCount * line.sessionMinutes };
  });
  const weeks = weeksTouched(edition).map((week) => ({
    ...{ week, minutes: sum(own.filter(({ heldOn }) => isoWeekOf(heldOn) === week)) },
    ...{ minimum: integrationMinimumOf(week, edition, hourMinutes), isPartial: daysOfWeekIn(week, edition) < WHOLE_WEEK },
  }));
  return { forms, weeks, minutes: sum(own), planMinutes: forms.reduce((total, { planMinutes }) => total + planMinutes, 0) };
}
