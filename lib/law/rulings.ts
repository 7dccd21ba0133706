import { P_CORRECTION, P_CORRECTION_LATE } from "./rules/p-correction.ts";
import {
  P_CAPACITY_FULL,
  P_DAY_OFF,
  P_FOUR_EYES,
  P_FUTURE,
  P_NO_PERMISSION,
  P_OUTSIDE_EDITION,
  P_OVERLAP,
  P_RESERVE_ORDER,
  P_TWO_PLACES,
} from "./rules/product.ts";
import { P_ANNEX_OUTDATED, P_CONSENT_GIVEN, P_CONSENTS_MISSING } from "./rules/product-agreements.ts";
import { P_BEYOND_EDITION } from "./rules/product-beyond-edition.ts";
import { P_DECLARATION_EXCEEDED } from "./rules/product-declaration.ts";
import { P_EDITION_BEGUN, P_EDITION_INCOMPLETE, P_EDITION_UNSETTLED, P_NOBODY_BEGAN } from "./rules/product-editions.ts";
import { P_ENTRIES_AFTER_END } from "./rules/product-ends.ts";
import { P_MONTH_NOT_WORKED, P_MONTH_SETTLED, P_SHEET_IN_SETTLEMENT, P_TIMESHEET_CLOSED } from "./rules/product-months.ts";
import { P_ASSIGNED_TWICE, P_HOURS_AFTER_END, P_OUTSIDE_PARTICIPATION, P_PLACE_CLOSED, P_PLACES_EXCEEDED } from "./rules/product-places.ts";
import {
  P_GROUP_BUSY,
  P_PERSON_BUSY,
  P_ROOM_BUSY,
  P_SESSION_OUTSIDE,
  P_SESSION_RECORDED,
  P_SPECIALIST_BUSY,
} from "./rules/product-schedule.ts";
import {
  P_DRAFT_OUTDATED,
  P_MONTH_UNDER_WAY,
  P_NOTHING_TO_SETTLE,
  P_SETTLED_TWICE,
  P_TIMESHEETS_OPEN,
} from "./rules/product-settlements.ts";
import { R1_PROFILE_III_REQUIRED, R1_UNEMPLOYED_STATUS } from "./rules/r01-target-group-profile-era.ts";
import { R2_PROFILE_NOT_USED, R2_UNEMPLOYED_STATUS } from "./rules/r02-target-group.ts";
import { R3_PROFILES } from "./rules/r03-profiles.ts";
import { R4_CONTACT_DUE, R4_PLAN_LENGTH } from "./rules/r04-action-plan.ts";
import { R5_ASSISTANCE_NOT_CONFIRMED, R5_NO_SOCIAL_CONTRACT } from "./rules/r05-social-assistance.ts";
import { R6_BENEFIT_RIGHT } from "./rules/r06-benefit-right.ts";
import { R7_CONTRACT_ART_50, R7_CONTRACT_ART_50_SIGNED } from "./rules/r07-contract-on-referral.ts";
import { R8_OUTSIDE_MUNICIPALITY } from "./rules/r08-place-of-work.ts";
import { R9_CAPACITY } from "./rules/r09-capacity.ts";
import { R10_LIST_INCOMPLETE } from "./rules/r10-nomination-list.ts";
import { R11_MONTHLY_LIST_DUE } from "./rules/r11-monthly-list.ts";
import { R12_TWO_MONTHS } from "./rules/r12-two-months.ts";
import { R13_BOTH_BLOCKS, R13_ONE_BLOCK_WEEK } from "./rules/r13-both-blocks.ts";
import { R14_WEEKLY_WORK_CAP } from "./rules/r14-weekly-work-cap.ts";
import { R15_MONTHLY_WORK_CAP } from "./rules/r15-monthly-work-cap.ts";
import { R16_PLAN_BELOW_MINIMUM, R16_WEEK_BELOW_MINIMUM } from "./rules/r16-integration-minimum.ts";
import { R17_SIX_MONTHS, R17_SIX_MONTHS_LONG_AGO } from "./rules/r17-six-months.ts";
import { R18_OTHER_HELP } from "./rules/r18-other-help.ts";
import { R19_ONE_OUTCOME } from "./rules/r19-outcomes.ts";
import { R20_ONE_OUTCOME, R20_REPROFILING_REPEALED } from "./rules/r20-outcomes.ts";
import { R21_NEGATIVE_OPINION, R21_NO_COUNCIL_OPINION } from "./rules/r21-council-opinion.ts";
import { R22_RATE_BELOW_MINIMUM, R22_RATE_MISSING } from "./rules/r22-hourly-rate.ts";
import { R23_REFUND_OVER_LIMIT, R23_SHARE_OVER_LIMIT } from "./rules/r23-refund-share.ts";
import { R24_NO_REFUND } from "./rules/r24-no-refund.ts";
import { R25_NO_WORK_NO_PAY } from "./rules/r25-no-work-no-pay.ts";
import { R26_RATE_UNVERIFIED, R26_TWO_RATES } from "./rules/r26-indexation.ts";
import { R27_ROUNDING } from "./rules/r27-rounding.ts";
import { R29_GROUP_SIZE } from "./rules/r29-programme-money.ts";
import { R29_TRAINER_RATE } from "./rules/r29-trainer-rate.ts";
import { R31_NO_PLAN } from "./rules/r31-yearly-plan.ts";
import { R32_CLAIM_AGE } from "./rules/r32-claim-age.ts";
import { R33_REFUSAL_RECORD } from "./rules/r33-refusal.ts";
import { R34_INTERRUPTION_RECORD } from "./rules/r34-interruption.ts";
import { R35_NOT_TAKEN_UP_RECORD } from "./rules/r35-not-taken-up.ts";
import { R36_CENTRE_SIDE } from "./rules/r36-centre-side.ts";
import { R37_NOTICE_LATE } from "./rules/r37-notice.ts";
import { R38_AGREEMENT_CONTENT } from "./rules/r38-agreement-content.ts";
import { R38_WHO_DELIVERS } from "./rules/r38-who-delivers.ts";
import { R39_ACT_REPEALED } from "./rules/r39-new-act.ts";
import { R40_NEW_AGREEMENT, R40_OLD_AGREEMENT } from "./rules/r40-transition.ts";
import { R41_PURPOSE } from "./rules/r41-purpose.ts";
import { R42_SAFETY_BRIEFING } from "./rules/r42-safety-briefing.ts";
import type { Ruling } from "./ruling.ts";
import type { RuleCode } from "./verdict.ts";

/** Every code of the product with its severity and texts. A code without a ruling does not compile. */
export const RULINGS = {
  R1_UNEMPLOYED_STATUS,
  R1_PROFILE_III_REQUIRED,
  R2_UNEMPLOYED_STATUS,
  R2_PROFILE_NOT_USED,
  R3_PROFILES,
  R4_PLAN_LENGTH,
  R4_CONTACT_DUE,
  R5_ASSISTANCE_NOT_CONFIRMED,
  R5_NO_SOCIAL_CONTRACT,
  R6_BENEFIT_RIGHT,
  R7_CONTRACT_ART_50,
  R7_CONTRACT_ART_50_SIGNED,
  R8_OUTSIDE_MUNICIPALITY,
  R9_CAPACITY,
  R10_LIST_INCOMPLETE,
  R11_MONTHLY_LIST_DUE,
  R12_TWO_MONTHS,
  R13_BOTH_BLOCKS,
  R13_ONE_BLOCK_WEEK,
  R14_WEEKLY_WORK_CAP,
  R15_MONTHLY_WORK_CAP,
  R16_PLAN_BELOW_MINIMUM,
  R16_WEEK_BELOW_MINIMUM,
  R17_SIX_MONTHS,
  R17_SIX_MONTHS_LONG_AGO,
  R18_OTHER_HELP,
  R19_ONE_OUTCOME,
  R20_ONE_OUTCOME,
  R20_REPROFILING_REPEALED,
  R21_NO_COUNCIL_OPINION,
  R21_NEGATIVE_OPINION,
  R22_RATE_BELOW_MINIMUM,
  R22_RATE_MISSING,
  R23_REFUND_OVER_LIMIT,
  R23_SHARE_OVER_LIMIT,
  R24_NO_REFUND,
  R25_NO_WORK_NO_PAY,
  R26_TWO_RATES,
  R26_RATE_UNVERIFIED,
  R27_ROUNDING,
  R29_TRAINER_RATE,
  R29_GROUP_SIZE,
  R31_NO_PLAN,
  R32_CLAIM_AGE,
  R34_INTERRUPTION_RECORD,
  R36_CENTRE_SIDE,
  R33_REFUSAL_RECORD,
  R35_NOT_TAKEN_UP_RECORD,
  R37_NOTICE_LATE,
  R38_AGREEMENT_CONTENT,
  R38_WHO_DELIVERS,
  R39_ACT_REPEALED,
  R40_NEW_AGREEMENT,
  R40_OLD_AGREEMENT,
  R41_PURPOSE,
  R42_SAFETY_BRIEFING,
  P_BEYOND_EDITION,
  P_CAPACITY_FULL,
  P_RESERVE_ORDER,
  P_EDITION_INCOMPLETE,
  P_NOBODY_BEGAN,
  P_EDITION_UNSETTLED,
  P_EDITION_BEGUN,
  P_OVERLAP,
  P_OUTSIDE_EDITION,
  P_ENTRIES_AFTER_END,
  P_FUTURE,
  P_TWO_PLACES,
  P_DAY_OFF,
  P_FOUR_EYES,
  P_NO_PERMISSION,
  P_DECLARATION_EXCEEDED,
  P_MONTH_SETTLED,
  P_TIMESHEET_CLOSED,
  P_MONTH_NOT_WORKED,
  P_SHEET_IN_SETTLEMENT,
  P_PLACES_EXCEEDED,
  P_PLACE_CLOSED,
  P_ASSIGNED_TWICE,
  P_OUTSIDE_PARTICIPATION,
  P_HOURS_AFTER_END,
  P_SESSION_OUTSIDE,
  P_GROUP_BUSY,
  P_SPECIALIST_BUSY,
  P_ROOM_BUSY,
  P_PERSON_BUSY,
  P_SESSION_RECORDED,
  P_MONTH_UNDER_WAY,
  P_TIMESHEETS_OPEN,
  P_SETTLED_TWICE,
  P_NOTHING_TO_SETTLE,
  P_DRAFT_OUTDATED,
  P_CORRECTION,
  P_CORRECTION_LATE,
  P_CONSENTS_MISSING,
  P_CONSENT_GIVEN,
  P_ANNEX_OUTDATED,
} satisfies Record<RuleCode, Ruling>;
