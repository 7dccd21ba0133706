import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import { columnOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { Candidate } from "#lib/referrals/repository/candidates.ts";
import type { YesNoUnknown } from "#prisma/generated/client/enums.ts";

type Referral = Pick<NonNullable<Candidate["referral"]>, "id" | "version">;

/** A referral falls: its place is free from then on. @returns the new version */
export async function endReferral(
  tx: ScopedTx,
  { id, version }: Referral,
  end: {
    status: "NOT_TAKEN_UP" | "REFUSED" | "WITHDRAWN";
    statusOn: IsoDate;
    statusReason: string | null;
    justifiedReason?: YesNoUnknown | null;
  },
): Promise<number> {
  const ended = await tx.referral.update({
    where: { id, version, status: "ISSUED" },
    data: { ...end, statusOn: columnOf(end.statusOn), version: { increment: 1 } },
    select: { version: true },
  });
  return ended.version;
}

/** Another period, group or place of a referral that was not taken up yet; its number stays. @returns the new version */
export async function changeReferral(
  tx: ScopedTx,
  { id, version }: Referral,
  { period, ...place }: { period: DateRange; groupId: string; workPlaceId: string; warningReason: string | null },
): Promise<number> {
  const changed = await tx.referral.update({
    where: { id, version, status: "ISSUED" },
    data: { ...place, startsOn: columnOf(period.from), endsOn: columnOf(period.to), version: { increment: 1 } },
    select: { version: true },
  });
  return changed.version;
}
