import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import { findPaper } from "./papers.ts";

/** A scan of a signed paper, without its content. */
export type Scan = {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly addedOn: IsoDate;
};

/** Scans of a paper, the latest first. */
export async function listScans(tx: ScopedTx, subjectId: string): Promise<Scan[]> {
  const rows = await tx.paperScan.findMany({
    where: { subjectId },
    select: { id: true, name: true, mediaType: true, sizeBytes: true, addedOn: true },
    orderBy: { id: "desc" },
  });
  return rows.map(({ addedOn, ...row }) => ({ ...row, addedOn: dayOf(addedOn) }));
}

/** A paper that is kept as a scan: an agreement of any kind, or the council's opinion on a programme. */
export type ScannedPaper = {
  readonly row: {
    readonly labourOfficeId: string;
    readonly welfareCentreId: string | null;
    readonly programmeId: string | null;
    readonly subjectType: "Agreement" | "CouncilOpinion";
    readonly subjectId: string;
  };
  /** institutions that may add a scan, and those that read it */
  readonly keepers: readonly string[];
  readonly readers: readonly string[];
};

/** The paper with this id; null when the scope shows none. An opinion is the labour office's, its programme's centres read it. */
export async function findScannedPaper(tx: ScopedTx, subjectId: string): Promise<ScannedPaper | null> {
  const paper = await findPaper(tx, subjectId);
  if (paper) {
    const { labourOfficeId, welfareCentreId } = paper;
    const sides = [labourOfficeId, welfareCentreId];
    const row = { labourOfficeId, welfareCentreId, programmeId: null, subjectType: "Agreement" as const, subjectId };
    return { row, keepers: sides, readers: sides };
  }
  const opinion = await tx.councilOpinion.findUnique({
    where: { id: subjectId },
    select: { labourOfficeId: true, programmeId: true, programme: { select: { centres: { select: { welfareCentreId: true } } } } },
  });
  if (!opinion) return null;
  const { labourOfficeId, programmeId, programme } = opinion;
  const centres = programme.centres.map(({ welfareCentreId }) => welfareCentreId);
  const row = { labourOfficeId, welfareCentreId: null, programmeId, subjectType: "CouncilOpinion" as const, subjectId };
  return { row, keepers: [labourOfficeId], readers: [labourOfficeId, ...centres] };
}

type Added = { name: string; mediaType: string; content: Uint8Array<ArrayBuffer>; on: IsoDate; byId: string };

/** Keeps a scan of a paper. @returns its id */
export async function addScan(tx: ScopedTx, { row }: ScannedPaper, { on, byId, ...file }: Added): Promise<string> {
  const id = newId();
  await tx.paperScan.createMany({
    data: [{ id, ...row, ...file, sizeBytes: file.content.byteLength, addedOn: columnOf(on), addedById: byId }],
  });
  return id;
}

/** One scan of a paper with its content; null when the scope shows none, or it belongs to another paper. */
export const findScan = (tx: ScopedTx, paperId: string, id: string) =>
  tx.paperScan.findUnique({ where: { id, subjectId: paperId }, select: { id: true, name: true, mediaType: true, content: true } });
