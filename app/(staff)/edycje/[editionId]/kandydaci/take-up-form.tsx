"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { newId } from "#lib/platform/ids.ts";
import { formatDate, formatRange } from "#lib/platform/polish.ts";
import { confirmFirstDay } from "#lib/referrals/actions/take-up.ts";
import { takeUpSchema } from "#lib/referrals/schema/candidates.ts";
import { StaleNotice } from "./stale-notice.tsx";

type TakeUpFormProps = {
  editionId: string;
  today: IsoDate;
  name: string;
  takeUp: { referralId: string; startsOn: IsoDate; endsOn: IsoDate };
  onClose: () => void;
  onSaved: () => void;
};

/** "Potwierdź pierwszy dzień", with the day of the instruction on safety (R42). */
export function TakeUpForm({ editionId, today, name, takeUp, onClose, onSaved }: TakeUpFormProps) {
  const { run, busy, refusal } = useStep(confirmFirstDay);
  const form = useForm<z.input<typeof takeUpSchema>, unknown, z.output<typeof takeUpSchema>>({
    resolver: zodResolver(takeUpSchema),
    defaultValues: {
      requestId: newId(),
      editionId,
      referralId: takeUp.referralId,
      firstDay: takeUp.startsOn <= today ? takeUp.startsOn : "",
      safetyBriefingOn: "",
      warningReason: "",
    },
  });
  const { errors } = form.formState;
  const faults = faultsOf(refusal);
  const asksReason = refusal?.kind === "rules" && refusal.rules.some(({ severity }) => severity === "warning");
  const send = form.handleSubmit(async (input) => {
    if ((await run(input)).ok) onSaved();
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label={`Potwierdź pierwszy dzień: ${name}`}>
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <StaleNotice refusal={refusal} nameOf={() => name} />
      <DateField
        control={form.control}
        name="firstDay"
        label="Pierwszy dzień"
        hint={`Okres skierowania: ${formatRange({ from: takeUp.startsOn, to: takeUp.endsOn })}. Dziś jest ${formatDate(today)}.`}
        error={errors.firstDay?.message ?? faults.firstDay}
      />
      <DateField
        control={form.control}
        name="safetyBriefingOn"
        label="Data zapoznania z BHP i porządkiem"
        optional
        error={errors.safetyBriefingOn?.message}
      />
      {asksReason ? (
        <TextareaField label="Uzasadnienie" rows={2} error={errors.warningReason?.message} {...form.register("warningReason")} />
      ) : null}
      <StepButtons label="Potwierdź pierwszy dzień" busy={busy} onClose={onClose} />
    </form>
  );
}
