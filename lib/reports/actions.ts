"use server";

import { findEdition } from "#lib/editions/repository/editions.ts";
import { editionPhase } from "#lib/editions/rules/phase.ts";
import { nameOfUser } from "#lib/institutions/repository.ts";
import { action } from "#lib/platform/action.ts";
import { lock } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";
import { mayWriteConclusions, summaryWriters } from "#lib/reports/policy.ts";
import { reportWords, writeConclusions } from "#lib/reports/repository/report.ts";
import { conclusionsSchema } from "#lib/reports/schema.ts";

/** The coordinator writes the conclusions of a summary; both institutions read them. Returns the new version and when. */
export const recordConclusions = action({
  name: "reports.recordConclusions",
  input: conclusionsSchema,
  roles: summaryWriters,
  subject: async (tx, { input }) => {
    await lock(tx, { editionId: input.editionId });
    const edition = await findEdition(tx, input.editionId);
    return edition && { edition, report: await reportWords(tx, edition.id) };
  },
  may: ({ actor, clock, subject }) => mayWriteConclusions(actor.role, editionPhase(subject.edition, clock.today)),
  rule: async ({ input, subject: { report } }, tx) => {
    if (report.version === input.version) return;
    const { conclusions, version, updatedById, updatedAt } = report;
    const savedBy = (await nameOfUser(tx, updatedById)) ?? "";
    refuse({ kind: "stale", saved: { conclusions, version }, savedBy, savedAt: updatedAt?.toISOString() ?? "" });
  },
  write: async (tx, { actor, clock, input, subject: { edition } }) => {
    const report = { editionId: edition.id, labourOfficeId: edition.labourOfficeId, version: input.version };
    const words = { conclusions: input.conclusions, updatedAt: clock.now, updatedById: actor.userId };
    const version = await writeConclusions(tx, report, words);
    return {
      value: { version, savedAt: clock.now.toISOString() },
      audit: [
        {
          action: "reports.recordConclusions",
          subjectType: "EditionReport",
          subjectId: edition.id,
          labourOfficeId: edition.labourOfficeId,
          changedFields: ["conclusions"],
          sharedWith: [edition.labourOfficeId],
          values: { version },
        },
      ],
    };
  },
  revalidate: ({ editionId }) => [`/edycje/${editionId}/podsumowanie`],
});
