import { OpenedForm } from "#components/form/opened-form.tsx";
import { MainContent } from "#components/frame/main-content.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { DefinitionFacts } from "#components/ui/definition-facts.tsx";
import { Link } from "#components/ui/link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { audienceText, whenText } from "#lib/schedule/labels.ts";
import type { SessionPage } from "#lib/schedule/loaders/planning.ts";
import { isCalledOff } from "#lib/schedule/rules/status.ts";
import { type ScheduleStep, scheduleTransitions } from "#lib/schedule/transitions.ts";
import { SessionState } from "../session-table.tsx";
import { CancelForm } from "./cancel-form.tsx";
import { ChangeForm } from "./change-form.tsx";
import { RemoveDialog } from "./remove-dialog.tsx";
import { ReplaceForm } from "./replace-form.tsx";

/** One meeting of the schedule: its facts, what it stands in for, and the steps that can be taken now. */
export function SessionScreen({ page }: { page: SessionPage }) {
  const { session, edition, inside, steps } = page;
  const schedule = `/edycje/${edition.id}/harmonogram`;
  const label = (step: ScheduleStep) => scheduleTransitions[step].label;
  return (
    <MainContent>
      <PageHeader
        title={`Zajęcia nr ${session.number}`}
        facts={`${session.form}. ${whenText(session)}`}
        actions={
          <>
            <ButtonLink look="second" href={schedule}>
              Harmonogram
            </ButtonLink>
            {isCalledOff(session.status) ? null : (
              <ButtonLink look="second" href={`/edycje/${edition.id}/zajecia/${session.id}`}>
                Lista obecności
              </ButtonLink>
            )}
          </>
        }
      />
      <Section title="Termin i miejsce">
        <DefinitionFacts facts={factsOf(page, schedule)} columns={1} />
      </Section>
      {steps.length > 0 ? (
        <Section title="Co można zrobić" definition={inside ? "Powód przeniesienia i odwołania zobaczy też urząd pracy." : undefined}>
          <div className="flex flex-col items-start gap-3 [&>section]:w-full">
            {steps.includes("makeUp") ? (
              <OpenedForm button={label("makeUp")}>
                <ReplaceForm page={page} step="makeUp" />
              </OpenedForm>
            ) : null}
            {steps.includes("change") ? (
              <OpenedForm button={label("change")}>
                <ChangeForm page={page} />
              </OpenedForm>
            ) : null}
            {steps.includes("move") ? (
              <OpenedForm button={label("move")}>
                <ReplaceForm page={page} step="move" />
              </OpenedForm>
            ) : null}
            {steps.includes("cancel") ? (
              <OpenedForm button={label("cancel")}>
                <CancelForm page={page} />
              </OpenedForm>
            ) : null}
            {steps.includes("remove") ? <RemoveDialog page={page} /> : null}
          </div>
        </Section>
      ) : null}
    </MainContent>
  );
}

function factsOf({ session, inside }: SessionPage, schedule: string) {
  const other = (one: NonNullable<typeof session.replaces>) => <Link href={`${schedule}/${one.id}`}>zajęcia nr {one.number}</Link>;
  return [
    { term: "Stan", value: <SessionState session={session} /> },
    { term: "Czas", value: formatMinutes(session.minutes) },
    { term: "Dla kogo", value: audienceText({ ...session, isIndividual: session.participationId !== null }) },
    { term: "Sala", value: session.room ?? "brak danych" },
    ...(inside ? [{ term: "Osoba prowadząca", value: session.specialist ?? "brak danych" }] : []),
    ...(inside && session.topic ? [{ term: "Temat", value: session.topic }] : []),
    ...(session.cancelReason ? [{ term: "Powód", value: session.cancelReason }] : []),
    ...(session.replaces ? [{ term: "Zamiast", value: other(session.replaces) }] : []),
    ...(session.replacedBy ? [{ term: "Zastępują je", value: other(session.replacedBy) }] : []),
  ];
}
