"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import type { Resolver } from "react-hook-form";
import { DateField } from "#components/form/date-field.tsx";
import { FieldError } from "#components/form/field.tsx";
import { FormFaults } from "#components/form/form-faults.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { writeAnnex } from "#lib/agreements/actions/annex.ts";
import { annexTerms } from "#lib/agreements/rules/terms.ts";
import { annexSchema } from "#lib/agreements/schema.ts";
import type { PaperValues } from "../../form-values.ts";
import { TermFields } from "../../term-fields.tsx";
import { StaleNotice } from "../stale-notice.tsx";

type AnnexFormProps = { paper: { id: string; version: number; annexId: string }; values: PaperValues };
const NO_REQUEST = "00000000-0000-4000-8000-000000000000";

/** "Dodaj aneks": number, first day and the words as they shall be; the server finds what changes. */
export function AnnexForm({ paper, values }: AnnexFormProps) {
  const router = useRouter();
  const { run, busy, refusal } = useStep(writeAnnex);
  const sent = ({ annexFrom, kind, number, terms }: PaperValues) => ({ ...paper, kind, number, terms, validFrom: annexFrom });
  const form = useForm<PaperValues>({
    resolver: (typed, context, options) =>
      (zodResolver(annexSchema) as unknown as Resolver<PaperValues>)(
        { ...sent(typed), requestId: NO_REQUEST } as unknown as PaperValues,
        context,
        options,
      ),
    defaultValues: values,
    shouldFocusError: false,
  });
  const { errors, submitCount } = form.formState;
  const faults = faultsOf(refusal);
  const firstDay = (errors as { validFrom?: { message?: string } }).validFrom?.message ?? faults.validFrom;
  const send = form.handleSubmit(async () => {
    if ((await run(sent(form.getValues()))).ok) router.push(`/porozumienia/${paper.id}`);
  });
  return (
    <form method="post" noValidate onSubmit={send}>
      <FormFaults errors={errors} sent={submitCount} refusal={refusal} />
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <StaleNotice refusal={refusal} />
      <TextField
        label="Numer aneksu"
        id="number"
        className="max-w-40"
        error={errors.number?.message ?? faults.number}
        {...form.register("number")}
      />
      <DateField control={form.control} name="annexFrom" label="Obowiązuje od" id="validFrom" error={firstDay} />
      <FieldError id="terms" message={faults.terms} />
      <TermFields form={form} names={annexTerms(values.kind)} faults={faults} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={busy}>
          Przekaż do uzgodnień
        </Button>
        <ButtonLink look="second" href={`/porozumienia/${paper.id}`}>
          Anuluj
        </ButtonLink>
      </div>
    </form>
  );
}
