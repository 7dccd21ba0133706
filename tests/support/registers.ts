import { correctApproved } from "#lib/attendance/actions/correct.ts";
import { recordAttendance } from "#lib/attendance/actions/record.ts";
import { type approveAttendance, type markSessionHeld, sendBackRegister } from "#lib/attendance/actions/steps.ts";
import { loadRegister } from "#lib/attendance/loaders/register.ts";
import { correctionSchema, registerSchema } from "#lib/attendance/schema.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ActionResult } from "#lib/platform/result.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { demo, sessionId as sessionIdOf } from "#prisma/demo/ids.ts";
import type { AttendanceStatus } from "#prisma/generated/client/enums.ts";
import { demoActor } from "#tests/support/actors.ts";

export const editionId = demo.ids.editions.kedzierzynRound2;
/** The fourth session of round 2: held on Thursday 17 May, 9:00–14:00, its register is empty. */
export const sessionId = sessionIdOf("kedzierzyn-2018-2", 4);
export const clock = clockAt(new Date("2018-05-24T15:00:00+02:00"));
export const why = "Podpisy na papierze mówią co innego.";

export const socialWorker = demoActor(demo.emails.socialWorker);
export const coordinator = demoActor(demo.emails.coordinator);

type Query = (sql: string, values: unknown[]) => Promise<unknown>;
/** Puts the session back to where its register is empty. */
export async function emptyRegister(query: Query): Promise<void> {
  for (const table of ["AttendanceVersion", "Attendance", "SessionNote"])
    await query(`DELETE FROM "${table}" WHERE "sessionId" = $1`, [sessionId]);
  await query(
    `UPDATE "Session" SET "status" = 'PLANNED', "version" = 1, "heldOn" = '2018-05-17', "returnReason" = NULL, "enteredAt" = NULL,
       "enteredById" = NULL, "approvedAt" = NULL, "approvedById" = NULL WHERE "id" = $1`,
    [sessionId],
  );
}

export async function seen(actor: Actor) {
  const page = await runLoader(loadRegister.definition, actor, { editionId, sessionId }, clock);
  if (!page) throw new Error("no register");
  return page;
}
type Answer = { status: AttendanceStatus; minutes?: number | string; reason?: string };
/** Everybody present but the exceptions, by their number on the paper list. */
export async function form(
  exceptions: Record<number, Answer> = {},
  { actor = socialWorker, reason = "", all = "PRESENT" as AttendanceStatus } = {},
) {
  const { people, session } = await seen(actor);
  const marks = people
    .filter(({ expected }) => expected)
    .map(({ participationId, listNo }) => ({
      participationId,
      note: "",
      minutes: "",
      reason: "",
      ...(exceptions[listNo] ?? { status: all }),
    }));
  return { requestId: newId(), editionId, sessionId, version: session.version, reason, marks };
}
type Form = Awaited<ReturnType<typeof form>>;
export const save = (input: Form, actor = socialWorker) =>
  runAction(recordAttendance.definition, actor, registerSchema.parse(input), clock);
export const correct = (input: Form, actor = coordinator) =>
  runAction(correctApproved.definition, actor, correctionSchema.parse(input), clock);
export const step = async (action: typeof approveAttendance | typeof markSessionHeld, actor: Actor) => {
  const { version } = (await seen(actor)).session;
  return runAction(action.definition, actor, { requestId: newId(), editionId, sessionId, version, reason: "" }, clock);
};
export const sendBack = async (actor: Actor) => {
  const { version } = (await seen(actor)).session;
  return runAction(sendBackRegister.definition, actor, { requestId: newId(), editionId, sessionId, version, reason: why }, clock);
};
export const answerOf = (result: ActionResult<unknown>) => {
  if (result.ok) return "saved";
  const { refusal } = result;
  return refusal.kind === "rules" ? refusal.rules.map(({ code }) => code).join() : refusal.kind;
};
