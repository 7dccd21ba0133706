"use server";

import { agreementAddresses } from "#lib/agreements/labels.ts";
import { isParty } from "#lib/agreements/policy.ts";
import { createAnnex, rewriteAnnex } from "#lib/agreements/repository/annex-write.ts";
import { underNumber } from "#lib/agreements/repository/numbers.ts";
import { lockPaper } from "#lib/agreements/repository/papers.ts";
import { expectAnnex, expectStanding } from "#lib/agreements/repository/standing.ts";
import { agreementOn, changesOf } from "#lib/agreements/rules/annexes.ts";
import { annexVerdicts, stopping } from "#lib/agreements/rules/obstacles.ts";
import { entryOf, tidingsOf } from "#lib/agreements/rules/told.ts";
import { annexSchema } from "#lib/agreements/schema.ts";
import { annexTransitions } from "#lib/agreements/transitions.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { action } from "#lib/platform/action.ts";
import { formatRange } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";

/** "Dodaj aneks", and an annex that came back put right: the changes are what differs from the words of its first day. */
export const writeAnnex = action({
  name: "agreements.writeAnnex",
  input: annexSchema,
  roles: annexTransitions.add.roles,
  subject: async (tx, { input }) => {
    const paper = await lockPaper(tx, input.id);
    return paper && { paper, changes: changesOf(paper.kind, agreementOn(paper.terms, paper.annexes, input.validFrom), input.terms) };
  },
  may: ({ actor, subject }) => isParty(actor, subject.paper),
  rule: async ({ input, subject: { paper, changes }, clock }, tx) => {
    const { annexId, version: seen, validFrom, number } = input;
    if (annexId) await expectAnnex(tx, paper, { step: "revise", annexId, seen, today: clock.today });
    else await expectStanding(tx, paper, "annex", seen, clock.today);
    if (input.kind !== paper.kind) refuse({ kind: "notFound" });
    const holding = agreementOn(paper.terms, paper.annexes, validFrom);
    if ((holding.validFrom && validFrom < holding.validFrom) || (holding.validTo && validFrom > holding.validTo)) {
      const period = holding.validFrom && holding.validTo ? ` ${formatRange({ from: holding.validFrom, to: holding.validTo })}` : "";
      refuse({ kind: "fields", fields: { validFrom: `Data spoza okresu porozumienia${period}.` } });
    }
    if (Object.keys(changes).length === 0)
      refuse({ kind: "fields", fields: { terms: "Aneks niczego nie zmienia. Zmień co najmniej jedną część." } });
    if (paper.annexes.some((one) => one.id !== annexId && one.number === number))
      refuse({ kind: "fields", fields: { number: "Ten numer już jest w użyciu. Wpisz inny." } });
    const stops = stopping(annexVerdicts(paper, paper.annexes, { validFrom, changes }));
    if (stops.length > 0) refuse({ kind: "rules", rules: refusedRules(stops) });
  },
  write: async (tx, { actor, input, subject: { paper, changes } }) => {
    const words = { number: input.number, validFrom: input.validFrom, changes };
    const known = paper.annexes.find(({ id }) => id === input.annexId);
    const annexId = await underNumber(async () => {
      if (!known) return createAnnex(tx, paper, words);
      await rewriteAnnex(tx, known, words);
      return known.id;
    });
    const entry = { action: known ? "agreements.reviseAnnex" : "agreements.addAnnex", changedFields: Object.keys(changes) };
    return {
      value: { annexId },
      audit: [entryOf(paper, actor, { ...entry, values: { number: input.number, on: input.validFrom } })],
      events: [tidingsOf(paper, actor, "agreements.submitted", { number: paper.number })],
    };
  },
  revalidate: ({ id }) => agreementAddresses(id),
});
