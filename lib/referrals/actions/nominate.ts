"use server";

import { findEdition } from "#lib/editions/repository/editions.ts";
import { editionPhase } from "#lib/editions/rules/phase.ts";
import { refuseUnconfirmed } from "#lib/people/repository/similar.ts";
import { action } from "#lib/platform/action.ts";
import { lock } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";
import { candidateAddresses } from "#lib/referrals/labels.ts";
import { nominators, takesCandidates } from "#lib/referrals/policy.ts";
import { nominate } from "#lib/referrals/repository/nominating.ts";
import { nominationFaults } from "#lib/referrals/rules/nominating.ts";
import { nominateSchema } from "#lib/referrals/schema/candidates.ts";

/** "Wytypuj": enters a person and puts them on the centre's list. @returns the nomination's id */
export const nominatePerson = action({
  name: "referrals.nominate",
  input: nominateSchema,
  roles: nominators,
  subject: async (tx, { actor, input }) => {
    await lock(tx, { editionId: input.editionId });
    const edition = await findEdition(tx, input.editionId);
    if (!edition) return null;
    const centre = await tx.welfareCentre.findUnique({ where: { id: actor.institution.id }, include: { municipality: true } });
    const takesPart = await tx.editionCentre.count({ where: { editionId: edition.id, welfareCentreId: actor.institution.id } });
    return centre && takesPart > 0 ? { edition, municipality: centre.municipality } : null;
  },
  may: () => true, // the subject is the acting centre's own place in the edition
  rule: async ({ input, subject, clock }, tx) => {
    const { edition, municipality } = subject;
    if (!takesCandidates(editionPhase(edition, clock.today)))
      refuse({ kind: "fields", fields: { surname: `Edycja nie przyjmuje kandydatów: ${edition.name}.` } });
    const fields = nominationFaults(input, { municipality, today: clock.today });
    if (Object.keys(fields).length > 0) refuse({ kind: "fields", fields });
    await refuseUnconfirmed(tx, input);
  },
  write: async (tx, { actor, input, subject, clock }) => {
    const { edition } = subject;
    const scope = { editionId: edition.id, labourOfficeId: edition.labourOfficeId, welfareCentreId: actor.institution.id };
    const nominationId = await nominate(tx, input, scope, { actor, clock });
    return {
      value: { nominationId },
      audit: [
        {
          action: "referrals.nominate",
          subjectType: "Nomination",
          subjectId: nominationId,
          labourOfficeId: edition.labourOfficeId,
          changedFields: ["person", "residence", "status"],
          values: {
            hasPesel: !input.hasNoPesel,
            peselKeptAsOnDocument: input.peselOverride !== "",
            fromRegister: input.knownPersonId !== "",
          },
          reason: input.differsReason || null,
        },
      ],
    };
  },
  revalidate: ({ editionId }) => candidateAddresses(editionId),
});
