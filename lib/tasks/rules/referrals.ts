import type { IsoDate } from "#lib/platform/calendar.ts";
import type { Matter, Place } from "#lib/tasks/rules/matter.ts";

/** Referrals that stand, with the same first day, which nobody has taken up or reported. */
export type OpenReferrals = Place & {
  readonly issuedOn: IsoDate;
  readonly startsOn: IsoDate;
  readonly people: number;
  /** for a host: its place where they are awaited */
  readonly workPlaceId: string | null;
};

/** A referral is answered on its first day: taken up, or reported as not taken up or refused (domain.md 4.3). */
export const ofReferrals = (referrals: readonly OpenReferrals[]): Matter[] =>
  referrals.map(({ issuedOn, startsOn, people, workPlaceId, ...place }) => ({
    ...{ ...place, kind: "TAKE_UP", key: `TAKE_UP/${place.editionId}/${place.centreId}/${startsOn}/${workPlaceId ?? ""}` },
    ...{ since: issuedOn, dueOn: startsOn, people, listNumber: null, session: null },
    ...(workPlaceId ? { workPlaceId } : {}),
  }));
