import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, columnOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ProfileKind } from "#prisma/generated/client/enums.ts";

/** What the labour office records of a person; days are ISO, null is "not recorded" or "none". */
export type RegisterEntry = {
  registeredOn: IsoDate | null;
  statusLostOn: IsoDate | null;
  benefitUntil: IsoDate | null;
  otherHelpForm: string | null;
  otherHelpUntil: IsoDate | null;
  checkedOn: IsoDate;
};

/** Writes the register record at the version the user saw (0: there was none). @returns the new version */
export async function recordRegister(
  tx: ScopedTx,
  person: { personId: string; labourOfficeId: string },
  entry: RegisterEntry,
  version: number,
): Promise<number> {
  const data = {
    registeredOn: columnOrNull(entry.registeredOn),
    statusLostOn: columnOrNull(entry.statusLostOn),
    benefitUntil: columnOrNull(entry.benefitUntil),
    otherHelpForm: entry.otherHelpForm,
    otherHelpUntil: columnOrNull(entry.otherHelpUntil),
    checkedOn: columnOf(entry.checkedOn),
  };
  if (version === 0) {
    await tx.registerRecord.create({ data: { ...person, ...data } });
    return 1;
  }
  const written = await tx.registerRecord.update({
    where: { personId: person.personId, version },
    data: { ...data, version: { increment: 1 } },
    select: { version: true },
  });
  return written.version;
}

/** Adds a profile from the day it was set; earlier ones stay as history. @returns false when that day has a profile already */
export async function recordProfile(
  tx: ScopedTx,
  person: { personId: string; labourOfficeId: string },
  { profile, setOn }: { profile: ProfileKind; setOn: IsoDate },
): Promise<boolean> {
  const { count } = await tx.assistanceProfile.createMany({
    data: [{ id: newId(), ...person, profile, setOn: columnOf(setOn) }],
    skipDuplicates: true,
  });
  return count === 1;
}
