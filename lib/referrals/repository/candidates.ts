import type { DatedContract, DatedProfile, RegisterKnowledge } from "#lib/people/rules/knowledge.ts";
import { maskPesel } from "#lib/people/rules/pesel.ts";
import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import { decryptText } from "#lib/platform/crypto.ts";
import { columnOf, dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { takesFirstDays } from "#lib/referrals/policy.ts";
import { noticeOf, type ReportedNotice } from "#lib/referrals/repository/notices.ts";
import type { CandidateFacts, Home } from "#lib/referrals/rules/eligibility.ts";
import type { CandidateRecords } from "#lib/referrals/rules/state.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";

/** A candidate with everything the acting institution may see of them. */
export type Candidate = CandidateRecords & {
  readonly nominationId: string;
  readonly personId: string;
  readonly centreId: string;
  readonly ordinal: number;
  readonly version: number;
  readonly surname: string;
  readonly givenNames: string;
  /** why the centre took them back, or why they refused, before the list was sent */
  readonly leftBecause: string | null;
  /** "•••••••1234", or null where no number was given. */
  readonly maskedPesel: string | null;
  readonly hasDocument: boolean;
  readonly town: string | null;
  readonly phone: string | null;
  /** The centre's own; null for the labour office, which does not see it. */
  readonly remarks: string | null;
  readonly nominatedOn: IsoDate;
  readonly list: { number: string; sentOn: IsoDate } | null;
  /** the labour office has the candidate before it: on a list, or by the outcome of an earlier participation (see `handedOver`) */
  readonly isHandedOver: boolean;
  readonly verification:
    | (CandidateRecords["verification"] & {
        reserveOrder: number | null;
        ruleCodes: string[];
        reason: string | null;
        /** day by which the centre is asked to answer a return */
        answerBy: IsoDate | null;
        declinedOn: IsoDate | null;
        version: number;
      })
    | null;
  readonly referral: (CandidateRecords["referral"] & Referred) | null;
  readonly participation: { firstDay: IsoDate } | null;
  readonly facts: CandidateFacts;
  /** The labour office's own; null for a centre, which does not see it. */
  readonly register: (RegisterKnowledge & { version: number }) | null;
};

type Referred = {
  id: string;
  number: string;
  issuedOn: IsoDate;
  startsOn: IsoDate;
  endsOn: IsoDate;
  groupId: string;
  workPlaceId: string;
  statusOn: IsoDate | null;
  statusReason: string | null;
  version: number;
  /** what the centre told of it and the labour office has not answered yet */
  notice: ReportedNotice | null;
};

/**
 * Candidates in the order of their lists, with the facts that rules ask for, as known on a day.
 * Row policies decide what is there: a centre gets its own people without the labour office's register.
 */
export async function findCandidates(tx: ScopedTx, where: Prisma.NominationWhereInput, today: IsoDate): Promise<Candidate[]> {
  const rows = await tx.nomination.findMany({
    where,
    orderBy: [{ welfareCentreId: "asc" }, { ordinal: "asc" }],
    include: {
      list: true,
      remark: true,
      verification: true,
      referral: { include: { participation: true, notices: { where: { decision: null } } } },
      person: {
        include: {
          registerRecord: true,
          profiles: true,
          socialContracts: true,
          residences: {
            where: { validFrom: { lte: columnOf(today) }, OR: [{ validTo: null }, { validTo: { gte: columnOf(today) } }] },
            include: { municipality: { select: { teryt: true, name: true } } },
          },
          referrals: {
            include: {
              group: { select: { edition: { select: { status: true } } } },
              participation: { select: { firstDay: true, lastDay: true } },
            },
          },
        },
      },
    },
  });
  return rows.map(toCandidate);
}

type Row = Prisma.NominationGetPayload<{
  include: {
    list: true;
    remark: true;
    verification: true;
    referral: { include: { participation: true; notices: true } };
    person: {
      include: {
        registerRecord: true;
        profiles: true;
        socialContracts: true;
        residences: { include: { municipality: { select: { teryt: true; name: true } } } };
        referrals: {
          include: {
            group: { select: { edition: { select: { status: true } } } };
            participation: { select: { firstDay: true; lastDay: true } };
          };
        };
      };
    };
  };
}>;

function toCandidate(row: Row): Candidate {
  const { person, list, verification, referral } = row;
  const at = (kind: "RESIDENCE" | "STAY") => person.residences.find((residence) => residence.kind === kind);
  const register = person.registerRecord && {
    registeredOn: dayOrNull(person.registerRecord.registeredOn),
    statusLostOn: dayOrNull(person.registerRecord.statusLostOn),
    benefitUntil: dayOrNull(person.registerRecord.benefitUntil),
    otherHelpForm: person.registerRecord.otherHelpForm,
    otherHelpUntil: dayOrNull(person.registerRecord.otherHelpUntil),
    checkedOn: dayOrNull(person.registerRecord.checkedOn),
    version: person.registerRecord.version,
  };
  return {
    nominationId: row.id,
    personId: row.personId,
    centreId: row.welfareCentreId,
    ordinal: row.ordinal,
    version: row.version,
    surname: person.surname,
    givenNames: person.givenNames,
    maskedPesel: person.peselCipher ? maskPesel(decryptText(person.peselCipher)) : null,
    hasDocument: person.documentCipher !== null,
    town: at("RESIDENCE")?.town ?? at("STAY")?.town ?? null,
    phone: row.phone,
    remarks: row.remark?.text ?? null,
    nominatedOn: dayOf(row.nominatedOn),
    leftBecause: row.withdrawReason,
    list: list && { number: list.number, sentOn: dayOf(list.sentOn) },
    isHandedOver: list !== null || row.repeatOfId !== null,
    nomination: { status: row.status, answeredReturnNo: row.answeredReturnNo },
    verification: verification && {
      decision: verification.decision,
      returnNo: verification.returnNo,
      reserveOrder: verification.reserveOrder,
      ruleCodes: verification.ruleCodes,
      reason: verification.reason,
      answerBy: dayOrNull(verification.answerBy),
      declinedOn: dayOrNull(verification.declinedOn),
      version: verification.version,
    },
    referral: referral && {
      id: referral.id,
      status: referral.status,
      number: referral.number,
      issuedOn: dayOf(referral.issuedOn),
      startsOn: dayOf(referral.startsOn),
      endsOn: dayOf(referral.endsOn),
      groupId: referral.groupId,
      workPlaceId: referral.workPlaceId,
      statusOn: dayOrNull(referral.statusOn),
      statusReason: referral.statusReason,
      version: referral.version,
      notice: referral.notices[0] ? noticeOf(referral.notices[0]) : null,
    },
    participation: referral?.participation ? { firstDay: dayOf(referral.participation.firstDay) } : null,
    register,
    facts: {
      register,
      profiles: person.profiles.map(({ profile, setOn }): DatedProfile => ({ profile, setOn: dayOf(setOn) })),
      assistanceConfirmedOn: dayOrNull(row.assistanceConfirmedOn),
      contracts: person.socialContracts.map(({ signedOn, basis }): DatedContract => ({ signedOn: dayOf(signedOn), basis })),
      participations: otherPeriods(person.referrals, row.editionId),
      residence: homeOf(at("RESIDENCE")),
      stay: homeOf(at("STAY")),
    },
  };
}

const homeOf = (residence: Row["person"]["residences"][number] | undefined): Home | null =>
  residence ? { ...residence.municipality, until: dayOrNull(residence.validTo) } : null;

// A referral to another edition that waits for its first day holds its period as well, as long as that day can be confirmed: late, too,
// or the months of somebody referred anew meanwhile could pass six (R17).
const otherPeriods = (referrals: Row["person"]["referrals"], editionId: string): DateRange[] =>
  referrals
    .filter((referral) => referral.editionId !== editionId)
    .flatMap((referral) => {
      if (referral.participation) return { from: dayOf(referral.participation.firstDay), to: dayOf(referral.participation.lastDay) };
      const waits = referral.status === "ISSUED" && takesFirstDays(referral.group.edition.status);
      return waits ? { from: dayOf(referral.startsOn), to: dayOf(referral.endsOn) } : [];
    })
    .toSorted((a, b) => a.from.localeCompare(b.from));
