"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect } from "react";
import { useWatch } from "react-hook-form";
import type { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { RadioGroup } from "#components/form/radio-group.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { registerSchema } from "#lib/people/schema/office.ts";
import { newId } from "#lib/platform/ids.ts";
import { completeOfficeData } from "#lib/referrals/actions/complete.ts";
import type { OfficeRow } from "./office-view.ts";
import { StaleNotice } from "./stale-notice.tsx";

type Values = z.input<typeof registerSchema>;

/** "Uzupełnij dane urzędu": what the clerk found in the office's own system, entered beside the candidate. */
export function RegisterForm({
  editionId,
  row,
  onClose,
  onSaved,
}: {
  editionId: string;
  row: OfficeRow;
  onClose: () => void;
  onSaved: () => void;
}) {
  const { run, busy, refusal } = useStep(completeOfficeData);
  const known = row.register;
  const form = useForm<Values, unknown, z.output<typeof registerSchema>>({
    resolver: zodResolver(registerSchema),
    defaultValues: {
      requestId: newId(),
      editionId,
      nominationId: row.id,
      ...known,
      hasBenefit: known.version === 0 ? undefined : known.benefitUntil ? "YES" : "NO",
      profile: "",
      profileSetOn: "",
    },
  });
  const { errors } = form.formState;
  const hasBenefit = useWatch({ control: form.control, name: "hasBenefit" });
  const faults = faultsOf(refusal);
  const { setFocus } = form;
  useEffect(() => setFocus("hasBenefit"), [setFocus]);
  const send = form.handleSubmit(async (input) => {
    if ((await run(input)).ok) onSaved();
  });
  const at = { control: form.control, optional: true } as const;
  return (
    <form method="post" noValidate onSubmit={send} className="pt-4" aria-label={`Dane urzędu: ${row.name}`}>
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <StaleNotice refusal={refusal} nameOf={() => row.name} />
      <div className="grid grid-cols-2 gap-x-8 narrow:grid-cols-1">
        <RadioGroup
          label="Prawo do zasiłku"
          choices={[
            { value: "NO", label: "nie ma" },
            { value: "YES", label: "ma" },
          ]}
          error={errors.hasBenefit?.message}
          {...form.register("hasBenefit")}
        />
        {hasBenefit === "YES" ? (
          <DateField
            control={form.control}
            name="benefitUntil"
            label="Ostatni dzień prawa do zasiłku"
            error={errors.benefitUntil?.message}
          />
        ) : (
          <span />
        )}
        <DateField {...at} name="registeredOn" label="Data rejestracji" error={errors.registeredOn?.message ?? faults.registeredOn} />
        <DateField {...at} name="statusLostOn" label="Data utraty statusu" error={errors.statusLostOn?.message ?? faults.statusLostOn} />
        {row.facts.profile ? (
          <>
            <SelectField
              label="Nowy profil pomocy"
              optional
              empty="bez zmiany"
              choices={["I", "II", "III"].map((value) => ({ value, label: value }))}
              error={errors.profile?.message}
              {...form.register("profile")}
            />
            <DateField
              {...at}
              name="profileSetOn"
              label="Data ustalenia profilu"
              error={errors.profileSetOn?.message ?? faults.profileSetOn}
            />
          </>
        ) : null}
        <TextField
          label="Inna forma pomocy"
          hint="Np. staż, szkolenie."
          optional
          error={errors.otherHelpForm?.message}
          {...form.register("otherHelpForm")}
        />
        <DateField {...at} name="otherHelpUntil" label="Ostatni dzień tej formy" error={errors.otherHelpUntil?.message} />
      </div>
      <StepButtons label="Zapisz dane urzędu" busy={busy} onClose={onClose} />
    </form>
  );
}
