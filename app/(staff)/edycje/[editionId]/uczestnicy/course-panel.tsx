"use client";

import { type ReactNode, useState } from "react";
import { CourseMark } from "#components/people/course-state.tsx";
import { Button, LinkButton } from "#components/ui/button.tsx";
import { DefinitionFacts } from "#components/ui/definition-facts.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { StepList } from "#components/ui/step-list.tsx";
import { outcomeStateLabel } from "#lib/courses/labels.ts";
import type { OutcomeStep } from "#lib/courses/transitions/outcome.ts";
import type { CourseStep } from "#lib/courses/transitions/participation.ts";
import type { CourseListView, CourseRow, StepView } from "./course-view.ts";
import { StepForm, type StepKey } from "./step-form.tsx";

type PanelProps = { page: CourseListView; row: CourseRow; onSaved: (text: string) => void };

/** One participant: what was reported and answered, what is possible now and by whom, and the forms of one's own steps in place. */
export function CoursePanel({ page, row, onSaved }: PanelProps) {
  const [step, setStep] = useState<StepKey | null>(null);
  const close = () => setStep(null);
  const title = [...row.steps, ...row.outcomeSteps].find((one) => one.step === step)?.label ?? "Co wydarzyło się po zakończeniu";
  const form = step ? (
    <div className="max-w-form">
      <p className="pb-4 text-lead font-semibold">{title}</p>
      <StepForm step={step} page={page} row={row} onClose={close} onSaved={onSaved} />
    </div>
  ) : null;
  const isOfOutcome = step !== null && row.outcomeSteps.some((one) => one.step === step);
  return (
    <div className="grid gap-6 pt-3 pb-2">
      {row.notices.map(({ id, title, facts }) => (
        <section key={id} aria-label={title} className="max-w-prose">
          <h2 className="text-body font-semibold">{title}</h2>
          <DefinitionFacts facts={facts} />
          <p className="mt-2" data-print="no">
            <a href={`/edycje/${page.editionId}/uczestnicy/zawiadomienie/${id}`}>Pobierz zawiadomienie (PDF)</a>
          </p>
        </section>
      ))}
      {row.consequences.map(({ code, what, why, fix, basis }) => (
        <Notice key={code} title={what}>
          <p>{why}</p>
          <p>{fix}</p>
          <p className="text-small text-ink-soft">Podstawa: {basis}</p>
        </Notice>
      ))}
      {row.steps.length > 0 || row.state !== "COMPLETED" ? (
        <Steps
          label={`Udział: ${row.name}`}
          state={<CourseMark state={row.state} isAtRisk={row.isAtRisk} />}
          steps={row.steps}
          open={step}
          onOpen={setStep}
          otherwise={row.state === "ACTIVE" ? "Udział kończy się sam z ostatnim dniem: Ukończono." : undefined}
        />
      ) : null}
      {isOfOutcome || step === "followUp" ? null : form}
      {row.state === "COMPLETED" && page.shows.outcome ? (
        <>
          {row.outcome.facts.length > 0 ? (
            <section aria-label={`Opinia i rezultat: ${row.name}`} className="max-w-prose">
              <h2 className="text-body font-semibold">Opinia i rezultat</h2>
              <DefinitionFacts facts={row.outcome.facts} />
              {row.outcome.attitude ? (
                <p className="mt-2" data-print="no">
                  <a href={`/edycje/${page.editionId}/uczestnicy/opinia/${row.id}`}>Pobierz opinię (PDF)</a>
                </p>
              ) : null}
            </section>
          ) : null}
          <Steps
            label={`Rezultat: ${row.name}`}
            state={<b>{outcomeStateLabel[row.outcome.state]}</b>}
            steps={row.outcomeSteps}
            open={step}
            onOpen={setStep}
          />
          {page.mayFollowUp && row.outcome.version > 0 && step !== "followUp" ? (
            <p>
              <LinkButton onClick={() => setStep("followUp")}>Zapisz, co wydarzyło się po zakończeniu</LinkButton>
            </p>
          ) : null}
          {isOfOutcome || step === "followUp" ? form : null}
        </>
      ) : null}
    </div>
  );
}

type StepsProps = {
  label: string;
  state: ReactNode;
  steps: readonly StepView<CourseStep | OutcomeStep>[];
  open: StepKey | null;
  onOpen: (step: StepKey) => void;
  otherwise?: string;
};

/** The step list with the buttons of one's own steps; the one whose form is open has none. */
function Steps({ label, state, steps, open, onOpen, otherwise }: StepsProps) {
  const lines = steps.map(({ step, label: what, to, who, isMine }) => ({
    key: step,
    label: what,
    to,
    who,
    action:
      isMine && step !== "complete" && open !== step ? (
        <Button tight look="second" onClick={() => onOpen(step)}>
          {what}
        </Button>
      ) : undefined,
  }));
  return <StepList label={label} state={state} steps={lines} otherwise={otherwise} />;
}
