"use server";

import { lockEdition } from "#lib/editions/repository/steps.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { blocks } from "#lib/law/verdict.ts";
import { action } from "#lib/platform/action.ts";
import { columnOf } from "#lib/platform/dates.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/platform/result.ts";
import { lastChange } from "#lib/referrals/repository/trail.ts";
import { settlementAddresses } from "#lib/settlements/labels.ts";
import { expenseKeepers } from "#lib/settlements/policy.ts";
import { later, refuseClosedEdition } from "#lib/settlements/repository/taking.ts";
import { trainerVerdicts } from "#lib/settlements/rules/trainer.ts";
import { expenseSchema, withdrawExpenseSchema } from "#lib/settlements/schema.ts";

/** "Dodaj wydatek": money spent in the edition beside the benefits, by the source that paid. @returns its id */
export const addExpense = action({
  name: "settlements.addExpense",
  input: expenseSchema,
  roles: expenseKeepers,
  subject: async (tx, { input }) => {
    const { editionId, centreId, fundingSourceId, block } = input;
    const locked = await lockEdition(tx, editionId);
    const centre = await tx.editionCentre.findFirst({ where: { editionId, welfareCentreId: centreId }, select: { welfareCentreId: true } });
    if (!locked || !centre) return null;
    const source = fundingSourceId
      ? await tx.fundingSource.findFirst({ where: { id: fundingSourceId, block, welfareCentreId: centreId }, select: { kind: true } })
      : null;
    return { ...locked, centreId, source, verdicts: trainerVerdicts(input, source) };
  },
  may: ({ actor, subject }) => [subject.edition.labourOfficeId, subject.centreId].includes(actor.institution.id),
  rule: ({ clock, input, subject: { edition, source, verdicts } }) => {
    refuseClosedEdition(edition);
    later("spentOn", input.spentOn, { after: null, today: clock.today });
    if (input.fundingSourceId && !source) refuse({ kind: "fields", fields: { fundingSourceId: "Wybierz źródło tego bloku z listy." } });
    if (blocks(verdicts, { warningReason: input.reason })) refuse({ kind: "rules", rules: refusedRules(verdicts) });
  },
  write: async (tx, { actor, input, subject: { edition, centreId, sides, verdicts } }) => {
    const id = newId();
    const { block, amountGrosz, purpose, spentOn, trainerMinutes } = input;
    const ruleCodes = verdicts.map(({ code }) => code);
    const scope = { editionId: edition.id, labourOfficeId: edition.labourOfficeId, welfareCentreId: centreId };
    await tx.expense.create({
      data: {
        ...{ id, ...scope, block, amountGrosz, purpose, trainerMinutes, spentOn: columnOf(spentOn), enteredById: actor.userId },
        ...{ fundingSourceId: input.fundingSourceId || null, documentNumber: input.documentNumber || null },
      },
    });
    return {
      value: { expenseId: id },
      audit: [
        {
          ...{ action: "settlements.addExpense", subjectType: "Expense", subjectId: id, labourOfficeId: edition.labourOfficeId },
          ...{ changedFields: ["expense"], values: { editionId: edition.id, block, amountGrosz, spentOn, trainerMinutes } },
          ...{ ruleCodes, reason: ruleCodes.length > 0 ? input.reason : null },
          sharedWith: sides.filter((side) => side !== actor.institution.id && [edition.labourOfficeId, centreId].includes(side)),
        },
      ],
    };
  },
  revalidate: ({ editionId }) => settlementAddresses(editionId),
});

/** "Wycofaj wydatek": an entry made in error stays with the reason, and counts no more. @returns the new version */
export const withdrawExpense = action({
  name: "settlements.withdrawExpense",
  input: withdrawExpenseSchema,
  roles: expenseKeepers,
  subject: async (tx, { input: { editionId, expenseId } }) => {
    const locked = await lockEdition(tx, editionId);
    const expense = await tx.expense.findFirst({ where: { id: expenseId, editionId } });
    return locked && expense && { ...locked, expense };
  },
  may: ({ actor, subject: { edition, expense } }) => [edition.labourOfficeId, expense.welfareCentreId].includes(actor.institution.id),
  rule: async ({ input, subject: { edition, expense } }, tx) => {
    refuseClosedEdition(edition);
    if (expense.version === input.version && expense.withdrawnReason === null) return;
    refuse({ kind: "stale", saved: { version: expense.version }, ...(await lastChange(tx, [expense.id])) });
  },
  write: async (tx, { actor, input: { reason }, subject: { edition, expense } }) => {
    const { id, version, welfareCentreId } = expense;
    await tx.expense.update({ where: { id, version }, data: { withdrawnReason: reason, version: version + 1 } });
    return {
      value: { version: version + 1 },
      audit: [
        {
          ...{ action: "settlements.withdrawExpense", subjectType: "Expense", subjectId: id, labourOfficeId: edition.labourOfficeId },
          ...{ changedFields: ["withdrawnReason"], values: { editionId: edition.id, amountGrosz: expense.amountGrosz }, reason },
          sharedWith: [edition.labourOfficeId, welfareCentreId].filter((side) => side !== actor.institution.id),
        },
      ],
    };
  },
  revalidate: ({ editionId }) => settlementAddresses(editionId),
});
