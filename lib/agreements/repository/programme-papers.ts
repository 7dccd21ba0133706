import type { IsoDate } from "#lib/platform/calendar.ts";
import { dayOf, dayOrNull } from "#lib/platform/dates.ts";
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
};

/** Declarations under a programme, by municipality. */
export async function listDeclarations(tx: ScopedTx, programmeId: string): Promise<MunicipalDeclaration[]> {
  const rows = await tx.municipalDeclaration.findMany({ where: { programmeId }, include: { municipality: { select: { name: true } } } });
  return rows
    .map(({ municipality, ...row }) => ({ ...row, municipality: municipality.name, receivedOn: dayOrNull(row.receivedOn) }))
    .sort((a, b) => a.municipality.localeCompare(b.municipality, "pl") || a.yearFrom - b.yearFrom);
}
