"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import type { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { StalePaper } from "#components/form/stale-paper.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { newId } from "#lib/platform/ids.ts";
import { savePlace } from "#lib/work/actions/places.ts";
import type { WorkPlacesPage } from "#lib/work/loaders/places.ts";
import type { Place } from "#lib/work/repository/places.ts";
import { placeSchema } from "#lib/work/schema/places.ts";

type Props = { page: Pick<WorkPlacesPage, "editionId" | "hosts" | "municipalities">; place: Place | null };
const choicesOf = (rows: readonly { id: string; name: string }[]) => rows.map(({ id, name }) => ({ value: id, label: name }));

/** "Dodaj miejsce prac" and its change: host, municipality, declared places, last day. */
export function PlaceForm({ page, place }: Props) {
  const router = useRouter();
  const close = useCloseForm();
  const { run, busy, refusal } = useStep(savePlace);
  const faults = faultsOf(refusal);
  const form = useForm<z.input<typeof placeSchema>, unknown, z.output<typeof placeSchema>>({
    resolver: zodResolver(placeSchema),
    defaultValues: {
      ...{ requestId: newId(), editionId: page.editionId, id: place?.id ?? null, version: place?.version ?? 0 },
      ...{ hostEntityId: place?.hostEntityId ?? "", municipalityId: place?.municipalityId ?? "", name: place?.name ?? "" },
      ...{ address: place?.address ?? "", capacity: place?.capacity ? String(place.capacity) : "", closedOn: place?.closedOn ?? "" },
    },
  });
  const { errors } = form.formState;
  const send = form.handleSubmit(async (input) => {
    if (!(await run({ ...input, version: place?.version ?? 0 })).ok) return;
    close();
    router.refresh();
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label={place ? `Zmień miejsce: ${place.name}` : "Dodaj miejsce prac"}>
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <StalePaper refusal={refusal} />
      <TextField label="Nazwa miejsca" error={errors.name?.message ?? faults.name} {...form.register("name")} />
      <SelectField
        label="Organizator"
        choices={choicesOf(page.hosts)}
        empty="Wybierz z listy"
        error={errors.hostEntityId?.message}
        {...form.register("hostEntityId")}
      />
      <SelectField
        label="Gmina"
        hint="Prace wykonuje się w gminie zamieszkania lub pobytu."
        choices={choicesOf(page.municipalities)}
        empty="Wybierz z listy"
        error={errors.municipalityId?.message ?? faults.municipalityId}
        {...form.register("municipalityId")}
      />
      <TextField label="Adres" optional error={errors.address?.message} {...form.register("address")} />
      <TextField
        label="Zgłoszone miejsca"
        optional
        numeric
        hint="Liczba całkowita. Więcej osób wymaga uzasadnienia."
        error={errors.capacity?.message}
        {...form.register("capacity")}
      />
      <DateField
        control={form.control}
        name="closedOn"
        label="Ostatni dzień prac (nieobowiązkowe)"
        error={errors.closedOn?.message ?? faults.closedOn}
      />
      <StepButtons label={place ? "Zapisz" : "Dodaj miejsce prac"} busy={busy} onClose={close} />
    </form>
  );
}
