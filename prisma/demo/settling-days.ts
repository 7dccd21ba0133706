import { type IsoDate, type IsoMonth, monthRange } from "#lib/platform/calendar.ts";
import type { EditionStory } from "./story.ts";
import { nextWorkingDay } from "./working-days.ts";

/** As in life: a working day or two for each step of the month after. */
export function settlingDays(month: IsoMonth) {
  const after = (day: IsoDate, steps: number): IsoDate => (steps === 0 ? day : after(nextWorkingDay(day), steps - 1));
  const drafted = after(monthRange(month).to, 3);
  const approved = after(drafted, 1);
  const paid = after(approved, 2);
  const claimed = after(paid, 1);
  const decided = after(claimed, 4);
  return { drafted, approved, paid, claimed, decided, refunded: after(decided, 3) };
}

/** The day on which the centre reported an edition with all months refunded as settled; the office confirmed it. */
export const proposedOn = (story: EditionStory): IsoDate | null => {
  const last = Object.keys(story.settledMonths ?? {})
    .sort()
    .at(-1);
  return last && story.status !== "ACTIVE" ? nextWorkingDay(settlingDays(last).refunded) : null;
};
