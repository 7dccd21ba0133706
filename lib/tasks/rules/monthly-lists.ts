import { isMonthlyListAsked, monthlyList, monthlyListDue } from "#lib/law/rules/r11-monthly-list.ts";
import { addDays, type IsoDate, type IsoMonth, monthRange } from "#lib/platform/calendar.ts";
import type { Matter } from "#lib/tasks/rules/matter.ts";

/** D14 of a centre and a month: how many people it names, and when it was sent. */
export type MonthlyListOfTask = {
  readonly centreId: string;
  readonly centreName: string;
  readonly month: IsoMonth;
  readonly people: number;
  readonly sentOn: IsoDate | null;
};

/** R11: a list waits from the first day of the next month and is due on its tenth. It belongs to no edition. */
export const ofMonthlyLists = (lists: readonly MonthlyListOfTask[], today: IsoDate): Matter[] =>
  lists.filter((list) => list.sentOn === null && isMonthlyListAsked(list, today)).map((list) => matterOf(list, today));

function matterOf(list: MonthlyListOfTask, today: IsoDate): Matter {
  const { centreId, centreName, month, people } = list;
  return {
    ...{ kind: "SEND_MONTHLY_LIST", key: `SEND_MONTHLY_LIST/${centreId}/${month}`, editionId: "", editionName: centreName },
    ...{ centreId, centreName, month, people, since: addDays(monthRange(month).to, 1), dueOn: monthlyListDue(month) },
    ...{ listNumber: null, session: null, verdict: monthlyList({ ...list, today }) },
  };
}
