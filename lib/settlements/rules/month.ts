import { addDays, type DateRange, type IsoDate, type IsoMonth, monthOf, monthRange, overlap } from "#lib/platform/calendar.ts";
import { changedPeople, type Line, linesOf } from "#lib/settlements/rules/differences.ts";
import { daysWithoutRate, duesOf, type Part, type RecordedDay, type Sums, type Terms } from "#lib/settlements/rules/lines.ts";
import type { ClaimDecision, SettlementStatus, TimesheetStatus, WorkAgreementKind } from "#prisma/generated/client/enums.ts";

/** A confirmed month of one person at one place. */
export type Sheet = { participationId: string; workPlaceId: string; status: TimesheetStatus; confirmedMinutes: number };

/** A claim as it was sent, and what the labour office said to it. */
export type Claim = {
  readonly versionNo: number;
  readonly number: string;
  readonly amountGrosz: number;
  readonly claimedOn: IsoDate;
  readonly claimedById: string;
  readonly decision: ClaimDecision | null;
  readonly decidedOn: IsoDate | null;
  readonly decidedById: string | null;
  readonly acceptedGrosz: number | null;
  readonly remarks: string | null;
};

/** A month's settlement with its lines (parts stay with them) and its claims in the order of their versions. */
export type Settlement = Sums & {
  readonly id: string;
  readonly labourOfficeId: string;
  readonly welfareCentreId: string;
  readonly agreementId: string;
  readonly month: IsoMonth;
  readonly status: SettlementStatus;
  readonly draftedOn: IsoDate;
  readonly draftedById: string;
  readonly approvedOn: IsoDate | null;
  readonly approvedById: string | null;
  readonly payoutListNumber: string | null;
  readonly paidOn: IsoDate | null;
  readonly refundedOn: IsoDate | null;
  readonly refundedGrosz: number | null;
  readonly returnReason: string | null;
  readonly version: number;
  readonly lines: readonly (Line & { readonly editionId: string; readonly parts: readonly Part[] })[];
  readonly claims: readonly Claim[];
};

export type AgreementOfBook = {
  readonly id: string;
  readonly labourOfficeId: string;
  readonly centreId: string;
  readonly number: string;
  readonly kind: WorkAgreementKind;
  readonly carersHelp: boolean;
};

/** What the settlements of an agreement are drawn from. */
export type Book = {
  readonly agreement: AgreementOfBook;
  readonly terms: Terms;
  /** of its editions */
  readonly periods: readonly DateRange[];
  /** of all people, to the end of the month looked at */
  readonly days: readonly (RecordedDay & { readonly workPlaceId: string })[];
  /** of the month looked at */
  readonly sheets: readonly Sheet[];
  readonly settlements: readonly Settlement[];
};

/** Paid or further: its lines stand for good. */
export const isPaid = ({ status }: { status: SettlementStatus }): boolean => status !== "DRAFT" && status !== "APPROVED";

/** Nothing is left to do: refunded, refused, or paid with nothing to claim (R24, domain.md 0a). */
export const isFinished = ({ status, refundGrosz }: { status: SettlementStatus; refundGrosz: number }): boolean =>
  status === "REFUNDED" || status === "REJECTED" || (status === "PAID" && refundGrosz <= 0);

/** A month drawn from the records as they are now. */
export type Drawn = {
  readonly lines: readonly Line[];
  readonly daysWithoutRate: readonly IsoDate[];
  /** people × places with work in the month, and how many of them the centre has not approved as they stand */
  readonly sheets: { readonly count: number; readonly open: number };
  /** last day on which anybody can work in the month; the day before it where no edition reaches into it */
  readonly until: IsoDate;
};

/** Draws a month of an agreement: its own lines and the differences of the months paid before it. */
export function drawMonth(book: Book, month: IsoMonth): Drawn {
  const others = book.settlements.filter((one) => one.month !== month);
  const monthsIn = (which: (one: Settlement) => boolean) => new Set(others.filter(which).map((one) => one.month));
  const inMonth = book.days.filter(({ date }) => monthOf(date) === month);
  return {
    lines: linesOf({
      month,
      dues: duesOf(book.days, book.terms),
      settled: others.flatMap(({ lines }) => lines),
      paidMonths: monthsIn(isPaid),
      refusedMonths: monthsIn(({ status }) => status === "REJECTED"),
    }),
    daysWithoutRate: daysWithoutRate(inMonth, book.terms),
    sheets: sheetCount(inMonth, book.sheets),
    until: lastWorkDay(book.periods, month),
  };
}

/** How many people's lines are no longer what the records say. */
export const changedSince = (settlement: Settlement, drawn: Drawn): number => changedPeople(settlement.lines, drawn.lines);

function sheetCount(days: Book["days"], sheets: readonly Sheet[]): Drawn["sheets"] {
  const key = ({ participationId, workPlaceId }: { participationId: string; workPlaceId: string }) => `${participationId}/${workPlaceId}`;
  const approved = new Map(sheets.filter(({ status }) => status === "APPROVED_BY_OPS").map((one) => [key(one), one.confirmedMinutes]));
  const worked = days.filter(({ status, minutes }) => status === "PRESENT" && minutes > 0);
  const sums = [...Map.groupBy(worked, key)].map(([one, own]) => [one, own.reduce((sum, { minutes }) => sum + minutes, 0)] as const);
  return { count: sums.length, open: sums.filter(([one, minutes]) => approved.get(one) !== minutes).length };
}

function lastWorkDay(periods: readonly DateRange[], month: IsoMonth): IsoDate {
  const range = monthRange(month);
  const ends = periods.flatMap((period) => overlap(period, range)?.to ?? []).sort();
  return ends.at(-1) ?? addDays(range.from, -1);
}

/**
 * Months of an agreement that can be looked at: with work, or settled; and where money of a paid month has changed since, the first
 * later month without a paid settlement, which takes the difference in.
 */
export function monthsOf(book: Book, today: IsoDate): IsoMonth[] {
  const settled = new Map(book.settlements.map((one) => [one.month, one]));
  const worked = book.days.filter(({ minutes }) => minutes > 0).map(({ date }) => monthOf(date));
  const known = [...new Set([...worked, ...settled.keys()])].sort();
  const open = known.filter((month) => !isPaid(settled.get(month) ?? { status: "DRAFT" }));
  const last = known.at(-1);
  const next = last && monthOf(addDays(monthRange(last).to, 1));
  // Only when no month is open does a correction need one of its own.
  if (!next || open.length > 0 || next > monthOf(today) || drawMonth(book, next).lines.length === 0) return known;
  return [...known, next];
}

/** What corrections after payments have left and no settlement holds yet. */
export function openDifferences(book: Book): readonly Line[] {
  const known = [...book.settlements.map(({ month }) => month), ...book.days.map(({ date }) => monthOf(date))].sort();
  const last = known.at(-1);
  return last ? drawMonth(book, monthOf(addDays(monthRange(last).to, 1))).lines : [];
}
