"use server";

import { providerWriters } from "#lib/agreements/policy.ts";
import { providerChoices } from "#lib/agreements/repository/choices.ts";
import { enterProvider } from "#lib/agreements/repository/provider.ts";
import { bareNumber } from "#lib/agreements/rules/tax-numbers.ts";
import { providerSchema } from "#lib/agreements/schema.ts";
import { action } from "#lib/platform/action.ts";
import { lock } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";

/** "Dodaj organizację": into the register of the own labour office (art. 62a ust. 6 and 9). @returns its id */
export const registerProvider = action({
  name: "agreements.registerProvider",
  input: providerSchema,
  roles: providerWriters,
  subject: async (tx, { actor, input }) => {
    if (input.labourOfficeId !== actor.institution.id) return null;
    await lock(tx, { series: `providers ${actor.institution.id}` });
    return { known: await providerChoices(tx, actor.institution.id) };
  },
  may: ({ actor, input }) => actor.institution.id === input.labourOfficeId,
  rule: ({ input, subject: { known } }) => {
    if (known.some(({ nip }) => nip === bareNumber(input.nip)))
      refuse({ kind: "fields", fields: { nip: "Organizacja z tym numerem jest już w rejestrze." } });
  },
  write: async (tx, { actor, input }) => {
    const id = await enterProvider(tx, { ...input, nip: bareNumber(input.nip), regon: bareNumber(input.regon) });
    if (!id) return refuse({ kind: "permission", needs: providerWriters, has: actor.role });
    return {
      value: { id },
      audit: [
        {
          ...{ action: "agreements.registerProvider", subjectType: "IntegrationProvider", subjectId: id },
          ...{ labourOfficeId: actor.institution.id, changedFields: ["name", "kind", "nip", "regon"], values: { kind: input.kind } },
        },
      ],
    };
  },
  revalidate: () => ["/porozumienia/nowe"],
});
