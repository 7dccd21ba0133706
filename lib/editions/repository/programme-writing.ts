import type { FormInput, ProgrammeInput } from "#lib/editions/schema.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import { comparePolish } from "#lib/platform/polish.ts";

/** A programme as its form edits it. */
export type EditableProgramme = Omit<ProgrammeInput, "requestId"> & {
  readonly id: string;
  readonly labourOfficeId: string;
  readonly version: number;
};

/** One programme with its centres; null when the scope does not show it. */
export async function editableProgramme(tx: ScopedTx, id: string): Promise<EditableProgramme | null> {
  const row = await tx.programme.findUnique({ where: { id }, include: { centres: { select: { welfareCentreId: true } } } });
  if (!row) return null;
  const { centres, ...own } = row;
  return { ...own, legalBasis: row.legalBasis ?? "", centreIds: centres.map(({ welfareCentreId }) => welfareCentreId) };
}

const columns = ({ name, yearFrom, yearTo, plannedFrom, plannedTo, targetGroup, goals, outcomesListed, legalBasis }: ProgrammeInput) => ({
  ...{ name, yearFrom, yearTo, plannedFrom, plannedTo, targetGroup, goals, outcomesListed },
  legalBasis: legalBasis || null,
});

/** Writes a new programme with its centres. @returns its id */
export async function writeNewProgramme(tx: ScopedTx, labourOfficeId: string, input: ProgrammeInput): Promise<string> {
  const id = newId();
  await tx.programme.createMany({ data: [{ ...columns(input), id, labourOfficeId }] });
  await addCentres(tx, { programmeId: id, labourOfficeId }, input.centreIds);
  return id;
}

/** Writes a programme over the version that was locked; centres are added, and removed where nothing of theirs is in it. @returns the new version */
export async function writeProgramme(
  tx: ScopedTx,
  { id, labourOfficeId, version, centreIds }: EditableProgramme,
  input: ProgrammeInput,
): Promise<number> {
  const gone = centreIds.filter((one) => !input.centreIds.includes(one));
  await tx.programmeCentre.deleteMany({ where: { programmeId: id, welfareCentreId: { in: gone } } });
  const added = input.centreIds.filter((one) => !centreIds.includes(one));
  await addCentres(tx, { programmeId: id, labourOfficeId }, added);
  const row = await tx.programme.update({
    where: { id, version },
    data: { ...columns(input), version: { increment: 1 } },
    select: { version: true },
  });
  return row.version;
}

const addCentres = (tx: ScopedTx, programme: { programmeId: string; labourOfficeId: string }, ids: readonly string[]) =>
  tx.programmeCentre.createMany({ data: ids.map((welfareCentreId) => ({ ...programme, welfareCentreId })) });

/** Centres of a programme with an edition or a declaration in it: they stay. */
export async function centresInUse(tx: ScopedTx, programmeId: string): Promise<string[]> {
  const editions = await tx.editionCentre.findMany({ where: { edition: { programmeId } }, select: { welfareCentreId: true } });
  const declarations = await tx.municipalDeclaration.findMany({ where: { programmeId }, select: { welfareCentreId: true } });
  return [...new Set([...editions, ...declarations].map(({ welfareCentreId }) => welfareCentreId))];
}

/** Welfare centres of a labour office, by name. */
export async function officeCentres(tx: ScopedTx, labourOfficeId: string): Promise<{ id: string; name: string }[]> {
  const rows = await tx.welfareCentre.findMany({
    where: { labourOfficeId },
    select: { id: true, institution: { select: { shortName: true } } },
  });
  return rows.map(({ id, institution }) => ({ id, name: institution.shortName })).sort((a, b) => comparePolish(a.name, b.name));
}

/** The template of a programme, in its order. */
export const listTemplate = (tx: ScopedTx, programmeId: string) =>
  tx.supportFormTemplate.findMany({
    where: { programmeId },
    select: { id: true, kind: true, name: true, sessionCount: true, sessionMinutes: true },
    orderBy: { ordinal: "asc" },
  });

/** Writes the template anew: every save makes new lines, so that a second one saved over the same lines is noticed. */
export async function writeTemplate(
  tx: ScopedTx,
  programme: { programmeId: string; labourOfficeId: string },
  forms: readonly FormInput[],
): Promise<void> {
  await tx.supportFormTemplate.deleteMany({ where: { programmeId: programme.programmeId } });
  await tx.supportFormTemplate.createMany({ data: forms.map((form, i) => ({ ...form, ...programme, id: newId(), ordinal: i + 1 })) });
}
