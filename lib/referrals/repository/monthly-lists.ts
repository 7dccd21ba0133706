import { addressText } from "#lib/people/rules/residence.ts";
import { type IsoDate, type IsoMonth, monthRange } from "#lib/platform/calendar.ts";
import { decryptText } from "#lib/platform/crypto.ts";
import { columnOf, dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { comparePolish } from "#lib/platform/polish.ts";
import { type Standing, standingIn } from "#lib/referrals/rules/monthly-list.ts";

/** D14 of a centre and a month: how many people it names today, and what was sent, if it was. */
export type MonthlyListFigures = {
  readonly centreId: string;
  readonly month: IsoMonth;
  readonly people: number;
  readonly sentOn: IsoDate | null;
  readonly sentPeople: number | null;
};

/** The lists of the scope, the latest month first: numbers from the listed SQL function, the same for every role. */
export async function monthlyListFigures(tx: ScopedTx): Promise<MonthlyListFigures[]> {
  const rows = await tx.$queryRaw<{ centreId: string; month: string; people: number; sentOn: Date | null; sentPeople: number | null }[]>`
    SELECT welfare_centre_id AS "centreId", month, people, sent_on AS "sentOn", sent_people AS "sentPeople"
    FROM monthly_list_figures() ORDER BY month DESC`;
  return rows.map((row) => ({ ...row, sentOn: dayOrNull(row.sentOn) }));
}

/** A row of the list; the number of the person in full, for the paper alone. */
export type ListedPerson = Standing & {
  readonly personId: string;
  readonly name: string;
  readonly pesel: string | null;
  readonly document: string | null;
  /** "47-220 Kędzierzyn-Koźle, ul. Zmyślona 1", residence before stay */
  readonly place: string | null;
  readonly edition: string;
  /** first day of the works, which chooses the regulation */
  readonly startsOn: IsoDate | null;
};

/** Everybody whom the list of a centre and a month names, in Polish order. */
export async function listedPeople(tx: ScopedTx, { centreId, month }: { centreId: string; month: IsoMonth }): Promise<ListedPerson[]> {
  const { from, to } = monthRange(month);
  const within = { gte: columnOf(from), lte: columnOf(to) };
  const inMonth = { validFrom: { lte: columnOf(to) }, OR: [{ validTo: null }, { validTo: { gte: columnOf(from) } }] };
  const rows = await tx.nomination.findMany({
    where: {
      welfareCentreId: centreId,
      OR: [
        { referral: { OR: [{ issuedOn: within }, { statusOn: within }] } },
        { verification: { decision: "DECLINED", declinedOn: within } },
      ],
    },
    select: {
      ...{ personId: true, referral: true, verification: { select: { decision: true, declinedOn: true } } },
      centre: { select: { edition: { select: { name: true, startsOn: true } } } },
      person: {
        include: { residences: { where: inMonth, include: { municipality: { select: { name: true } } }, orderBy: { kind: "asc" } } },
      },
    },
  });
  return rows
    .flatMap(({ personId, person, referral, verification, centre }) => {
      const standing = standingIn(month, {
        referral: referral && { status: referral.status, issuedOn: dayOf(referral.issuedOn), statusOn: dayOrNull(referral.statusOn) },
        verification: verification && { decision: verification.decision, declinedOn: dayOrNull(verification.declinedOn) },
      });
      if (!standing) return [];
      const at = person.residences.find(({ kind }) => kind === "RESIDENCE") ?? person.residences[0];
      return [
        {
          ...{ ...standing, personId, name: `${person.surname} ${person.givenNames}` },
          pesel: person.peselCipher ? decryptText(person.peselCipher) : null,
          document: person.documentCipher ? decryptText(person.documentCipher) : null,
          place: at ? [...(at.town === at.municipality.name ? [] : [at.municipality.name]), addressText(at)].join(", ") : null,
          edition: centre.edition.name,
          startsOn: referral ? dayOf(referral.startsOn) : dayOrNull(centre.edition.startsOn),
        },
      ];
    })
    .sort((a, b) => comparePolish(a.name, b.name) || a.on.localeCompare(b.on));
}

/** The list as it was sent; null while it has not been. */
export async function sentList(tx: ScopedTx, { centreId, month }: { centreId: string; month: IsoMonth }) {
  const row = await tx.monthlyList.findFirst({ where: { welfareCentreId: centreId, month } });
  return row && { sentOn: dayOf(row.sentOn), sentById: row.sentById, people: row.people };
}

/** The two institutions of a list, by the centre; null when the scope does not hold it. */
export async function sidesOfList(tx: ScopedTx, centreId: string) {
  const centre = await tx.welfareCentre.findUnique({
    where: { id: centreId },
    select: { id: true, labourOfficeId: true, institution: true, municipality: { select: { name: true } } },
  });
  const office = centre && (await tx.institution.findUnique({ where: { id: centre.labourOfficeId }, select: { id: true, name: true } }));
  return centre && office && { centreId, centre: centre.institution, municipality: centre.municipality.name, office };
}

/** Writes down that the list was sent. @returns whether it was now, and not by somebody else before */
export async function recordSent(
  tx: ScopedTx,
  list: { labourOfficeId: string; centreId: string; month: IsoMonth; people: number; sentOn: IsoDate; sentById: string },
): Promise<boolean> {
  const { labourOfficeId, centreId, month, people, sentOn, sentById } = list;
  const row = { labourOfficeId, welfareCentreId: centreId, month, people, sentOn: columnOf(sentOn), sentById };
  const { count } = await tx.monthlyList.createMany({ data: [row], skipDuplicates: true });
  return count === 1;
}
