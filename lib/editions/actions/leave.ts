"use server";

import { editionAddresses } from "#lib/editions/labels.ts";
import { programmeKeepers } from "#lib/editions/policy.ts";
import { builtByCentre, removeCentre } from "#lib/editions/repository/leaving.ts";
import { bump } from "#lib/editions/repository/planning.ts";
import { lockEdition, refuseStaleEdition } from "#lib/editions/repository/steps.ts";
import { whyCentreStays } from "#lib/editions/rules/leaving.ts";
import { editionPhase } from "#lib/editions/rules/phase.ts";
import { leaveSchema } from "#lib/editions/schema.ts";
import { action } from "#lib/platform/action.ts";
import { refuse } from "#lib/platform/result.ts";

/** "Wyłącz z edycji": a centre that has built nothing leaves an edition that has not begun, with a reason. @returns the new version */
export const takeCentreOut = action({
  name: "editions.takeCentreOut",
  input: leaveSchema,
  roles: programmeKeepers,
  subject: async (tx, { input: { editionId, centreId } }) => {
    const locked = await lockEdition(tx, editionId);
    const centre = await tx.institution.findUnique({ where: { id: centreId }, select: { shortName: true } });
    return locked?.sides.includes(centreId) && centre ? { ...locked, centre } : null;
  },
  may: ({ actor, input, subject: { edition } }) =>
    actor.institution.id === edition.labourOfficeId && input.centreId !== edition.labourOfficeId,
  rule: async ({ clock, input: { editionId, centreId, version }, subject: { edition, sides } }, tx) => {
    await refuseStaleEdition(tx, edition, { version, today: clock.today });
    const built = await builtByCentre(tx, editionId, centreId);
    const why = whyCentreStays(editionPhase(edition, clock.today), sides.length - 1, built);
    if (why.length > 0) refuse({ kind: "fields", fields: { centreId: why.join(" ") } });
  },
  write: async (tx, { actor, input: { editionId, centreId, reason }, subject: { edition, sides, centre } }) => {
    await removeCentre(tx, editionId, centreId);
    const version = await bump(tx, editionId, edition.version);
    const others = sides.filter((id) => id !== actor.institution.id);
    const values = { centre: centre.shortName, edition: edition.name };
    const subject = { subjectType: "Edition", subjectId: editionId };
    const { labourOfficeId } = edition;
    const audit = { ...subject, action: "editions.takeCentreOut", labourOfficeId, changedFields: ["centres"], values, reason };
    return {
      value: { version },
      audit: [{ ...audit, sharedWith: others }],
      events: others.map((recipientId) => ({ ...subject, recipientId, kind: "editions.centreOut", payload: { ...values, reason } })),
    };
  },
  revalidate: ({ editionId }) => [...editionAddresses(editionId), `/edycje/${editionId}/plan`],
});
