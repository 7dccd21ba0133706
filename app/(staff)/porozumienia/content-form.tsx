"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import type { Resolver } from "react-hook-form";
import { DateField } from "#components/form/date-field.tsx";
import { FormFaults } from "#components/form/form-faults.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { createAgreement, reviseAgreement } from "#lib/agreements/actions/draft.ts";
import { createPaperLabel } from "#lib/agreements/labels.ts";
import { TERMS_OF_KIND } from "#lib/agreements/rules/terms.ts";
import { createSchema, reviseSchema } from "#lib/agreements/schema.ts";
import { ContentConflict } from "./content-conflict.tsx";
import type { PaperValues } from "./form-values.ts";
import { FundingFields } from "./funding-fields.tsx";
import { TermFields } from "./term-fields.tsx";

type Choice = { value: string; label: string };
type ContentFormProps = {
  values: PaperValues;
  /** of a draft that is there; without it one is created */
  paper?: { id: string; version: number };
  centres: readonly Choice[];
  providers: readonly Choice[];
};
const NO_REQUEST = "00000000-0000-4000-8000-000000000000";

/** The words of a draft, new or put right. It may be saved half written; what is missing is asked for when it is passed on. */
export function ContentForm({ values, paper, centres, providers }: ContentFormProps) {
  const router = useRouter();
  const { run, busy, refusal } = useStep<{ id: string }>(paper ? reviseAgreement : createAgreement);
  const form = useForm<PaperValues>({
    resolver: (typed, context, options) =>
      (zodResolver(paper ? reviseSchema : createSchema) as unknown as Resolver<PaperValues>)(
        { ...typed, requestId: NO_REQUEST, ...paper } as PaperValues,
        context,
        options,
      ),
    defaultValues: values,
    shouldFocusError: false,
  });
  const { errors, submitCount } = form.formState;
  const faults = faultsOf(refusal);
  const save = async (version = paper?.version) => {
    const { annexFrom: _, ...typed } = form.getValues();
    const result = await run(paper ? { ...typed, id: paper.id, version } : typed);
    if (result.ok) router.push(`/porozumienia/${paper?.id ?? result.value.id}`);
  };
  const { kind } = values;
  return (
    <form method="post" noValidate onSubmit={form.handleSubmit(() => save())}>
      <FormFaults errors={errors} sent={submitCount} refusal={refusal} />
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <ContentConflict
        refusal={refusal}
        kind={kind}
        typed={form.getValues()}
        busy={busy}
        onKeep={() => router.push(`/porozumienia/${paper?.id}`)}
        onSave={save}
      />
      <TextField
        label="Numer"
        hint="Jak na dokumencie, np. 1/2018."
        id="number"
        className="max-w-60"
        error={errors.number?.message ?? faults.number}
        {...form.register("number")}
      />
      {paper ? null : (
        <SelectField
          label="Ośrodek"
          id="welfareCentreId"
          {...(centres.length > 1 ? { empty: "Wybierz z listy" } : {})}
          choices={centres}
          error={errors.welfareCentreId?.message ?? faults.kind}
          {...form.register("welfareCentreId")}
        />
      )}
      {kind === "CONTRACT" ? (
        <SelectField
          label="Organizacja"
          id="providerId"
          empty="Wybierz z listy"
          choices={providers}
          error={errors.providerId?.message}
          {...form.register("providerId")}
        />
      ) : null}
      <DateField
        control={form.control}
        name="plannedOn"
        label="Planowana data podpisania"
        optional
        id="plannedOn"
        error={errors.plannedOn?.message}
      />
      <TermFields form={form} names={TERMS_OF_KIND[kind]} faults={faults} />
      {kind === "PAI" ? <FundingFields form={form} fault={faults.funding} /> : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={busy}>
          {paper ? "Zapisz projekt" : createPaperLabel[kind]}
        </Button>
        <ButtonLink look="second" href={paper ? `/porozumienia/${paper.id}` : "/porozumienia"}>
          Anuluj
        </ButtonLink>
      </div>
    </form>
  );
}
