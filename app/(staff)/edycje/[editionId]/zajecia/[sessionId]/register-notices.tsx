import { Notice } from "#components/ui/notice.tsx";
import type { RegisterView } from "#lib/attendance/repository/view.ts";
import { formatDate } from "#lib/platform/polish.ts";

/** What stands in the way of recording, who recorded and approved, and that the reading is logged. */
export function RegisterNotices({ page }: { page: RegisterView & { editionName: string } }) {
  const { session, state, future, inside } = page;
  return (
    <>
      {state === "cancelled" || state === "moved" ? (
        <Notice tone="warning" title={`Zajęcia ${state === "moved" ? "przeniesione" : "odwołane"}. Godziny nie zostaną policzone.`}>
          {session.cancelReason ? `Powód: ${session.cancelReason}` : null}
        </Notice>
      ) : future ? (
        <Notice tone="warning" title={future.what}>
          {future.why} {future.fix}
        </Notice>
      ) : null}
      {state === "returned" ? (
        <Notice tone="warning" title="Lista zwrócona do poprawy.">
          Powód: {session.returnReason}
        </Notice>
      ) : null}
      {page.enteredAt && inside ? (
        <p className="pb-3 text-small text-ink-soft">
          Obecność wpisano {page.enteredAt}: {page.enteredBy}.
          {page.approvedAt ? ` Zatwierdzono ${page.approvedAt}: ${page.approvedBy}.` : ""}
        </p>
      ) : null}
      {page.settled && !page.mayCorrect ? (
        <p className="pb-3 text-small text-ink-soft">Miesiąc albo edycję rozliczono. Korektę tworzy dyrektor ośrodka.</p>
      ) : null}
      {page.lateSince && inside ? (
        <Notice title={`Termin poprawek minął ${formatDate(page.lateSince)}.`}>
          {page.terms.mayLate
            ? "Poprawka wymaga powodu. Zobaczą go obie instytucje."
            : "Korektę tworzy koordynator PAI albo dyrektor ośrodka. Pierwszy wpis jest nadal możliwy."}
        </Notice>
      ) : null}
      {inside ? null : (
        <p className="pb-3 text-small text-ink-soft">
          Ten podgląd zapisano w dzienniku. Cel: realizacja edycji. Edycja: {page.editionName}.
        </p>
      )}
    </>
  );
}
