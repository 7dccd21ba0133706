import { type IsoDate, type IsoMonth, monthOf } from "#lib/platform/calendar.ts";
import type { ReferralStatus, VerificationDecision } from "#prisma/generated/client/enums.ts";

/** What the list of a month (D14, R11) says of a person. */
export type ListedStanding = "REFERRED" | "NOT_TAKEN_UP" | "REFUSED" | "DECLINED";
export type Standing = { readonly standing: ListedStanding; readonly on: IsoDate };

/** The labour office's two records of a candidate, as far as the list of a month asks. */
export type ListedRecords = {
  readonly referral: { readonly status: ReferralStatus; readonly issuedOn: IsoDate; readonly statusOn: IsoDate | null } | null;
  readonly verification: { readonly decision: VerificationDecision; readonly declinedOn: IsoDate | null } | null;
};

/**
 * What happened to a person in a month, the last of it: refused or not taken up, else referred; or declined before a referral.
 * Null: nothing that the list tells. Twin of the SQL function `monthly_list_figures`; a test holds them together.
 */
export function standingIn(month: IsoMonth, { referral, verification }: ListedRecords): Standing | null {
  const within = (on: IsoDate | null): on is IsoDate => on !== null && monthOf(on) === month;
  if (referral && (referral.status === "REFUSED" || referral.status === "NOT_TAKEN_UP") && within(referral.statusOn))
    return { standing: referral.status, on: referral.statusOn };
  if (referral && within(referral.issuedOn)) return { standing: "REFERRED", on: referral.issuedOn };
  if (verification?.decision === "DECLINED" && within(verification.declinedOn))
    return { standing: "DECLINED", on: verification.declinedOn };
  return null;
}
