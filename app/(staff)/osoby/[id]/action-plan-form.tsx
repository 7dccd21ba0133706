"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useWatch } from "react-hook-form";
import type { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { RadioGroup } from "#components/form/radio-group.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { recordPlanEntry, removePlanEntry } from "#lib/people/actions/action-plan.ts";
import { planKindLabel } from "#lib/people/labels.ts";
import { planEntrySchema, removePlanEntrySchema } from "#lib/people/schema/office.ts";
import { newId } from "#lib/platform/ids.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { CardForm, CardStep } from "./card-form.tsx";
import type { Loaded } from "./person-screen.tsx";

type Entry = Loaded["plan"]["entries"][number];
type Closing = { onClose: () => void };

/** "Wpisz do planu działania" (R4). */
export const PlanEntryStep = ({ personId }: { personId: string }) => (
  <CardStep label="Wpisz do planu działania">{(close) => <EntryForm personId={personId} onClose={close} />}</CardStep>
);

/** "Usuń wpis": a line written by mistake. */
export const RemovePlanEntryStep = (props: { personId: string; entry: Entry }) => (
  <CardStep label="Usuń wpis" about={`${formatDate(props.entry.happenedOn)}, ${planKindLabel[props.entry.kind]}`}>
    {(close) => <RemoveForm {...props} onClose={close} />}
  </CardStep>
);

function EntryForm({ personId, onClose }: { personId: string } & Closing) {
  const { run, busy, refusal } = useStep(recordPlanEntry);
  type Values = z.input<typeof planEntrySchema>;
  const form = useForm<Values, unknown, z.output<typeof planEntrySchema>>({
    resolver: zodResolver(planEntrySchema),
    shouldFocusError: false,
    defaultValues: { requestId: newId(), personId, happenedOn: "", reason: "" },
  });
  const { errors, submitCount } = form.formState;
  const kind = useWatch({ control: form.control, name: "kind" });
  const send = form.handleSubmit(async (input) => {
    const result = await run(input);
    if (result.ok) return onClose();
    for (const [field, message] of Object.entries(faultsOf(result.refusal))) form.setError(field as keyof Values, { message });
  });
  const frame = { errors, sent: submitCount, refusal, busy, onSubmit: send, onClose };
  return (
    <CardForm label="Wpisz do planu działania" submit="Zapisz" {...frame}>
      <RadioGroup
        label="Co się stało"
        id="pole-kind"
        choices={Object.entries(planKindLabel).map(([value, label]) => ({ value, label }))}
        error={errors.kind?.message}
        {...form.register("kind")}
      />
      <DateField control={form.control} name="happenedOn" label="Dzień" id="pole-happenedOn" error={errors.happenedOn?.message} />
      {kind === "CONTINUED" ? (
        <TextareaField label="Uzasadnienie" id="pole-reason" rows={2} error={errors.reason?.message} {...form.register("reason")} />
      ) : null}
    </CardForm>
  );
}

function RemoveForm({ personId, entry, onClose }: { personId: string; entry: Entry } & Closing) {
  const { run, busy, refusal } = useStep(removePlanEntry);
  const form = useForm<z.input<typeof removePlanEntrySchema>, unknown, z.output<typeof removePlanEntrySchema>>({
    resolver: zodResolver(removePlanEntrySchema),
    shouldFocusError: false,
    defaultValues: { requestId: newId(), personId, entryId: entry.id, reason: "" },
  });
  const { errors, submitCount } = form.formState;
  const send = form.handleSubmit(async (input) => {
    if ((await run(input)).ok) onClose();
  });
  const label = `Usuń wpis z dnia ${formatDate(entry.happenedOn)}`;
  return (
    <CardForm label={label} submit="Usuń wpis" {...{ errors, sent: submitCount, refusal, busy, onSubmit: send, onClose }}>
      <TextareaField label="Powód" id="pole-reason" rows={2} error={errors.reason?.message} {...form.register("reason")} />
    </CardForm>
  );
}
