"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useWatch } from "react-hook-form";
import type { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { Notice } from "#components/ui/notice.tsx";
import { recordCardContract } from "#lib/people/actions/centre.ts";
import { contractSchema } from "#lib/people/schema/card.ts";
import { newId } from "#lib/platform/ids.ts";
import { hardSpaces } from "#lib/platform/polish.ts";
import { contractBasisLabel } from "#lib/referrals/labels.ts";
import { CardForm, CardStep } from "./card-form.tsx";

type Values = z.input<typeof contractSchema>;

/** "Wpisz kontrakt socjalny": its day and its basis, which decides whether the status is at stake (R7). */
export function ContractStep({ personId }: { personId: string }) {
  return <CardStep label="Wpisz kontrakt socjalny">{(close) => <ContractForm personId={personId} onClose={close} />}</CardStep>;
}

function ContractForm({ personId, onClose }: { personId: string; onClose: () => void }) {
  const { run, busy, refusal } = useStep(recordCardContract);
  const form = useForm<Values, unknown, z.output<typeof contractSchema>>({
    resolver: zodResolver(contractSchema),
    shouldFocusError: false,
    defaultValues: { requestId: newId(), personId, signedOn: "" },
  });
  const { errors, submitCount } = form.formState;
  const basis = useWatch({ control: form.control, name: "basis" });
  const send = form.handleSubmit(async (input) => {
    const result = await run(input);
    if (result.ok) return onClose();
    for (const [field, message] of Object.entries(faultsOf(result.refusal))) form.setError(field as keyof Values, { message });
  });
  const frame = { errors, sent: submitCount, refusal, busy, onSubmit: send, onClose };
  return (
    <CardForm label="Wpisz kontrakt socjalny" submit="Zapisz kontrakt" {...frame}>
      <DateField control={form.control} name="signedOn" label="Data podpisania" id="pole-signedOn" error={errors.signedOn?.message} />
      <SelectField
        label="Podstawa"
        id="pole-basis"
        empty="Wybierz z listy"
        choices={Object.entries(contractBasisLabel).map(([value, label]) => ({ value, label: hardSpaces(label) }))}
        error={errors.basis?.message}
        {...form.register("basis")}
      />
      {basis === "PUP_REFERRAL_50_2" ? (
        <Notice tone="warning" title="Ten kontrakt ma wpływ na status bezrobotnego.">
          Po podpisaniu takiego kontraktu starosta pozbawia statusu bezrobotnego od następnego dnia. Zwykły kontrakt socjalny nie ma tego
          skutku.
        </Notice>
      ) : null}
    </CardForm>
  );
}
