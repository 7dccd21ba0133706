import { mayNote, registerReaders } from "#lib/attendance/policy.ts";
import { listChanges } from "#lib/attendance/repository/history.ts";
import { listNotes } from "#lib/attendance/repository/notes.ts";
import { findRegister } from "#lib/attendance/repository/register.ts";
import { printed, registerView } from "#lib/attendance/repository/view.ts";
import { findEdition } from "#lib/editions/repository/editions.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";

/** The register of one session, with what the actor may see of it and do with it, how its answers changed, and remarks about it. */
export const loadRegister = loader({
  name: "attendance.register",
  roles: registerReaders,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string; sessionId: string }>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    const register = edition && isId(params.sessionId) ? await findRegister(tx, params.sessionId) : null;
    if (!edition || register?.session.editionId !== edition.id) return null;
    const view = await registerView(tx, { actor, clock }, register);
    const changes = await listChanges(tx, register.session);
    const notes = view.inside ? await listNotes(tx, register.session.id) : [];
    return {
      ...view,
      editionName: edition.name,
      mayNote: mayNote(actor, register.session),
      changes: changes.map(({ at, ...change }) => ({ ...change, at: at.toISOString(), atText: printed(at) ?? "" })),
      notes: notes.map(({ at, ...note }) => ({ ...note, at: at.toISOString(), atText: printed(at) ?? "" })),
    };
  },
  // The labour office reads what the centre keeps: said on the page and logged (R41).
  access: ({ session, inside }) =>
    inside ? [] : [{ scope: "attendance.register", subjectType: "Session", subjectId: session.id, purpose: "realizacja edycji" }],
});

export type RegisterPage = NonNullable<Awaited<ReturnType<typeof loadRegister.definition.load>>>;
