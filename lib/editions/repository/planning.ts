import type { EditionHead } from "#lib/editions/repository/editions.ts";
import type { CreateInput, EditionInput, FormInput } from "#lib/editions/schema.ts";
import { type IsoMonth, monthRange } from "#lib/platform/calendar.ts";
import { columnOf, columnOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";

/** A programme as new editions are made of it. */
export type ProgrammeForEditions = {
  readonly id: string;
  readonly labourOfficeId: string;
  readonly yearFrom: number;
  readonly yearTo: number;
  readonly centreIds: readonly string[];
  readonly template: readonly Omit<FormInput, "id">[];
};

/** The programme with its centres and its template; null when the scope does not show it. */
export async function programmeForEditions(tx: ScopedTx, id: string): Promise<ProgrammeForEditions | null> {
  const row = await tx.programme.findUnique({
    where: { id },
    include: { centres: { select: { welfareCentreId: true } }, formTemplates: { orderBy: { ordinal: "asc" } } },
  });
  if (!row) return null;
  const template = row.formTemplates.map(({ kind, name, sessionCount, sessionMinutes }) => ({ kind, name, sessionCount, sessionMinutes }));
  return { ...row, centreIds: row.centres.map(({ welfareCentreId }) => welfareCentreId), template };
}

/**
 * Writes new editions of a programme, each with its centres and a copy of the template. A centre that has exactly one signed
 * agreement of a kind for the first month gets it; the plan shows it and can change it.
 *
 * @returns their ids in the order of the rounds
 */
export async function writeEditions(tx: ScopedTx, programme: ProgrammeForEditions, { rounds, centres }: CreateInput): Promise<string[]> {
  const { id: programmeId, labourOfficeId, template } = programme;
  const centreIds = centres.map(({ centreId }) => centreId);
  const last = await lastSequenceNo(tx, labourOfficeId, centreIds);
  const editions = rounds.map((round, i) => ({
    ...round,
    ...{ id: newId(), programmeId, labourOfficeId, status: "PLANNED" as const },
    sequenceNo: last === null ? null : last + i + 1,
    capacity: centres.reduce((sum, { capacity }) => sum + capacity, 0),
  }));
  // Not `create`: what the centre inserts becomes visible to it only with the row that names the centre.
  await tx.edition.createMany({ data: editions });
  for (const { id: editionId, plannedFrom } of editions) {
    const own = { editionId, labourOfficeId };
    for (const { centreId, capacity } of centres)
      await tx.editionCentre.createMany({
        data: [{ ...own, welfareCentreId: centreId, capacity, ...(await onlyPapers(tx, centreId, plannedFrom)) }],
      });
    await tx.supportForm.createMany({ data: template.map((form, i) => ({ ...form, ...own, id: newId(), ordinal: i + 1 })) });
  }
  return editions.map(({ id }) => id);
}

/** The number that continues over years, where the centres' editions are numbered. */
async function lastSequenceNo(tx: ScopedTx, labourOfficeId: string, centreIds: readonly string[]): Promise<number | null> {
  const where = { labourOfficeId, centres: { some: { welfareCentreId: { in: [...centreIds] } } } };
  const { _max } = await tx.edition.aggregate({ where, _max: { sequenceNo: true } });
  return _max.sequenceNo;
}

async function onlyPapers(tx: ScopedTx, welfareCentreId: string, month: IsoMonth) {
  const { from, to } = monthRange(month);
  const where = {
    ...{ welfareCentreId, status: "SIGNED" as const, validFrom: { lte: columnOf(to) } },
    OR: [{ validTo: null }, { validTo: { gte: columnOf(from) } }],
  };
  const only = (rows: readonly { id: string }[]) => (rows.length === 1 ? (rows[0]?.id ?? null) : null);
  return {
    paiAgreementId: only(await tx.paiAgreement.findMany({ where, select: { id: true } })),
    communityWorkAgreementId: only(await tx.communityWorkAgreement.findMany({ where, select: { id: true } })),
  };
}

/** Writes the edition's own facts over the version that was locked, and the centres that were changed or added. @returns the new version */
export async function writeEdition(tx: ScopedTx, { id, version, labourOfficeId }: EditionHead, input: EditionInput): Promise<number> {
  const { name, roundNo, sequenceNo, plannedFrom, plannedTo, startsOn, endsOn, capacity, periodReason } = input;
  const days = { startsOn: columnOrNull(startsOn), endsOn: columnOrNull(endsOn), periodReason: periodReason || null };
  const known = await tx.editionCentre.findMany({ where: { editionId: id }, select: { welfareCentreId: true } });
  for (const { centreId: welfareCentreId, capacity: limit, ...papers } of input.centres) {
    const data = {
      capacity: limit,
      paiAgreementId: papers.paiAgreementId || null,
      communityWorkAgreementId: papers.communityWorkAgreementId || null,
      integrationContractId: papers.integrationContractId || null,
      cooperationAgreementId: papers.cooperationAgreementId || null,
    };
    if (known.some((one) => one.welfareCentreId === welfareCentreId))
      await tx.editionCentre.update({ where: { editionId_welfareCentreId: { editionId: id, welfareCentreId } }, data });
    else await tx.editionCentre.createMany({ data: [{ editionId: id, labourOfficeId, welfareCentreId, ...data }] });
  }
  return bump(tx, id, version, { name, roundNo, sequenceNo, plannedFrom, plannedTo, capacity, ...days });
}

type Own = Parameters<ScopedTx["edition"]["update"]>[0]["data"];

/** Writes into the edition itself over the version that was locked. @returns the new version */
export async function bump(tx: ScopedTx, id: string, version: number, data: Own = {}): Promise<number> {
  const row = await tx.edition.update({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
    select: { version: true },
  });
  return row.version;
}

/** The first centre whose papers are not its own, or that is not of the edition's programme; -1 when all are. */
export async function strangeCentre(tx: ScopedTx, programmeId: string, centres: EditionInput["centres"]): Promise<number> {
  const programme = await programmeForEditions(tx, programmeId);
  for (const [i, { centreId: welfareCentreId, ...papers }] of centres.entries()) {
    const isOwn = async (id: string, find: (where: { id: string; welfareCentreId: string }) => Promise<number>) =>
      id === "" || (await find({ id, welfareCentreId })) === 1;
    const ownPapers =
      (await isOwn(papers.paiAgreementId, (where) => tx.paiAgreement.count({ where }))) &&
      (await isOwn(papers.communityWorkAgreementId, (where) => tx.communityWorkAgreement.count({ where }))) &&
      (await isOwn(papers.integrationContractId, (where) => tx.integrationContract.count({ where }))) &&
      (await isOwn(papers.cooperationAgreementId, (where) => tx.cooperationAgreement.count({ where })));
    if (!ownPapers || !programme?.centreIds.includes(welfareCentreId)) return i;
  }
  return -1;
}
