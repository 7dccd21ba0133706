"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { RadioGroup } from "#components/form/radio-group.tsx";
import { type Choice, SelectField } from "#components/form/select-field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { correctPlace, recordPlace } from "#lib/people/actions/centre.ts";
import { residenceKindLabel } from "#lib/people/labels.ts";
import { residenceCorrectionSchema, residenceSchema } from "#lib/people/schema/card.ts";
import { newId } from "#lib/platform/ids.ts";
import { CardForm } from "./card-form.tsx";
import type { Loaded } from "./person-screen.tsx";

type Residence = Loaded["person"]["residences"][number];
type Common = { personId: string; places: readonly Choice[]; onClose: () => void };
type NewPlace = z.input<typeof residenceSchema>;
type Correction = z.input<typeof residenceCorrectionSchema>;

/** A new place of residence or stay, from a day on; the former one ends the day before. */
export function NewPlaceForm({ personId, places, onClose }: Common) {
  const { run, busy, refusal } = useStep(recordPlace);
  const form = useForm<NewPlace, unknown, z.output<typeof residenceSchema>>({
    resolver: zodResolver(residenceSchema),
    shouldFocusError: false,
    defaultValues: { requestId: newId(), personId, kind: "RESIDENCE", municipalityId: "", town: "", street: "", validFrom: "" },
  });
  const { errors, submitCount } = form.formState;
  const send = form.handleSubmit(async (input) => {
    const result = await run(input);
    if (result.ok) return onClose();
    for (const [field, message] of Object.entries(faultsOf(result.refusal))) form.setError(field as keyof NewPlace, { message });
  });
  const frame = { errors, sent: submitCount, refusal, busy, onSubmit: send, onClose };
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
  const { run, busy, refusal } = useStep(correctPlace);
  const { id: residenceId, version, municipalityId, town, street, validFrom, validTo } = residence;
  const form = useForm<Correction, unknown, z.output<typeof residenceCorrectionSchema>>({
    resolver: zodResolver(residenceCorrectionSchema),
    shouldFocusError: false,
    defaultValues: {
      ...{ requestId: newId(), personId, residenceId, version, municipalityId, town, street: street ?? "" },
      ...{ validFrom, validTo: validTo ?? "", reason: "" },
    },
  });
  const { errors, submitCount } = form.formState;
  const send = form.handleSubmit(async (input) => {
    const result = await run(input);
    if (result.ok) return onClose();
    for (const [field, message] of Object.entries(faultsOf(result.refusal))) form.setError(field as keyof Correction, { message });
  });
  const frame = { errors, sent: submitCount, refusal, busy, onSubmit: send, onClose };
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
      <TextField label="Ulica i numer" id="pole-street" optional error={errors.street?.message} {...form.register("street")} />
      <DateField control={form.control} name="validFrom" label="Od dnia" id="pole-validFrom" error={errors.validFrom?.message} />
      <DateField control={form.control} name="validTo" label="Do dnia" id="pole-validTo" optional error={errors.validTo?.message} />
      <TextareaField
        label="Uzasadnienie"
        id="pole-reason"
        hint="Jedno lub dwa zdania: co się stało i skąd to wiadomo. Zobaczą je obie instytucje. Nie wpisuj danych o zdrowiu ani rodzinie."
        error={errors.reason?.message}
        {...form.register("reason")}
      />
    </CardForm>
  );
}
