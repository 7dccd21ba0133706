import { numberIndex } from "#lib/people/repository/enter.ts";
import { maskPesel } from "#lib/people/rules/pesel.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { decryptText, indexText } from "#lib/platform/crypto.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { handedOver } from "#lib/referrals/repository/handed-over.ts";
import { Prisma } from "#prisma/generated/client/client.ts";
import type { NominationStatus, ParticipationEnd, ReferralStatus, VerificationDecision } from "#prisma/generated/client/enums.ts";

/** A person in the register list, with the records of the last edition they were nominated to. */
export type PersonRow = {
  readonly id: string;
  readonly surname: string;
  readonly givenNames: string;
  /** "•••••••1234", or null where no number was given */
  readonly maskedPesel: string | null;
  readonly birthYear: string | null;
  /** municipality of residence, else of stay, on the day */
  readonly municipality: string | null;
  readonly last: {
    readonly edition: { readonly id: string; readonly name: string };
    readonly nomination: { readonly status: NominationStatus; readonly answeredReturnNo: number };
    readonly verification: { readonly decision: VerificationDecision; readonly returnNo: number } | null;
    readonly referral: { readonly status: ReferralStatus } | null;
    readonly participation: { readonly endKind: ParticipationEnd | null; readonly lastDay: IsoDate } | null;
  } | null;
};

/**
 * Ids of the people of the scope whose name has a word beginning with each of the given ones, whatever the letter case and the
 * diacritics; no words: everybody. In the order of the Polish alphabet.
 */
export async function findByName(tx: ScopedTx, words: readonly string[]): Promise<string[]> {
  const conditions = words.map((word) => Prisma.sql`AND name LIKE lower(unaccent(${`% ${escaped(word)}%`}))`);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT "id", "surname", "givenNames", ' ' || lower(unaccent(translate("surname" || ' ' || "givenNames", '-''', '  '))) AS name
      FROM "Person"
    ) people
    WHERE true ${Prisma.join([Prisma.empty, ...conditions], " ")}
    ORDER BY "surname" COLLATE "pl-x-icu", "givenNames" COLLATE "pl-x-icu", "id"`;
  return rows.map(({ id }) => id);
}

const escaped = (word: string) => word.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** The person of the scope with this PESEL (11 digits); the number itself is compared as its keyed index only. */
export async function findByPesel(tx: ScopedTx, pesel: string): Promise<string | null> {
  const row = await tx.person.findFirst({ where: { peselIndex: indexText(pesel) }, select: { id: true } });
  return row?.id ?? null;
}

/** The person of the scope with one of these document numbers, compared as its keyed index only. */
export async function findByDocument(tx: ScopedTx, numbers: readonly string[]): Promise<string | null> {
  const row = await tx.person.findFirst({ where: { documentIndex: { in: numbers.map(numberIndex) } }, select: { id: true } });
  return row?.id ?? null;
}

/** What a centre has nominated and not yet sent is the centre's alone; the labour office sees it once it is on a list. */
export const nominationsSeenBy = (isOffice: boolean) => (isOffice ? handedOver : {});

/** These people in the order given, as known on a day. */
export async function listPeople(tx: ScopedTx, ids: readonly string[], today: IsoDate, isOffice: boolean): Promise<PersonRow[]> {
  const on = columnOf(today);
  const rows = await tx.person.findMany({
    where: { id: { in: [...ids] } },
    include: {
      residences: {
        where: { validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gte: on } }] },
        select: { kind: true, municipality: { select: { name: true } } },
        orderBy: { kind: "asc" },
      },
      nominations: {
        where: nominationsSeenBy(isOffice),
        orderBy: { nominatedOn: "desc" },
        take: 1,
        include: {
          centre: { select: { edition: { select: { id: true, name: true } } } },
          verification: { select: { decision: true, returnNo: true } },
          referral: { select: { status: true, participation: { select: { endKind: true, lastDay: true } } } },
        },
      },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []).map(rowOf);
}

type Row = Prisma.PersonGetPayload<{
  include: {
    residences: { select: { kind: true; municipality: { select: { name: true } } } };
    nominations: {
      include: {
        centre: { select: { edition: { select: { id: true; name: true } } } };
        verification: { select: { decision: true; returnNo: true } };
        referral: { select: { status: true; participation: { select: { endKind: true; lastDay: true } } } };
      };
    };
  };
}>;

function rowOf({ id, surname, givenNames, birthDate, peselCipher, residences, nominations: [last] }: Row): PersonRow {
  const participation = last?.referral?.participation;
  return {
    id,
    surname,
    givenNames,
    maskedPesel: peselCipher && maskPesel(decryptText(peselCipher)),
    birthYear: birthDate && dayOf(birthDate).slice(0, 4),
    municipality: residences[0]?.municipality.name ?? null,
    last: last
      ? {
          edition: last.centre.edition,
          nomination: { status: last.status, answeredReturnNo: last.answeredReturnNo },
          verification: last.verification,
          referral: last.referral && { status: last.referral.status },
          participation: participation ? { endKind: participation.endKind, lastDay: dayOf(participation.lastDay) } : null,
        }
      : null,
  };
}
