"use client";

import { z } from "zod";
import { PersonStep } from "#components/form/person-step.tsx";
import { ReasonField } from "#components/form/reason-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { restoreParticipation } from "#lib/courses/actions/interruption.ts";
import { declineDecision, returnProposal } from "#lib/courses/actions/outcome-ways.ts";
import { reason } from "#lib/platform/fields.ts";
import { CourseStale } from "./course-stale.tsx";
import type { StepFormProps } from "./step-form-props.ts";

const schema = z.object({ reason: reason() });

type BackFormProps = StepFormProps & {
  call: (input: never) => Promise<unknown>;
  /** what is sent beside the reason */
  sent: Readonly<Record<string, unknown>>;
  question: string;
  verb: string;
  done: string;
};

/** A step back asks for its reason, which both institutions see. */
function BackForm({ row, onClose, onSaved, call, sent, question, verb, done }: BackFormProps) {
  const { form, errorOf, ...frame } = useStepForm({
    ...{ action: call, schema, seen: sent, start: { reason: "" }, onClose },
    onSaved: () => onSaved(done),
  });
  return (
    <PersonStep {...frame} label={verb} name={row.name} stale={<CourseStale refusal={frame.refusal} nameOf={() => row.name} />}>
      <ReasonField label={question} autoFocus error={errorOf("reason")} {...form.register("reason")} />
    </PersonStep>
  );
}

/** "Przywróć udział". */
export function RestoreForm(props: StepFormProps) {
  const { open, id } = props.row;
  return (
    <BackForm
      {...props}
      call={restoreParticipation}
      sent={{ editionId: props.page.editionId, participationId: id, noticeId: open?.id, version: open?.version }}
      question="Przywrócić udział? Powód:"
      verb="Przywróć udział"
      done="Udział trwa. Zgłoszenie zamknięto."
    />
  );
}

const ofOutcome = ({ page, row }: StepFormProps) => ({ editionId: page.editionId, participationId: row.id, version: row.outcome.version });

/** "Zwróć propozycję". */
export function ReturnForm(props: StepFormProps) {
  return (
    <BackForm
      {...props}
      call={returnProposal}
      sent={ofOutcome(props)}
      question="Zwrócić propozycję do ośrodka? Powód:"
      verb="Zwróć propozycję"
      done="Propozycję zwrócono do ośrodka."
    />
  );
}

/** "Nie uzgadniaj". */
export function DeclineForm(props: StepFormProps) {
  return (
    <BackForm
      {...props}
      call={declineDecision}
      sent={ofOutcome(props)}
      question="Nie uzgadniać rezultatu? Powód:"
      verb="Nie uzgadniaj"
      done="Rezultat wrócił do urzędu pracy."
    />
  );
}
