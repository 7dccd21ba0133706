import type { IsoDate } from "#lib/platform/calendar.ts";
import { decryptText } from "#lib/platform/crypto.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { CALLED_OFF } from "#lib/schedule/rules/status.ts";

/** A referral as its paper prints it (D7): here alone the number of the person stands in full. */
export type ReferralForPaper = {
  readonly nominationId: string;
  readonly personId: string;
  readonly number: string;
  readonly issuedOn: IsoDate;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly name: string;
  readonly pesel: string | null;
  readonly document: string | null;
  readonly host: string;
  readonly workPlace: string;
  readonly workKinds: readonly string[];
  readonly group: string;
  /** first session of the group from the first day on; times "HH:MM" */
  readonly firstSession: { on: IsoDate; startsAt: string; room: string | null } | null;
  /** of the labour office's register: a centre's copy does not have it */
  readonly profileSetOn: IsoDate | null;
  readonly centre: { name: string; address: string | null };
};

/** Referrals of an edition that stand, or the one of a candidate. */
export async function referralsForPaper(tx: ScopedTx, editionId: string, nominationId: string | null): Promise<ReferralForPaper[]> {
  const rows = await tx.referral.findMany({
    where: { editionId, status: "ISSUED", ...(nominationId ? { nominationId } : {}) },
    include: {
      person: { include: { profiles: { where: { profile: "III" }, orderBy: { setOn: "desc" } } } },
      workPlace: { include: { host: { select: { name: true } } } },
      group: { select: { name: true } },
      nomination: {
        select: { centre: { select: { welfareCentre: { select: { institution: true, workKinds: { select: { name: true } } } } } } },
      },
    },
  });
  const papers = [];
  for (const { person, workPlace, group, nomination, ...row } of rows) {
    const { institution, workKinds } = nomination.centre.welfareCentre;
    const session = await tx.session.findFirst({
      where: { editionId, heldOn: { gte: row.startsOn }, status: { notIn: [...CALLED_OFF] }, groups: { some: { groupId: row.groupId } } },
      orderBy: [{ heldOn: "asc" }, { startsAt: "asc" }],
    });
    papers.push({
      ...{ nominationId: row.nominationId, personId: row.personId, number: row.number, group: group.name },
      ...{ issuedOn: dayOf(row.issuedOn), startsOn: dayOf(row.startsOn), endsOn: dayOf(row.endsOn) },
      name: `${person.surname} ${person.givenNames}`,
      pesel: person.peselCipher ? decryptText(person.peselCipher) : null,
      document: person.documentCipher ? decryptText(person.documentCipher) : null,
      host: workPlace.host.name,
      workPlace: [workPlace.name, workPlace.address].filter(Boolean).join(", "),
      workKinds: workKinds.map(({ name }) => name).sort(),
      firstSession: session && { on: dayOf(session.heldOn), startsAt: session.startsAt, room: session.room },
      profileSetOn: profileOn(person.profiles, row.issuedOn),
      centre: { name: institution.name, address: institution.address },
    });
  }
  return papers.sort((a, b) => a.number.localeCompare(b.number, "pl", { numeric: true }));
}

const profileOn = (profiles: readonly { setOn: Date }[], issuedOn: Date): IsoDate | null => {
  const known = profiles.find(({ setOn }) => columnOf(dayOf(setOn)) <= issuedOn);
  return known ? dayOf(known.setOn) : null;
};
