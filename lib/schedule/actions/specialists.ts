"use server";

import { action } from "#lib/platform/action.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/platform/result.ts";
import { lastChange } from "#lib/referrals/repository/trail.ts";
import { schedulers } from "#lib/schedule/policy.ts";
import { specialistSchema } from "#lib/schedule/schema.ts";

/** "Dodaj specjalistę", "Zapisz": name and specialty; meetings that name them follow. @returns the id and the new version */
export const saveSpecialist = action({
  name: "schedule.saveSpecialist",
  input: specialistSchema,
  roles: schedulers,
  subject: async (tx, { actor, input }) => {
    const welfareCentreId = actor.institution.id;
    const centre = await tx.welfareCentre.findUnique({ where: { id: welfareCentreId }, select: { id: true, labourOfficeId: true } });
    const saved = input.id ? await tx.specialist.findUnique({ where: { id: input.id, welfareCentreId } }) : null;
    return centre && (saved || !input.id) ? { centre, saved } : null;
  },
  may: ({ actor, subject }) => actor.institution.id === subject.centre.id,
  rule: async ({ input, subject: { saved } }, tx) => {
    if (!saved || saved.version === input.version) return;
    const { displayName, specialty, version } = saved;
    refuse({ kind: "stale", saved: { displayName, specialty, version }, ...(await lastChange(tx, [saved.id])) });
  },
  write: async (tx, { input, subject: { centre, saved } }) => {
    const { displayName, specialty } = input;
    const id = saved?.id ?? newId();
    if (saved) {
      const change = { displayName, specialty, version: { increment: 1 } };
      await tx.specialist.update({ where: { id, version: saved.version }, data: change, select: { id: true } });
    } else {
      const { id: welfareCentreId, labourOfficeId } = centre;
      await tx.specialist.createMany({ data: [{ id, labourOfficeId, welfareCentreId, displayName, specialty }] });
    }
    const changedFields = ["displayName", "specialty"];
    return {
      value: { id, version: (saved?.version ?? 0) + 1 },
      audit: [
        {
          ...{ action: "schedule.saveSpecialist", subjectType: "Specialist", subjectId: id, labourOfficeId: centre.labourOfficeId },
          changedFields,
        },
      ],
    };
  },
  // A name stands on every page of the schedule; each reads it anew.
  revalidate: () => [],
});
