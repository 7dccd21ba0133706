import { RowList } from "#components/ui/row-list.tsx";
import { message } from "#lib/law/messages.ts";
import { profiles } from "#lib/law/rules/r03-profiles.ts";
import { capacity } from "#lib/law/rules/r09-capacity.ts";
import { actRepealed } from "#lib/law/rules/r39-new-act.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";

/** What the rules that ask for nothing say on a day (R3, R9, R39). */
export function DayNotes({ day }: { day: IsoDate }) {
  const notes = [actRepealed(day), profiles(day), capacity(day)].flatMap((verdict) => (verdict ? [message(verdict)] : []));
  return (
    <RowList>
      {notes.map(({ code, what, why, basis }) => (
        <li key={code}>
          {what} {why} <span className="text-ink-soft">Podstawa: {basis}</span>
        </li>
      ))}
    </RowList>
  );
}
