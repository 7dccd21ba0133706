"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import type { Control, UseFormRegister } from "react-hook-form";
import type { z } from "zod";
import { FormLines, type PlanTerms, type WithLines } from "#components/editions/form-lines.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StalePaper } from "#components/form/stale-paper.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { useForm } from "#components/form/use-form.ts";
import { useStep } from "#components/form/use-step.ts";
import { saveTemplate } from "#lib/editions/actions/programmes.ts";
import { type FormInput, templateSchema } from "#lib/editions/schema.ts";
import { newId } from "#lib/platform/ids.ts";

type Values = z.input<typeof templateSchema>;
type TemplateFormProps = { programmeId: string; template: PlanTerms & { lines: readonly FormInput[] } };

/** "Zapisz szablon": checked against two months from the programme's first one. */
export function TemplateForm({ programmeId, template }: TemplateFormProps) {
  const { lines } = template;
  const router = useRouter();
  const close = useCloseForm();
  const { run, busy, refusal } = useStep(saveTemplate);
  const form = useForm<Values, unknown, z.output<typeof templateSchema>>({
    resolver: zodResolver(templateSchema),
    defaultValues: {
      ...{ requestId: newId(), programmeId, seen: [] },
      forms: lines.map((line) => ({ ...line, id: "", sessionCount: String(line.sessionCount) })),
    },
  });
  const send = form.handleSubmit(async (input) => {
    if (!(await run({ ...input, seen: lines.map(({ id }) => id) })).ok) return;
    close();
    router.refresh();
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label="Szablon form wsparcia">
      <RefusalNotice refusal={refusal} />
      <StalePaper refusal={refusal} />
      <FormLines
        control={form.control as unknown as Control<WithLines>}
        register={form.register as unknown as UseFormRegister<WithLines>}
        errors={form.formState.errors}
        terms={template}
      />
      <StepButtons label="Zapisz szablon" busy={busy} onClose={close} />
    </form>
  );
}
