import type { EditionHead } from "#lib/editions/repository/editions.ts";
import { lockEdition } from "#lib/editions/repository/steps.ts";
import { editionPhase } from "#lib/editions/rules/phase.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { blocks, type Verdict } from "#lib/law/verdict.ts";
import type { AuditDraft } from "#lib/platform/audit.ts";
import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";
import { isScheduleOpen } from "#lib/schedule/policy.ts";
import { groundOf } from "#lib/schedule/repository/ground.ts";
import { lockSession, type ScheduledSession } from "#lib/schedule/repository/sessions.ts";
import { meetingVerdicts, type Slot } from "#lib/schedule/rules/conflicts.ts";

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
