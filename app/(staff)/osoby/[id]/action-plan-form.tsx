"use client";

import { useWatch } from "react-hook-form";
import { DateField } from "#components/form/date-field.tsx";
import { RadioGroup } from "#components/form/radio-group.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { recordPlanEntry, removePlanEntry } from "#lib/people/actions/action-plan.ts";
import { planKindLabel } from "#lib/people/labels.ts";
import type { PersonPage } from "#lib/people/loaders.ts";
import { planEntrySchema, removePlanEntrySchema } from "#lib/people/schema/office.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { CardForm, CardStep } from "./card-form.tsx";
import { useCardForm } from "./use-card-form.ts";

type Entry = PersonPage["plan"]["entries"][number];
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
  const start = { personId, happenedOn: "", reason: "" };
  const { form, errors, frame } = useCardForm({ action: recordPlanEntry, schema: planEntrySchema, start, onClose });
  const kind = useWatch({ control: form.control, name: "kind" });
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
  const start = { personId, entryId: entry.id, reason: "" };
  const { form, errors, frame } = useCardForm({ action: removePlanEntry, schema: removePlanEntrySchema, start, onClose });
  const label = `Usuń wpis z dnia ${formatDate(entry.happenedOn)}`;
  return (
    <CardForm label={label} submit="Usuń wpis" {...frame}>
      <TextareaField label="Powód" id="pole-reason" rows={2} error={errors.reason?.message} {...form.register("reason")} />
    </CardForm>
  );
}
