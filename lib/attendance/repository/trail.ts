import type { Register } from "#lib/attendance/repository/register.ts";
import { isLocked } from "#lib/attendance/rules/register.ts";
import type { SavedRegister } from "#lib/attendance/schema.ts";
import { type RegisterStep, registerTransitions } from "#lib/attendance/transitions.ts";
import { outsideAccount } from "#lib/institutions/labels.ts";
import { nameOfUser } from "#lib/institutions/repository.ts";
import { refusedRules } from "#lib/law/refused.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import { warsawDate, warsawTime } from "#lib/platform/clock.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";
import { leadsOn } from "#lib/platform/transitions.ts";

/** An audit entry about a register; the labour office reads it too. */
export const entryOf = ({ session: { id, labourOfficeId } }: Register) => ({
  ...{ subjectType: "Session", subjectId: id, labourOfficeId },
  sharedWith: [labourOfficeId],
});

/** Everything that shows a register. */
export const addressesOf = ({ editionId, sessionId }: { editionId: string; sessionId: string }): string[] => [
  `/edycje/${editionId}/zajecia/${sessionId}`,
  ...["zajecia", "zajecia/dzien", "godziny", "harmonogram"].map((page) => `/edycje/${editionId}/${page}`),
  `/edycje/${editionId}`,
  "/",
];

/** Stops a write at verdicts. @throws Refused kind "rules" */
export function stopAt(verdicts: readonly (Verdict | null)[], person?: string): void {
  const rules = refusedRules(
    verdicts.filter((verdict) => verdict !== null),
    person ? { person } : {},
  );
  if (rules.length > 0) refuse({ kind: "rules", rules });
}

/**
 * Stops a step that somebody else's save, approval or cancelling came before: the answer carries what stands now, so that both can be
 * shown. A register that a correction may still change is not closed to it.
 *
 * @throws Refused kind "stale" with SavedRegister
 */
export async function refuseStale(tx: ScopedTx, { session, people }: Register, seen: number, step: RegisterStep): Promise<void> {
  const closed = !leadsOn(registerTransitions[step], session.status);
  if (session.version === seen && !closed) return;
  const marks = people.flatMap(({ participationId, mark }) =>
    mark
      ? [{ participationId, status: mark.status, note: mark.note, minutes: mark.minutes, arrivedAt: mark.arrivedAt, leftAt: mark.leftAt }]
      : [],
  );
  const saved: SavedRegister = { version: session.version, closed, marks };
  const by = isLocked(session.status) ? session.approvedById : session.enteredById;
  const at = isLocked(session.status) ? session.approvedAt : session.enteredAt;
  const savedAt = at ? `${formatDate(warsawDate(at))}, ${warsawTime(at)}` : "";
  refuse({ kind: "stale", saved, savedBy: (await nameOfUser(tx, by, outsideAccount)) ?? "", savedAt });
}
