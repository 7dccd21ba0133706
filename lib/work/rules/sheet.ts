import type { CorrectionTerms } from "#lib/law/rules/p-correction.ts";
import type { TimedEntry } from "#lib/law/rules/product.ts";
import type { MunicipalityRef } from "#lib/law/rules/r08-place-of-work.ts";
import type { DatedCap } from "#lib/law/rules/r15-monthly-work-cap.ts";
import type { DateRange, IsoDate, IsoMonth, IsoWeek } from "#lib/platform/calendar.ts";
import type { EarlyEndReason, ParticipationEnd, TimesheetStatus } from "#prisma/generated/client/enums.ts";
import type { ClassCell } from "./classes.ts";
import { type Details, isChanged } from "./details.ts";

/** A period that may still be open. */
export type OpenRange = { readonly from: IsoDate; readonly to: IsoDate | null };

/** Work of one day at one place as it is saved; `minutes` is 0 on a day of absence. */
export type SavedWork = Details & {
  readonly minutes: number;
  readonly version: number;
  /** why somebody was away; only for those who may read it */
  readonly note: string | null;
  /** the day it was saved last, and whether it has been corrected since it was first entered */
  readonly savedOn: IsoDate;
  readonly corrected: boolean;
};

/** One place of one person: when the person is assigned to it and what is saved, by day of the week shown. */
export type WorkLine = {
  readonly workPlaceId: string;
  readonly placeName: string;
  readonly municipality: MunicipalityRef;
  /**
   * `stayNoted`: the place lies outside the municipality of residence and the reason is recorded (R8); `briefedOn`: the host's
   * instruction on safety and order (R42)
   */
  readonly assigned: readonly (OpenRange & { readonly stayNoted: boolean; readonly briefedOn: IsoDate | null })[];
  /** the first day worked here, null before it */
  readonly begunOn: IsoDate | null;
  /** months that the host has confirmed or the centre approved; they take no entry */
  readonly closed: Readonly<Record<IsoMonth, TimesheetStatus>>;
  readonly saved: Readonly<Record<IsoDate, SavedWork>>;
};

/** Where the person lives or stays, by date (R8). */
export type Home = OpenRange & { readonly kind: "RESIDENCE" | "STAY"; readonly municipality: MunicipalityRef };

/** Everything the rules ask about one person's work in one week. */
export type WorkFacts = {
  readonly participation: DateRange;
  /** in the order of their days; an annex changes the cap from its day on */
  readonly caps: readonly DatedCap[];
  readonly homes: readonly Home[];
  readonly lines: readonly WorkLine[];
  /** the person's other work in the week's months: other weeks, and other participations */
  readonly elsewhere: readonly {
    readonly on: IsoDate;
    readonly minutes: number;
    /** in this participation, on a day outside the week */
    readonly isHere?: boolean;
  }[];
  /** where the person was at known hours of the week: classes, and work with its beginning recorded */
  readonly busy: readonly (TimedEntry & { readonly on: IsoDate; readonly workPlaceId: string | null })[];
  /** months of this participation that have been paid, with the day of the payment */
  readonly paid: Readonly<Record<IsoMonth, IsoDate>>;
};

/** What is the same for everybody on the sheet: seven days, Monday first, and what they are. */
export type WeekFacts = {
  readonly days: readonly IsoDate[];
  readonly edition: DateRange;
  readonly today: IsoDate;
  /** on what terms the one who looks corrects saved hours */
  readonly terms: CorrectionTerms;
  /** minutes that count as an hour of integration for this edition (Q4) */
  readonly hourMinutes: number;
  /** Polish names of public holidays by day */
  readonly holidays: Readonly<Record<IsoDate, string>>;
};

/** Minutes as they would be after a save; null: no entry. A day that is not here stays as it is saved. */
export type Change = {
  readonly workPlaceId: string;
  readonly on: IsoDate;
  readonly minutes: number | null;
  /** what else was typed; the rest stays as it is saved */
  readonly details?: Partial<Details> | undefined;
};

/** A day at a place before and after. `changed`: the save would change the entry. */
export type Cell = Change & { readonly before: number | null; readonly changed: boolean };

/** Every cell of the person's week, lines in order, days in order, with the changes laid over what is saved. */
export function cellsOf({ lines }: Pick<WorkFacts, "lines">, { days }: Pick<WeekFacts, "days">, changes: readonly Change[]): Cell[] {
  const byKey = new Map(changes.map((change) => [`${change.workPlaceId}/${change.on}`, change]));
  return lines.flatMap(({ workPlaceId, saved }) =>
    days.map((on) => {
      const before = saved[on]?.minutes ?? null;
      const change = byKey.get(`${workPlaceId}/${on}`);
      if (!change) return { workPlaceId, on, before, minutes: before, changed: false };
      const { minutes, details } = change;
      return { workPlaceId, on, before, minutes, details, changed: isChanged(saved[on] ?? null, minutes, details) };
    }),
  );
}

export const includes = ({ from, to }: OpenRange, day: IsoDate): boolean => from <= day && (to === null || day <= to);

/** One person of the sheet. `classes` is null for those who do not see them. */
export type SheetRow = WorkFacts & {
  readonly participationId: string;
  readonly name: string;
  readonly endKind: ParticipationEnd | null;
  readonly endReason: EarlyEndReason | null;
  readonly classes: readonly ClassCell[] | null;
};

/** The week as the screen shows it. */
export type WeekSheet = {
  readonly editionId: string;
  readonly week: IsoWeek;
  readonly facts: WeekFacts;
  /** days with a column of their own in the work block, and those with classes */
  readonly workDays: readonly IsoDate[];
  readonly classDays: readonly IsoDate[];
  readonly months: readonly IsoMonth[];
  /** whose drafts this browser may show again */
  readonly userId: string;
  readonly editable: boolean;
  /** whether a reason also lifts an overridable block (R8) */
  readonly mayOverride: boolean;
  /** false: only one's own places are known, so nothing is measured against a limit */
  readonly whole: boolean;
  /** the other block stands beside the work */
  readonly withClasses: boolean;
  /** the one place that is shown; null: all of them */
  readonly place: { readonly id: string; readonly name: string } | null;
  /** the one day that is shown with everything its entries say; null: the week */
  readonly day: IsoDate | null;
  readonly rows: readonly SheetRow[];
};
