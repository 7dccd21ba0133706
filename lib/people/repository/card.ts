import { nominationsSeenBy } from "#lib/people/repository/register-list.ts";
import { maskPesel } from "#lib/people/rules/pesel.ts";
import { decryptText } from "#lib/platform/crypto.ts";
import { dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";

const edition = { centre: { select: { edition: { select: { id: true, name: true } }, welfareCentre: named() } } } as const;
const include = {
  residences: { include: { municipality: { select: { name: true } } }, orderBy: { validFrom: "desc" } },
  registerRecord: true,
  profiles: { orderBy: { setOn: "desc" } },
  socialContracts: { include: { welfareCentre: named() }, orderBy: { signedOn: "desc" } },
} as const satisfies Prisma.PersonInclude;
const nominationInclude = {
  ...edition,
  list: { select: { number: true, sentOn: true } },
  remark: { select: { text: true } },
  verification: true,
  referral: { include: { participation: { include: { outcome: true } } } },
} as const satisfies Prisma.NominationInclude;

function named() {
  return { select: { institution: { select: { shortName: true } } } } as const;
}

/** A person's page: what the acting institution may see, and nothing in the places it may not. */
export type PersonCard = NonNullable<Awaited<ReturnType<typeof findPerson>>>;

/**
 * One person with everything of theirs that the scope shows; null when it shows nobody. Row policies leave out what only the
 * labour office knows (register, profiles) and what other centres keep.
 *
 * @param isOffice whether the labour office reads: what a centre has not sent yet is not shown to it
 */
export async function findPerson(tx: ScopedTx, id: string, isOffice: boolean) {
  const row = await tx.person.findUnique({ where: { id }, include });
  if (!row) return null;
  const where = { personId: id, ...nominationsSeenBy(isOffice) };
  const nominations = await tx.nomination.findMany({ where, include: nominationInclude, orderBy: { nominatedOn: "desc" } });
  const { residences, registerRecord, profiles, socialContracts } = row;
  return {
    id,
    version: row.version,
    surname: row.surname,
    givenNames: row.givenNames,
    birthDate: dayOrNull(row.birthDate),
    sex: row.sex,
    maskedPesel: row.peselCipher && maskPesel(decryptText(row.peselCipher)),
    hasDocument: row.documentCipher !== null,
    peselOverride: row.peselOverride,
    residences: residences.map(
      ({ id: key, kind, municipality, municipalityId, town, street, postalCode, validFrom, validTo, version }) => ({
        id: key,
        version,
        municipalityId,
        kind,
        municipality: municipality.name,
        town,
        street,
        postalCode,
        validFrom: dayOf(validFrom),
        validTo: dayOrNull(validTo),
      }),
    ),
    register: registerRecord && {
      version: registerRecord.version,
      registeredOn: dayOrNull(registerRecord.registeredOn),
      statusLostOn: dayOrNull(registerRecord.statusLostOn),
      benefitUntil: dayOrNull(registerRecord.benefitUntil),
      otherHelpForm: registerRecord.otherHelpForm,
      otherHelpUntil: dayOrNull(registerRecord.otherHelpUntil),
      checkedOn: dayOrNull(registerRecord.checkedOn),
    },
    profiles: profiles.map(({ id: key, profile, setOn }) => ({ id: key, profile, setOn: dayOf(setOn) })),
    contracts: socialContracts.map(({ id: key, signedOn, basis, welfareCentre }) => ({
      id: key,
      signedOn: dayOf(signedOn),
      basis,
      centre: welfareCentre.institution.shortName,
    })),
    nominations: nominations.map(nominationOf),
  };
}

function nominationOf(row: Prisma.NominationGetPayload<{ include: typeof nominationInclude }>) {
  const { verification, referral, list, centre } = row;
  const participation = referral?.participation;
  return {
    id: row.id,
    edition: centre.edition,
    centre: centre.welfareCentre.institution.shortName,
    nominatedOn: dayOf(row.nominatedOn),
    assistanceConfirmedOn: dayOrNull(row.assistanceConfirmedOn),
    withdrawReason: row.withdrawReason,
    phone: row.phone,
    /** the centre's own; null for the labour office */
    remarks: row.remark?.text ?? null,
    nomination: { status: row.status, answeredReturnNo: row.answeredReturnNo },
    list: list && { number: list.number, sentOn: dayOf(list.sentOn) },
    verification: verification && {
      decision: verification.decision,
      returnNo: verification.returnNo,
      decidedOn: dayOf(verification.decidedOn),
      reason: verification.reason,
    },
    referral: referral && {
      id: referral.id,
      number: referral.number,
      issuedOn: dayOf(referral.issuedOn),
      startsOn: dayOf(referral.startsOn),
      endsOn: dayOf(referral.endsOn),
      status: referral.status,
      statusReason: referral.statusReason,
    },
    participation: participation
      ? {
          id: participation.id,
          firstDay: dayOf(participation.firstDay),
          lastDay: dayOf(participation.lastDay),
          endKind: participation.endKind,
          endReason: participation.endReason,
          outcome: participation.outcome && {
            kind: participation.outcome.kind,
            status: participation.outcome.status,
            decidedOn: dayOrNull(participation.outcome.decidedOn),
            followUp: participation.outcome.followUp,
          },
        }
      : null,
  };
}

/** The numbers in full, for the one who asked to see them; null when the scope shows nobody. */
export async function findNumbers(tx: ScopedTx, id: string): Promise<{ pesel: string | null; document: string | null } | null> {
  const row = await tx.person.findUnique({ where: { id }, select: { peselCipher: true, documentCipher: true } });
  return row && { pesel: row.peselCipher && decryptText(row.peselCipher), document: row.documentCipher && decryptText(row.documentCipher) };
}

/** Minutes in both blocks by participation: worked and attended. */
export async function minutesOf(
  tx: ScopedTx,
  participationIds: readonly string[],
): Promise<Map<string, { work: number; sessions: number }>> {
  const where = { participationId: { in: [...participationIds] } };
  const work = await tx.workEntry.groupBy({ by: ["participationId"], where, _sum: { minutes: true } });
  const sessions = await tx.attendance.groupBy({ by: ["participationId"], where, _sum: { minutes: true } });
  const sumIn = (rows: typeof work | typeof sessions, id: string) => rows.find((row) => row.participationId === id)?._sum.minutes ?? 0;
  return new Map(participationIds.map((id) => [id, { work: sumIn(work, id), sessions: sumIn(sessions, id) }]));
}
