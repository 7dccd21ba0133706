"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { z } from "zod";
import { ReasonField } from "#components/form/reason-field.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { useForm } from "#components/form/use-form.ts";
import { useStep } from "#components/form/use-step.ts";
import { restoreParticipation } from "#lib/courses/actions/interruption.ts";
import { declineDecision, returnProposal } from "#lib/courses/actions/outcome-ways.ts";
import { reason } from "#lib/platform/fields.ts";
import { CourseStale } from "./course-stale.tsx";
import type { StepFormProps } from "./step-form.tsx";

const schema = z.object({ reason: reason() });

type BackFormProps = StepFormProps & {
  call: (input: never) => Promise<unknown>;
  /** what is sent beside the reason */
  sent: object;
  question: string;
  verb: string;
  done: string;
};

/** A step back asks for its reason, which both institutions see. */
function BackForm({ row, onClose, onSaved, call, sent, question, verb, done }: BackFormProps) {
  const { run, busy, refusal } = useStep(call);
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { reason: "" } });
  const send = form.handleSubmit(async (input) => {
    if ((await run({ ...sent, ...input })).ok) onSaved(done);
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label={`${verb}: ${row.name}`}>
      <RefusalNotice refusal={refusal} />
      <CourseStale refusal={refusal} nameOf={() => row.name} />
      <ReasonField label={question} autoFocus error={form.formState.errors.reason?.message} {...form.register("reason")} />
      <StepButtons label={verb} busy={busy} onClose={onClose} />
    </form>
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
