"use client";

import { useEffect } from "react";
import { useWatch } from "react-hook-form";
import { DateField } from "#components/form/date-field.tsx";
import { PersonStep } from "#components/form/person-step.tsx";
import { RadioGroup } from "#components/form/radio-group.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { registerSchema } from "#lib/people/schema/office.ts";
import { completeOfficeData } from "#lib/referrals/actions/complete.ts";
import type { OfficeRow } from "./office-view.ts";
import { StaleNotice } from "./stale-notice.tsx";

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
  const { version, benefitUntil } = row.register;
  const { form, errorOf, ...frame } = useStepForm({
    ...{ action: completeOfficeData, schema: registerSchema, onClose, onSaved },
    seen: { editionId, nominationId: row.id },
    start: { ...row.register, hasBenefit: version === 0 ? undefined : benefitUntil ? "YES" : "NO", profile: "", profileSetOn: "" },
  });
  const hasBenefit = useWatch({ control: form.control, name: "hasBenefit" });
  const { setFocus } = form;
  useEffect(() => setFocus("hasBenefit"), [setFocus]);
  const at = { control: form.control, optional: true } as const;
  return (
    <PersonStep
      {...frame}
      label="Zapisz dane urzędu"
      title="Dane urzędu"
      name={row.name}
      className="pt-4"
      stale={<StaleNotice refusal={frame.refusal} nameOf={() => row.name} />}
    >
      <div className="grid grid-cols-2 gap-x-8 narrow:grid-cols-1">
        <RadioGroup
          label="Prawo do zasiłku"
          choices={[
            { value: "NO", label: "nie ma" },
            { value: "YES", label: "ma" },
          ]}
          error={errorOf("hasBenefit")}
          {...form.register("hasBenefit")}
        />
        {hasBenefit === "YES" ? (
          <DateField control={form.control} name="benefitUntil" label="Ostatni dzień prawa do zasiłku" error={errorOf("benefitUntil")} />
        ) : (
          <span />
        )}
        <DateField {...at} name="registeredOn" label="Data rejestracji" error={errorOf("registeredOn")} />
        <DateField {...at} name="statusLostOn" label="Data utraty statusu" error={errorOf("statusLostOn")} />
        {row.facts.profile ? (
          <>
            <SelectField
              label="Nowy profil pomocy"
              optional
              empty="bez zmiany"
              choices={["I", "II", "III"].map((value) => ({ value, label: value }))}
              error={errorOf("profile")}
              {...form.register("profile")}
            />
            <DateField {...at} name="profileSetOn" label="Data ustalenia profilu" error={errorOf("profileSetOn")} />
          </>
        ) : null}
        <TextField
          label="Inna forma pomocy"
          hint="Np. staż, szkolenie."
          optional
          error={errorOf("otherHelpForm")}
          {...form.register("otherHelpForm")}
        />
        <DateField {...at} name="otherHelpUntil" label="Ostatni dzień tej formy" error={errorOf("otherHelpUntil")} />
      </div>
    </PersonStep>
  );
}
