import type { IsoDate, IsoMonth } from "#lib/platform/calendar.ts";
import { comparePolish } from "#lib/platform/polish.ts";
import type { ConfirmationBasis, TimesheetStatus } from "#prisma/generated/client/enums.ts";

/** Where the month of a person at a place stands; SETTLED follows from the payment (domain.md 4.5). */
export type TimesheetState = TimesheetStatus | "SETTLED";

/** The hours of one person at one place in one month. Minutes are worked ones: nothing else pays (R25). */
export type Timesheet = {
  readonly participationId: string;
  readonly personId: string;
  readonly workPlaceId: string;
  readonly editionId: string;
  readonly labourOfficeId: string;
  readonly welfareCentreId: string;
  readonly month: IsoMonth;
  readonly name: string;
  readonly placeName: string;
  readonly status: TimesheetStatus;
  readonly minutes: number;
  /** days worked, days of absence, and the last day with an entry */
  readonly days: number;
  readonly absences: number;
  readonly lastEntryOn: IsoDate | null;
  /** the last day of the month on which the person is assigned to the place */
  readonly worksTo: IsoDate | null;
  readonly enteredBy: readonly string[];
  readonly confirmedMinutes: number | null;
  readonly version: number | null;
  readonly basis: ConfirmationBasis | null;
  readonly listSignedOn: IsoDate | null;
  readonly returnReason: string | null;
  readonly confirmedById: string | null;
  readonly confirmedAt: string | null;
  readonly approvedById: string | null;
  readonly approvedAt: string | null;
  /** day of the payment of the month, null while there was none */
  readonly paidOn: IsoDate | null;
};

export const timesheetState = ({ status, paidOn }: Pick<Timesheet, "status" | "paidOn">): TimesheetState =>
  paidOn !== null && status === "APPROVED_BY_OPS" ? "SETTLED" : status;

/** Whether the last day of work of the month has come, so that nothing more will be added to it. */
export const isMonthWorked = ({ worksTo, lastEntryOn }: Pick<Timesheet, "worksTo" | "lastEntryOn">, today: IsoDate): boolean =>
  (worksTo ?? lastEntryOn ?? "") <= today;

/** The last day on which any of these people still works in the month. */
export const worksUntil = (sheets: readonly Pick<Timesheet, "worksTo" | "lastEntryOn">[]): IsoDate =>
  sheets
    .map(({ worksTo, lastEntryOn }) => worksTo ?? lastEntryOn ?? "")
    .toSorted()
    .at(-1) ?? "";

/** Whether all of them are this centre's. */
export const isOwn = (sheets: readonly Pick<Timesheet, "welfareCentreId">[], institutionId: string): boolean =>
  sheets.every(({ welfareCentreId }) => welfareCentreId === institutionId);

/** The sum of several timesheets, in minutes. */
export const sumOf = (sheets: readonly Pick<Timesheet, "minutes">[]): number => sheets.reduce((sum, { minutes }) => sum + minutes, 0);

/** A month of a place with the people of an edition in each state; minutes. */
export type PlaceMonth = {
  readonly month: IsoMonth;
  readonly workPlaceId: string;
  readonly placeName: string;
  readonly minutes: number;
  readonly states: Readonly<Partial<Record<TimesheetState, number>>>;
};

/** Timesheets summed up by month and place, in their order. */
export function monthsOfPlaces(sheets: readonly Timesheet[]): PlaceMonth[] {
  const byKey = Map.groupBy(sheets, ({ month, workPlaceId }) => `${month}/${workPlaceId}`);
  const months = [...byKey.values()].flatMap((own): PlaceMonth[] => {
    const [first] = own;
    if (!first) return [];
    const { month, workPlaceId, placeName } = first;
    const states = Object.fromEntries([...Map.groupBy(own, timesheetState)].map(([state, ones]) => [state, ones.length]));
    return [{ month, workPlaceId, placeName, minutes: sumOf(own), states }];
  });
  return months.sort((a, b) => a.month.localeCompare(b.month) || comparePolish(a.placeName, b.placeName));
}
