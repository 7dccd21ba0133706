import { ListNumberForm } from "#components/attendance/list-number-form.tsx";
import { registerStateMark } from "#components/attendance/register-state-mark.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Link } from "#components/ui/link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { State } from "#components/ui/state.tsx";
import { registerStateLabel } from "#lib/attendance/labels.ts";
import type { DayPage } from "#lib/attendance/loaders/sessions.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatClockRange, formatDate, weekdayName } from "#lib/platform/polish.ts";
import { RegisterForm } from "../[sessionId]/register-form.tsx";
import { RegisterList } from "../[sessionId]/register-list.tsx";
import { RegisterNotices } from "../[sessionId]/register-notices.tsx";
import { formOf, linesKey } from "../[sessionId]/sheet.ts";

type Register = DayPage["registers"][number];

/** All registers of a day, each saved on its own with its own version; groups side by side where the screen is wide. */
export function DayScreen({ page }: { page: DayPage }) {
  const { edition, day, registers, inside } = page;
  const weekday = weekdayName(day);
  return (
    <>
      <PageHeader
        title={`Listy obecności: ${weekday} ${formatDate(day)}`}
        facts={
          inside ? "Każdą listę zapisuje się osobno." : `Ten podgląd zapisano w dzienniku. Cel: realizacja edycji. Edycja: ${edition.name}.`
        }
        actions={<OtherDays page={page} />}
      />
      <ListNumberForm action={`/edycje/${edition.id}/zajecia`} />
      {registers.length === 0 ? (
        <EmptyState title="W tym dniu nie ma zajęć.">Wybierz inny dzień albo otwórz listę zajęć edycji.</EmptyState>
      ) : (
        <div className={registers.length > 1 ? "grid gap-x-10 gap-y-12 desktop:grid-cols-2" : ""}>
          {registers.map((register) => (
            <RegisterOfDay key={register.session.id} register={register} editionName={edition.name} compact={registers.length > 1} />
          ))}
        </div>
      )}
    </>
  );
}

/** One register of the day under its own heading, which leads to its page with the steps, papers and remarks. */
function RegisterOfDay({ register, editionName, compact }: { register: Register; editionName: string; compact: boolean }) {
  const { session, state } = register;
  const headingId = `zajecia-${session.number}`;
  return (
    <section aria-labelledby={headingId} className="min-w-0">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id={headingId}>
          <Link href={`/edycje/${session.editionId}/zajecia/${session.id}`}>Zajęcia nr {session.number}</Link>
        </h2>
        <State {...registerStateMark[state]}>{registerStateLabel[state]}</State>
        <p className="w-full text-small text-ink-soft">
          {formatClockRange(session.startsAt, session.endsAt)} ({formatMinutes(session.minutes)}),{" "}
          {[session.groups.join(", ") || "zajęcia indywidualne", session.form, session.room, session.specialist?.name]
            .filter(Boolean)
            .join(", ")}
        </p>
      </div>
      {register.inside ? <RegisterNotices page={{ ...register, editionName }} /> : null}
      {register.people.length === 0 ? (
        <EmptyState title="Nie ma jeszcze uczestników w tej grupie." />
      ) : register.mayRecord ? (
        <RegisterForm key={linesKey(register)} page={formOf(register)} steps={null} compact={compact} />
      ) : (
        <RegisterList page={register} />
      )}
    </section>
  );
}

function OtherDays({ page: { edition, before, after } }: { page: DayPage }) {
  const sessions = `/edycje/${edition.id}/zajecia`;
  const to = (day: string) => `${sessions}/dzien?data=${day}`;
  return (
    <p data-print="no" className="flex flex-wrap gap-x-4 gap-y-1 text-small">
      {before ? <Link href={to(before)}>Poprzedni dzień zajęć: {formatDate(before)}</Link> : null}
      {after ? <Link href={to(after)}>Następny: {formatDate(after)}</Link> : null}
      <Link href={sessions}>Wszystkie zajęcia</Link>
    </p>
  );
}
