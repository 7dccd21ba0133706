"use server";

import { editionPhase } from "#lib/editions/rules/phase.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { nominationList } from "#lib/law/rules/r10-nomination-list.ts";
import { action } from "#lib/platform/action.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { AuditDraft } from "#lib/platform/audit.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";
import { candidateAddresses } from "#lib/referrals/labels.ts";
import { takesCandidates } from "#lib/referrals/policy.ts";
import { approveNominations, returnNominations, sendNominations } from "#lib/referrals/repository/lists.ts";
import { type Locked, lockCandidates } from "#lib/referrals/repository/referring.ts";
import { candidateAudit, candidateEvent, refuseStale } from "#lib/referrals/repository/trail.ts";
import { approveSchema, returnListSchema, sendSchema } from "#lib/referrals/schema/candidates.ts";
import { candidateTransitions } from "#lib/referrals/transitions/candidates.ts";

/** What the three steps of a list have in common: its candidates, locked, and the centre that named every one of them. */
const ofOwnCandidates = {
  subject: (
    tx: ScopedTx,
    { input, clock }: { input: { editionId: string; people: { nominationId: string }[] }; clock: { today: IsoDate } },
  ) =>
    lockCandidates(tx, {
      editionId: input.editionId,
      nominationIds: input.people.map(({ nominationId }) => nominationId),
      today: clock.today,
      side: "OPS",
    }),
  may: ({ actor, subject }: { actor: Actor; subject: Locked }) =>
    subject.candidates.every(({ centreId }) => centreId === actor.institution.id),
};

/** "Zatwierdź listę": the head of the centre approves the nominations (R10). @returns how many */
export const approveList = action({
  name: "referrals.approveList",
  input: approveSchema,
  roles: candidateTransitions.approve.roles,
  ...ofOwnCandidates,
  rule: async ({ input, subject, clock }, tx) => {
    await refuseStale(tx, "approve", subject.candidates, input.people);
    refuseIncomplete(subject, clock.today);
  },
  write: async (tx, { actor, subject }) => ({
    value: { approved: await approveNominations(tx, subject.candidates) },
    audit: auditOf(actor, subject, { action: "referrals.approveList", changedFields: ["status"] }),
  }),
  revalidate: ({ editionId }) => candidateAddresses(editionId),
});

/** "Przekaż do urzędu pracy": the coordinator hands the approved list over under its number. @returns how many */
export const sendList = action({
  name: "referrals.sendList",
  input: sendSchema,
  roles: candidateTransitions.send.roles,
  ...ofOwnCandidates,
  rule: async ({ input, actor, subject, clock }, tx) => {
    await refuseStale(tx, "send", subject.candidates, input.people);
    if (!takesCandidates(editionPhase(subject.edition, clock.today)))
      refuse({ kind: "fields", fields: { number: `Edycja nie przyjmuje kandydatów: ${subject.edition.name}.` } });
    const used = await tx.nominationList.count({ where: { welfareCentreId: actor.institution.id, number: input.number } });
    if (used > 0) refuse({ kind: "fields", fields: { number: "Ten numer już jest w użyciu. Wpisz inny." } });
    refuseIncomplete(subject, clock.today);
  },
  write: async (tx, { actor, input, subject, clock }) => {
    const sent = await sendNominations(tx, subject, { number: input.number, actor, clock });
    return {
      value: { sent },
      audit: auditOf(actor, subject, {
        ...{ action: "referrals.sendList", changedFields: ["status", "listId"], values: { number: input.number } },
        sharedWith: [subject.edition.labourOfficeId],
      }),
      events: [candidateEvent(subject.edition.labourOfficeId, subject.edition, "nominations.sent", { number: input.number, count: sent })],
    };
  },
  revalidate: ({ editionId }) => candidateAddresses(editionId),
});

/** "Zwróć do poprawy": approved nominations go back to whoever entered them, with the reason. @returns how many */
export const returnList = action({
  name: "referrals.returnList",
  input: returnListSchema,
  roles: candidateTransitions.returnList.roles,
  ...ofOwnCandidates,
  rule: ({ input, subject }, tx) => refuseStale(tx, "returnList", subject.candidates, input.people),
  write: async (tx, { actor, input, subject }) => ({
    value: { returned: await returnNominations(tx, subject.candidates) },
    audit: auditOf(actor, subject, { action: "referrals.returnList", changedFields: ["status"], reason: input.reason }),
  }),
  revalidate: ({ editionId }) => candidateAddresses(editionId),
});

// R10: the list is complete before the head approves it and again before it leaves the house.
function refuseIncomplete({ edition, candidates }: Locked, today: IsoDate): void {
  const people = candidates.map((candidate) => ({
    label: `${candidate.surname} ${candidate.givenNames}`,
    surname: candidate.surname,
    givenNames: candidate.givenNames,
    residence: candidate.town ?? "",
    hasPesel: candidate.maskedPesel !== null,
    identityDocument: candidate.hasDocument ? { kind: "dokument", number: "wpisano" } : null,
  }));
  const verdict = nominationList({ on: today, worksBegunOn: edition.startsOn ?? today, people });
  if (verdict) refuse({ kind: "rules", rules: refusedRules([verdict], { side: "OPS" }) });
}

const auditOf = (
  actor: Actor,
  { edition, candidates }: Locked,
  draft: Pick<AuditDraft, "action" | "changedFields"> & Partial<AuditDraft>,
) => candidates.map((candidate) => candidateAudit(actor, edition, candidate, draft));
