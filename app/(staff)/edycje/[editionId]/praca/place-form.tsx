"use client";

import { DateField } from "#components/form/date-field.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { StalePaper } from "#components/form/stale-paper.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { savePlace } from "#lib/work/actions/places.ts";
import type { WorkPlacesPage } from "#lib/work/loaders/places.ts";
import type { Place } from "#lib/work/repository/places.ts";
import { placeSchema } from "#lib/work/schema/places.ts";

type Props = { page: Pick<WorkPlacesPage, "editionId" | "hosts" | "municipalities">; place: Place | null };
const choicesOf = (rows: readonly { id: string; name: string }[]) => rows.map(({ id, name }) => ({ value: id, label: name }));

/** "Dodaj miejsce prac" and its change: host, municipality, declared places, last day. */
export function PlaceForm({ page, place }: Props) {
  const onClose = useCloseForm();
  const { form, busy, refusal, onSubmit, errorOf } = useStepForm({
    ...{ action: savePlace, schema: placeSchema, onClose },
    seen: { editionId: page.editionId, id: place?.id ?? null, version: place?.version ?? 0 },
    start: {
      ...{ hostEntityId: place?.hostEntityId ?? "", municipalityId: place?.municipalityId ?? "", name: place?.name ?? "" },
      ...{ address: place?.address ?? "", capacity: place?.capacity ? String(place.capacity) : "", closedOn: place?.closedOn ?? "" },
    },
  });
  return (
    <form method="post" noValidate onSubmit={onSubmit} aria-label={place ? `Zmień miejsce: ${place.name}` : "Dodaj miejsce prac"}>
      <RefusalNotice refusal={refusal} />
      <StalePaper refusal={refusal} />
      <TextField label="Nazwa miejsca" error={errorOf("name")} {...form.register("name")} />
      <SelectField
        label="Organizator"
        choices={choicesOf(page.hosts)}
        empty="Wybierz z listy"
        error={errorOf("hostEntityId")}
        {...form.register("hostEntityId")}
      />
      <SelectField
        label="Gmina"
        hint="Prace wykonuje się w gminie zamieszkania lub pobytu."
        choices={choicesOf(page.municipalities)}
        empty="Wybierz z listy"
        error={errorOf("municipalityId")}
        {...form.register("municipalityId")}
      />
      <TextField label="Adres" optional error={errorOf("address")} {...form.register("address")} />
      <TextField
        label="Zgłoszone miejsca"
        optional
        numeric
        hint="Liczba całkowita. Więcej osób wymaga uzasadnienia."
        error={errorOf("capacity")}
        {...form.register("capacity")}
      />
      <DateField control={form.control} name="closedOn" label="Ostatni dzień prac" optional error={errorOf("closedOn")} />
      <StepButtons label={place ? "Zapisz" : "Dodaj miejsce prac"} busy={busy} onClose={onClose} />
    </form>
  );
}
