import { createEditions } from "#lib/editions/actions/create.ts";
import { saveEdition, saveForms } from "#lib/editions/actions/plan.ts";
import { startRecruiting } from "#lib/editions/actions/steps.ts";
import { loadPlan } from "#lib/editions/loaders/plan.ts";
import { createSchema, editionSchema, planSchema, stepSchema } from "#lib/editions/schema.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ActionResult } from "#lib/platform/result.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { demo } from "#prisma/demo/ids.ts";
import { programmeId } from "#prisma/demo/programmes.ts";
import { demoActor } from "#tests/support/actors.ts";

// Editions of Krzeszowice and Jerzmanowice as tests plan them and take them further, in February 2016.
export const clock = clockAt(new Date("2016-02-10T10:00:00+01:00"));
export const clerk = demoActor("urzednik@pup-krzeszowice.demo");
export const officeDirector = demoActor("dyrektor@pup-krzeszowice.demo");
export const coordinator = demoActor("koordynator@gops-jerzmanowice.demo");
export const director = demoActor("dyrektor@gops-jerzmanowice.demo");
export const socialWorker = demoActor("pracownik@gops-jerzmanowice.demo");
export const programme = programmeId("jerzmanowice-2015-2016");
export const centreId = demo.ids.institutions.gopsJerzmanowice;

/** Codes of the rules that refused, or the whole result when none did. */
export const codes = (result: ActionResult<unknown>) =>
  !result.ok && result.refusal.kind === "rules" ? result.refusal.rules.map(({ code }) => code) : result;
/** "ok" or the kind of the refusal. */
export const kind = (result: ActionResult<unknown>) => (result.ok ? "ok" : result.refusal.kind);

export const rounds = [
  { name: "Tura A", roundNo: "1", plannedFrom: "2016-03", plannedTo: "2016-04" },
  { name: "Tura B", roundNo: "2", plannedFrom: "2016-06", plannedTo: "2016-07" },
  { name: "Tura C", roundNo: "3", plannedFrom: "2016-09", plannedTo: "2016-10" },
];
export const create = (actor = coordinator, change: object = {}) =>
  runAction(
    createEditions.definition,
    actor,
    createSchema.parse({ requestId: newId(), programmeId: programme, rounds, centres: [{ centreId, capacity: "10" }], ...change }),
    clock,
  );
/** One planned edition, March and April. @returns its id */
export async function newEdition(): Promise<string> {
  const result = await create(coordinator, { rounds: [rounds[0]] });
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value.editionIds[0] ?? "";
}
export const planOf = async (editionId: string) => {
  const plan = await runLoader(loadPlan.definition, coordinator, { editionId }, clock);
  if (!plan) throw new Error("no plan");
  return plan;
};
export const march = { startsOn: "2016-03-01", endsOn: "2016-04-30" };
/** "Zapisz edycję" with what is saved, but for the change. */
export async function save(editionId: string, change: object, actor = coordinator) {
  const { edition, centres } = await planOf(editionId);
  const form = {
    ...{ requestId: newId(), editionId, version: edition.version, name: edition.name, roundNo: "", sequenceNo: "", periodReason: "" },
    ...{ plannedFrom: edition.plannedFrom, plannedTo: edition.plannedTo, startsOn: "", endsOn: "", capacity: edition.capacity },
    centres: centres.map((centre) => ({ centreId: centre.centreId, capacity: centre.capacity, ...centre.papers })),
    ...change,
  };
  return runAction(saveEdition.definition, actor, editionSchema.parse(form), clock);
}
/** Eighty hours. */
export const eightWeeks = [{ id: "", kind: "WORKSHOP", name: "warsztaty", sessionCount: "16", sessionMinutes: 300 }];
export async function saveLines(editionId: string, forms: readonly object[], actor = coordinator) {
  const { edition } = await planOf(editionId);
  return runAction(
    saveForms.definition,
    actor,
    planSchema.parse({ requestId: newId(), editionId, version: edition.version, forms }),
    clock,
  );
}
/** Takes a step of the edition over its saved version. */
export async function take(action: typeof startRecruiting, actor: typeof clerk, editionId: string, reason = "", at = clock) {
  const { version } = (await planOf(editionId)).edition;
  return runAction(action.definition, actor, stepSchema.parse({ requestId: newId(), editionId, version, reason }), at);
}
/** A reason long enough. */
export const why = "Uzgodniono z urzędem pracy na spotkaniu.";
/** An edition that recruits. @returns its id */
export async function recruiting(): Promise<string> {
  const id = await newEdition();
  await save(id, march);
  await saveLines(id, eightWeeks);
  const begun = await take(startRecruiting, coordinator, id);
  if (!begun.ok) throw new Error(begun.refusal.kind);
  return id;
}
