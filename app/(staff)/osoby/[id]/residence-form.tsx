"use client";

import { DateField } from "#components/form/date-field.tsx";
import { RadioGroup } from "#components/form/radio-group.tsx";
import { ReasonField } from "#components/form/reason-field.tsx";
import { type Choice, SelectField } from "#components/form/select-field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { PostalCodeField } from "#components/people/postal-code-field.tsx";
import { correctPlace, recordPlace } from "#lib/people/actions/centre.ts";
import { residenceKindLabel } from "#lib/people/labels.ts";
import type { PersonPage } from "#lib/people/loaders.ts";
import { residenceCorrectionSchema, residenceSchema } from "#lib/people/schema/card.ts";
import { CardForm } from "./card-form.tsx";
import { useCardForm } from "./use-card-form.ts";

type Residence = PersonPage["person"]["residences"][number];
type Common = { personId: string; places: readonly Choice[]; onClose: () => void };

/** A new place of residence or stay, from a day on; the former one ends the day before. */
export function NewPlaceForm({ personId, places, onClose }: Common) {
  const start = { personId, kind: "RESIDENCE", municipalityId: "", town: "", postalCode: "", street: "", validFrom: "" };
  const { form, errors, frame } = useCardForm({ action: recordPlace, schema: residenceSchema, start, onClose });
  return (
    <CardForm label="Wpisz nowe miejsce" submit="Zapisz miejsce" {...frame}>
      <RadioGroup
        label="Rodzaj"
        id="pole-kind"
        choices={Object.entries(residenceKindLabel).map(([value, label]) => ({ value, label }))}
        error={errors.kind?.message}
        {...form.register("kind")}
      />
      <SelectField
        label="Gmina"
        id="pole-municipalityId"
        hint="Gmina decyduje o miejscu prac."
        empty="Wybierz gminę z listy"
        choices={places}
        error={errors.municipalityId?.message}
        {...form.register("municipalityId")}
      />
      <TextField label="Miejscowość" id="pole-town" error={errors.town?.message} {...form.register("town")} />
      <PostalCodeField error={errors.postalCode?.message} {...form.register("postalCode")} />
      <TextField label="Ulica i numer" id="pole-street" optional error={errors.street?.message} {...form.register("street")} />
      <DateField
        control={form.control}
        name="validFrom"
        label="Od dnia"
        id="pole-validFrom"
        hint="Dzień, miesiąc, rok, np. 24.05.2018."
        error={errors.validFrom?.message}
      />
    </CardForm>
  );
}

/** A place entered wrongly, or the last day of a stay; asks why. */
export function CorrectPlaceForm({ personId, places, residence, onClose }: Common & { residence: Residence }) {
  const { id: residenceId, version, municipalityId, town, postalCode, street, validFrom, validTo } = residence;
  const start = {
    ...{ personId, residenceId, version, municipalityId, town, postalCode: postalCode ?? "", street: street ?? "" },
    ...{ validFrom, validTo: validTo ?? "", reason: "" },
  };
  const { form, errors, frame } = useCardForm({ action: correctPlace, schema: residenceCorrectionSchema, start, onClose });
  return (
    <CardForm label={`Popraw wpis: ${residenceKindLabel[residence.kind]}`} submit="Zapisz z uzasadnieniem" {...frame}>
      <SelectField
        label="Gmina"
        id="pole-municipalityId"
        hint="Gmina decyduje o miejscu prac."
        empty="Wybierz gminę z listy"
        choices={places}
        error={errors.municipalityId?.message}
        {...form.register("municipalityId")}
      />
      <TextField label="Miejscowość" id="pole-town" error={errors.town?.message} {...form.register("town")} />
      <PostalCodeField error={errors.postalCode?.message} {...form.register("postalCode")} />
      <TextField label="Ulica i numer" id="pole-street" optional error={errors.street?.message} {...form.register("street")} />
      <DateField control={form.control} name="validFrom" label="Od dnia" id="pole-validFrom" error={errors.validFrom?.message} />
      <DateField control={form.control} name="validTo" label="Do dnia" id="pole-validTo" optional error={errors.validTo?.message} />
      <ReasonField label="Uzasadnienie" id="pole-reason" error={errors.reason?.message} {...form.register("reason")} />
    </CardForm>
  );
}
