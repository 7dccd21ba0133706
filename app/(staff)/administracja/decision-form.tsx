"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { setSetting } from "#lib/institutions/actions.ts";
import { newSettingSchema, type SettingInput, settingSchema } from "#lib/institutions/schema.ts";
import type { SettingKey } from "#lib/law/settings.ts";
import { newId } from "#lib/platform/ids.ts";
import { StaleDecision } from "./stale-decision.tsx";
import { ValueField } from "./value-field.tsx";

/** What a decision is about, and what of it stands already: a rate that is confirmed has its day and its amount. */
export type DecisionSubject = {
  readonly institutionId: string;
  readonly settingKey: SettingKey;
  /** decisions about it that were shown */
  readonly seen: number;
  readonly fixed?: { readonly value?: string; readonly validFrom?: string };
  /** null: no source is asked for */
  readonly source: { readonly label: string; readonly hint: string; readonly optional?: boolean } | null;
  readonly verb: string;
};

/** Sets something from a day on, with its source and its reason. */
export function DecisionForm({ subject, onClose }: { subject: DecisionSubject; onClose: () => void }) {
  const { institutionId, settingKey: key, seen, fixed = {}, source, verb } = subject;
  const { run, busy, refusal } = useStep(setSetting);
  const form = useForm<SettingInput, unknown, z.output<typeof settingSchema>>({
    // An empty value takes a decision back, which is a step of its own.
    resolver: zodResolver(fixed.value === undefined ? newSettingSchema : settingSchema),
    defaultValues: {
      ...{ requestId: newId(), institutionId, key, seen, source: "", reason: "" },
      ...{ value: fixed.value ?? "", validFrom: fixed.validFrom ?? "" },
    },
  });
  const { errors } = form.formState;
  const faults = faultsOf(refusal);
  const send = form.handleSubmit(async (input) => {
    // After a conflict the page has been read anew, so that saving again is a decision about what is shown now.
    if ((await run({ ...input, seen })).ok) onClose();
  });
  return (
    <form method="post" noValidate onSubmit={send} className="pt-4">
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <StaleDecision refusal={refusal} settingKey={key} />
      {fixed.value === undefined ? (
        <ValueField control={form.control} settingKey={key} error={errors.value?.message ?? faults.value} />
      ) : null}
      {fixed.validFrom === undefined ? (
        <DateField
          control={form.control}
          name="validFrom"
          label="Obowiązuje od"
          id={`od-${key}`}
          error={errors.validFrom?.message ?? faults.validFrom}
        />
      ) : null}
      {source ? <TextField {...source} error={errors.source?.message ?? faults.source} {...form.register("source")} /> : null}
      <TextareaField
        label="Powód"
        hint="Jedno lub dwa zdania. Zobaczą je urząd pracy i ośrodki."
        error={errors.reason?.message ?? faults.reason}
        {...form.register("reason")}
      />
      {fixed.validFrom !== undefined && faults.validFrom ? <p className="mb-4 font-semibold text-unx">{faults.validFrom}</p> : null}
      <StepButtons label={verb} busy={busy} onClose={onClose} />
    </form>
  );
}
