import type { IsoDate } from "#lib/platform/calendar.ts";
import type { AgreementStatus, EditionStatus } from "#prisma/generated/client/enums.ts";

/** The stored status, or what follows from the day: in force and expired are not stored (domain.md 4.1). */
export type AgreementPhase = AgreementStatus | "IN_FORCE" | "EXPIRED";

/** The days an agreement holds; both belong to it, null is open. `terminatedOn`: the first day on which it holds no more. */
export type AgreementDays = {
  readonly status: AgreementStatus;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  readonly terminatedOn?: IsoDate | null;
};

/** State of an agreement on a day: a signed one is in force from its first day to its last, a terminated one up to its termination. */
export function agreementPhase({ status, validFrom, validTo, terminatedOn }: AgreementDays, today: IsoDate): AgreementPhase {
  if (status === "TERMINATED" && (!terminatedOn || terminatedOn <= today)) return status;
  if (status !== "SIGNED" && status !== "TERMINATED") return status;
  if (validTo !== null && validTo < today) return "EXPIRED";
  return validFrom !== null && validFrom <= today ? "IN_FORCE" : "SIGNED";
}

type OfEdition = { readonly status: EditionStatus; readonly endsOn: IsoDate | null };

/** Editions that have not ended: planned, recruiting, or running on the day. */
export const openEditions = <Edition extends OfEdition>(editions: readonly Edition[], today: IsoDate): Edition[] =>
  editions.filter(({ status, endsOn }) => ["PLANNED", "RECRUITING", "ACTIVE"].includes(status) && (endsOn === null || endsOn >= today));
