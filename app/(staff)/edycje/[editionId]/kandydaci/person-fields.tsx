"use client";

import { useFormContext, useWatch } from "react-hook-form";
import type { z } from "zod";
import { CheckBox } from "#components/form/check-box.tsx";
import { DateField } from "#components/form/date-field.tsx";
import { type Choice, SelectField } from "#components/form/select-field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { sexLabel } from "#lib/people/labels.ts";
import { CHECK_DIGIT, offeredPesel } from "#lib/people/schema/person.ts";
import type { NominateInput, nominateSchema } from "#lib/referrals/schema/candidates.ts";

export type NominateValues = z.input<typeof nominateSchema>;

const useFields = () => useFormContext<NominateValues, unknown, NominateInput>();

/** Surname, names, the number or a document, birth and sex. A guess about the number is offered, never applied by itself. */
export function IdentityFields() {
  const { register, control, setValue, trigger, formState } = useFields();
  const { errors } = formState;
  const [pesel, hasNoPesel, override] = useWatch({ control, name: ["pesel", "hasNoPesel", "peselOverride"] });
  const offered = hasNoPesel ? null : offeredPesel(pesel);
  const asksOverride = !hasNoPesel && (errors.pesel?.message === CHECK_DIGIT || override !== "");
  const name = { hint: "Jak w dokumencie. Myślnik, apostrof i litery innych języków są dozwolone." };
  return (
    <>
      <TextField label="Nazwisko" id="pole-surname" {...name} error={errors.surname?.message} {...register("surname")} />
      <TextField label="Imiona" id="pole-givenNames" {...name} error={errors.givenNames?.message} {...register("givenNames")} />
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
      <CheckBox label="Nie nadano numeru PESEL" className="mb-5" {...register("hasNoPesel")} />
      <DateField
        control={control}
        name="birthDate"
        label="Data urodzenia"
        id="pole-birthDate"
        optional
        hint="Dzień, miesiąc, rok, np. 24.05.1978. Porównamy z numerem PESEL."
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

/** Where the person lives, and where they stay when that is elsewhere (R8, R10). */
export function PlaceFields({ municipalities }: { municipalities: readonly Choice[] }) {
  const { register, formState } = useFields();
  const { errors } = formState;
  return (
    <>
      <SelectField
        label="Miejsce zamieszkania: gmina"
        id="pole-municipalityId"
        hint="Gmina decyduje o miejscu prac."
        empty="Wybierz gminę z listy"
        choices={municipalities}
        error={errors.municipalityId?.message}
        {...register("municipalityId")}
      />
      <TextField label="Miejscowość" id="pole-town" error={errors.town?.message} {...register("town")} />
      <TextField label="Ulica i numer" id="pole-street" optional error={errors.street?.message} {...register("street")} />
      <SelectField
        label="Miejsce pobytu: gmina"
        id="pole-stayMunicipalityId"
        hint="Pobyt wpisz, gdy jest inny niż zamieszkanie."
        optional
        empty="takie jak zamieszkanie"
        choices={municipalities}
        error={errors.stayMunicipalityId?.message}
        {...register("stayMunicipalityId")}
      />
      <TextField label="Miejscowość pobytu" id="pole-stayTown" optional error={errors.stayTown?.message} {...register("stayTown")} />
    </>
  );
}
