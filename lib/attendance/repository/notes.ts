import { outsideAccount } from "#lib/institutions/labels.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";

type OfSession = { readonly id: string; readonly editionId: string; readonly labourOfficeId: string; readonly welfareCentreId: string };
export type SessionRemark = { readonly id: string; readonly text: string; readonly at: Date; readonly who: string };

/** Remarks about a session, the oldest first; the scope shows them to the centre and to its trainers' own sessions alone. */
export async function listNotes(tx: ScopedTx, sessionId: string): Promise<SessionRemark[]> {
  const rows = await tx.sessionNote.findMany({ where: { sessionId }, orderBy: [{ writtenAt: "asc" }, { id: "asc" }] });
  const users = await tx.user.findMany({
    where: { id: { in: rows.map(({ writtenById }) => writtenById) } },
    select: { id: true, displayName: true },
  });
  const names = new Map(users.map(({ id, displayName }) => [id, displayName]));
  return rows.map(({ id, text, writtenAt, writtenById }) => ({ id, text, at: writtenAt, who: names.get(writtenById) ?? outsideAccount }));
}

/** Adds a remark; none is ever changed. @returns its id */
export async function addNote(
  tx: ScopedTx,
  { id: sessionId, editionId, labourOfficeId, welfareCentreId }: OfSession,
  { text, at, byId }: { readonly text: string; readonly at: Date; readonly byId: string },
): Promise<string> {
  const id = newId();
  const scope = { sessionId, editionId, labourOfficeId, welfareCentreId };
  await tx.sessionNote.createMany({ data: [{ id, ...scope, text, writtenAt: at, writtenById: byId }] });
  return id;
}
