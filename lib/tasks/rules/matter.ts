import type { Verdict } from "#lib/law/verdict.ts";
import type { IsoDate, IsoMonth } from "#lib/platform/calendar.ts";
import type { SessionStatus } from "#prisma/generated/client/enums.ts";

export type PlanMatterKind = "PLAN_CONTACT" | "PLAN_LENGTH";

export type CandidateMatterKind =
  | "CONFIRM_LIST"
  | "SEND_LIST"
  | "COMPLETE_CENTRE"
  | "CHECK"
  | "COMPLETE_OFFICE"
  | "ANSWER_RETURN"
  | "ANSWER_REPORT"
  | "REFER_NEXT";

export type ClosingMatterKind = "PROPOSE_CLOSING" | "CONFIRM_CLOSING" | "APPROVE_SUMMARY_COUNTY" | "APPROVE_SUMMARY_MUNICIPALITY";

export type CourseMatterKind = "ANSWER_INTERRUPTION" | "PROPOSE_OUTCOMES" | "DECIDE_OUTCOMES" | "AGREE_OUTCOMES";

export type MonthMatterKind =
  | "CONFIRM_HOURS"
  | "APPROVE_HOURS"
  | "SETTLE_MONTH"
  | "APPROVE_SETTLEMENT"
  | "REDRAW_SETTLEMENT"
  | "PAY_SETTLEMENT"
  | "CLAIM_REFUND"
  | "CORRECT_CLAIM"
  | "DECIDE_CLAIM"
  | "PAY_REFUND";

export type PaperMatterKind = "CONSENT_COUNTY" | "CONSENT_MUNICIPALITY" | "REGISTER_SIGNING" | "REVISE_PAPER";

export type MatterKind =
  | CandidateMatterKind
  | ClosingMatterKind
  | CourseMatterKind
  | MonthMatterKind
  | PaperMatterKind
  | PlanMatterKind
  | "RECORD"
  | "FINISH"
  | "APPROVE"
  | "TAKE_UP"
  | "RECORD_HOURS"
  | "SEND_NOTICE"
  | "SEND_MONTHLY_LIST"
  | "WORK_PLAN";

/** Where something waits: one centre's part of an edition. */
export type Place = {
  readonly editionId: string;
  readonly editionName: string;
  readonly centreId: string;
  readonly centreName: string;
};

/** A session as the schedule knows it; times "HH:MM". Its topic and trainer stay out: they can tell of health. */
export type SessionOfTask = Place & {
  readonly sessionId: string;
  readonly number: number;
  readonly heldOn: IsoDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly room: string | null;
  readonly form: string;
  readonly status: SessionStatus;
  readonly expected: number;
  readonly recorded: number;
  readonly enteredAt: { readonly day: IsoDate; readonly time: string } | null;
  readonly enteredById: string | null;
  /** why the entered register was sent back */
  readonly returnReason: string | null;
};

/** Something that waits for somebody's step; it names no person. */
export type Matter = Place & {
  readonly kind: MatterKind;
  readonly key: string;
  /** the day from which it waits, and by which it should be done */
  readonly since: IsoDate;
  readonly dueOn: IsoDate;
  readonly people: number;
  readonly listNumber: string | null;
  readonly session: SessionOfTask | null;
  /** the place of work it is about, or the oldest of them */
  readonly workPlaceId?: string;
  /** whose card it is about */
  readonly personId?: string;
  /** the month it is about */
  readonly month?: IsoMonth;
  /** how many weeks, days or sheets are told as one */
  readonly times?: number;
  /** what a rule says of it by now */
  readonly verdict?: Verdict | null;
};
