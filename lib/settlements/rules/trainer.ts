import { trainerRate } from "#lib/law/rules/r29-trainer-rate.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { FundingKind } from "#prisma/generated/client/enums.ts";

type Paid = { readonly spentOn: IsoDate; readonly amountGrosz: number; readonly trainerMinutes: number | null };

/** What R29 says of an expense: nothing where it pays no trainer, or where its source is not the Labour Fund. */
export function trainerVerdicts({ spentOn: on, amountGrosz, trainerMinutes }: Paid, source: { kind: FundingKind } | null): Verdict[] {
  if (trainerMinutes === null) return [];
  const verdict = trainerRate({ on, amountGrosze: amountGrosz, minutes: trainerMinutes, paidByLabourFund: source?.kind === "LABOUR_FUND" });
  return verdict ? [verdict] : [];
}
