"use client";

import { useWatch } from "react-hook-form";
import { DateField } from "#components/form/date-field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { recordCardContract } from "#lib/people/actions/centre.ts";
import { contractSchema } from "#lib/people/schema/card.ts";
import { hardSpaces } from "#lib/platform/polish.ts";
import { contractBasisLabel } from "#lib/referrals/labels.ts";
import { CardForm, CardStep } from "./card-form.tsx";
import { useCardForm } from "./use-card-form.ts";

/** "Wpisz kontrakt socjalny": its day and its basis, which decides whether the status is at stake (R7). */
export function ContractStep({ personId }: { personId: string }) {
  return <CardStep label="Wpisz kontrakt socjalny">{(close) => <ContractForm personId={personId} onClose={close} />}</CardStep>;
}

function ContractForm({ personId, onClose }: { personId: string; onClose: () => void }) {
  const start = { personId, signedOn: "" };
  const { form, errors, frame } = useCardForm({ action: recordCardContract, schema: contractSchema, start, onClose });
  const basis = useWatch({ control: form.control, name: "basis" });
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
