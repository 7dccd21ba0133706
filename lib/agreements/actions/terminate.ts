"use server";

import { agreementAddresses } from "#lib/agreements/labels.ts";
import { isParty } from "#lib/agreements/policy.ts";
import { lockPaper } from "#lib/agreements/repository/papers.ts";
import { expectStanding } from "#lib/agreements/repository/standing.ts";
import { changePaper } from "#lib/agreements/repository/write.ts";
import { openEditions } from "#lib/agreements/rules/phase.ts";
import { entryOf, tidingsOf } from "#lib/agreements/rules/told.ts";
import { terminateSchema } from "#lib/agreements/schema.ts";
import { agreementTransitions } from "#lib/agreements/transitions.ts";
import { action } from "#lib/platform/action.ts";
import { columnOf } from "#lib/platform/dates.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";

/** "Wypowiedz porozumienie": either director, with day and reason; editions that still run on it are counted. @returns the new version */
export const terminateAgreement = action({
  name: "agreements.terminate",
  input: terminateSchema,
  roles: agreementTransitions.terminate.roles,
  subject: (tx, { input }) => lockPaper(tx, input.id),
  may: ({ actor, subject }) => isParty(actor, subject),
  rule: async ({ input: { version, terminatedOn }, subject, clock }, tx) => {
    await expectStanding(tx, subject, "terminate", version, clock.today);
    const { validFrom } = subject.terms;
    if (terminatedOn > clock.today)
      refuse({ kind: "fields", fields: { terminatedOn: `Data późniejsza niż dziś (${formatDate(clock.today)}).` } });
    if (validFrom && terminatedOn < validFrom)
      refuse({ kind: "fields", fields: { terminatedOn: `Porozumienie obowiązuje dopiero od ${formatDate(validFrom)}.` } });
  },
  write: async (tx, { actor, clock, input: { terminatedOn, reason }, subject }) => {
    const version = await changePaper(tx, subject, { status: "TERMINATED", terminatedOn: columnOf(terminatedOn) });
    const open = openEditions(subject.editions, clock.today).length;
    const values = { number: subject.number, on: terminatedOn, openEditions: open, version };
    return {
      value: { version, openEditions: open },
      audit: [entryOf(subject, actor, { action: "agreements.terminate", changedFields: ["status", "terminatedOn"], values, reason })],
      events: [tidingsOf(subject, actor, "agreements.terminated", { number: subject.number, on: terminatedOn })],
    };
  },
  revalidate: ({ id }) => agreementAddresses(id),
});
