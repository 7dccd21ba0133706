import { HistoryList } from "#components/ui/history-list.tsx";
import { Link } from "#components/ui/link.tsx";
import { changedText, trailText, trailWas } from "#lib/people/labels.ts";
import type { PersonPage } from "#lib/people/loaders.ts";
import { formatClock, formatDate, hardSpaces } from "#lib/platform/polish.ts";

type Line = PersonPage["trail"][number];

/** Who did what, when and why, in both institutions; personal values are not in it, only the names of their fields. */
export function History({ person, trail, older }: Pick<PersonPage, "person" | "trail" | "older">) {
  if (trail.length === 0) return <p>Nie ma jeszcze wpisów.</p>;
  const entries = trail.map((line) => ({
    key: line.id,
    at: line.at,
    atText: `${formatDate(line.day)}, ${formatClock(line.time)}`,
    what: hardSpaces(`${line.who}: ${trailText(line)}`),
    was: trailWas(line) ?? undefined,
    reason: line.reason ?? undefined,
    detail: detailOf(line),
  }));
  return (
    <>
      <HistoryList entries={entries} />
      {older ? (
        <p data-print="no" className="mt-4">
          <Link href={`/osoby/${person.id}?historia=${older}#historia`} scroll={false}>
            Pokaż starsze
          </Link>
        </p>
      ) : null}
    </>
  );
}

function detailOf({ changedFields, rules }: Line): string | undefined {
  const fields = changedText(changedFields);
  const said = rules.map(({ short, basis }) => `${short} (${basis})`).join("; ");
  return [fields && `Zmienione pola: ${fields}.`, said && `Zasady: ${said}.`].filter(Boolean).join(" ") || undefined;
}
