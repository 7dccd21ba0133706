"use server";

import { agreementAddresses, signatorySideLabel } from "#lib/agreements/labels.ts";
import { isParty } from "#lib/agreements/policy.ts";
import { giveConsent } from "#lib/agreements/repository/consents.ts";
import { underNumber } from "#lib/agreements/repository/numbers.ts";
import { lockPaper } from "#lib/agreements/repository/papers.ts";
import { expectStanding } from "#lib/agreements/repository/standing.ts";
import { changePaper, writeSigning } from "#lib/agreements/repository/write.ts";
import { sideOf } from "#lib/agreements/rules/consents.ts";
import { consentVerdicts, signVerdicts, stopping } from "#lib/agreements/rules/obstacles.ts";
import { signingFaults } from "#lib/agreements/rules/signing.ts";
import { entryOf, tidingsOf } from "#lib/agreements/rules/told.ts";
import { giveBackSchema, signSchema, stepSchema } from "#lib/agreements/schema.ts";
import { agreementTransitions } from "#lib/agreements/transitions.ts";
import { lawInForce } from "#lib/institutions/repository.ts";
import { refusedRules } from "#lib/law/refused.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import { action } from "#lib/platform/action.ts";
import { refuse } from "#lib/platform/result.ts";

const stopAt = (verdicts: readonly Verdict[]) => {
  if (verdicts.length > 0) refuse({ kind: "rules", rules: refusedRules(verdicts) });
};

/** "Zwróć do poprawy": back to the draft, with the reason that both sides read. @returns the new version */
export const giveBackAgreement = action({
  name: "agreements.giveBack",
  input: giveBackSchema,
  roles: agreementTransitions.giveBack.roles,
  subject: (tx, { input }) => lockPaper(tx, input.id),
  may: ({ actor, subject }) => isParty(actor, subject),
  rule: ({ input, subject, clock }, tx) => expectStanding(tx, subject, "giveBack", input.version, clock.today),
  write: async (tx, { actor, input: { reason }, subject }) => {
    const version = await changePaper(tx, subject, { status: "DRAFT" });
    const { number } = subject;
    return {
      value: { version },
      audit: [entryOf(subject, actor, { action: "agreements.giveBack", changedFields: ["status"], values: { number, version }, reason })],
      events: [tidingsOf(subject, actor, "agreements.givenBack", { number, reason })],
    };
  },
  revalidate: ({ id }) => agreementAddresses(id),
});

/** "Zaakceptuj treść": a director's consent for the own institution, to the version seen. @returns the version consented to */
export const consentToAgreement = action({
  name: "agreements.consent",
  input: stepSchema,
  roles: agreementTransitions.consent.roles,
  subject: (tx, { input }) => lockPaper(tx, input.id),
  may: ({ actor, subject }) => isParty(actor, subject),
  rule: async ({ actor, input, subject, clock }, tx) => {
    await expectStanding(tx, subject, "consent", input.version, clock.today);
    stopAt(consentVerdicts(subject, actor.role, subject.consents, subject.version, clock.today));
  },
  write: async (tx, { actor, clock, subject }) => {
    const { number, version } = subject;
    await giveConsent(tx, subject, { side: sideOf(actor.role), version, on: clock.today, byId: actor.userId });
    return {
      value: { version },
      audit: [entryOf(subject, actor, { action: "agreements.consent", changedFields: ["consents"], values: { number, version } })],
      events: [tidingsOf(subject, actor, "agreements.consented", { number })],
    };
  },
  revalidate: ({ id }) => agreementAddresses(id),
});

/** "Zarejestruj podpisanie": number, day, validity and signatories of the signed paper; both consents, and R40 on that day. */
export const signAgreement = action({
  name: "agreements.sign",
  input: signSchema,
  roles: agreementTransitions.sign.roles,
  subject: (tx, { input }) => lockPaper(tx, input.id),
  may: ({ actor, subject }) => isParty(actor, subject),
  rule: async ({ input, subject, clock }, tx) => {
    await expectStanding(tx, subject, "sign", input.version, clock.today);
    const law = await lawInForce(tx, subject.labourOfficeId);
    stopAt(stopping(signVerdicts(subject, { on: clock.today, signedOn: input.signedOn }, law)));
    const faults = signingFaults({ ...input, agreed: subject.terms, kind: subject.kind, today: clock.today }, (side) =>
      signatorySideLabel(subject.kind, side),
    );
    if (Object.keys(faults).length > 0) refuse({ kind: "fields", fields: faults });
  },
  write: async (tx, { actor, input, subject }) => {
    const { number, signedOn, validFrom } = input;
    const version = await underNumber(() => writeSigning(tx, subject, input));
    const changedFields = ["status", "number", "signedOn", "validFrom", "validTo", "signatories"];
    const values = { number, on: signedOn, validFrom, validTo: input.validTo, version };
    return {
      value: { version },
      audit: [entryOf(subject, actor, { action: "agreements.sign", changedFields, values })],
      events: [
        tidingsOf(subject, actor, "agreements.signed", { number, on: signedOn }),
        tidingsOf(subject, actor, "agreements.inForce", { number, on: validFrom }),
      ],
    };
  },
  revalidate: ({ id }) => agreementAddresses(id),
});
