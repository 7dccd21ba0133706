import type { EditionHead } from "#lib/editions/repository/editions.ts";
import { listForms } from "#lib/editions/repository/overview.ts";
import { lockEdition } from "#lib/editions/repository/steps.ts";
import { editionPhase } from "#lib/editions/rules/phase.ts";
import { integrationHour } from "#lib/institutions/repository.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { blocks, type Verdict } from "#lib/law/verdict.ts";
import type { AuditDraft } from "#lib/platform/audit.ts";
import { type DateRange, type IsoDate, isoWeekOf, weekRange } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";
import { isScheduleOpen } from "#lib/schedule/policy.ts";
import { groundOf } from "#lib/schedule/repository/ground.ts";
import { lockSession, type ScheduledSession } from "#lib/schedule/repository/sessions.ts";
import { timetableOf } from "#lib/schedule/repository/timetable.ts";
import { meetingVerdicts, type Slot } from "#lib/schedule/rules/conflicts.ts";
import { weekLeftShort } from "#lib/schedule/rules/short-weeks.ts";

/** A meeting of an edition, both held against everybody else: the edition first. */
export type LockedSession = { readonly edition: EditionHead; readonly sides: readonly string[]; readonly session: ScheduledSession };

/** Null when the scope does not show it or it stands under another edition's address. */
export async function lockScheduled(tx: ScopedTx, { editionId, sessionId }: { editionId: string; sessionId: string }) {
  const locked = await lockEdition(tx, editionId);
  const session = locked && (await lockSession(tx, sessionId));
  return locked && session?.editionId === editionId ? { ...locked, session } : null;
}

/** The days over which the schedule of an edition is laid. @throws Refused when there are none yet, or nothing changes any more */
export function openPeriod(edition: EditionHead, today: IsoDate): DateRange {
  const { startsOn: from, endsOn: to, name } = edition;
  if (!isScheduleOpen(editionPhase(edition, today)))
    refuse({ kind: "fields", fields: { edition: `Harmonogram jest zamknięty. Edycja: ${name}.` } });
  if (from === null || to === null) return refuse({ kind: "fields", fields: { edition: "Najpierw wpisz dokładne daty edycji." } });
  return { from, to };
}

/** What speaks against a meeting at its time, the day itself included; `own`: ids of meetings that it replaces or is. */
export async function verdictsOf(
  tx: ScopedTx,
  slot: Slot,
  { editionId, period, own = [] }: { editionId: string; period: DateRange; own?: readonly string[] },
): Promise<Verdict[]> {
  const ground = await groundOf(tx, editionId, period, { from: slot.heldOn, to: slot.heldOn });
  return meetingVerdicts(slot, { ...ground, taken: ground.taken.filter(({ sessionId }) => !own.includes(sessionId)) });
}

/** R16 of the week that loses a meeting; `instead`: what stands in for it. */
export async function leftShort(tx: ScopedTx, { edition, session }: LockedSession, period: DateRange, instead?: Slot): Promise<Verdict[]> {
  const taken = await timetableOf(tx, edition.id, weekRange(isoWeekOf(session.heldOn)));
  const left = [...taken.filter(({ sessionId }) => sessionId !== session.id), ...(instead ? [instead] : [])];
  const hourMinutes = await integrationHour(tx, edition.labourOfficeId, period.from);
  const terms = { edition: period, forms: await listForms(tx, edition.id), hourMinutes };
  return session.groupIds.flatMap((id) => weekLeftShort(id, session.heldOn, left, terms));
}

/** Stops at a block, and at a warning without a reason. @throws Refused kind "rules" */
export function stopAt(verdicts: readonly Verdict[], warningReason: string, subject?: string): void {
  if (blocks(verdicts, { warningReason })) refuse({ kind: "rules", rules: refusedRules(verdicts, {}, subject) });
}

type Entry = { readonly id: string; readonly labourOfficeId: string };

/** An entry about a meeting; the labour office reads it too, its reason included. */
export const auditOf = (
  action: string,
  { id, labourOfficeId }: Entry,
  values: AuditDraft["values"] & object,
  verdicts: readonly Verdict[] = [],
  reason = "",
): AuditDraft => ({
  ...{ action, subjectType: "Session", subjectId: id, labourOfficeId, changedFields: ["session"], values },
  ...{ ruleCodes: verdicts.map(({ code }) => code), reason: reason || null, sharedWith: [labourOfficeId] },
});
