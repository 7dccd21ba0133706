"use server";

import { findEdition } from "#lib/editions/repository/editions.ts";
import { outsideAccount } from "#lib/institutions/labels.ts";
import { lateCorrectors } from "#lib/institutions/policy.ts";
import { integrationHour, nameOfUser } from "#lib/institutions/repository.ts";
import { isLateCorrection } from "#lib/law/rules/p-correction.ts";
import { action } from "#lib/platform/action.ts";
import type { AuditDraft } from "#lib/platform/audit.ts";
import { warsawTime } from "#lib/platform/clock.ts";
import { lock, type ScopedTx } from "#lib/platform/db.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";
import { hoursWriters, mayCorrectHoursLate, mayEnterHours, mayOverridePlace } from "#lib/work/policy.ts";
import { lastChange, termsOf, writeEntries } from "#lib/work/repository/entries.ts";
import { personsOf, readPeople, type WorkPerson } from "#lib/work/repository/people.ts";
import { weekFacts } from "#lib/work/rules/calendar.ts";
import { detailsAfter } from "#lib/work/rules/details.ts";
import { cellKey, changesOf, codesOf, conflictsOf, judge, type Placed, refusalsOf, unassignedOf } from "#lib/work/rules/save.ts";
import { type SavedCell, weekHoursSchema } from "#lib/work/schema/week.ts";

/**
 * Saves the changed cells of one week, all or none. The persons are locked before their week and months are read, so that of two
 * people who fill up the same ten hours at once the second is refused (R14); the edition cannot be settled meanwhile.
 */
export const recordWeek = action({
  name: "work.recordWeek",
  input: weekHoursSchema,
  roles: [...new Set([...hoursWriters, ...lateCorrectors])],
  subject: async (tx, { actor, clock, input }) => {
    await lock(tx, { inEdition: input.editionId });
    const edition = await findEdition(tx, input.editionId);
    if (!edition?.startsOn || !edition.endsOn) return null;
    const ids = [...new Set(input.cells.map(({ participationId }) => participationId))];
    const personIds = await personsOf(tx, { editionId: edition.id, welfareCentreId: actor.institution.id, participationIds: ids });
    if (personIds.length !== ids.length) return null;
    await lock(tx, { personIds });
    const changes = changesOf(await readPeople(tx, edition.id, input.week, ids), input.cells);
    const place = { labourOfficeId: edition.labourOfficeId, welfareCentreId: actor.institution.id };
    const hourMinutes = await integrationHour(tx, edition.labourOfficeId, edition.startsOn);
    const terms = await termsOf(tx, place, { role: actor.role, today: clock.today, week: input.week });
    const week = weekFacts(input.week, { from: edition.startsOn, to: edition.endsOn }, terms, hourMinutes);
    const judged = judge(changes, week, ({ participationId }) => {
      const text = input.reasons.find((reason) => reason.participationId === participationId)?.text;
      return { warningReason: text, overrideReason: mayOverridePlace(actor) ? text : undefined };
    });
    return { edition, changes, judged, terms };
  },
  may: ({ actor, subject: { edition, changes, terms } }) =>
    mayEnterHours(actor, edition) ||
    (mayCorrectHoursLate(actor, edition) &&
      changes.length > 0 &&
      changes.every(({ saved, on }) => saved && isLateCorrection({ ...saved, on }, terms))),
  rule: async ({ subject: { changes, judged } }, tx) => {
    const conflicts = conflictsOf(changes);
    if (conflicts.length > 0) await refuseStale(tx, conflicts);
    const unassigned = unassignedOf(changes);
    if (unassigned.length > 0) {
      const text = (cell: Placed<WorkPerson>) =>
        `W dniu ${formatDate(cell.on)} nie ma przydziału do tego miejsca prac. Osoba: ${cell.person.name}.`;
      refuse({ kind: "fields", fields: Object.fromEntries(unassigned.map((cell, i) => [`cells.${i}`, text(cell)])) });
    }
    const rules = refusalsOf(judged);
    if (rules.length > 0) refuse({ kind: "rules", rules });
  },
  write: async (tx, { actor, clock, subject: { edition, changes, judged } }) => {
    const corrects = (change: Placed<WorkPerson>) => codesOf(judged, change).includes("P_CORRECTION");
    const placed = changes.map((change) => ({ ...change, corrects: corrects(change) }));
    await writeEntries(tx, edition.id, placed, { enteredAt: clock.now, enteredById: actor.userId });
    const reasonOf = (person: WorkPerson) => judged.find((one) => one.person === person)?.reasons.warningReason;
    const audit = changes.map((change): AuditDraft => {
      const ruleCodes = codesOf(judged, change);
      return {
        action: change.minutes === null ? "work.delete" : change.saved ? "work.correct" : "work.enter",
        subjectType: "Participation",
        subjectId: change.participationId,
        labourOfficeId: change.person.labourOfficeId,
        sharedWith: [change.person.labourOfficeId],
        changedFields: fieldsOf(change),
        values: { on: change.on, workPlaceId: change.workPlaceId, minutes: change.minutes, was: change.saved?.minutes ?? null },
        ruleCodes,
        reason: ruleCodes.length > 0 ? (reasonOf(change.person) ?? null) : null,
      };
    });
    const versions = changes.map((change) => ({
      key: cellKey(change),
      version: change.minutes === null ? null : (change.saved?.version ?? 0) + 1,
    }));
    return { value: { saved: changes.length, savedAt: warsawTime(clock.now), versions }, audit };
  },
  revalidate: ({ editionId }) => [`/edycje/${editionId}/godziny`, `/edycje/${editionId}/praca`, `/edycje/${editionId}`],
});

/** What of an entry the change touches; that somebody was absent is no value of the audit. */
function fieldsOf({ minutes, details, saved }: Placed<WorkPerson>): string[] {
  const after = detailsAfter(saved, minutes, details);
  const touched = (["status", "absenceKind", "startsAt", "workKindId"] as const).filter((key) => after[key] !== (saved?.[key] ?? null));
  return minutes === null || !saved ? ["minutes"] : ["minutes", ...touched];
}

async function refuseStale(tx: ScopedTx, conflicts: readonly Placed<WorkPerson>[]): Promise<never> {
  const last = await lastChange(tx, conflicts);
  const saved = conflicts.map(
    ({ participationId, workPlaceId, on, saved: now }): SavedCell => ({
      ...{ participationId, workPlaceId, on },
      minutes: now?.minutes ?? null,
      status: now?.status ?? null,
      version: now?.version ?? null,
    }),
  );
  const savedBy = (await nameOfUser(tx, last?.userId ?? null, outsideAccount)) ?? "inna osoba";
  return refuse({ kind: "stale", saved, savedBy, savedAt: last ? warsawTime(last.at) : "" });
}
