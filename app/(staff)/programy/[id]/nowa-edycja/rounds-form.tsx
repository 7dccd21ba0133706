"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { type UseFormReturn, useFieldArray } from "react-hook-form";
import type { z } from "zod";
import { FormFaults } from "#components/form/form-faults.tsx";
import { MonthField } from "#components/form/month-field.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { createEditions } from "#lib/editions/actions/create.ts";
import { createSchema } from "#lib/editions/schema.ts";
import { newId } from "#lib/platform/ids.ts";
import { faultPlace } from "./fault-place.ts";

type Values = z.input<typeof createSchema>;
type Form = UseFormReturn<Values, unknown, z.output<typeof createSchema>>;
type RoundsFormProps = { programme: { id: string; yearFrom: number }; centres: readonly { id: string; name: string }[] };

const emptyRound = (n: number) => ({ name: `Tura ${n}`, roundNo: String(n), plannedFrom: "", plannedTo: "" });

/** "Utwórz edycję", "Utwórz tury": rounds by their months, with the same centres and limits. */
export function RoundsForm({ programme, centres }: RoundsFormProps) {
  const router = useRouter();
  const { run, busy, refusal } = useStep(createEditions);
  const form: Form = useForm<Values, unknown, z.output<typeof createSchema>>({
    resolver: zodResolver(createSchema),
    defaultValues: {
      ...{ requestId: newId(), programmeId: programme.id, rounds: [emptyRound(1)] },
      centres: centres.map(({ id }) => ({ centreId: id, capacity: "10" })),
    },
    shouldFocusError: false,
  });
  const rounds = useFieldArray({ control: form.control, name: "rounds" });
  const faults = faultsOf(refusal);
  const { errors, submitCount } = form.formState;
  const nameOf = (id: string) => centres.find((one) => one.id === id)?.name ?? "";
  const placeOf = (path: string) =>
    faultPlace(
      path,
      form.getValues("centres").map(({ centreId }) => nameOf(centreId)),
    );
  const send = form.handleSubmit(async (input) => {
    if ((await run(input)).ok) router.push(`/programy/${programme.id}`);
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label="Nowe edycje">
      <FormFaults errors={errors} sent={submitCount} refusal={refusal} placeOf={placeOf} />
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      {rounds.fields.map((field, i) => (
        <Round
          key={field.id}
          form={form}
          i={i}
          fault={faults[`rounds.${i}.plannedFrom`]}
          onRemove={i > 0 ? () => rounds.remove(i) : undefined}
        />
      ))}
      <Button look="second" tight className="mb-6 justify-self-start" onClick={() => rounds.append(emptyRound(rounds.fields.length + 1))}>
        Dodaj turę
      </Button>
      <Limits form={form} nameOf={nameOf} fault={faults.centres} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={busy}>
          {rounds.fields.length > 1 ? "Utwórz tury" : "Utwórz edycję"}
        </Button>
        <ButtonLink look="second" href={`/programy/${programme.id}`}>
          Anuluj
        </ButtonLink>
      </div>
    </form>
  );
}

function Round({ form, i, fault, onRemove }: { form: Form; i: number; fault?: string; onRemove?: () => void }) {
  const errors = form.formState.errors.rounds?.[i];
  return (
    <fieldset className="mb-5 border-b border-line">
      <legend className="pb-1 font-semibold">Tura {i + 1}</legend>
      <div className="grid grid-cols-[1.6fr_0.7fr_1fr_1fr_auto] items-end gap-x-4 folded:grid-cols-2 narrow:grid-cols-1">
        <TextField label="Nazwa" id={`rounds.${i}.name`} error={errors?.name?.message} {...form.register(`rounds.${i}.name`)} />
        <TextField
          label="Numer tury"
          id={`rounds.${i}.roundNo`}
          inputMode="numeric"
          error={errors?.roundNo?.message}
          {...form.register(`rounds.${i}.roundNo`)}
        />
        <MonthField
          control={form.control}
          name={`rounds.${i}.plannedFrom`}
          id={`rounds.${i}.plannedFrom`}
          label="Pierwszy miesiąc"
          hint="Np. 09.2018."
          error={errors?.plannedFrom?.message ?? fault}
        />
        <MonthField
          control={form.control}
          name={`rounds.${i}.plannedTo`}
          id={`rounds.${i}.plannedTo`}
          label="Ostatni miesiąc"
          hint="Np. 10.2018."
        />
        {onRemove ? (
          <Button look="second" tight className="mb-6 justify-self-start" onClick={onRemove} aria-label={`Usuń turę ${i + 1}`}>
            Usuń
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}

function Limits({ form, nameOf, fault }: { form: Form; nameOf: (centreId: string) => string; fault?: string }) {
  const { fields, remove } = useFieldArray({ control: form.control, name: "centres" });
  const errors = form.formState.errors.centres;
  return (
    <fieldset id="centres" tabIndex={-1} className="mb-6 max-w-form">
      <legend className="pb-2 font-semibold">Ośrodki i limity osób w każdej turze</legend>
      {errors?.root?.message || errors?.message || fault ? (
        <p className="mb-2 text-small text-unx">{errors?.root?.message ?? errors?.message ?? fault}</p>
      ) : null}
      {fields.map((field, i) => (
        <div key={field.id} className="flex items-end gap-4">
          <TextField
            label={nameOf(field.centreId)}
            id={`centres.${i}.capacity`}
            inputMode="numeric"
            className="max-w-32"
            error={errors?.[i]?.capacity?.message}
            {...form.register(`centres.${i}.capacity`)}
          />
          {fields.length > 1 ? (
            <Button
              look="second"
              tight
              className="mb-6 justify-self-start"
              onClick={() => remove(i)}
              aria-label={`Usuń ośrodek: ${nameOf(field.centreId)}`}
            >
              Usuń
            </Button>
          ) : null}
        </div>
      ))}
    </fieldset>
  );
}
