import type { DateRange, IsoDate, IsoMonth, IsoWeek, MonthsAndDays } from "#lib/platform/calendar.ts";

/** From no objection to no way on. `overridable` is words.md's "blokada z odstępstwem" (domain.md 0a, "Three levels of refusal"). */
export type Severity = "allowed" | "information" | "warning" | "overridable" | "blocked";

/** Codes of words.md 2. The part before the first underscore is the rule's number in domain.md 2; P is the product's own. */
export type RuleCode =
  | "R1_UNEMPLOYED_STATUS"
  | "R1_PROFILE_III_REQUIRED"
  | "R2_UNEMPLOYED_STATUS"
  | "R2_PROFILE_NOT_USED"
  | "R3_PROFILES"
  | "R4_PLAN_LENGTH"
  | "R4_CONTACT_DUE"
  | "R5_ASSISTANCE_NOT_CONFIRMED"
  | "R5_NO_SOCIAL_CONTRACT"
  | "R6_BENEFIT_RIGHT"
  | "R7_CONTRACT_ART_50"
  | "R7_CONTRACT_ART_50_SIGNED"
  | "R8_OUTSIDE_MUNICIPALITY"
  | "R9_CAPACITY"
  | "R10_LIST_INCOMPLETE"
  | "R11_MONTHLY_LIST_DUE"
  | "R12_TWO_MONTHS"
  | "R13_BOTH_BLOCKS"
  | "R13_ONE_BLOCK_WEEK"
  | "R14_WEEKLY_WORK_CAP"
  | "R15_MONTHLY_WORK_CAP"
  | "R16_PLAN_BELOW_MINIMUM"
  | "R16_WEEK_BELOW_MINIMUM"
  | "R17_SIX_MONTHS"
  | "R17_SIX_MONTHS_LONG_AGO"
  | "R18_OTHER_HELP"
  | "R19_ONE_OUTCOME"
  | "R20_ONE_OUTCOME"
  | "R20_REPROFILING_REPEALED"
  | "R21_NO_COUNCIL_OPINION"
  | "R21_NEGATIVE_OPINION"
  | "R22_RATE_BELOW_MINIMUM"
  | "R22_RATE_MISSING"
  | "R23_REFUND_OVER_LIMIT"
  | "R23_SHARE_OVER_LIMIT"
  | "R24_NO_REFUND"
  | "R25_NO_WORK_NO_PAY"
  | "R26_TWO_RATES"
  | "R26_RATE_UNVERIFIED"
  | "R27_ROUNDING"
  | "R29_TRAINER_RATE"
  | "R29_GROUP_SIZE"
  | "R31_NO_PLAN"
  | "R32_CLAIM_AGE"
  | "R34_INTERRUPTION_RECORD"
  | "R36_CENTRE_SIDE"
  | "R33_REFUSAL_RECORD"
  | "R35_NOT_TAKEN_UP_RECORD"
  | "R37_NOTICE_LATE"
  | "R38_AGREEMENT_CONTENT"
  | "R38_WHO_DELIVERS"
  | "R39_ACT_REPEALED"
  | "R40_NEW_AGREEMENT"
  | "R40_OLD_AGREEMENT"
  | "R41_PURPOSE"
  | "R42_SAFETY_BRIEFING"
  | "P_BEYOND_EDITION"
  | "P_CAPACITY_FULL"
  | "P_RESERVE_ORDER"
  | "P_EDITION_INCOMPLETE"
  | "P_NOBODY_BEGAN"
  | "P_EDITION_UNSETTLED"
  | "P_EDITION_BEGUN"
  | "P_OVERLAP"
  | "P_OUTSIDE_EDITION"
  | "P_ENTRIES_AFTER_END"
  | "P_FUTURE"
  | "P_TWO_PLACES"
  | "P_DAY_OFF"
  | "P_FOUR_EYES"
  | "P_MONTH_SETTLED"
  | "P_TIMESHEET_CLOSED"
  | "P_MONTH_NOT_WORKED"
  | "P_SHEET_IN_SETTLEMENT"
  | "P_PLACES_EXCEEDED"
  | "P_PLACE_CLOSED"
  | "P_ASSIGNED_TWICE"
  | "P_OUTSIDE_PARTICIPATION"
  | "P_HOURS_AFTER_END"
  | "P_SESSION_OUTSIDE"
  | "P_GROUP_BUSY"
  | "P_SPECIALIST_BUSY"
  | "P_ROOM_BUSY"
  | "P_PERSON_BUSY"
  | "P_SESSION_RECORDED"
  | "P_MONTH_UNDER_WAY"
  | "P_TIMESHEETS_OPEN"
  | "P_SETTLED_TWICE"
  | "P_NOTHING_TO_SETTLE"
  | "P_DRAFT_OUTDATED"
  | "P_DECLARATION_EXCEEDED"
  | "P_CONSENTS_MISSING"
  | "P_CONSENT_GIVEN"
  | "P_ANNEX_OUTDATED"
  | "P_NO_PERMISSION"
  | "P_CORRECTION"
  | "P_CORRECTION_LATE";

/** A value a refusal rests on, kept unformatted: minutes and grosze are integers, dates ISO; `messages.ts` prints it. */
export type Fact =
  | string
  | number
  | { minutes: number }
  | { grosze: number }
  | { date: IsoDate }
  | { dates: readonly IsoDate[] }
  | { range: DateRange }
  | { ranges: readonly DateRange[] }
  | { week: IsoWeek; within?: DateRange }
  | { month: IsoMonth }
  | { period: MonthsAndDays };

/** Which side records a fact that is missing: the labour office or the welfare centre. */
export type Side = "PUP" | "OPS";

/** What a rule says about facts on a day. A rule that has no objection returns no verdict. Names of people are never in it. */
export type Verdict = {
  code: RuleCode;
  severity: Severity;
  /** "R14", or "P" for the product's own refusals. */
  rule: string;
  /** Day of the event; it chooses the regime and the wording of the provision, never today. */
  on: IsoDate;
  facts: Readonly<Record<string, Fact>>;
  /** First day of the works, where the regulation on community work is cited; without it the day of the event stands in. */
  worksBegunOn?: IsoDate;
  /** Nothing is broken yet: a fact has not been recorded ("brakuje danych"). */
  missing?: boolean;
  /** Who records the missing fact. */
  filledBy?: Side;
  /** First day on which the same step would pass, where the facts tell it. */
  possibleFrom?: IsoDate;
};

/** Reasons written by the person who goes on in spite of a warning or, with the right to do so, of an overridable block. */
export type Reasons = { overrideReason?: string; warningReason?: string };

const WEIGHT: Record<Severity, number> = { allowed: 0, information: 1, warning: 2, overridable: 3, blocked: 4 };

/** The gravest severity among the verdicts; "allowed" when there are none. */
export const worst = (verdicts: readonly Verdict[]): Severity =>
  verdicts.reduce<Severity>((gravest, { severity }) => (WEIGHT[severity] > WEIGHT[gravest] ? severity : gravest), "allowed");

/** The gravest first, as the list "Dlaczego nie?" shows them. */
export const gravestFirst = (verdicts: readonly Verdict[]): Verdict[] =>
  verdicts.toSorted((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity]);

/**
 * Whether the step must stop: at a block always, at an overridable block without an override reason, at a warning without
 * a reason. Who may override is the policy's question, not answered here (domain.md 0a).
 */
export const blocks = (verdicts: readonly Verdict[], reasons: Reasons = {}): boolean =>
  verdicts.some(
    ({ severity }) =>
      severity === "blocked" ||
      (severity === "overridable" && !given(reasons.overrideReason)) ||
      (severity === "warning" && !given(reasons.warningReason) && !given(reasons.overrideReason)),
  );

const given = (reason: string | undefined) => reason !== undefined && reason.trim() !== "";
