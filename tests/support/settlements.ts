import type { Actor } from "#lib/platform/actor.ts";
import { type Clock, clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ActionResult } from "#lib/platform/result.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { acceptClaim, claimRefund, recordRefund, rejectClaim, returnClaim } from "#lib/settlements/actions/claim.ts";
import {
  approveSettlement,
  draftSettlement,
  giveBackDraft,
  paySettlement,
  redrawSettlement,
  reopenSettlement,
} from "#lib/settlements/actions/draft.ts";
import { loadMonth } from "#lib/settlements/loaders/month.ts";
import {
  acceptSchema,
  approveSchema,
  backSchema,
  claimSchema,
  draftSchema,
  paySchema,
  refundSchema,
  stepSchema,
} from "#lib/settlements/schema.ts";
import { demo } from "#prisma/demo/ids.ts";
import { withClient } from "#scripts/database.ts";
import { demoActor } from "#tests/support/actors.ts";

// May of round 2 in Kędzierzyn-Koźle, as tests settle it in July 2018.
export const editionId = demo.ids.editions.kedzierzynRound2;
export const july = clockAt(new Date("2018-07-02T10:00:00+02:00"));
export const coordinator = demoActor(demo.emails.coordinator);
export const director = demoActor(demo.emails.centreDirector);
export const clerk = demoActor(demo.emails.clerk);
export const officeDirector = demoActor(demo.emails.officeDirector);
export const why = "Powód podany na potrzeby testu.";

export const codes = (result: ActionResult<unknown>) =>
  !result.ok && result.refusal.kind === "rules" ? result.refusal.rules.map(({ code }) => code) : result;
export const kind = (result: ActionResult<unknown>) => (result.ok ? "ok" : result.refusal.kind);
export const faults = (result: ActionResult<unknown>) =>
  !result.ok && result.refusal.kind === "fields" ? Object.keys(result.refusal.fields) : result;

/** Approves every month of work of an agreement's people as it stands, the way a centre does it before it settles. */
export const approveSheets = (superuserUrl: string, month: string) =>
  withClient(superuserUrl, (client) =>
    client.query(
      `INSERT INTO "WorkTimesheet" ("id", "participationId", "workPlaceId", "editionId", "labourOfficeId", "welfareCentreId", "month", "status",
         "confirmedMinutes", "basis")
       SELECT gen_random_uuid(), "participationId", "workPlaceId", "editionId", "labourOfficeId", "welfareCentreId", $1::text, 'APPROVED_BY_OPS',
         sum("minutes"), 'SIGNED_LIST' FROM "WorkEntry"
       WHERE to_char("workedOn", 'YYYY-MM') = $1::text AND "status" = 'PRESENT'
       GROUP BY "participationId", "workPlaceId", "editionId", "labourOfficeId", "welfareCentreId"
       ON CONFLICT ("participationId", "workPlaceId", "month") DO UPDATE
         SET "status" = 'APPROVED_BY_OPS', "confirmedMinutes" = EXCLUDED."confirmedMinutes"`,
      [month],
    ),
  );

export const draft = (month: string, { actor = coordinator, clock = july, edition = editionId } = {}) =>
  runAction(draftSettlement.definition, actor, draftSchema.parse({ requestId: newId(), editionId: edition, month }), clock);

/** The month as somebody looks at it. */
export async function monthSeen(month: string, actor: Actor = coordinator, clock: Clock = july, edition = editionId) {
  return runLoader(loadMonth.definition, actor, { editionId: edition, month }, clock);
}

const steps = {
  redraw: { definition: redrawSettlement.definition, schema: stepSchema },
  giveBack: { definition: giveBackDraft.definition, schema: backSchema },
  approve: { definition: approveSettlement.definition, schema: approveSchema },
  reopen: { definition: reopenSettlement.definition, schema: backSchema },
  pay: { definition: paySettlement.definition, schema: paySchema },
  claim: { definition: claimRefund.definition, schema: claimSchema },
  returnClaim: { definition: returnClaim.definition, schema: backSchema },
  accept: { definition: acceptClaim.definition, schema: acceptSchema },
  reject: { definition: rejectClaim.definition, schema: backSchema },
  refund: { definition: recordRefund.definition, schema: refundSchema },
} as const;
export type StepName = keyof typeof steps;

/** Takes a step of a month over the version that stands, or over another one. */
export async function take(
  step: StepName,
  month: string,
  actor: Actor,
  typed: Record<string, unknown> = {},
  { clock = july, edition = editionId }: { clock?: Clock; edition?: string } = {},
): Promise<ActionResult<unknown>> {
  const seen = await monthSeen(month, coordinator, clock, edition);
  const { id = newId(), version = 1 } = seen?.settlement ?? {};
  const { definition, schema } = steps[step];
  const input = schema.parse({ requestId: newId(), editionId: edition, settlementId: id, version, reason: "", ...typed });
  return runAction(definition as typeof approveSettlement.definition, actor, input as never, clock);
}
