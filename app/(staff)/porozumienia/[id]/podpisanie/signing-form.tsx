"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { type Resolver, useFieldArray } from "react-hook-form";
import { DateField } from "#components/form/date-field.tsx";
import { FieldError } from "#components/form/field.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { DialogButtons } from "#components/ui/dialog-buttons.tsx";
import { signAgreement } from "#lib/agreements/actions/review.ts";
import { agreementKindGenitive } from "#lib/agreements/labels.ts";
import type { PaperKind } from "#lib/agreements/rules/terms.ts";
import { signSchema } from "#lib/agreements/schema.ts";
import { newId } from "#lib/platform/ids.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { StaleNotice } from "../stale-notice.tsx";
import { SignatoryFields, type SigningValues } from "./signatory-fields.tsx";

/** "Zarejestruj podpisanie": what stands on the signed paper; the step is asked about before it is taken. */
export function SigningForm({ paper, kind, values }: { paper: { id: string; version: number }; kind: PaperKind; values: SigningValues }) {
  const router = useRouter();
  const { run, busy, refusal } = useStep(signAgreement);
  const [isAsked, setAsked] = useState(false);
  const form = useForm<SigningValues>({
    resolver: (typed, context, options) =>
      (zodResolver(signSchema) as unknown as Resolver<SigningValues>)(
        { ...typed, ...paper, requestId: newId() } as SigningValues,
        context,
        options,
      ),
    defaultValues: values,
  });
  const { fields } = useFieldArray({ control: form.control, name: "signatories" });
  const { errors } = form.formState;
  const faults = faultsOf(refusal);
  const typed = form.getValues();
  const send = async () => {
    const result = await run({ ...paper, ...form.getValues() });
    setAsked(false);
    if (result.ok) router.push(`/porozumienia/${paper.id}`);
  };
  return (
    <form method="post" noValidate onSubmit={form.handleSubmit(() => setAsked(true))}>
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <StaleNotice refusal={refusal} />
      <TextField
        label={`Numer ${agreementKindGenitive[kind]}`}
        hint="Jak na dokumencie, np. 1/2018."
        className="max-w-60"
        error={errors.number?.message ?? faults.number}
        {...form.register("number")}
      />
      <DateField control={form.control} name="signedOn" label="Data podpisania" error={errors.signedOn?.message ?? faults.signedOn} />
      <DateField control={form.control} name="validFrom" label="Obowiązuje od" error={errors.validFrom?.message ?? faults.validFrom} />
      <DateField control={form.control} name="validTo" label="Obowiązuje do" error={errors.validTo?.message ?? faults.validTo} />
      <FieldError message={faults.signatories} />
      {fields.map(({ id, side }, index) => (
        <SignatoryFields key={id} form={form} kind={kind} side={side} index={index} />
      ))}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={busy}>
          Zarejestruj podpisanie
        </Button>
        <ButtonLink look="second" href={`/porozumienia/${paper.id}`}>
          Anuluj
        </ButtonLink>
      </div>
      <Dialog open={isAsked} onClose={() => setAsked(false)} title="Zarejestruj podpisanie">
        <p>
          Zarejestrować podpisanie {agreementKindGenitive[kind]} nr {typed.number} z dnia {typed.signedOn ? formatDate(typed.signedOn) : ""}
          ?
        </p>
        <DialogButtons label="Zarejestruj podpisanie" busy={busy} onClose={() => setAsked(false)} onStep={send} />
      </Dialog>
    </form>
  );
}
