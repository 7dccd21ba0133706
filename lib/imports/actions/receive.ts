"use server";

import { findEdition } from "#lib/editions/repository/editions.ts";
import { editionPhase } from "#lib/editions/rules/phase.ts";
import { importAddress } from "#lib/imports/labels/addresses.ts";
import { importers, takesImports } from "#lib/imports/policy.ts";
import { addBatch } from "#lib/imports/repository/batches.ts";
import { guessColumns } from "#lib/imports/rules/columns.ts";
import { receiveSchema } from "#lib/imports/schema.ts";
import { lawInForce } from "#lib/institutions/repository.ts";
import { settingOn } from "#lib/law/law.ts";
import { action } from "#lib/platform/action.ts";
import { addDays } from "#lib/platform/calendar.ts";
import { refuse } from "#lib/platform/result.ts";

/** A file that was read is kept as a batch, its cells sealed; the columns are guessed from their names. @returns the batch's id */
export const receiveFile = action({
  name: "imports.receive",
  input: receiveSchema,
  roles: importers,
  subject: async (tx, { actor, input }) => {
    const edition = await findEdition(tx, input.editionId);
    const takesPart = await tx.editionCentre.count({ where: { editionId: input.editionId, welfareCentreId: actor.institution.id } });
    return edition && takesPart > 0 ? edition : null;
  },
  may: () => true, // the subject is the acting centre's own place in the edition
  rule: ({ subject, clock }) => {
    if (!takesImports(editionPhase(subject, clock.today)))
      refuse({ kind: "fields", fields: { file: `Edycja nie przyjmuje kandydatów: ${subject.name}.` } });
  },
  write: async (tx, { actor, clock, input, subject }) => {
    const { labourOfficeId } = subject;
    const owner = { editionId: subject.id, labourOfficeId, welfareCentreId: actor.institution.id };
    const columns = guessColumns(input.header);
    const law = await lawInForce(tx, labourOfficeId, owner.welfareCentreId);
    const keptUntil = addDays(clock.today, settingOn(law, "importDays", clock.today));
    const batchId = await addBatch(tx, owner, { ...input, columns }, { userId: actor.userId, today: clock.today, keptUntil });
    return {
      value: { batchId },
      audit: [
        {
          ...{ action: "imports.receive", subjectType: "ImportBatch", subjectId: batchId, labourOfficeId },
          changedFields: ["rows"],
          values: { rows: input.rows.length, keptUntil },
        },
      ],
    };
  },
  revalidate: ({ editionId }) => [importAddress(editionId)],
});
