import { registerPrinters } from "#lib/attendance/policy.ts";
import { findRegister } from "#lib/attendance/repository/register.ts";
import { registerView } from "#lib/attendance/repository/view.ts";
import { findEdition } from "#lib/editions/repository/editions.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";

/**
 * The attendance list of one session as a paper (D10), to be signed or as it was entered. It stays with the centre and its trainers;
 * each print is logged.
 */
export const loadRegisterForPrint = loader({
  name: "attendance.print",
  roles: registerPrinters,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string; sessionId: string }>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    const register = edition && isId(params.sessionId) ? await findRegister(tx, params.sessionId) : null;
    if (!edition || register?.session.editionId !== edition.id) return null;
    const { session, people, state } = await registerView(tx, { actor, clock }, register);
    const centre = await tx.welfareCentre.findUnique({
      where: { id: session.welfareCentreId },
      select: { institution: { select: { name: true } }, municipality: { select: { name: true } } },
    });
    return {
      edition,
      // What stands on paper can be carried out of the house: no topic, no note (words.md 5).
      session: { ...session, topic: null },
      people: people.map(({ listNo, name, expected, mark }) => ({ listNo, name, expected, mark: mark && { ...mark, note: "" } })),
      state,
      centre: centre && { name: centre.institution.name, municipality: centre.municipality.name },
      today: clock.today,
      printedAt: clock.now,
    };
  },
  access: ({ session }) => [
    { scope: "attendance.pdf", subjectType: "Session", subjectId: session.id, purpose: "wydruk listy obecności (D10)" },
  ],
});

export type RegisterForPrint = NonNullable<Awaited<ReturnType<typeof loadRegisterForPrint.definition.load>>>;
