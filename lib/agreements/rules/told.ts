import { otherParty } from "#lib/agreements/policy.ts";
import type { AuditDraft, OutboxDraft } from "#lib/platform/audit.ts";

type Acting = { readonly institution: { readonly id: string; readonly shortName: string } };
type Between = { readonly id: string; readonly labourOfficeId: string; readonly welfareCentreId: string };
type Entry = Omit<AuditDraft, "subjectType" | "subjectId" | "labourOfficeId" | "sharedWith">;

/** An entry of a paper's history; the other institution reads it, its reason included. */
export const entryOf = (paper: Between, actor: Acting, entry: Entry): AuditDraft => ({
  ...entry,
  ...{ subjectType: "Agreement", subjectId: paper.id, labourOfficeId: paper.labourOfficeId },
  sharedWith: [otherParty(actor, paper)],
});

/** What the other institution is told (words.md 3.1, last column). */
export const tidingsOf = (paper: Between, actor: Acting, kind: string, payload: NonNullable<OutboxDraft["payload"]>): OutboxDraft => ({
  recipientId: otherParty(actor, paper),
  kind,
  ...{ subjectType: "Agreement", subjectId: paper.id, payload },
});
