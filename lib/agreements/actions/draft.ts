"use server";

import { agreementAddresses } from "#lib/agreements/labels.ts";
import { isParty } from "#lib/agreements/policy.ts";
import { centreChoices, providerChoices } from "#lib/agreements/repository/choices.ts";
import { underNumber } from "#lib/agreements/repository/numbers.ts";
import { lockPaper } from "#lib/agreements/repository/papers.ts";
import { expectStanding } from "#lib/agreements/repository/standing.ts";
import { changePaper, createPaper, writeContents } from "#lib/agreements/repository/write.ts";
import { changedParts } from "#lib/agreements/rules/draft.ts";
import { draftVerdicts, shareVerdicts, stopping, warnings } from "#lib/agreements/rules/obstacles.ts";
import { entryOf, tidingsOf } from "#lib/agreements/rules/told.ts";
import { createSchema, reviseSchema, submitSchema } from "#lib/agreements/schema.ts";
import { agreementTransitions } from "#lib/agreements/transitions.ts";
import { lawInForce } from "#lib/institutions/repository.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { blocks, type Verdict } from "#lib/law/verdict.ts";
import { action } from "#lib/platform/action.ts";
import { refuse } from "#lib/platform/result.ts";

const stopAt = (verdicts: readonly Verdict[]) => {
  if (verdicts.length > 0) refuse({ kind: "rules", rules: refusedRules(verdicts) });
};

/** "Utwórz porozumienie": a draft between the acting institution and the other one. @returns its id */
export const createAgreement = action({
  name: "agreements.create",
  input: createSchema,
  roles: agreementTransitions.create.roles,
  subject: async (tx, { actor, input }) =>
    (await centreChoices(tx, actor.institution.id)).find(({ id }) => id === input.welfareCentreId) ?? null,
  may: ({ actor, subject }) => isParty(actor, { labourOfficeId: subject.labourOfficeId, welfareCentreId: subject.id }),
  rule: async ({ input, subject, clock }, tx) => {
    // In a city with county rights the starosta makes no agreement with himself: the centre applies (§ 7).
    if (input.kind === "AGREEMENT" && subject.isCity)
      refuse({ kind: "fields", fields: { kind: "W mieście na prawach powiatu zamiast porozumienia PSU składa się wniosek ośrodka." } });
    if (input.kind === "CENTRE_APPLICATION" && !subject.isCity)
      refuse({ kind: "fields", fields: { kind: "Wniosek ośrodka składa się tylko w mieście na prawach powiatu." } });
    if (input.providerId && !(await providerChoices(tx, subject.labourOfficeId)).some(({ id }) => id === input.providerId))
      refuse({ kind: "notFound" });
    stopAt(stopping(shareVerdicts(input, input.terms.validFrom ?? clock.today)));
  },
  write: async (tx, { actor, input, subject }) => {
    const place = { labourOfficeId: subject.labourOfficeId, welfareCentreId: subject.id };
    const id = await underNumber(() => createPaper(tx, place, input));
    const { kind, number } = input;
    return {
      value: { id },
      audit: [
        entryOf({ id, ...place }, actor, { action: "agreements.create", changedFields: ["status"], values: { kind, number, version: 1 } }),
      ],
    };
  },
  revalidate: () => agreementAddresses(),
});

/** "Zapisz projekt": other words of a draft; saved as it stood, nothing is written. @returns the version that stands */
export const reviseAgreement = action({
  name: "agreements.revise",
  input: reviseSchema,
  roles: agreementTransitions.revise.roles,
  subject: (tx, { input }) => lockPaper(tx, input.id),
  may: ({ actor, subject }) => isParty(actor, subject),
  rule: async ({ input, subject, clock }, tx) => {
    await expectStanding(tx, subject, "revise", input.version, clock.today);
    if (input.kind !== subject.kind) refuse({ kind: "notFound" });
    if (input.providerId && !(await providerChoices(tx, subject.labourOfficeId)).some(({ id }) => id === input.providerId))
      refuse({ kind: "notFound" });
    stopAt(stopping(shareVerdicts(input, input.terms.validFrom ?? clock.today)));
  },
  write: async (tx, { actor, input, subject }) => {
    const changedFields = changedParts(subject, input);
    if (changedFields.length === 0) return { value: { version: subject.version }, audit: [] };
    const version = await underNumber(() => writeContents(tx, subject, input));
    const values = { number: input.number, version };
    return { value: { version }, audit: [entryOf(subject, actor, { action: "agreements.revise", changedFields, values })] };
  },
  revalidate: ({ id }) => agreementAddresses(id),
});

/** "Przekaż do uzgodnień": the draft goes to both directors, with every mandatory part (R38); what warns (R40) takes a reason. @returns the new version */
export const submitAgreement = action({
  name: "agreements.submit",
  input: submitSchema,
  roles: agreementTransitions.submit.roles,
  subject: async (tx, { input, clock }) => {
    const paper = await lockPaper(tx, input.id);
    if (!paper) return null;
    const law = await lawInForce(tx, paper.labourOfficeId);
    return { paper, verdicts: draftVerdicts(paper, { today: clock.today, law }) };
  },
  may: ({ actor, subject }) => isParty(actor, subject.paper),
  rule: async ({ input, subject: { paper, verdicts }, clock }, tx) => {
    await expectStanding(tx, paper, "submit", input.version, clock.today);
    stopAt(verdicts.filter((verdict) => blocks([verdict], { warningReason: input.reason })));
  },
  write: async (tx, { actor, input, subject: { paper, verdicts } }) => {
    const version = await changePaper(tx, paper, { status: "UNDER_REVIEW" });
    const { number } = paper;
    const ruleCodes = warnings(verdicts).map(({ code }) => code);
    const why = { ruleCodes, reason: ruleCodes.length > 0 ? input.reason : null };
    return {
      value: { version },
      audit: [entryOf(paper, actor, { action: "agreements.submit", changedFields: ["status"], values: { number, version }, ...why })],
      events: [tidingsOf(paper, actor, "agreements.submitted", { number })],
    };
  },
  revalidate: ({ id }) => agreementAddresses(id),
});
