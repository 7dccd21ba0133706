import { HistoryList } from "#components/ui/history-list.tsx";
import { trailText } from "#lib/people/labels.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatClock, formatDate, hardSpaces } from "#lib/platform/polish.ts";
import type { Loaded } from "./person-screen.tsx";

/** What the acting institution did; the values themselves are not in it. */
export function History({ trail }: Pick<Loaded, "trail">) {
  if (trail.length === 0) return <p>Nie ma jeszcze wpisów.</p>;
  const entries = trail.map(({ id, at, day, time, who, reason, ...act }) => ({
    key: id,
    at,
    atText: `${formatDate(day)}, ${formatClock(time)}`,
    what: hardSpaces(who ? `${who}: ${trailText(act)}` : trailText(act)),
    was: act.values.was === null ? undefined : formatMinutes(act.values.was),
    reason: reason ?? undefined,
  }));
  return <HistoryList entries={entries} />;
}
