"use server";

import { officeRecorders } from "#lib/people/policy.ts";
import { deletePlanEntry, planEntriesOf, writePlanEntry } from "#lib/people/repository/action-plan.ts";
import { holdPerson } from "#lib/people/repository/hold.ts";
import { planEntryFault } from "#lib/people/rules/action-plan.ts";
import { planEntrySchema, removePlanEntrySchema } from "#lib/people/schema/office.ts";
import { action } from "#lib/platform/action.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";

async function hold(tx: ScopedTx, personId: string, actor: Actor) {
  const person = await holdPerson(tx, personId, actor);
  return person && { person, entries: await planEntriesOf(tx, personId) };
}

const faults = {
  runs: "Tego dnia trwa już plan. Najpierw wpisz jego zakończenie.",
  none: "Tego dnia nie ma planu. Najpierw wpisz jego początek.",
  twice: "Na ten dzień wpisano to już. Podaj inny dzień.",
} as const;

/** "Wpisz do planu działania" (R4): the beginning, a contact, why it goes on, the end. The labour office alone knows it. */
export const recordPlanEntry = action({
  name: "people.recordPlanEntry",
  input: planEntrySchema,
  roles: officeRecorders,
  subject: (tx, { actor, input }) => hold(tx, input.personId, actor),
  may: ({ actor, subject }) => actor.institution.id === subject.person.labourOfficeId,
  rule: ({ input: { kind, happenedOn }, subject: { entries }, clock }) => {
    if (happenedOn > clock.today)
      refuse({ kind: "fields", fields: { happenedOn: `Data późniejsza niż dziś (${formatDate(clock.today)}).` } });
    const fault = planEntryFault(kind, happenedOn, entries);
    if (fault) refuse({ kind: "fields", fields: { happenedOn: faults[fault] } });
  },
  write: async (tx, { input: { kind, happenedOn, reason }, subject: { person } }) => {
    const own = { personId: person.id, labourOfficeId: person.labourOfficeId };
    await writePlanEntry(tx, own, { kind, happenedOn, reason: kind === "CONTINUED" ? reason : null });
    const about = { subjectType: "Person", subjectId: person.id, labourOfficeId: person.labourOfficeId };
    return {
      value: { recorded: 1 },
      audit: [{ ...about, action: "people.recordPlanEntry", changedFields: ["actionPlan"], values: { on: happenedOn, kind } }],
    };
  },
  revalidate: ({ personId }) => [`/osoby/${personId}`],
});

/** "Usuń wpis": a line written by mistake; that it was there, and why it went, stays in the history. */
export const removePlanEntry = action({
  name: "people.removePlanEntry",
  input: removePlanEntrySchema,
  roles: officeRecorders,
  subject: async (tx, { actor, input }) => {
    const held = await hold(tx, input.personId, actor);
    const entry = held?.entries.find(({ id }) => id === input.entryId);
    return held && entry ? { person: held.person, entry } : null;
  },
  may: ({ actor, subject }) => actor.institution.id === subject.person.labourOfficeId,
  rule: () => {},
  write: async (tx, { input, subject: { person, entry } }) => {
    await deletePlanEntry(tx, entry.id);
    const about = { subjectType: "Person", subjectId: person.id, labourOfficeId: person.labourOfficeId };
    const values = { on: entry.happenedOn, kind: entry.kind };
    return {
      value: { removed: 1 },
      audit: [{ ...about, action: "people.removePlanEntry", changedFields: ["actionPlan"], values, reason: input.reason }],
    };
  },
  revalidate: ({ personId }) => [`/osoby/${personId}`],
});
