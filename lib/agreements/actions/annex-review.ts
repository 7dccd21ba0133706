"use server";

import { agreementAddresses, termLabel } from "#lib/agreements/labels.ts";
import { isParty } from "#lib/agreements/policy.ts";
import { stepAnnex } from "#lib/agreements/repository/annex-write.ts";
import { giveConsent } from "#lib/agreements/repository/consents.ts";
import { underNumber } from "#lib/agreements/repository/numbers.ts";
import { lockPaper } from "#lib/agreements/repository/papers.ts";
import { expectAnnex } from "#lib/agreements/repository/standing.ts";
import { signedAlready } from "#lib/agreements/rules/annexes.ts";
import { sideOf } from "#lib/agreements/rules/consents.ts";
import { annexSignVerdicts, consentVerdicts, stopping } from "#lib/agreements/rules/obstacles.ts";
import { entryOf, tidingsOf } from "#lib/agreements/rules/told.ts";
import { annexGiveBackSchema, annexSignSchema, annexStepSchema } from "#lib/agreements/schema.ts";
import { annexTransitions } from "#lib/agreements/transitions.ts";
import { lawInForce } from "#lib/institutions/repository.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { action } from "#lib/platform/action.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";

const found = <T>(one: T | undefined): T => one ?? refuse({ kind: "notFound" });

/** "Zwróć do poprawy" of an annex, with the reason both sides read. @returns the new version */
export const giveBackAnnex = action({
  name: "agreements.giveBackAnnex",
  input: annexGiveBackSchema,
  roles: annexTransitions.giveBack.roles,
  subject: (tx, { input }) => lockPaper(tx, input.id),
  may: ({ actor, subject }) => isParty(actor, subject),
  rule: async ({ input: { annexId, version: seen }, subject, clock }, tx) => {
    await expectAnnex(tx, subject, { step: "giveBack", annexId, seen, today: clock.today });
  },
  write: async (tx, { actor, input: { annexId, reason }, subject }) => {
    const annex = found(subject.annexes.find(({ id }) => id === annexId));
    const version = await stepAnnex(tx, annex, "DRAFT");
    const values = { number: annex.number, version };
    return {
      value: { version },
      audit: [entryOf(subject, actor, { action: "agreements.giveBackAnnex", changedFields: ["annex"], values, reason })],
      events: [tidingsOf(subject, actor, "agreements.givenBack", { number: subject.number, reason })],
    };
  },
  revalidate: ({ id }) => agreementAddresses(id),
});

/** "Zaakceptuj treść" of an annex. @returns the version consented to */
export const consentToAnnex = action({
  name: "agreements.consentToAnnex",
  input: annexStepSchema,
  roles: annexTransitions.consent.roles,
  subject: (tx, { input }) => lockPaper(tx, input.id),
  may: ({ actor, subject }) => isParty(actor, subject),
  rule: async ({ actor, input: { annexId, version: seen }, subject, clock }, tx) => {
    const annex = await expectAnnex(tx, subject, { step: "consent", annexId, seen, today: clock.today });
    const stops = consentVerdicts(subject, actor.role, annex.consents, annex.version, clock.today);
    if (stops.length > 0) refuse({ kind: "rules", rules: refusedRules(stops) });
  },
  write: async (tx, { actor, clock, input: { annexId }, subject }) => {
    const { version, number } = found(subject.annexes.find(({ id }) => id === annexId));
    await giveConsent(tx, subject, { side: sideOf(actor.role), version, on: clock.today, byId: actor.userId, annexId });
    return {
      value: { version },
      audit: [entryOf(subject, actor, { action: "agreements.consentAnnex", changedFields: ["consents"], values: { number, version } })],
      events: [tidingsOf(subject, actor, "agreements.consented", { number })],
    };
  },
  revalidate: ({ id }) => agreementAddresses(id),
});

/** "Zarejestruj podpisanie" of an annex: from its first day its words hold, and not before. @returns the new version */
export const signAnnex = action({
  name: "agreements.signAnnex",
  input: annexSignSchema,
  roles: annexTransitions.sign.roles,
  subject: (tx, { input }) => lockPaper(tx, input.id),
  may: ({ actor, subject }) => isParty(actor, subject),
  rule: async ({ input: { annexId, version: seen, signedOn }, subject, clock }, tx) => {
    const annex = await expectAnnex(tx, subject, { step: "sign", annexId, seen, today: clock.today });
    const law = await lawInForce(tx, subject.labourOfficeId);
    const asked = { paper: subject, annexes: subject.annexes, annex, on: clock.today, signedOn };
    const stops = stopping(annexSignVerdicts({ ...asked, nameOfTerm: (name) => termLabel[name].label }, law));
    if (stops.length > 0) refuse({ kind: "rules", rules: refusedRules(stops) });
    if (signedOn > clock.today) refuse({ kind: "fields", fields: { signedOn: `Data późniejsza niż dziś (${formatDate(clock.today)}).` } });
    const already = signedAlready(subject.signedOn, subject.annexes, annex.validFrom);
    if (already && signedOn < already) {
      const text = `Data wcześniejsza niż podpisanie porozumienia albo aneksu z tym samym początkiem (${formatDate(already)}).`;
      refuse({ kind: "fields", fields: { signedOn: text } });
    }
    if (annex.validFrom < signedOn) {
      const text = `Aneks obowiązuje od ${formatDate(annex.validFrom)}, a podpisano go później. Zwróć go do poprawy z nowym początkiem.`;
      refuse({ kind: "fields", fields: { signedOn: text } });
    }
  },
  write: async (tx, { actor, input: { annexId, number, signedOn }, subject }) => {
    const annex = found(subject.annexes.find(({ id }) => id === annexId));
    const version = await underNumber(() => stepAnnex(tx, annex, "SIGNED", { number, signedOn }));
    const values = { number, on: annex.validFrom, signedOn, version };
    return {
      value: { version },
      audit: [entryOf(subject, actor, { action: "agreements.signAnnex", changedFields: Object.keys(annex.changes), values })],
      events: [tidingsOf(subject, actor, "agreements.annexed", { number, on: annex.validFrom })],
    };
  },
  revalidate: ({ id }) => agreementAddresses(id),
});
