"use server";

import { type EditionHead, findEdition } from "#lib/editions/repository/editions.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { blocks, type Verdict } from "#lib/law/verdict.ts";
import { action } from "#lib/platform/action.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { AuditDraft } from "#lib/platform/audit.ts";
import { addDays } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { formatDate, formatRange } from "#lib/platform/polish.ts";
import { type RefusedRule, refuse } from "#lib/platform/result.ts";
import { workAddresses } from "#lib/work/labels.ts";
import { mayKeepPlaces, placeKeepers } from "#lib/work/policy.ts";
import { type Assignee, changeDays, holdAssignees, participationOf, writeAssignments } from "#lib/work/repository/assignments.ts";
import { type Place, placesOf } from "#lib/work/repository/places.ts";
import { assignFaults, endFaults } from "#lib/work/rules/assignments.ts";
import { assignSchema, changeAssignmentSchema, moveAssignmentSchema } from "#lib/work/schema/assignments.ts";

/** What the rules say of a person at a place; a move is asked about two. */
type Judged = { readonly person: Assignee; readonly place: string; readonly verdicts: readonly Verdict[] };

/** "Przydziel": several people to one place for a period. @returns how many */
export const assignPlace = action({
  name: "work.assign",
  input: assignSchema,
  roles: placeKeepers,
  subject: async (tx, { input }) => {
    const { editionId, participationIds, workPlaceId } = input;
    const edition = await findEdition(tx, editionId);
    const people = edition && (await holdAssignees(tx, { editionId, participationIds, workPlaceIds: [workPlaceId] }));
    const [place] = people ? await placesOf(tx, { id: workPlaceId }) : [];
    if (!people || !place) return null;
    const judged = people.map((person): Judged => {
      const period = { from: input.from, to: input.to ?? person.participation.to };
      const here = person.assignments.filter((one) => one.workPlaceId === workPlaceId);
      return { person, place: place.name, verdicts: assignFaults({ ...person, here }, place, period, people.length) };
    });
    return { edition, place, people, judged };
  },
  may: ({ actor, subject: { edition, people } }) => mayAssign(actor, edition, people),
  rule: ({ input, subject: { judged }, clock }) => {
    refuseDays(input, clock.today);
    refuseBlocked(judged, input.reason);
  },
  write: async (tx, { input, subject: { place, people, judged } }) => {
    await writeAssignments(tx, people, { ...input, stayNoteOf: (person) => stayNote(judged, person, input.reason) });
    return { value: { assigned: people.length }, audit: judged.map((one) => auditOf("work.assign", one, place, input)) };
  },
  revalidate: workAddresses,
});

const mayAssign = (actor: Actor, edition: EditionHead, people: readonly Assignee[]): boolean =>
  mayKeepPlaces(actor, edition) && people.every(({ welfareCentreId }) => welfareCentreId === actor.institution.id);

/** The assignment that a step is about, held with its person and the places concerned. */
async function holdAssignment(tx: ScopedTx, asked: { editionId: string; assignmentId: string; workPlaceId?: string }) {
  const edition = await findEdition(tx, asked.editionId);
  const participationId = await participationOf(tx, asked.editionId, asked.assignmentId);
  if (!edition || !participationId) return null;
  const [unheld] = (await holdAssignees(tx, { editionId: asked.editionId, participationIds: [participationId], workPlaceIds: [] })) ?? [];
  const own = unheld?.assignments.find(({ id }) => id === asked.assignmentId);
  if (!unheld || !own) return null;
  const workPlaceIds = [own.workPlaceId, ...(asked.workPlaceId ? [asked.workPlaceId] : [])];
  const [person] = (await holdAssignees(tx, { editionId: asked.editionId, participationIds: [participationId], workPlaceIds })) ?? [];
  const [place] = await placesOf(tx, { id: asked.workPlaceId ?? own.workPlaceId });
  return person && place ? { edition, person, own, place } : null;
}

/** "Zmień": the last day of an assignment, and the day of the host's instruction. */
export const changeAssignment = action({
  name: "work.changeAssignment",
  input: changeAssignmentSchema,
  roles: placeKeepers,
  subject: (tx, { input }) => holdAssignment(tx, input),
  may: ({ actor, subject: { edition, person } }) => mayAssign(actor, edition, [person]),
  rule: ({ input, subject: { person, own, place }, clock }) => {
    refuseStale(own.version, input.version);
    refuseDays({ ...input, from: own.from }, clock.today);
    refuseBlocked([{ person, place: place.name, verdicts: judgeEnd(person, own, place, input.to) }], input.reason);
  },
  write: async (tx, { input, subject: { person, own, place } }) => {
    await changeDays(tx, own, input);
    const judged = { person, verdicts: judgeEnd(person, own, place, input.to) };
    return { value: { version: own.version + 1 }, audit: [auditOf("work.changeAssignment", judged, place, { ...input, from: own.from })] };
  },
  revalidate: workAddresses,
});

/** "Przenieś": the assignment ends the day before, another begins. */
export const moveAssignment = action({
  name: "work.moveAssignment",
  input: moveAssignmentSchema,
  roles: placeKeepers,
  subject: async (tx, { input }) => {
    const held = await holdAssignment(tx, input);
    if (!held) return null;
    const { person, own, place } = held;
    const here = person.assignments.filter((one) => one.workPlaceId === input.workPlaceId);
    const begins = assignFaults({ ...person, here }, place, { from: input.from, to: own.to }, 1);
    const ends = endFaults({ ...own, ...person, to: addDays(input.from, -1), closedOn: null });
    const judged: Judged[] = [
      { person, place: place.name, verdicts: begins },
      { person, place: own.placeName, verdicts: ends },
    ];
    return { ...held, judged };
  },
  may: ({ actor, subject: { edition, person } }) => mayAssign(actor, edition, [person]),
  rule: ({ input, subject: { own, judged }, clock }) => {
    refuseStale(own.version, input.version);
    refuseDays({ ...input, to: null }, clock.today);
    if (input.from <= own.from || input.from > own.to)
      refuse({ kind: "fields", fields: { from: `Wybierz dzień tego przydziału po jego początku: ${formatRange(own)}.` } });
    refuseBlocked(judged, input.reason);
  },
  write: async (tx, { input, subject: { person, own, place, judged } }) => {
    const stayNoteOf = () => stayNote(judged, person, input.reason);
    const both = { person, verdicts: judged.flatMap(({ verdicts }) => verdicts) };
    await changeDays(tx, own, { to: addDays(input.from, -1), briefedOn: own.briefedOn });
    await writeAssignments(tx, [person], { ...input, to: own.validTo, stayNoteOf });
    return { value: { moved: 1 }, audit: [auditOf("work.moveAssignment", both, place, { ...input, to: own.validTo })] };
  },
  revalidate: workAddresses,
});

// A longer assignment is asked everything anew, a shorter one only about its entries.
function judgeEnd(person: Assignee, own: Assignee["assignments"][number], place: Place, to: string | null): Verdict[] {
  const end = to ?? person.participation.to;
  if (end <= own.to) return endFaults({ ...own, to: end, participation: person.participation, closedOn: place.closedOn });
  const here = person.assignments.filter((one) => one.workPlaceId === own.workPlaceId && one.id !== own.id);
  const taken = place.taken.filter(({ assignmentId }) => assignmentId !== own.id);
  const verdicts = assignFaults({ ...person, here }, { ...place, taken }, { from: own.from, to: end }, 1);
  return own.stayNote === null ? verdicts : verdicts.filter(({ code }) => code !== "R8_OUTSIDE_MUNICIPALITY");
}

const stayNote = (judged: readonly Judged[], person: Assignee, reason: string): string | null =>
  judged.some((one) => one.person === person && one.verdicts.some(({ code }) => code === "R8_OUTSIDE_MUNICIPALITY")) ? reason : null;

function refuseDays({ from, to, briefedOn }: { from: string; to: string | null; briefedOn: string | null }, today: string): void {
  if (to && to < from) refuse({ kind: "fields", fields: { to: `Koniec ${formatDate(to)} jest przed początkiem ${formatDate(from)}.` } });
  if (briefedOn && briefedOn > today) refuse({ kind: "fields", fields: { briefedOn: `Data późniejsza niż dziś (${formatDate(today)}).` } });
}

function refuseStale(saved: number, seen: number): void {
  if (saved !== seen) refuse({ kind: "stale", saved: { version: saved }, savedBy: "", savedAt: "" });
}

/** @throws Refused with everything that stops, person by person; the coordinator's reason lifts a warning and R8 */
function refuseBlocked(judged: readonly Judged[], reason: string): void {
  const reasons = { warningReason: reason, overrideReason: reason };
  const rules = judged.flatMap(({ person, place, verdicts }): RefusedRule[] =>
    refusedRules(
      verdicts.filter((verdict) => blocks([verdict], reasons)),
      { side: "OPS", person: person.name, place },
      person.participationId,
    ),
  );
  if (rules.length > 0) refuse({ kind: "rules", rules });
}

function auditOf(
  what: string,
  { person, verdicts }: Pick<Judged, "person" | "verdicts">,
  place: Place,
  input: { from: string; to: string | null; briefedOn: string | null; reason: string },
): AuditDraft {
  return {
    ...{ action: what, subjectType: "Participation", subjectId: person.participationId, labourOfficeId: person.labourOfficeId },
    ...{ changedFields: ["assignment"], sharedWith: [person.labourOfficeId] },
    values: { workPlaceId: place.id, from: input.from, to: input.to, briefedOn: input.briefedOn },
    ruleCodes: verdicts.map(({ code }) => code),
    reason: verdicts.length > 0 ? input.reason || null : null,
  };
}
