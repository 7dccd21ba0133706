import { refusalRecord } from "#lib/law/rules/r33-refusal.ts";
import { notTakenUpRecord } from "#lib/law/rules/r35-not-taken-up.ts";
import { noticeLate } from "#lib/law/rules/r37-notice.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { CandidateStep } from "#lib/referrals/transitions/candidates.ts";

/** What can be told of a referral that nobody has taken up yet. */
export type ReportKind = "NOT_TAKEN_UP" | "REFUSED" | "REFERRAL_RETURNED";

/** The step that each report is (domain.md 4.3). */
export const reportSteps = {
  NOT_TAKEN_UP: "reportNotTakenUp",
  REFUSED: "reportRefused",
  REFERRAL_RETURNED: "returnReferral",
} as const satisfies Readonly<Record<ReportKind, CandidateStep>>;

/** What a step reports; null for every other step. */
export const reportOf = (step: CandidateStep): ReportKind | null =>
  (Object.keys(reportSteps) as ReportKind[]).find((kind) => reportSteps[kind] === step) ?? null;

/** A report as it was filled in; texts as typed. */
export type Report = {
  readonly kind: ReportKind;
  readonly eventOn: IsoDate | null;
  readonly explanation: string;
  readonly noExplanation: boolean;
  readonly justifiedReason: string;
};

/** The events as notices and papers name them. */
const reportEvent: Readonly<Record<ReportKind, string>> = {
  NOT_TAKEN_UP: "niepodjęcie udziału",
  REFUSED: "odmowa udziału",
  REFERRAL_RETURNED: "zwrot skierowania",
};

/**
 * What the rules say of a report: what lacks (R33, R35) or the possible consequence, and whether it comes late (R37). A referral sent
 * back for correction is no event of the person's, and no rule speaks of it.
 *
 * @param startsOn first day of the referral; it chooses the regulation on community work
 */
export function reportVerdicts(
  report: Report,
  { today, startsOn, isHoliday }: { today: IsoDate; startsOn: IsoDate; isHoliday: (day: IsoDate) => boolean },
): Verdict[] {
  const { kind, eventOn } = report;
  if (kind === "REFERRAL_RETURNED") return [];
  const recorded = { eventOn, explained: report.explanation !== "" || report.noExplanation, reportedOn: today };
  const record =
    kind === "REFUSED"
      ? refusalRecord({ ...recorded, justifiedReasonAnswered: report.justifiedReason !== "" })
      : notTakenUpRecord(recorded);
  const late = eventOn && noticeLate({ on: eventOn, reportedOn: today, event: reportEvent[kind], worksBegunOn: startsOn, isHoliday });
  return [record, ...(late ? [late] : [])];
}
