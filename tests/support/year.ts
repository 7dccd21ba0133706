import type { z } from "zod";
import { createAgreement, submitAgreement } from "#lib/agreements/actions/draft.ts";
import { consentToAgreement, signAgreement } from "#lib/agreements/actions/review.ts";
import { createSchema as agreementSchema, signSchema } from "#lib/agreements/schema.ts";
import { loadCourses } from "#lib/courses/loaders/participants.ts";
import { saveEdition, saveGroups } from "#lib/editions/actions/plan.ts";
import { startRecruiting } from "#lib/editions/actions/steps.ts";
import { loadPlan } from "#lib/editions/loaders/plan.ts";
import { editionSchema } from "#lib/editions/schema.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ActionResult } from "#lib/platform/result.ts";
import { type ActionDefinition, runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { referCandidates } from "#lib/referrals/actions/refer.ts";
import { confirmFirstDay } from "#lib/referrals/actions/take-up.ts";
import { loadCandidates } from "#lib/referrals/loaders/candidates.ts";
import { demo } from "#prisma/demo/ids.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";
import { demoActor } from "#tests/support/actors.ts";
import { contentsOf, signatoriesOf } from "#tests/support/agreements.ts";

// Steps of the county of Pułtusk on any day, as tests/integration/year.test.ts takes them one after another.
export const at = (day: string) => clockAt(new Date(`${day}T10:00:00+01:00`));
const of = (role: string, slug: string) => demoActor(`${role}@${slug}-pultusk.demo`);
export const clerk = of("urzednik", "pup");
export const officeDirector = of("dyrektor", "pup");
export const coordinator = of("koordynator", "mops");
export const socialWorker = of("pracownik", "mops");
export const centreDirector = of("dyrektor", "mops");
export const centreId = demo.ids.institutions.mopsPultusk;
export const why = "Uzgodniono w rozmowie, notatka w aktach.";

type Form = z.ZodType<{ requestId: string }>;
type Action<S extends Form, Subject, Output extends Prisma.InputJsonValue> = { definition: ActionDefinition<S, Subject, Output> };

/** Takes a step on a day with what its form would send; the request id is added. */
export const run = <S extends Form, Subject, Output extends Prisma.InputJsonValue>(
  action: Action<S, Subject, Output>,
  actor: Actor,
  day: string,
  input: object,
) => runAction(action.definition, actor, { requestId: newId(), ...input } as unknown as z.output<S>, at(day));

/** The same where nothing should stand in the way. @throws Error with the refusal */
export async function done<S extends Form, Subject, Output extends Prisma.InputJsonValue>(
  action: Action<S, Subject, Output>,
  actor: Actor,
  day: string,
  input: object,
): Promise<Output> {
  const result = await run(action, actor, day, input);
  if (!result.ok) throw new Error(`${action.definition.name}: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
/** Codes of the rules that refused, or the whole result when none did. */
export const codes = (result: ActionResult<unknown>) =>
  !result.ok && result.refusal.kind === "rules" ? result.refusal.rules.map(({ code }) => code) : result;

/** An agreement between the two, from its draft to the signing on a day. */
export async function agreement(kind: "PAI" | "AGREEMENT", number: string, signedOn: string) {
  const contents = contentsOf(kind);
  const terms = { ...contents.terms, validFrom: "2018-01-01", validTo: "2019-12-31", monthlyCapMinutes: 40 * 60 };
  const { id } = await done(
    createAgreement,
    clerk,
    "2017-12-04",
    agreementSchema.parse({ ...contents, number, terms, requestId: newId(), welfareCentreId: centreId }),
  );
  await done(submitAgreement, coordinator, "2017-12-05", { id, version: 1 });
  for (const director of [officeDirector, centreDirector]) await done(consentToAgreement, director, "2017-12-06", { id, version: 2 });
  const days = { number, signedOn, validFrom: "2018-01-01", validTo: "2019-12-31" };
  await done(
    signAgreement,
    clerk,
    signedOn,
    signSchema.parse({ requestId: newId(), id, version: 2, ...days, signatories: signatoriesOf(kind) }),
  );
  return id;
}

export const candidates = async (actor: Actor, editionId: string, day: string) => {
  const data = await runLoader(loadCandidates.definition, actor, { editionId }, at(day));
  if (!data) throw new Error("no candidates");
  return data;
};
export const rowOf = async (actor: Actor, editionId: string, surname: string, day: string) => {
  const row = (await candidates(actor, editionId, day)).rows.find(({ candidate }) => candidate.surname === surname);
  if (!row) throw new Error(`${surname} is not on the list`);
  return row;
};
export const seen = async (editionId: string, surname: string, day: string) => {
  const { candidate } = await rowOf(coordinator, editionId, surname, day);
  return { nominationId: candidate.nominationId, version: candidate.version };
};
export async function refer(editionId: string, surname: string, day: string, startsOn: string, reasons: object = {}) {
  const row = await rowOf(clerk, editionId, surname, day);
  const place = "groupId" in row ? { groupId: row.groupId, workPlaceId: row.workPlaceId } : {};
  const person = { ...(await seen(editionId, surname, day)), ...place, warningReason: "", exceptionReason: "", ...reasons };
  return run(referCandidates, clerk, day, { editionId, startsOn, noOtherHelp: true, people: [person] });
}
export const course = async (editionId: string, surname: string, day: string, actor = clerk) => {
  const data = await runLoader(loadCourses.definition, actor, { editionId }, at(day));
  const row = data?.rows.find((one) => one.course.name.startsWith(surname));
  if (!row) throw new Error(`${surname} takes no part`);
  return row;
};
export async function takeUp(editionId: string, surname: string, day: string, safetyBriefingOn: string | null, warningReason = "") {
  const { candidate } = await rowOf(coordinator, editionId, surname, day);
  return run(confirmFirstDay, coordinator, day, {
    editionId,
    referralId: candidate.referral?.id ?? newId(),
    firstDay: day,
    safetyBriefingOn,
    warningReason,
  });
}
export const plan = async (editionId: string, day: string) => {
  const found = await runLoader(loadPlan.definition, coordinator, { editionId }, at(day));
  if (!found) throw new Error("no plan");
  return found;
};
/** Days and a group, then "Rozpocznij nabór". */
export async function recruit(editionId: string, day: string, days: { startsOn: string; endsOn: string }) {
  const { edition, centres } = await plan(editionId, day);
  const form = {
    ...{ requestId: newId(), editionId, version: edition.version, name: edition.name, roundNo: "", sequenceNo: "", periodReason: "" },
    ...{ plannedFrom: edition.plannedFrom, plannedTo: edition.plannedTo, ...days, capacity: edition.capacity },
    centres: centres.map((centre) => ({ centreId: centre.centreId, capacity: centre.capacity, ...centre.papers })),
  };
  await done(saveEdition, coordinator, day, editionSchema.parse(form));
  const version = async () => (await plan(editionId, day)).edition.version;
  await done(saveGroups, coordinator, day, { editionId, version: await version(), groups: [{ id: "", name: "Grupa A" }] });
  await done(startRecruiting, coordinator, day, { editionId, version: await version(), reason: "" });
}
