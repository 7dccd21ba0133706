import { registerStateMark } from "#components/attendance/register-state-mark.ts";
import { Link } from "#components/ui/link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { State } from "#components/ui/state.tsx";
import { registerStateLabel } from "#lib/attendance/labels.ts";
import type { RegisterView } from "#lib/attendance/repository/view.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatClockRange, formatDate, weekdayName } from "#lib/platform/polish.ts";

/** Which session it is, and how its register stands. */
export function RegisterHeader({ page }: { page: RegisterView }) {
  const { session, state, inside } = page;
  return (
    <PageHeader
      title={`Zajęcia nr ${session.number}: lista obecności`}
      facts={<Facts page={page} />}
      actions={
        <>
          {stateOf(state)}
          {inside ? <Papers session={session} /> : null}
        </>
      }
    />
  );
}

/** The list as a paper (D10), and the other lists of the day. */
function Papers({ session: { id, editionId, heldOn } }: Pick<RegisterView, "session">) {
  const sessions = `/edycje/${editionId}/zajecia`;
  const paper = `${sessions}/${id}/lista/pdf`;
  return (
    <p data-print="no" className="flex flex-wrap gap-x-4 gap-y-1 text-small">
      <a href={`${paper}?druk=pusty`}>Lista do podpisu (PDF)</a>
      <a href={paper}>Lista z wpisami (PDF)</a>
      <Link href={`${sessions}/dzien?data=${heldOn}`}>Wszystkie listy tego dnia</Link>
    </p>
  );
}

const stateOf = (state: RegisterView["state"]) => <State {...registerStateMark[state]}>{registerStateLabel[state]}</State>;

function Facts({ page }: { page: RegisterView }) {
  const { form, specialist, topic, room, groups, heldOn, startsAt, endsAt, minutes } = page.session;
  const weekday = weekdayName(heldOn);
  const what = [form, specialist?.specialty].filter(Boolean).join(", ");
  const where = [room, groups.length > 0 ? groups.join(", ") : "zajęcia indywidualne"].filter(Boolean).join(", ");
  return (
    <>
      {weekday.charAt(0).toUpperCase() + weekday.slice(1)} {formatDate(heldOn)}, {formatClockRange(startsAt, endsAt)}{" "}
      <span className="narrow:sr-only">
        ({formatMinutes(minutes)}), {where}. Forma wsparcia: {what}.{specialist ? ` Prowadzi: ${specialist.name}.` : ""}
        {/* A topic can tell of health: it stays off paper (words.md 5). */}
        {topic ? <span data-print="no"> Temat: {topic}.</span> : null}
      </span>
    </>
  );
}
