"use server";

import { editionAddresses } from "#lib/editions/labels.ts";
import { findEdition } from "#lib/editions/repository/editions.ts";
import { advance, lockEdition, refuseStaleEdition, type SavedEdition } from "#lib/editions/repository/steps.ts";
import { editionPhase, editionState } from "#lib/editions/rules/phase.ts";
import { editionTransitions } from "#lib/editions/transitions.ts";
import { nameOfUser } from "#lib/institutions/repository.ts";
import { action } from "#lib/platform/action.ts";
import { lock } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";
import { lastChange } from "#lib/referrals/repository/trail.ts";
import { mayWriteConclusions, summaryWriters } from "#lib/reports/policy.ts";
import { approvalsOf, recordApproval } from "#lib/reports/repository/approvals.ts";
import { reportWords, writeConclusions } from "#lib/reports/repository/report.ts";
import { summaryRecords } from "#lib/reports/repository/summary.ts";
import { figuresOf, standing } from "#lib/reports/rules/approval.ts";
import { summarise } from "#lib/reports/rules/summary.ts";
import { approvalSchema, conclusionsSchema } from "#lib/reports/schema.ts";

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

/**
 * "Zatwierdź podsumowanie": a director's approval of the words by their version and of the figures as that side sees them now. With
 * the last one the edition is summed up. @returns how many of the sides have approved
 */
export const approveSummary = action({
  name: "reports.approve",
  input: approvalSchema,
  roles: editionTransitions.report.roles,
  subject: async (tx, { input, clock }) => {
    const locked = await lockEdition(tx, input.editionId);
    if (!locked) return null;
    const { edition, sides } = locked;
    const words = await reportWords(tx, edition.id);
    const records = await summaryRecords(tx, edition.id);
    const summary = summarise({ ...records, edition, hasConclusions: words.conclusions !== "" }, clock.today);
    const given = standing(await approvalsOf(tx, edition.id), words.version).map(({ institutionId }) => institutionId);
    return { edition, sides, words, given, figures: figuresOf(summary) };
  },
  may: ({ actor, subject }) => subject.sides.includes(actor.institution.id),
  rule: async ({ actor, input, clock, subject: { edition, words, given } }, tx) => {
    await refuseStaleEdition(tx, edition, { version: input.version, step: "report", today: clock.today });
    if (words.version === input.reportVersion && !given.includes(actor.institution.id)) return;
    const saved: SavedEdition = { version: edition.version, state: editionState(edition, clock.today) };
    refuse({ kind: "stale", saved, ...(await lastChange(tx, [edition.id])) });
  },
  write: async (tx, { actor, clock, subject: { edition, sides, words, given, figures } }) => {
    const key = { editionId: edition.id, institutionId: actor.institution.id, labourOfficeId: edition.labourOfficeId };
    await recordApproval(tx, key, { reportVersion: words.version, figures, givenOn: clock.today, givenById: actor.userId });
    const count = given.length + 1;
    const isLast = count === sides.length;
    const version = isLast ? await advance(tx, edition, { status: "REPORTED" }) : edition.version;
    const others = sides.filter((id) => id !== actor.institution.id);
    const subject = { subjectType: "Edition", subjectId: edition.id } as const;
    return {
      value: { count, version },
      audit: [
        {
          ...{ ...subject, action: "editions.report", labourOfficeId: edition.labourOfficeId, sharedWith: others },
          ...{ changedFields: isLast ? ["approvals", "status"] : ["approvals"] },
          values: { from: "SETTLED", to: isLast ? "REPORTED" : "SETTLED", approvals: count, of: sides.length, words: words.version },
        },
      ],
      events: others.map((recipientId) => ({ ...subject, recipientId, kind: "editions.report", payload: { count, of: sides.length } })),
    };
  },
  revalidate: ({ editionId }) => [`/edycje/${editionId}/podsumowanie`, ...editionAddresses(editionId)],
});
