import { HistoryList } from "#components/ui/history-list.tsx";
import { Section } from "#components/ui/section.tsx";
import type { RegisterPage } from "#lib/attendance/loaders/register.ts";
import { NoteForm } from "./note-form.tsx";

/** Remarks about the session itself, apart from who was there: the centre's and its trainers' own. */
export function SessionNotes({ page }: { page: RegisterPage }) {
  const { inside, mayNote, notes, session } = page;
  if (!inside || (notes.length === 0 && !mayNote)) return null;
  return (
    <div data-print="no" className="mt-8">
      <Section title="Uwagi o zajęciach" definition="Widzi je tylko ośrodek i osoba prowadząca. Urząd pracy ich nie widzi.">
        {notes.length === 0 ? <p className="text-ink-soft">Nie ma jeszcze uwag.</p> : null}
        <HistoryList
          entries={notes.map(({ id, at, atText, who, text }) => ({
            ...{ key: id, at, atText },
            what: (
              <>
                {who}: <span className="whitespace-pre-line">{text}</span>
              </>
            ),
          }))}
        />
        {mayNote ? <NoteForm editionId={session.editionId} sessionId={session.id} /> : null}
      </Section>
    </div>
  );
}
