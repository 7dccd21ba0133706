import { noWorkNoPay } from "#lib/law/rules/r25-no-work-no-pay.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import { type IsoMonth, monthOf } from "#lib/platform/calendar.ts";
import type { RecordedDay } from "./lines.ts";

/** An excused day: documented, so payment might be expected, and none is due (R25). */
export type UnpaidDay = { readonly participationId: string; readonly verdict: Verdict };

/** R25: the excused days of a month in their order, each with why nothing is paid for it. */
export const unpaidDays = (days: readonly RecordedDay[], month: IsoMonth): UnpaidDay[] =>
  days
    .filter(({ date, status }) => status === "EXCUSED" && monthOf(date) === month)
    .sort((a, b) => a.date.localeCompare(b.date) || a.participationId.localeCompare(b.participationId))
    .flatMap(({ participationId, date, status, minutes }) => {
      const verdict = noWorkNoPay({ on: date, status, minutes });
      return verdict ? [{ participationId, verdict }] : [];
    });
