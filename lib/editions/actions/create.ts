"use server";

import { planners } from "#lib/editions/policy.ts";
import { programmeForEditions, writeEditions } from "#lib/editions/repository/planning.ts";
import { createSchema } from "#lib/editions/schema.ts";
import { action } from "#lib/platform/action.ts";
import { lock } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";

/**
 * "Utwórz edycję", "Utwórz tury": one or several rounds of a programme, planned by months, each with its centres and a copy of the
 * programme's template. A centre makes editions of its own alone. @returns the ids of the editions
 */
export const createEditions = action({
  name: "editions.create",
  input: createSchema,
  roles: planners,
  subject: async (tx, { input: { programmeId } }) => {
    await lock(tx, { series: `editions/${programmeId}` });
    return programmeForEditions(tx, programmeId);
  },
  may: ({ actor, input, subject }) =>
    actor.institution.id === subject.labourOfficeId || input.centres.every(({ centreId }) => centreId === actor.institution.id),
  rule: ({ input: { rounds, centres }, subject: { yearFrom, yearTo, centreIds } }) => {
    if (!centres.every(({ centreId }) => centreIds.includes(centreId)))
      refuse({ kind: "fields", fields: { centres: "Wybierz ośrodki tego programu." } });
    const outside = rounds.findIndex(
      ({ plannedFrom }) => Number(plannedFrom.slice(0, 4)) < yearFrom || Number(plannedFrom.slice(0, 4)) > yearTo,
    );
    const years = yearFrom === yearTo ? `roku programu: ${yearFrom}` : `lat programu: ${yearFrom}–${yearTo}`;
    if (outside >= 0) refuse({ kind: "fields", fields: { [`rounds.${outside}.plannedFrom`]: `Miesiąc spoza ${years}.` } });
  },
  write: async (tx, { actor, input, subject }) => {
    const ids = await writeEditions(tx, subject, input);
    const others = [subject.labourOfficeId, ...input.centres.map(({ centreId }) => centreId)].filter((id) => id !== actor.institution.id);
    return {
      value: { editionIds: ids },
      audit: ids.map((subjectId, i) => ({
        ...{ action: "editions.create", subjectType: "Edition", subjectId, labourOfficeId: subject.labourOfficeId },
        ...{ changedFields: ["status"], values: { to: "PLANNED", plannedFrom: input.rounds[i]?.plannedFrom ?? null }, sharedWith: others },
      })),
      events: others.flatMap((recipientId) =>
        ids.map((subjectId) => ({ recipientId, kind: "editions.create", subjectType: "Edition", subjectId, payload: {} })),
      ),
    };
  },
  revalidate: ({ programmeId }) => ["/programy", `/programy/${programmeId}`, "/powiat"],
});
