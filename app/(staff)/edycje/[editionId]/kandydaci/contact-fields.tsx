import type { UseFormRegisterReturn } from "react-hook-form";
import { TextField } from "#components/form/text-field.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";

type ContactFieldsProps = {
  phone: UseFormRegisterReturn;
  remarks: UseFormRegisterReturn;
  faults: { phone: string | undefined; remarks: string | undefined };
};

/** How to call the person, which both institutions do, and what the centre notes for itself. */
export function ContactFields({ phone, remarks, faults }: ContactFieldsProps) {
  return (
    <>
      <TextField
        label="Telefon"
        id="pole-phone"
        hint="Np. 600 123 456. Zobaczy go też urząd pracy."
        inputMode="tel"
        optional
        error={faults.phone}
        {...phone}
      />
      <TextareaField
        label="Uwagi ośrodka"
        id="pole-remarks"
        rows={2}
        hint="Widzi je tylko ośrodek. Nie wpisuj danych o zdrowiu ani rodzinie."
        optional
        error={faults.remarks}
        {...remarks}
      />
    </>
  );
}
