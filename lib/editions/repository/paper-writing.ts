import type { DeclarationInput, OpinionInput, WorkPlanInput } from "#lib/editions/schema.ts";
import { columnOf, columnOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";

const MINUTES_OF_AN_HOUR = 60;

/** A paper about to be written: the saved one, or null for a new one, and where it belongs. */
export type PaperSubject = {
  readonly saved: { readonly id: string; readonly version: number } | null;
  readonly labourOfficeId: string;
  /** the centres that read it */
  readonly centreIds: readonly string[];
};

/** The programme of a paper, and the paper where it exists already; null when the scope shows one of them not. */
export async function programmePaper(
  tx: ScopedTx,
  table: "councilOpinion" | "municipalDeclaration",
  { id, programmeId }: { id: string | null; programmeId: string },
): Promise<PaperSubject | null> {
  const programme = await tx.programme.findUnique({
    where: { id: programmeId },
    include: { centres: { select: { welfareCentreId: true } } },
  });
  if (!programme) return null;
  const where = { id: id ?? "", programmeId };
  const select = { id: true, version: true } as const;
  const read = () =>
    table === "councilOpinion" ? tx.councilOpinion.findUnique({ where, select }) : tx.municipalDeclaration.findUnique({ where, select });
  const saved = id ? await read() : null;
  if (id && !saved) return null;
  const centreIds = programme.centres.map(({ welfareCentreId }) => welfareCentreId);
  return { saved, labourOfficeId: programme.labourOfficeId, centreIds };
}

/** A centre's yearly plan, and the plan where it exists already; null for a centre that is neither the actor's nor of its office. */
export async function planSubject(
  tx: ScopedTx,
  { id, centreId, institutionId }: { id: string | null; centreId: string; institutionId: string },
): Promise<(PaperSubject & { municipalityId: string }) | null> {
  const centre = await tx.welfareCentre.findUnique({ where: { id: centreId } });
  const saved = id
    ? await tx.communityWorkPlan.findUnique({ where: { id, welfareCentreId: centreId }, select: { id: true, version: true } })
    : null;
  if (!centre || (id && !saved) || ![centre.id, centre.labourOfficeId].includes(institutionId)) return null;
  return { saved, labourOfficeId: centre.labourOfficeId, centreIds: [centreId], municipalityId: centre.municipalityId };
}

type Written = { id: string; version: number };
const next = { version: { increment: 1 } } as const;

/** Writes an opinion, the first time or over the version that was read. */
export async function writeOpinion(tx: ScopedTx, { saved, labourOfficeId }: PaperSubject, input: OpinionInput): Promise<Written> {
  const { programmeId, number, givenOn, verdict, purpose, criteria, expectedEffects } = input;
  const data = {
    number,
    givenOn: columnOf(givenOn),
    verdict,
    purpose: purpose || null,
    criteria: criteria || null,
    expectedEffects: expectedEffects || null,
  };
  if (saved) return tx.councilOpinion.update({ where: saved, data: { ...data, ...next }, select: { id: true, version: true } });
  const id = newId();
  await tx.councilOpinion.createMany({ data: [{ ...data, id, programmeId, labourOfficeId }] });
  return { id, version: 1 };
}

/** Writes a declaration of the municipality of a centre. */
export async function writeDeclaration(tx: ScopedTx, { saved, labourOfficeId }: PaperSubject, input: DeclarationInput): Promise<Written> {
  const { programmeId, centreId: welfareCentreId, yearFrom, yearTo, declaredHeadcount, receivedOn } = input;
  const data = { yearFrom, yearTo, declaredHeadcount, receivedOn: columnOrNull(receivedOn) };
  if (saved) return tx.municipalDeclaration.update({ where: saved, data: { ...data, ...next }, select: { id: true, version: true } });
  const { municipalityId } = await tx.welfareCentre.findUniqueOrThrow({ where: { id: welfareCentreId } });
  const id = newId();
  await tx.municipalDeclaration.createMany({ data: [{ ...data, id, programmeId, labourOfficeId, welfareCentreId, municipalityId }] });
  return { id, version: 1 };
}

/** Writes a yearly plan of needs. */
export async function writeWorkPlan(
  tx: ScopedTx,
  { saved, labourOfficeId, municipalityId }: PaperSubject & { municipalityId: string },
  input: WorkPlanInput,
): Promise<Written> {
  const { centreId: welfareCentreId, year, sentOn, kindsAndPlaces, places, hours, eligibleCount } = input;
  const data = { sentOn: columnOf(sentOn), kindsAndPlaces, places, minutes: hours * MINUTES_OF_AN_HOUR, eligibleCount };
  if (saved) return tx.communityWorkPlan.update({ where: saved, data: { ...data, ...next }, select: { id: true, version: true } });
  const id = newId();
  await tx.communityWorkPlan.createMany({ data: [{ ...data, id, year, labourOfficeId, welfareCentreId, municipalityId }] });
  return { id, version: 1 };
}

/** Whether another opinion of the office has this number. */
export const isOpinionNumberTaken = async (tx: ScopedTx, { labourOfficeId, saved }: PaperSubject, number: string): Promise<boolean> =>
  (await tx.councilOpinion.count({ where: { labourOfficeId, number, ...(saved ? { id: { not: saved.id } } : {}) } })) > 0;

/** Whether the centre's municipality has another declaration in the programme over one of these years: its people would count twice. */
export const isDeclared = async (tx: ScopedTx, { saved }: PaperSubject, input: DeclarationInput): Promise<boolean> => {
  const { programmeId, centreId: welfareCentreId, yearFrom, yearTo } = input;
  const where = { programmeId, welfareCentreId, yearFrom: { lte: yearTo }, yearTo: { gte: yearFrom } };
  return (await tx.municipalDeclaration.count({ where: { ...where, ...(saved ? { id: { not: saved.id } } : {}) } })) > 0;
};

/** Whether the municipality has a plan for this year already. */
export const hasWorkPlan = async (tx: ScopedTx, municipalityId: string, year: number): Promise<boolean> =>
  (await tx.communityWorkPlan.count({ where: { municipalityId, year } })) > 0;
