"use client";

import { DateField } from "#components/form/date-field.tsx";
import { PersonStep } from "#components/form/person-step.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
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
  const { form, errorOf, ...frame } = useStepForm({
    ...{ action: confirmFirstDay, schema: takeUpSchema, onClose, onSaved },
    seen: { editionId, referralId: takeUp.referralId },
    start: { firstDay: takeUp.startsOn <= today ? takeUp.startsOn : "", safetyBriefingOn: "", warningReason: "" },
  });
  const asksReason = frame.refusal?.kind === "rules" && frame.refusal.rules.some(({ severity }) => severity === "warning");
  return (
    <PersonStep {...frame} label="Potwierdź pierwszy dzień" name={name} stale={<StaleNotice refusal={frame.refusal} nameOf={() => name} />}>
      <DateField
        control={form.control}
        name="firstDay"
        label="Pierwszy dzień"
        hint={`Okres skierowania: ${formatRange({ from: takeUp.startsOn, to: takeUp.endsOn })}. Dziś jest ${formatDate(today)}.`}
        error={errorOf("firstDay")}
      />
      <DateField
        control={form.control}
        name="safetyBriefingOn"
        label="Data zapoznania z BHP i porządkiem"
        optional
        error={errorOf("safetyBriefingOn")}
      />
      {asksReason ? (
        <TextareaField label="Uzasadnienie" rows={2} error={errorOf("warningReason")} {...form.register("warningReason")} />
      ) : null}
    </PersonStep>
  );
}
