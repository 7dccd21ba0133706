"use client";

import type { Control, UseFormRegister } from "react-hook-form";
import { FormLines, type PlanTerms, type WithLines } from "#components/editions/form-lines.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StalePaper } from "#components/form/stale-paper.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { saveTemplate } from "#lib/editions/actions/programmes.ts";
import { type FormInput, templateSchema } from "#lib/editions/schema.ts";

type TemplateFormProps = { programmeId: string; template: PlanTerms & { lines: readonly FormInput[] } };

/** "Zapisz szablon": checked against two months from the programme's first one. */
export function TemplateForm({ programmeId, template }: TemplateFormProps) {
  const { lines } = template;
  const onClose = useCloseForm();
  const { form, busy, refusal, onSubmit } = useStepForm({
    ...{ action: saveTemplate, schema: templateSchema, onClose },
    seen: { programmeId, seen: lines.map(({ id }) => id) },
    start: { forms: lines.map((line) => ({ ...line, id: "", sessionCount: String(line.sessionCount) })) },
  });
  return (
    <form method="post" noValidate onSubmit={onSubmit} aria-label="Szablon form wsparcia">
      <RefusalNotice refusal={refusal} />
      <StalePaper refusal={refusal} />
      <FormLines
        control={form.control as unknown as Control<WithLines>}
        register={form.register as unknown as UseFormRegister<WithLines>}
        errors={form.formState.errors}
        terms={template}
      />
      <StepButtons label="Zapisz szablon" busy={busy} onClose={onClose} />
    </form>
  );
}
