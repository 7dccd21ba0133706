import { ButtonLink } from "#components/ui/button.tsx";
import { DefinitionFacts } from "#components/ui/definition-facts.tsx";
import { DocumentLine } from "#components/ui/document-line.tsx";
import { Section } from "#components/ui/section.tsx";
import { warsawDate, warsawTime } from "#lib/platform/clock.ts";
import { formatClock, formatDate, hardSpaces } from "#lib/platform/polish.ts";
import { summaryTitle } from "#lib/reports/labels/summary.ts";
import type { SummaryData } from "#lib/reports/loaders/summary.ts";
import { ConclusionsForm } from "./conclusions-form.tsx";
import type { SectionProps } from "./section-props.ts";

/** What the coordinator concludes; a field for whoever may write it, a text for everybody else. */
export function ConclusionsSection({ data: { edition, words, mayWrite, writtenBy } }: SectionProps) {
  const saved = savedText(words.updatedAt, writtenBy);
  return (
    <Section id="wnioski" number={7} title="Wnioski" definition="Pisze koordynator PAI. Na wydruk trafiają bez zmian.">
      {mayWrite ? (
        <ConclusionsForm editionId={edition.id} conclusions={words.conclusions} version={words.version} saved={saved} />
      ) : (
        <>
          <p className="max-w-prose whitespace-pre-line">
            {words.conclusions ? hardSpaces(words.conclusions) : "Nie wpisano jeszcze wniosków."}
          </p>
          {words.conclusions && saved ? <p className="mt-1 text-small text-ink-soft">{saved}</p> : null}
        </>
      )}
    </Section>
  );
}

function savedText(at: SummaryData["words"]["updatedAt"], by: string | null): string | null {
  if (!at) return null;
  return `Zapisano ${formatDate(warsawDate(at))} o ${formatClock(warsawTime(at))}${by ? `, ${by}` : ""}.`;
}

/** The closing meeting, where there was one (S4). */
export function MeetingSection({ data: { words } }: SectionProps) {
  const { meetingOn, meetingGuests, meetingTopics } = words;
  return (
    <Section id="spotkanie" number={8} title="Spotkanie podsumowujące">
      {meetingOn ? (
        <DefinitionFacts
          facts={[
            { term: "Data", value: formatDate(meetingOn) },
            { term: "Goście", value: meetingGuests.join(", ") || "brak danych" },
            { term: "Omówiono", value: meetingTopics.join(", ") || "brak danych" },
          ]}
        />
      ) : (
        <p>Nie zapisano spotkania.</p>
      )}
    </Section>
  );
}

/** The paper itself. */
export function DocumentSection({ data: { edition, summary }, base }: SectionProps) {
  const address = `${base}/podsumowanie/pdf`;
  return (
    <Section id="dokument" number={9} title="Dokument">
      <DocumentLine
        name={`${summaryTitle(edition)}, ${edition.name}`}
        detail={documentState(summary)}
        actions={
          <>
            <ButtonLink look="second" tight href={address} target="_blank">
              Podgląd
            </ButtonLink>
            <ButtonLink look="second" tight href={address} download>
              Pobierz PDF
            </ButtonLink>
          </>
        }
      />
    </Section>
  );
}

function documentState({ ended, missing }: SummaryData["summary"]): string {
  if (missing.length > 0) return `A4, wersja robocza: braki – ${missing.length}.`;
  return ended ? "A4, do podpisu obu dyrekcji." : "A4, wersja robocza: edycja się nie skończyła.";
}
