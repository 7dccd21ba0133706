import type { UseFormRegisterReturn } from "react-hook-form";
import { ReasonField } from "#components/form/reason-field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { changeKindChoices } from "#lib/schedule/labels.ts";

type Part = { field: UseFormRegisterReturn; error?: string | undefined };

/** Why a meeting is moved or called off: one of the kinds, and in words. */
export function ChangeReason({ kind, reason }: { kind: Part; reason: Part }) {
  return (
    <>
      <SelectField label="Rodzaj powodu" empty="Wybierz z listy" choices={changeKindChoices} error={kind.error} {...kind.field} />
      <ReasonField label="Powód" error={reason.error} {...reason.field} />
    </>
  );
}
