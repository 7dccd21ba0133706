import { HistoryList } from "#components/ui/history-list.tsx";
import { trailLabel } from "#lib/people/labels.ts";
import { formatClock, formatDate } from "#lib/platform/polish.ts";
import type { Loaded } from "./person-screen.tsx";

/** What the acting institution did; the values themselves are not in it. */
export function History({ trail }: Pick<Loaded, "trail">) {
  if (trail.length === 0) return <p>Nie ma jeszcze wpisów.</p>;
  const entries = trail.map(({ id, at, day, time, who, action, reason }) => ({
    key: id,
    at,
    atText: `${formatDate(day)}, ${formatClock(time)}`,
    what: who ? `${who}: ${trailLabel(action)}` : trailLabel(action),
    reason: reason ?? undefined,
  }));
  return <HistoryList entries={entries} />;
}
