import type { Control, FieldPath, FieldValues, UseFormRegisterReturn } from "react-hook-form";
import { DateField } from "#components/form/date-field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { contractBasisLabel } from "#lib/referrals/labels.ts";

type Faults = Partial<Record<"assistanceConfirmedOn" | "contractSignedOn" | "contractBasis", string | undefined>>;

type AssistanceFieldsProps<V extends FieldValues> = { control: Control<V>; basis: UseFormRegisterReturn; faults: Faults };

const choices = Object.entries(contractBasisLabel).map(([value, label]) => ({ value, label }));

/** Use of assistance, by a day alone (R5), and the contract with its basis, on which the status may hang (R7). */
export function AssistanceFields<V extends FieldValues>({ control, basis, faults }: AssistanceFieldsProps<V>) {
  const at = (name: string) => ({ control, name: name as FieldPath<V>, id: `pole-${name}`, optional: true });
  return (
    <>
      <DateField
        {...at("assistanceConfirmedOn")}
        label="Potwierdź korzystanie ze świadczeń pomocy społecznej"
        hint="Data potwierdzenia. Wystarczy data; rodzaju i kwoty świadczenia się nie podaje."
        error={faults.assistanceConfirmedOn}
      />
      <DateField {...at("contractSignedOn")} label="Data kontraktu socjalnego" error={faults.contractSignedOn} />
      <SelectField
        label="Podstawa kontraktu"
        id="pole-contractBasis"
        hint="Kontrakt ze skierowania urzędu pracy ma wpływ na status bezrobotnego."
        optional
        empty="Wybierz z listy"
        choices={choices}
        error={faults.contractBasis}
        {...basis}
      />
    </>
  );
}
