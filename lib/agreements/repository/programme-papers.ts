import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { OpinionVerdict } from "#prisma/generated/client/enums.ts";

/** An opinion of the county labour market council on a programme (art. 62a ust. 3). */
export type CouncilOpinion = {
  readonly id: string;
  readonly number: string;
  readonly givenOn: IsoDate;
  readonly verdict: OpinionVerdict;
  readonly purpose: string | null;
  readonly criteria: string | null;
  readonly expectedEffects: string | null;
  readonly isInvented: boolean;
  readonly version: number;
};

/** Opinions on a programme, the first first. */
export async function listOpinions(tx: ScopedTx, programmeId: string): Promise<CouncilOpinion[]> {
  const rows = await tx.councilOpinion.findMany({ where: { programmeId }, orderBy: { givenOn: "asc" } });
  return rows.map((row) => ({ ...row, givenOn: dayOf(row.givenOn) }));
}

/** What a municipality declared under a programme. */
export type MunicipalDeclaration = {
  readonly id: string;
  readonly welfareCentreId: string;
  readonly municipality: string;
  readonly yearFrom: number;
  readonly yearTo: number;
  readonly declaredHeadcount: number;
  readonly receivedOn: IsoDate | null;
  readonly version: number;
};

/** Declarations under a programme, by municipality. */
export async function listDeclarations(tx: ScopedTx, programmeId: string): Promise<MunicipalDeclaration[]> {
  const rows = await tx.municipalDeclaration.findMany({ where: { programmeId }, include: { municipality: { select: { name: true } } } });
  return rows
    .map(({ municipality, ...row }) => ({ ...row, municipality: municipality.name, receivedOn: dayOrNull(row.receivedOn) }))
    .sort((a, b) => a.municipality.localeCompare(b.municipality, "pl") || a.yearFrom - b.yearFrom);
}

/** A municipality's yearly plan of needs for community work (R31); minutes of all places together. */
export type WorkPlan = {
  readonly id: string;
  readonly welfareCentreId: string;
  readonly centre: string;
  readonly municipality: string;
  readonly year: number;
  readonly sentOn: IsoDate;
  readonly kindsAndPlaces: string;
  readonly places: number;
  readonly minutes: number;
  readonly eligibleCount: number;
  readonly version: number;
};

const names = {
  municipality: { select: { name: true } },
  welfareCentre: { select: { institution: { select: { shortName: true } } } },
} as const;

/** Plans of needs for a year, by municipality. */
export async function listWorkPlans(tx: ScopedTx, year: number): Promise<WorkPlan[]> {
  const rows = await tx.communityWorkPlan.findMany({ where: { year }, include: names });
  return rows
    .map(({ municipality, welfareCentre, ...row }) => ({
      ...row,
      sentOn: dayOf(row.sentOn),
      municipality: municipality.name,
      centre: welfareCentre.institution.shortName,
    }))
    .sort((a, b) => a.municipality.localeCompare(b.municipality, "pl"));
}

/** Years of which a centre's municipality has sent its plan of needs. */
export async function plannedYears(tx: ScopedTx, welfareCentreId: string): Promise<number[]> {
  const rows = await tx.communityWorkPlan.findMany({ where: { welfareCentreId }, select: { year: true } });
  return rows.map(({ year }) => year);
}

/** Signed papers on community work that cover a day of a year, with their municipality: each asks for the plan of that year. */
export async function worksOfYear(tx: ScopedTx, year: number) {
  const covers = {
    ...{ status: "SIGNED" as const, validFrom: { lte: columnOf(`${year}-12-31`) } },
    OR: [{ validTo: null }, { validTo: { gte: columnOf(`${year}-01-01`) } }],
  };
  const rows = await tx.communityWorkAgreement.findMany({
    where: covers,
    select: {
      number: true,
      welfareCentreId: true,
      welfareCentre: { select: { municipality: { select: { name: true } }, institution: { select: { shortName: true } } } },
    },
    orderBy: { number: "asc" },
  });
  return rows.map(({ number, welfareCentreId, welfareCentre: { municipality, institution } }) => ({
    ...{ number, centreId: welfareCentreId, centre: institution.shortName, municipality: municipality.name },
  }));
}
