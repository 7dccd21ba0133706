import type { ReactNode } from "react";

export type HistoryEntry = {
  key: string;
  /** ISO date or date and time, and the same as printed. */
  at: string;
  atText: string;
  /** "Marta Socjalna, MOPS: zajęcia nr 6, częściowo 180 min" */
  what: ReactNode;
  /** The value before, without brackets. */
  was?: ReactNode;
  reason?: string;
  /** A second, softer line: rules, names of fields. */
  detail?: ReactNode;
};

/** Who, when, what it was, what it is and why; newest first. */
export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  return (
    <ol>
      {entries.map((entry) => (
        <li
          key={entry.key}
          className="grid grid-cols-[152px_minmax(0,1fr)] gap-x-5 border-b border-line py-2.5 narrow:grid-cols-[minmax(0,1fr)]"
        >
          <time dateTime={entry.at} className="text-small leading-6 text-ink-soft">
            {entry.atText}
          </time>
          <div>
            {entry.what}
            {entry.was ? <span className="text-ink-soft"> (było: {entry.was})</span> : null}
            {entry.reason ? (
              <>
                . Powód: <q>{entry.reason}</q>
              </>
            ) : null}
            {entry.detail ? <span className="block text-small text-ink-soft">{entry.detail}</span> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
