"use server";

import { lawInForce, placeOf } from "#lib/institutions/repository.ts";
import { hourlyRate } from "#lib/law/rules/r22-hourly-rate.ts";
import { action } from "#lib/platform/action.ts";
import { columnOf } from "#lib/platform/dates.ts";
import { lock } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/platform/result.ts";
import { rateSetters } from "#lib/settlements/policy.ts";
import { refuseForbidden } from "#lib/settlements/repository/steps.ts";
import { rateSchema } from "#lib/settlements/schema.ts";

/**
 * "Wpisz stawkę": the municipality's own rate for a kind of work from a day on (§ 6 of the regulation), never below the minimum of
 * that day (R22). Nothing is changed: a later row speaks instead. @returns its id
 */
export const setRate = action({
  name: "settlements.setRate",
  input: rateSchema,
  roles: rateSetters,
  subject: async (tx, { actor, input }) => {
    const place = input.institutionId === actor.institution.id ? await placeOf(tx, actor.institution) : null;
    if (!place?.welfareCentreId) return null;
    const { labourOfficeId, welfareCentreId } = place;
    await lock(tx, { series: `rates/${welfareCentreId}` });
    const workKindId = input.workKindId || null;
    const kind = workKindId ? await tx.workKind.findFirst({ where: { id: workKindId, welfareCentreId }, select: { id: true } }) : null;
    if (workKindId && !kind) return null;
    const same = { welfareCentreId, workKindId, validFrom: columnOf(input.validFrom) };
    return { labourOfficeId, welfareCentreId, workKindId, isTaken: (await tx.hourlyRate.count({ where: same })) > 0 };
  },
  may: ({ actor, subject }) => subject.welfareCentreId === actor.institution.id,
  rule: async ({ input, subject: { labourOfficeId, welfareCentreId, isTaken } }, tx) => {
    if (isTaken) refuse({ kind: "fields", fields: { validFrom: "Od tego dnia jest już stawka. Wpisz inny dzień." } });
    const { rates } = await lawInForce(tx, labourOfficeId, welfareCentreId);
    const verdict = hourlyRate({ on: input.validFrom, rateGrosze: input.amountGrosz }, rates);
    refuseForbidden(verdict ? [verdict] : []);
  },
  write: async (tx, { input: { validFrom, amountGrosz, source }, subject: { labourOfficeId, welfareCentreId, workKindId } }) => {
    const id = newId();
    await tx.hourlyRate.create({
      data: { id, labourOfficeId, welfareCentreId, workKindId, validFrom: columnOf(validFrom), amountGrosz, source },
    });
    return {
      value: { rateId: id },
      audit: [
        {
          ...{ action: "settlements.setRate", subjectType: "HourlyRate", subjectId: id, labourOfficeId, changedFields: ["amountGrosz"] },
          ...{ values: { workKindId, validFrom, amountGrosz, source }, sharedWith: [labourOfficeId] },
        },
      ],
    };
  },
  revalidate: () => ["/administracja/stawki", "/administracja/stawki/gmina"],
});
