import { message } from "#lib/law/messages.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { justifiedReasonLabel, reportedLabel } from "#lib/referrals/labels.ts";
import type { ReportedNotice } from "#lib/referrals/repository/notices.ts";
import { reportVerdicts } from "#lib/referrals/rules/report.ts";
import type { NoticeKind, YesNoUnknown } from "#prisma/generated/client/enums.ts";

/** A report on the clerk's screen, in words. */
export type NoticeView = {
  id: string;
  kind: NoticeKind;
  title: string;
  facts: (readonly [string, string])[];
  justifiedReason: YesNoUnknown | "";
  consequence: string | null;
};

/** A report as the clerk reads it: the facts, and what they may lead to by the same rule that let it through. */
export function noticeView(notice: ReportedNotice): NoticeView {
  const { id, kind, number, eventOn, reportedOn, circumstances, explanation, justifiedReason, lateReason } = notice;
  const isReturn = kind === "REFERRAL_RETURNED";
  const label = reportedLabel[kind];
  const facts: (readonly [string, string])[] = [
    ["Zawiadomienie", `nr ${number} z ${formatDate(reportedOn)}`],
    ...(isReturn ? [] : [["Data zdarzenia", formatDate(eventOn)] as const]),
    ...(circumstances ? [[isReturn ? "Do poprawy" : "Okoliczności", circumstances] as const] : []),
    ...(isReturn ? [] : [["Wyjaśnienie osoby", explanation || "nie złożono"] as const]),
    ...(justifiedReason ? [["Uzasadniona przyczyna (według ośrodka)", justifiedReasonLabel[justifiedReason]] as const] : []),
    ...(lateReason ? [["Powód opóźnienia", lateReason] as const] : []),
  ];
  return {
    ...{ id, kind, facts, justifiedReason: justifiedReason ?? "" },
    title: `${label.charAt(0).toUpperCase()}${label.slice(1)}.`,
    consequence: consequenceOf(notice),
  };
}

function consequenceOf({ kind, eventOn, reportedOn, explanation, justifiedReason }: ReportedNotice): string | null {
  if (kind !== "NOT_TAKEN_UP" && kind !== "REFUSED") return null;
  const report = { kind, eventOn, explanation, noExplanation: explanation === "", justifiedReason: justifiedReason ?? "UNKNOWN" };
  const [record] = reportVerdicts(report, { today: reportedOn, startsOn: eventOn, isHoliday: () => false });
  if (!record) return null;
  const { why, fix, basis } = message(record);
  return `${why} ${fix} Podstawa: ${basis}`;
}
