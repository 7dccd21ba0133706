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
import type { MunicipalDeclaration } from "#lib/agreements/repository/programme-papers.ts";
import { recordDeclaration } from "#lib/editions/actions/papers.ts";
import { declarationSchema } from "#lib/editions/schema.ts";
import { newId } from "#lib/platform/ids.ts";

type Values = z.input<typeof declarationSchema>;
type DeclarationFormProps = {
  programme: { id: string; yearFrom: number; yearTo: number };
  declaration: MunicipalDeclaration | null;
  centres: readonly { id: string; name: string }[];
};

/** "Zapisz deklarację": so many people over these years. */
export function DeclarationForm({ programme, declaration, centres }: DeclarationFormProps) {
  const router = useRouter();
  const close = useCloseForm();
  const { run, busy, refusal } = useStep(recordDeclaration);
  const form = useForm<Values, unknown, z.output<typeof declarationSchema>>({
    resolver: zodResolver(declarationSchema),
    defaultValues: {
      ...{ requestId: newId(), programmeId: programme.id, id: declaration?.id ?? null, version: declaration?.version ?? 0 },
      centreId: declaration?.welfareCentreId ?? (centres.length === 1 ? (centres[0]?.id ?? "") : ""),
      yearFrom: String(declaration?.yearFrom ?? programme.yearFrom),
      yearTo: String(declaration?.yearTo ?? programme.yearTo),
      declaredHeadcount: declaration ? String(declaration.declaredHeadcount) : "",
      receivedOn: declaration?.receivedOn ?? "",
    },
  });
  const { errors } = form.formState;
  const faults = faultsOf(refusal);
  const send = form.handleSubmit(async (input) => {
    if (!(await run({ ...input, version: declaration?.version ?? 0 })).ok) return;
    close();
    router.refresh();
  });
  const choices = centres
    .filter(({ id }) => !declaration || id === declaration.welfareCentreId)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form method="post" noValidate onSubmit={send} aria-label="Deklaracja gminy">
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <StalePaper refusal={refusal} />
      <SelectField
        label="Ośrodek w gminie"
        empty="Wybierz z listy"
        choices={choices}
        error={errors.centreId?.message ?? faults.centreId}
        {...form.register("centreId")}
      />
      <div className="grid max-w-form grid-cols-2 gap-x-8 narrow:grid-cols-1">
        <TextField
          label="Pierwszy rok"
          inputMode="numeric"
          error={errors.yearFrom?.message ?? faults.yearFrom}
          {...form.register("yearFrom")}
        />
        <TextField label="Ostatni rok" inputMode="numeric" error={errors.yearTo?.message} {...form.register("yearTo")} />
      </div>
      <TextField
        label="Liczba osób"
        inputMode="numeric"
        className="max-w-32"
        error={errors.declaredHeadcount?.message}
        {...form.register("declaredHeadcount")}
      />
      <DateField
        control={form.control}
        name="receivedOn"
        label="Data wpływu"
        optional
        error={errors.receivedOn?.message ?? faults.receivedOn}
      />
      <StepButtons label="Zapisz deklarację" busy={busy} onClose={close} />
    </form>
  );
}
