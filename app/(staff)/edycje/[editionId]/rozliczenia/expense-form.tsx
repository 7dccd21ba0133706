"use client";

import { DateField } from "#components/form/date-field.tsx";
import { DurationField } from "#components/form/duration-field.tsx";
import { MoneyField } from "#components/form/money-field.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { asksReason, WarningReason } from "#components/form/warning-reason.tsx";
import { addExpense } from "#lib/settlements/actions/expenses.ts";
import type { SettlementsPage } from "#lib/settlements/loaders/months.ts";
import { expenseSchema } from "#lib/settlements/schema.ts";

type ExpenseFormProps = { editionId: string; centres: SettlementsPage["centres"]; sources: SettlementsPage["sources"] };

/** "Dodaj wydatek". */
export function ExpenseForm({ editionId, centres, sources }: ExpenseFormProps) {
  const onClose = useCloseForm();
  const { form, refusal, busy, onSubmit, errorOf } = useStepForm({
    ...{ action: addExpense, schema: expenseSchema, seen: { editionId }, onClose },
    start: {
      ...{ centreId: centres[0]?.id ?? "", block: "INTEGRATION", fundingSourceId: "" },
      ...{ spentOn: "", amountGrosz: "", purpose: "", documentNumber: "", trainerMinutes: "", reason: "" },
    },
  });
  const [centreId, block, reason] = form.watch(["centreId", "block", "reason"]);
  const choices = sources.filter((source) => source.centreId === centreId && source.block === block);
  return (
    <form method="post" noValidate onSubmit={onSubmit} className="max-w-form" aria-label="Dodaj wydatek">
      <RefusalNotice refusal={refusal} />
      {centres.length > 1 ? (
        <SelectField
          label="Gmina"
          choices={centres.map(({ id, municipality }) => ({ value: id, label: municipality }))}
          error={errorOf("centreId")}
          {...form.register("centreId")}
        />
      ) : null}
      <SelectField
        label="Blok"
        choices={[
          { value: "INTEGRATION", label: "Integracja" },
          { value: "ACTIVATION", label: "Aktywizacja" },
        ]}
        error={errorOf("block")}
        {...form.register("block")}
      />
      <SelectField
        label="Źródło finansowania"
        optional
        choices={choices.map(({ id, name }) => ({ value: id, label: name }))}
        empty="Źródła nie wskazano"
        error={errorOf("fundingSourceId")}
        {...form.register("fundingSourceId")}
      />
      <DateField control={form.control} name="spentOn" label="Data wydatku" error={errorOf("spentOn")} />
      <MoneyField control={form.control} name="amountGrosz" label="Kwota" hint="W złotych, np. 1234,50." error={errorOf("amountGrosz")} />
      <TextField
        label="Na co"
        hint="Bez nazwisk i danych o zdrowiu, np. materiały na warsztaty."
        error={errorOf("purpose")}
        {...form.register("purpose")}
      />
      <TextField label="Numer dokumentu" optional error={errorOf("documentNumber")} {...form.register("documentNumber")} />
      <DurationField
        control={form.control}
        name="trainerMinutes"
        label="Czas pracy trenera z grupą"
        hint="Jeżeli wydatek opłaca trenera, np. 20 albo 20:00."
        plain="hours"
        optional
        error={errorOf("trainerMinutes")}
      />
      {asksReason(refusal) || reason ? <WarningReason field={form.register("reason")} error={errorOf("reason")} /> : null}
      <StepButtons label="Dodaj wydatek" busy={busy} onClose={onClose} />
    </form>
  );
}
