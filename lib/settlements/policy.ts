import { staff } from "#lib/institutions/policy.ts";
import type { Role, SettlementStatus } from "#prisma/generated/client/enums.ts";

/** Who reads the settlements of an edition; lines name people, so viewers and administrators have sums in the county only. */
export const settlementReaders = staff;

const SEEN_BY_OFFICE: readonly SettlementStatus[] = ["CLAIMED", "RETURNED", "ACCEPTED", "REJECTED", "REFUNDED"];

type Shown = { readonly status: SettlementStatus; readonly refundGrosz: number };

/**
 * Whether the people and sums are shown: to the centre always, to the labour office once a claim has been sent to it, and once a
 * month is paid whose corrections lower what it has refunded.
 */
export const seesDetail = (isOffice: boolean, { status, refundGrosz }: Shown): boolean =>
  !isOffice || SEEN_BY_OFFICE.includes(status) || (status === "PAID" && refundGrosz < 0);

/** Who enters the municipality's own rates (§ 6 of the regulation). */
export const rateSetters = ["OPS_COORDINATOR", "TENANT_ADMIN"] as const satisfies readonly Role[];
/** Who reads them. */
export const rateReaders = [...rateSetters, "OPS_DIRECTOR", "PUP_DIRECTOR"] as const satisfies readonly Role[];
/** Who records what an edition cost beside the benefits, each side its own. */
export const expenseKeepers = ["OPS_COORDINATOR", "PUP_CLERK"] as const satisfies readonly Role[];
export const keepsExpenses = (role: Role): boolean => (expenseKeepers as readonly Role[]).includes(role);
