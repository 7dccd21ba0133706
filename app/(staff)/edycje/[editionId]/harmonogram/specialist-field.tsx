import type { ComponentProps } from "react";
import { SelectField } from "#components/form/select-field.tsx";

type SpecialistFieldProps = ComponentProps<"select"> & {
  specialists: readonly { id: string; displayName: string; specialty: string }[];
  error?: string;
};

/** Who leads the meeting, of the centre's specialists; nobody yet is allowed. */
export const SpecialistField = ({ specialists, ...rest }: SpecialistFieldProps) => (
  <SelectField
    label="Osoba prowadząca"
    optional
    empty="bez osoby"
    choices={specialists.map(({ id, displayName, specialty }) => ({ value: id, label: `${displayName}, ${specialty}` }))}
    {...rest}
  />
);
