import { revalidatePath } from "next/cache";
import { createSafeActionClient } from "next-safe-action";
import { z } from "zod";
import { currentActor } from "#lib/platform/auth/session.ts";
import { readClock } from "#lib/platform/clock.ts";
import { ownerOf } from "#lib/platform/kept/records.ts";
import { report } from "#lib/platform/report.ts";
import { type Refusal, Refused, refuse } from "#lib/platform/result.ts";
import { type ActionDefinition, runAction } from "#lib/platform/run-action.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";

const client = createSafeActionClient({
  defaultValidationErrorsShape: "formatted",
  handleServerError: (error): Refusal => (error instanceof Refused ? error.refusal : { kind: "failed", id: report(error) }),
}).use(async ({ next, clientInput }) => {
  // An expired sign-in is a refusal the form can show, not a redirect that loses what was typed. And what one person typed is never
  // saved in the name of the next who signs in on the same computer (lib/platform/kept).
  const actor = await currentActor();
  const { typedBy } = z.object({ typedBy: z.string().optional() }).catch({}).parse(clientInput);
  if (!actor || (typedBy !== undefined && typedBy !== ownerOf(actor))) return refuse({ kind: "signedOut" });
  return next({ ctx: { actor } });
});

/**
 * Makes a server action of its definition: actor → zod → permission by role → one transaction in the actor's scope → subject →
 * permission by data → rules → write → audit and outbox → commit → revalidate. A form sends it with `submit`.
 */
export function action<S extends z.ZodType<{ requestId: string }>, Subject, Output extends Prisma.InputJsonValue>(
  definition: ActionDefinition<S, Subject, Output>,
) {
  const run = client.inputSchema(definition.input).action(async ({ parsedInput, ctx }) => {
    const result = await runAction(definition, ctx.actor, parsedInput as z.output<S>, readClock());
    if (!result.ok) return refuse(result.refusal);
    for (const path of definition.revalidate(parsedInput as z.output<S>)) revalidatePath(path);
    return result.value;
  });
  return Object.assign(run, { definition });
}
