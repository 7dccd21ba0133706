"use server";

import { refusedRules } from "#lib/law/refused.ts";
import { noRefund } from "#lib/law/rules/r24-no-refund.ts";
import { action } from "#lib/platform/action.ts";
import { monthRange } from "#lib/platform/calendar.ts";
import { columnOf } from "#lib/platform/dates.ts";
import { refuse } from "#lib/platform/result.ts";
import { refuseForbidden } from "#lib/settlements/repository/steps.ts";
import { later, taking } from "#lib/settlements/repository/taking.ts";
import { advance, decideClaim, isClaimNumberTaken, writeClaim } from "#lib/settlements/repository/writing.ts";
import { claimVerdict } from "#lib/settlements/rules/guards.ts";
import { acceptSchema, backSchema, claimSchema, refundSchema } from "#lib/settlements/schema.ts";

/** "Złóż wniosek o refundację": of benefits paid, up to the share of the minimum (R23); after a return as a new version. */
export const claimRefund = action(
  taking("claim", {
    input: claimSchema,
    rule: async ({ clock, input, subject: { settlement, book } }, tx) => {
      const { number, carersHelp } = book.agreement;
      const none = noRefund({ on: clock.today, number, sharePercent: shareOf(settlement), month: settlement.month });
      if (none) refuse({ kind: "rules", rules: refusedRules([none]) });
      const over = claimVerdict(settlement, input.amountGrosz, clock.today, carersHelp);
      refuseForbidden(over ? [over] : []);
      if (await isClaimNumberTaken(tx, settlement, input.number))
        refuse({ kind: "fields", fields: { number: "Ten numer już jest w użyciu. Wpisz inny." } });
    },
    write: async (tx, { actor, clock, input: { number, amountGrosz }, subject: { settlement } }) => {
      const versionNo = await writeClaim(tx, settlement, { number, amountGrosz, on: clock.today, userId: actor.userId });
      const told = { grosze: amountGrosz };
      return {
        version: await advance(tx, settlement, { status: "CLAIMED" }),
        values: { versionNo, number, amountGrosz },
        tell: { recipientId: settlement.labourOfficeId, payload: told },
      };
    },
  }),
);

/** The greatest share of the minimum among the parts of a month: 0 where the municipality bears all (R24). */
const shareOf = ({ lines }: { lines: readonly { parts: readonly { sharePercent: number }[] }[] }): number =>
  Math.max(0, ...lines.flatMap(({ parts }) => parts.map(({ sharePercent }) => sharePercent)));

/** "Zwróć do poprawy": the labour office asks for another claim. */
export const returnClaim = action(
  taking("returnClaim", {
    input: backSchema,
    reasonOf: ({ reason }) => reason,
    write: async (tx, { actor, clock, input: { reason }, subject: { settlement } }) => {
      await decideClaim(tx, settlement, { decision: "RETURNED", on: clock.today, userId: actor.userId, remarks: reason });
      return {
        version: await advance(tx, settlement, { status: "RETURNED" }),
        tell: { recipientId: settlement.welfareCentreId, payload: { reason } },
      };
    },
  }),
);

/** "Odrzuć wniosek": the month is finished without a refund. */
export const rejectClaim = action(
  taking("reject", {
    input: backSchema,
    reasonOf: ({ reason }) => reason,
    write: async (tx, { actor, clock, input: { reason }, subject: { settlement } }) => {
      await decideClaim(tx, settlement, { decision: "REJECTED", on: clock.today, userId: actor.userId, remarks: reason });
      return {
        version: await advance(tx, settlement, { status: "REJECTED" }),
        tell: { recipientId: settlement.welfareCentreId, payload: { reason } },
      };
    },
  }),
);

/** "Przyjmij wniosek": whole, or a part of it with remarks. */
export const acceptClaim = action(
  taking("accept", {
    input: acceptSchema,
    reasonOf: ({ remarks }) => remarks,
    rule: ({ input, subject: { settlement } }) => {
      const claimed = settlement.claims.at(-1)?.amountGrosz ?? 0;
      if (input.acceptedGrosz > claimed || input.claimedGrosz !== claimed)
        refuse({ kind: "fields", fields: { acceptedGrosz: "Można przyjąć najwyżej kwotę wniosku." } });
    },
    write: async (tx, { actor, clock, input: { acceptedGrosz, remarks }, subject: { settlement } }) => {
      const answer = { decision: "ACCEPTED" as const, on: clock.today, userId: actor.userId, remarks: remarks || null };
      await decideClaim(tx, settlement, { ...answer, acceptedGrosz });
      return {
        version: await advance(tx, settlement, { status: "ACCEPTED" }),
        values: { acceptedGrosz },
        tell: { recipientId: settlement.welfareCentreId, payload: { grosze: acceptedGrosz } },
      };
    },
  }),
);

/** "Zapisz refundację": the transfer, at most what was accepted. */
export const recordRefund = action(
  taking("refund", {
    input: refundSchema,
    rule: ({ clock, input, subject: { settlement } }) => {
      const claim = settlement.claims.at(-1);
      later("refundedOn", input.refundedOn, { after: claim?.decidedOn ?? monthRange(settlement.month).to, today: clock.today });
      if (input.refundedGrosz > (claim?.acceptedGrosz ?? 0))
        refuse({ kind: "fields", fields: { refundedGrosz: "Można przekazać najwyżej kwotę przyjętą." } });
    },
    write: async (tx, { actor, input: { refundedOn, refundedGrosz }, subject: { settlement } }) => ({
      version: await advance(tx, settlement, {
        ...{ status: "REFUNDED", refundedOn: columnOf(refundedOn), refundedById: actor.userId, refundedGrosz },
      }),
      values: { refundedOn, refundedGrosz },
      tell: { recipientId: settlement.welfareCentreId, payload: { on: refundedOn, grosze: refundedGrosz } },
    }),
  }),
);
