"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { ReasonField } from "#components/form/reason-field.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { day, optionalDay, reason } from "#lib/platform/fields.ts";
import { StaleNotice } from "./stale-notice.tsx";

const plain = z.object({ reason: reason(), declinedOn: optionalDay() });
const dated = z.object({ reason: reason(), declinedOn: day() });

type ReasonFormProps = {
  /** the action; it gets the reason, the day and what `input` makes of them */
  call: (input: never) => Promise<unknown>;
  input: (typed: { reason: string; declinedOn: string | null }) => object;
  label: string;
  question: string;
  name: string;
  /** the person refused on a day that is asked for */
  withDay?: boolean;
  danger?: boolean;
  onClose: () => void;
  onSaved: () => void;
};

/** A step that asks for a written reason and nothing else, or for the day of a refusal besides. */
export function ReasonForm({ call, input, label, question, name, withDay = false, danger = false, onClose, onSaved }: ReasonFormProps) {
  const { run, busy, refusal } = useStep(call);
  const form = useForm<z.input<typeof plain>, unknown, z.output<typeof plain>>({
    resolver: zodResolver(withDay ? dated : plain),
    defaultValues: { reason: "", declinedOn: "" },
  });
  const { errors } = form.formState;
  const faults = faultsOf(refusal);
  const send = form.handleSubmit(async (typed) => {
    if ((await run(input(typed))).ok) onSaved();
  });
  return (
    <form method="post" noValidate onSubmit={send} className="max-w-form pt-4" aria-label={`${label}: ${name}`}>
      <RefusalNotice refusal={refusal} />
      <StaleNotice refusal={refusal} nameOf={() => name} />
      {withDay ? (
        <DateField control={form.control} name="declinedOn" label="Data odmowy" error={errors.declinedOn?.message ?? faults.declinedOn} />
      ) : null}
      <ReasonField label={question} autoFocus={!withDay} error={errors.reason?.message ?? faults.reason} {...form.register("reason")} />
      <StepButtons label={label} {...(danger ? { look: "danger" as const } : {})} busy={busy} onClose={onClose} />
    </form>
  );
}
