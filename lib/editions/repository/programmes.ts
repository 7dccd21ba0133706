import type { EditionHead } from "#lib/editions/repository/editions.ts";
import type { IsoMonth } from "#lib/platform/calendar.ts";
import { dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { WorkAgreementKind } from "#prisma/generated/client/enums.ts";

/** A programme as its source tells it; null and empty lists are what the source does not state. */
export type Programme = {
  readonly id: string;
  readonly labourOfficeId: string;
  readonly name: string;
  readonly yearFrom: number;
  readonly yearTo: number;
  readonly plannedFrom: IsoMonth | null;
  readonly plannedTo: IsoMonth | null;
  readonly targetGroup: readonly string[];
  readonly goals: readonly string[];
  readonly outcomesListed: readonly string[];
  readonly legalBasis: string | null;
  readonly sourceNote: string | null;
  readonly labourOffice: string;
  /** short names of the centres the actor sees in it */
  readonly centres: readonly string[];
};

/** An edition in the list of its programme. */
export type EditionRow = Omit<
  EditionHead,
  "labourOfficeId" | "programmeName" | "roundNo" | "sequenceNo" | "version" | "periodReason" | "cancelReason" | "settlementProposedOn"
>;

const centres = { centres: { select: { welfareCentre: { select: { institution: { select: { shortName: true } } } } } } } as const;
const namesOf = (rows: readonly { welfareCentre: { institution: { shortName: string } } }[]) =>
  rows.map(({ welfareCentre }) => welfareCentre.institution.shortName).sort((a, b) => a.localeCompare(b, "pl"));

/** First and last year of every programme of the scope. */
export async function programmeYears(tx: ScopedTx): Promise<{ yearFrom: number; yearTo: number }[]> {
  return tx.programme.findMany({ select: { yearFrom: true, yearTo: true } });
}

/** Programmes that run in a year, by name. */
export async function listProgrammes(tx: ScopedTx, year: number): Promise<Programme[]> {
  const where = { yearFrom: { lte: year }, yearTo: { gte: year } };
  const rows = await tx.programme.findMany({ where, include: { ...centres, ...office }, orderBy: { name: "asc" } });
  return rows.map(programmeOf);
}

/** One programme; null when the scope does not show it. */
export async function findProgramme(tx: ScopedTx, id: string): Promise<Programme | null> {
  const row = await tx.programme.findUnique({ where: { id }, include: { ...centres, ...office } });
  return row && programmeOf(row);
}

const office = { labourOffice: { select: { institution: { select: { name: true } } } } } as const;

function programmeOf(row: Omit<Programme, "labourOffice" | "centres"> & Joined): Programme {
  return { ...row, labourOffice: row.labourOffice.institution.name, centres: namesOf(row.centres) };
}
type Joined = {
  labourOffice: { institution: { name: string } };
  centres: { welfareCentre: { institution: { shortName: string } } }[];
};

/** Editions of these programmes, in the order of their months. */
export async function listEditions(tx: ScopedTx, programmeIds: readonly string[]): Promise<EditionRow[]> {
  const rows = await tx.edition.findMany({
    where: { programmeId: { in: [...programmeIds] } },
    include: centres,
    orderBy: [{ plannedFrom: "asc" }, { startsOn: "asc" }, { name: "asc" }],
  });
  return rows.map((row) => ({ ...row, startsOn: dayOrNull(row.startsOn), endsOn: dayOrNull(row.endsOn), centres: namesOf(row.centres) }));
}

/** A paper that editions stand on. */
export type BasisPaper = {
  readonly id: string;
  readonly kind: "PAI" | WorkAgreementKind;
  readonly number: string;
  readonly centre: string;
};

/** The agreements that these editions stand on, each once. */
export async function papersOfEditions(tx: ScopedTx, editionIds: readonly string[]): Promise<BasisPaper[]> {
  const rows = await tx.editionCentre.findMany({
    where: { editionId: { in: [...editionIds] } },
    select: {
      paiAgreement: { select: { id: true, number: true } },
      communityWorkAgreement: { select: { id: true, number: true, kind: true } },
      welfareCentre: { select: { institution: { select: { shortName: true } } } },
    },
  });
  const papers = rows.flatMap(({ paiAgreement, communityWorkAgreement, welfareCentre: { institution } }): BasisPaper[] => [
    ...(paiAgreement ? [{ ...paiAgreement, kind: "PAI" as const, centre: institution.shortName }] : []),
    ...(communityWorkAgreement ? [{ ...communityWorkAgreement, centre: institution.shortName }] : []),
  ]);
  return [...new Map(papers.map((paper) => [paper.id, paper])).values()].sort((a, b) => a.number.localeCompare(b.number, "pl"));
}
