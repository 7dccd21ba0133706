"use server";

import { action } from "#lib/platform/action.ts";
import { columnOf } from "#lib/platform/dates.ts";
import { refuse } from "#lib/platform/result.ts";
import { settlementAddresses } from "#lib/settlements/labels.ts";
import { holdMonth, refuseForbidden } from "#lib/settlements/repository/steps.ts";
import { later, taking } from "#lib/settlements/repository/taking.ts";
import { advance, isListNumberTaken, rewriteDraft, writeDraft } from "#lib/settlements/repository/writing.ts";
import { stepVerdicts } from "#lib/settlements/rules/guards.ts";
import { approveSchema, backSchema, draftSchema, paySchema, stepSchema } from "#lib/settlements/schema.ts";
import { settlementTransitions } from "#lib/settlements/transitions.ts";

/** "Utwórz rozliczenie": a month of the centre's agreement, once. @returns its id and version */
export const draftSettlement = action({
  name: "settlements.draft",
  input: draftSchema,
  roles: settlementTransitions.draft.roles,
  subject: (tx, { actor, clock, input }) => holdMonth(tx, input, { actor, clock }),
  may: ({ actor, subject }) => subject.book.agreement.centreId === actor.institution.id,
  rule: ({ subject: { facts } }) => refuseForbidden(stepVerdicts("draft", facts)),
  write: async (tx, { actor, clock, subject: { book, month, facts } }) => {
    const { lines } = facts.drawn;
    const written = await writeDraft(tx, book.agreement, month, { lines, on: clock.today, userId: actor.userId });
    const { labourOfficeId } = book.agreement;
    return {
      value: { settlementId: written.id, version: written.version },
      audit: [
        {
          ...{ action: "settlements.draft", subjectType: "MonthlySettlement", subjectId: written.id, labourOfficeId },
          ...{ changedFields: ["status"], values: { month, to: "DRAFT" }, sharedWith: [labourOfficeId] },
        },
      ],
    };
  },
  revalidate: ({ editionId }) => settlementAddresses(editionId),
});

/** "Nalicz ponownie": the lines are drawn from the records as they are now. */
export const redrawSettlement = action(
  taking("redraw", {
    input: stepSchema,
    write: async (tx, { actor, clock, subject: { settlement, facts } }) => ({
      version: await rewriteDraft(tx, settlement, { lines: facts.drawn.lines, on: clock.today, userId: actor.userId }),
    }),
  }),
);

/** "Zatwierdź rozliczenie": what the records say today, by somebody else than who drew it (R22, R25, R26). */
export const approveSettlement = action(
  taking("approve", {
    input: approveSchema,
    reasonOf: ({ reason }) => reason,
    write: async (tx, { actor, clock, subject: { settlement } }) => ({
      version: await advance(tx, settlement, {
        ...{ status: "APPROVED", approvedOn: columnOf(clock.today), approvedById: actor.userId, returnReason: null },
      }),
    }),
  }),
);

/** "Zwróć do poprawy": the director sends the draft back to who drew it. */
export const giveBackDraft = action(
  taking("giveBack", {
    input: backSchema,
    reasonOf: ({ reason }) => reason,
    write: async (tx, { input, subject: { settlement } }) => ({ version: await advance(tx, settlement, { returnReason: input.reason }) }),
  }),
);

/** "Zwróć do szkicu": an approved month that has not been paid. */
export const reopenSettlement = action(
  taking("reopen", {
    input: backSchema,
    reasonOf: ({ reason }) => reason,
    write: async (tx, { input, subject: { settlement } }) => ({
      version: await advance(tx, settlement, { status: "DRAFT", approvedOn: null, approvedById: null, returnReason: input.reason }),
    }),
  }),
);

/** "Zapisz wypłatę": from then on the month's records are closed; a correction becomes a difference. */
export const paySettlement = action(
  taking("pay", {
    input: paySchema,
    rule: async ({ clock, input, subject: { settlement } }, tx) => {
      later("paidOn", input.paidOn, { after: settlement.approvedOn, today: clock.today });
      if (await isListNumberTaken(tx, settlement, input.payoutListNumber))
        refuse({ kind: "fields", fields: { payoutListNumber: "Ten numer już jest w użyciu. Wpisz inny." } });
    },
    write: async (tx, { actor, input: { paidOn, payoutListNumber }, subject: { settlement } }) => ({
      version: await advance(tx, settlement, { status: "PAID", paidOn: columnOf(paidOn), paidById: actor.userId, payoutListNumber }),
    }),
  }),
);
