"use client";

import { useFormContext } from "react-hook-form";
import type { z } from "zod";
import { type Choice, SelectField } from "#components/form/select-field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { IdentityEntry } from "#components/people/identity-entry.tsx";
import { PostalCodeField } from "#components/people/postal-code-field.tsx";
import type { NominateInput, nominateSchema } from "#lib/referrals/schema/candidates.ts";
import { AssistanceFields } from "./assistance-fields.tsx";
import { ContactFields } from "./contact-fields.tsx";

export type NominateValues = z.input<typeof nominateSchema>;

const useFields = () => useFormContext<NominateValues, unknown, NominateInput>();

/** A person as a candidate: who, where they live, and what the centre knows of them; by hand and for a row of a file. */
export function PersonFields({ municipalities }: { municipalities: readonly Choice[] }) {
  const { control, register, formState } = useFields();
  const { assistanceConfirmedOn, contractSignedOn, contractBasis, phone, remarks } = formState.errors;
  const faults = {
    assistanceConfirmedOn: assistanceConfirmedOn?.message,
    contractSignedOn: contractSignedOn?.message,
    contractBasis: contractBasis?.message,
  };
  return (
    <div className="grid grid-cols-2 gap-x-10 folded:grid-cols-1">
      <div>
        <IdentityEntry />
        <ContactFields
          phone={register("phone")}
          remarks={register("remarks")}
          faults={{ phone: phone?.message, remarks: remarks?.message }}
        />
      </div>
      <div>
        <PlaceFields municipalities={municipalities} />
        <AssistanceFields control={control} basis={register("contractBasis")} faults={faults} />
      </div>
    </div>
  );
}

/** Where the person lives, and where they stay when that is elsewhere (R8, R10). */
function PlaceFields({ municipalities }: { municipalities: readonly Choice[] }) {
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
      <PostalCodeField error={errors.postalCode?.message} {...register("postalCode")} />
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
