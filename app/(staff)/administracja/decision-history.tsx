import { HistoryList } from "#components/ui/history-list.tsx";
import { settingSideLabel, settingValueText } from "#lib/institutions/labels.ts";
import type { LawPage } from "#lib/institutions/loaders.ts";
import { SETTINGS } from "#lib/law/settings.ts";
import { warsawDate, warsawTime } from "#lib/platform/clock.ts";
import { formatClock, formatDate } from "#lib/platform/polish.ts";

/** Who set what, from when, on what ground and why; newest first. */
export function DecisionHistory({ history }: { history: LawPage["history"] }) {
  if (history.length === 0) return <p>Nie zmieniono jeszcze żadnego ustawienia.</p>;
  return (
    <HistoryList
      entries={history.map(({ id, key, value, validFrom, setAt, setBy, who, source, reason }) => ({
        key: id,
        at: setAt,
        atText: `${formatDate(warsawDate(new Date(setAt)))}, ${formatClock(warsawTime(new Date(setAt)))}`,
        what: `${who}, ${settingSideLabel[setBy]}: ${SETTINGS[key].label} – ${settingValueText(key, value)}, od ${formatDate(validFrom)}${source ? `. Źródło: ${source}` : ""}`,
        reason,
      }))}
    />
  );
}
