"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { CheckBox } from "#components/form/check-box.tsx";
import { DateField } from "#components/form/date-field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { sexLabel } from "#lib/people/labels.ts";
import { CHECK_DIGIT, type IdentityValues, offeredPesel } from "#lib/people/schema/person.ts";

const useFields = () => useFormContext<IdentityValues>();

/** Surname, names, birth and sex, and between them the number or the document. Stands in a form that has these fields. */
export function IdentityFields({ numbers = true }: { numbers?: boolean }) {
  const { register, control, formState } = useFields();
  const { errors } = formState;
  const hasNoPesel = useWatch({ control, name: "hasNoPesel" });
  const name = { hint: "Jak w dokumencie. Myślnik, apostrof i litery innych języków są dozwolone." };
  return (
    <>
      <TextField label="Nazwisko" id="pole-surname" {...name} error={errors.surname?.message} {...register("surname")} />
      <TextField label="Imiona" id="pole-givenNames" {...name} error={errors.givenNames?.message} {...register("givenNames")} />
      {numbers ? <NumberFields /> : null}
      <DateField
        control={control}
        name="birthDate"
        label="Data urodzenia"
        id="pole-birthDate"
        optional
        hint={`Dzień, miesiąc, rok, np. 24.05.1978.${numbers && hasNoPesel ? "" : " Do porównania z numerem PESEL."}`}
        error={errors.birthDate?.message}
      />
      <SelectField
        label="Płeć"
        id="pole-sex"
        optional
        empty="Wybierz z listy"
        choices={Object.entries(sexLabel).map(([value, label]) => ({ value, label }))}
        error={errors.sex?.message}
        {...register("sex")}
      />
    </>
  );
}

/** The PESEL or, where none was given, a document. A guess about the number is offered, never applied by itself. */
function NumberFields() {
  const { register, control, setValue, trigger, clearErrors, formState } = useFields();
  const { errors } = formState;
  const [pesel, hasNoPesel, override] = useWatch({ control, name: ["pesel", "hasNoPesel", "peselOverride"] });
  const offered = hasNoPesel ? null : offeredPesel(pesel);
  const asksOverride = !hasNoPesel && (errors.pesel?.message === CHECK_DIGIT || override !== "");
  return (
    <>
      {hasNoPesel ? (
        <TextField
          label="Dokument tożsamości"
          id="pole-document"
          hint="Paszport: seria i numer. Inny dokument: nazwa i numer."
          error={errors.document?.message}
          {...register("document")}
        />
      ) : (
        <TextField
          label="Numer PESEL"
          id="pole-pesel"
          hint="11 cyfr z dokumentu. Jeżeli numeru nie nadano, zaznacz „Nie nadano numeru PESEL”."
          inputMode="numeric"
          className="ident max-w-60"
          error={errors.pesel?.message}
          {...register("pesel")}
        />
      )}
      {offered && errors.pesel ? (
        <p className="-mt-3 mb-5">
          <Button
            look="second"
            tight
            onClick={() => {
              setValue("pesel", offered);
              trigger("pesel");
            }}
          >
            Dodaj zero
          </Button>
        </p>
      ) : null}
      {asksOverride ? (
        <TextareaField
          label="Uzasadnienie numeru"
          id="pole-peselOverride"
          hint="Skąd wiadomo, że numer w dokumencie jest taki sam."
          rows={2}
          error={errors.peselOverride?.message}
          {...register("peselOverride")}
        />
      ) : null}
      <CheckBox
        label="Nie nadano numeru PESEL"
        className="mb-5"
        {...register("hasNoPesel", { onChange: () => clearErrors(["pesel", "document", "peselOverride"]) })}
      />
    </>
  );
}
