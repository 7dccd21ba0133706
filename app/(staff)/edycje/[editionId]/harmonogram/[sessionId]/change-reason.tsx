import type { UseFormRegisterReturn } from "react-hook-form";
import { SelectField } from "#components/form/select-field.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { changeKindChoices } from "#lib/schedule/labels.ts";

type Part = { field: UseFormRegisterReturn; error?: string | undefined };

/** Why a meeting is moved or called off: one of the kinds, and in words. */
export function ChangeReason({ kind, reason }: { kind: Part; reason: Part }) {
  return (
    <>
      <SelectField label="Rodzaj powodu" empty="Wybierz z listy" choices={changeKindChoices} error={kind.error} {...kind.field} />
      <TextareaField
        label="Powód"
        hint="Jedno lub dwa zdania: co się stało i skąd to wiadomo. Zobaczą je obie instytucje. Nie wpisuj danych o zdrowiu ani rodzinie."
        error={reason.error}
        {...reason.field}
      />
    </>
  );
}
