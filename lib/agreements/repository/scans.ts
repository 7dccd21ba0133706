import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";

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

type Place = { readonly id: string; readonly labourOfficeId: string; readonly welfareCentreId: string };
type Added = { name: string; mediaType: string; content: Uint8Array<ArrayBuffer>; on: IsoDate; byId: string };

/** Keeps a scan of a paper. @returns its id */
export async function addScan(tx: ScopedTx, paper: Place, { name, mediaType, content, on, byId }: Added): Promise<string> {
  const id = newId();
  const { labourOfficeId, welfareCentreId } = paper;
  await tx.paperScan.createMany({
    data: [
      {
        ...{ id, labourOfficeId, welfareCentreId, subjectType: "Agreement", subjectId: paper.id },
        ...{ name, mediaType, content, sizeBytes: content.byteLength, addedOn: columnOf(on), addedById: byId },
      },
    ],
  });
  return id;
}

/** One scan of a paper with its content; null when the scope shows none, or it belongs to another paper. */
export const findScan = (tx: ScopedTx, paperId: string, id: string) =>
  tx.paperScan.findUnique({ where: { id, subjectId: paperId }, select: { id: true, name: true, mediaType: true, content: true } });
