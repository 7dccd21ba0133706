"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { MoneyField } from "#components/form/money-field.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { newId } from "#lib/platform/ids.ts";
import { addExpense } from "#lib/settlements/actions/expenses.ts";
import type { SettlementsPage } from "#lib/settlements/loaders/months.ts";
import { expenseSchema } from "#lib/settlements/schema.ts";

type ExpenseFormProps = { editionId: string; centres: SettlementsPage["centres"]; sources: SettlementsPage["sources"] };

/** "Dodaj wydatek". */
export function ExpenseForm({ editionId, centres, sources }: ExpenseFormProps) {
  const router = useRouter();
  const close = useCloseForm();
  const { run, busy, refusal } = useStep(addExpense);
  const form = useForm<z.input<typeof expenseSchema>, unknown, z.output<typeof expenseSchema>>({
    resolver: zodResolver(expenseSchema),
    defaultValues: {
      ...{ requestId: newId(), editionId, centreId: centres[0]?.id ?? "", block: "INTEGRATION", fundingSourceId: "" },
      ...{ spentOn: "", amountGrosz: "", purpose: "", documentNumber: "" },
    },
  });
  const { errors } = form.formState;
  const faults = faultsOf(refusal);
  const [centreId, block] = form.watch(["centreId", "block"]);
  const choices = sources.filter((source) => source.centreId === centreId && source.block === block);
  const send = form.handleSubmit(async (input) => {
    if (!(await run(input)).ok) return;
    router.refresh();
    close();
  });
  return (
    <form method="post" noValidate onSubmit={send} className="max-w-form" aria-label="Dodaj wydatek">
      {refusal?.kind === "fields" && !faults.editionId ? null : <RefusalNotice refusal={refusal} />}
      {centres.length > 1 ? (
        <SelectField
          label="Gmina"
          choices={centres.map(({ id, municipality }) => ({ value: id, label: municipality }))}
          error={errors.centreId?.message}
          {...form.register("centreId")}
        />
      ) : null}
      <SelectField
        label="Blok"
        choices={[
          { value: "INTEGRATION", label: "Integracja" },
          { value: "ACTIVATION", label: "Aktywizacja" },
        ]}
        error={errors.block?.message}
        {...form.register("block")}
      />
      <SelectField
        label="Źródło finansowania"
        optional
        choices={choices.map(({ id, name }) => ({ value: id, label: name }))}
        empty="Źródła nie wskazano"
        error={errors.fundingSourceId?.message ?? faults.fundingSourceId}
        {...form.register("fundingSourceId")}
      />
      <DateField control={form.control} name="spentOn" label="Data wydatku" error={errors.spentOn?.message ?? faults.spentOn} />
      <MoneyField
        control={form.control}
        name="amountGrosz"
        label="Kwota"
        hint="W złotych, np. 1234,50."
        error={errors.amountGrosz?.message}
      />
      <TextField
        label="Na co"
        hint="Bez nazwisk i danych o zdrowiu, np. materiały na warsztaty."
        error={errors.purpose?.message}
        {...form.register("purpose")}
      />
      <TextField label="Numer dokumentu" optional error={errors.documentNumber?.message} {...form.register("documentNumber")} />
      <StepButtons label="Dodaj wydatek" busy={busy} onClose={close} />
    </form>
  );
}
