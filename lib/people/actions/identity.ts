"use server";

import { nameOfUser } from "#lib/institutions/repository.ts";
import { identityCorrectors } from "#lib/people/policy.ts";
import { holdPerson } from "#lib/people/repository/hold.ts";
import { changedIdentity, corrected, replaceIdentity, savedPesel } from "#lib/people/repository/identity.ts";
import { identitySchema } from "#lib/people/schema/card.ts";
import { birthFaults } from "#lib/people/schema/person.ts";
import { action } from "#lib/platform/action.ts";
import { dayOrNull } from "#lib/platform/dates.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";

/** "Popraw dane osoby": the identity as on the document, with a reason that both institutions read. @returns the new version */
export const correctIdentity = action({
  name: "people.correctIdentity",
  input: identitySchema,
  roles: identityCorrectors,
  subject: (tx, { actor, input }) => holdPerson(tx, input.personId, actor),
  may: () => true, // either institution that knows the person; the row policies show nobody else
  rule: async ({ input, subject: person, clock }, tx) => {
    if (person.version !== input.version) {
      const last = await tx.personVersion.findFirst({ where: { personId: person.id }, orderBy: { version: "desc" } });
      const { surname, givenNames, sex, version } = person;
      const saved = { surname, givenNames, sex, version, birthDate: dayOrNull(person.birthDate) };
      const savedBy = (await nameOfUser(tx, last?.replacedById ?? null, "druga instytucja")) ?? "";
      refuse({ kind: "stale", saved, savedBy, savedAt: last ? formatDate(dayOrNull(last.replacedOn) ?? "") : "" });
    }
    const told = input.keepsNumbers ? savedPesel(person) : null;
    const faults = told ? birthFaults(input, told) : [];
    if (input.birthDate && input.birthDate > clock.today)
      faults.push({ path: ["birthDate"], message: `Data późniejsza niż dziś (${formatDate(clock.today)}).` });
    if (changedIdentity(person, corrected(person, input)).length === 0 && faults.length === 0)
      faults.push({ path: ["surname"], message: "Nic nie zmieniono. Popraw pole albo zamknij formularz." });
    if (faults.length > 0)
      refuse({ kind: "fields", fields: Object.fromEntries(faults.map(({ path, message }) => [path.join("."), message])) });
  },
  write: async (tx, { actor, input, subject: person, clock }) => {
    const next = corrected(person, input);
    const changedFields = changedIdentity(person, next);
    const version = await replaceIdentity(tx, person, next, { today: clock.today, userId: actor.userId, reason: input.reason });
    return {
      value: { version },
      audit: [
        {
          ...{ action: "people.correctIdentity", subjectType: "Person", subjectId: person.id },
          ...{ labourOfficeId: person.labourOfficeId, changedFields, values: { version }, reason: input.reason },
          sharedWith: person.sharedWith,
        },
      ],
    };
  },
  revalidate: ({ personId }) => [`/osoby/${personId}`, "/osoby"],
});
