import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { comparePolish } from "#lib/platform/polish.ts";
import type { NoticeKind } from "#prisma/generated/client/enums.ts";

/** Somebody referred to a host's own place: as much as the host needs in order to confirm or deny the first day (domain.md 4.3). */
export type HostReferral = {
  readonly referralId: string;
  readonly nominationId: string;
  readonly personId: string;
  readonly editionId: string;
  readonly workPlaceId: string;
  readonly version: number;
  readonly name: string;
  readonly issuedOn: IsoDate;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly takenUp: boolean;
  /** kind of the notice that waits for the labour office */
  readonly notice: NoticeKind | null;
  /** the person's other participations and referrals */
  readonly others: readonly DateRange[];
};

type Row = Omit<HostReferral, "name" | "issuedOn" | "startsOn" | "endsOn"> & { surname: string; givenNames: string } & Record<
    "issuedOn" | "startsOn" | "endsOn",
    Date
  >;

/** Referrals that stand, to the acting host's places in an edition, in the order of the Polish alphabet; none for any other role. */
export async function referredToHost(tx: ScopedTx, editionId: string, today: IsoDate): Promise<HostReferral[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT referral_id AS "referralId", nomination_id AS "nominationId", nomination_version AS "version", edition_id AS "editionId",
      work_place_id AS "workPlaceId", person_id AS "personId", surname, given_names AS "givenNames", issued_on AS "issuedOn",
      starts_on AS "startsOn", ends_on AS "endsOn", taken_up AS "takenUp", notice::text, others
    FROM referred_to_host(${columnOf(today)}::date) WHERE edition_id = ${editionId}::uuid`;
  return rows
    .map(({ surname, givenNames, issuedOn, startsOn, endsOn, ...row }) => ({
      ...{ ...row, name: `${surname} ${givenNames}` },
      ...{ issuedOn: dayOf(issuedOn), startsOn: dayOf(startsOn), endsOn: dayOf(endsOn) },
    }))
    .sort((a, b) => comparePolish(a.name, b.name));
}
