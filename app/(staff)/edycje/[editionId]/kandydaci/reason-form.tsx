"use client";

import { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { PersonStep } from "#components/form/person-step.tsx";
import { ReasonField } from "#components/form/reason-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { day, optionalDay, reason } from "#lib/platform/fields.ts";
import { StaleNotice } from "./stale-notice.tsx";

const plain = z.object({ reason: reason(), declinedOn: optionalDay() });
const dated = z.object({ reason: reason(), declinedOn: day() });

type ReasonFormProps = {
  /** the action; it gets the reason, the day and what was seen */
  call: (input: never) => Promise<unknown>;
  seen: Readonly<Record<string, unknown>>;
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
export function ReasonForm({ call, seen, label, question, name, withDay = false, danger = false, onClose, onSaved }: ReasonFormProps) {
  const { form, errorOf, ...frame } = useStepForm({
    ...{ action: call, schema: withDay ? dated : plain, seen, start: { reason: "", declinedOn: "" }, onClose, onSaved },
  });
  return (
    <PersonStep
      {...frame}
      label={label}
      name={name}
      {...(danger ? { look: "danger" as const } : {})}
      className="max-w-form pt-4"
      stale={<StaleNotice refusal={frame.refusal} nameOf={() => name} />}
    >
      {withDay ? <DateField control={form.control} name="declinedOn" label="Data odmowy" error={errorOf("declinedOn")} /> : null}
      <ReasonField label={question} autoFocus={!withDay} error={errorOf("reason")} {...form.register("reason")} />
    </PersonStep>
  );
}
