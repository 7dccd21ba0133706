"use client";

import { DateField } from "#components/form/date-field.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { StalePaper } from "#components/form/stale-paper.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import type { MunicipalDeclaration } from "#lib/agreements/repository/programme-papers.ts";
import { recordDeclaration } from "#lib/editions/actions/papers.ts";
import { declarationSchema } from "#lib/editions/schema.ts";

type DeclarationFormProps = {
  programme: { id: string; yearFrom: number; yearTo: number };
  declaration: MunicipalDeclaration | null;
  centres: readonly { id: string; name: string }[];
};

/** "Zapisz deklarację": so many people over these years. */
export function DeclarationForm({ programme, declaration, centres }: DeclarationFormProps) {
  const onClose = useCloseForm();
  const { form, busy, refusal, onSubmit, errorOf } = useStepForm({
    ...{ action: recordDeclaration, schema: declarationSchema, onClose },
    seen: { programmeId: programme.id, id: declaration?.id ?? null, version: declaration?.version ?? 0 },
    start: {
      centreId: declaration?.welfareCentreId ?? (centres.length === 1 ? (centres[0]?.id ?? "") : ""),
      yearFrom: String(declaration?.yearFrom ?? programme.yearFrom),
      yearTo: String(declaration?.yearTo ?? programme.yearTo),
      declaredHeadcount: declaration ? String(declaration.declaredHeadcount) : "",
      receivedOn: declaration?.receivedOn ?? "",
    },
  });
  const choices = centres
    .filter(({ id }) => !declaration || id === declaration.welfareCentreId)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form method="post" noValidate onSubmit={onSubmit} aria-label="Deklaracja gminy">
      <RefusalNotice refusal={refusal} />
      <StalePaper refusal={refusal} />
      <SelectField
        label="Ośrodek w gminie"
        empty="Wybierz z listy"
        choices={choices}
        error={errorOf("centreId")}
        {...form.register("centreId")}
      />
      <div className="grid max-w-form grid-cols-2 gap-x-8 narrow:grid-cols-1">
        <TextField label="Pierwszy rok" inputMode="numeric" error={errorOf("yearFrom")} {...form.register("yearFrom")} />
        <TextField label="Ostatni rok" inputMode="numeric" error={errorOf("yearTo")} {...form.register("yearTo")} />
      </div>
      <TextField
        label="Liczba osób"
        inputMode="numeric"
        className="max-w-32"
        error={errorOf("declaredHeadcount")}
        {...form.register("declaredHeadcount")}
      />
      <DateField control={form.control} name="receivedOn" label="Data wpływu" optional error={errorOf("receivedOn")} />
      <StepButtons label="Zapisz deklarację" busy={busy} onClose={onClose} />
    </form>
  );
}
