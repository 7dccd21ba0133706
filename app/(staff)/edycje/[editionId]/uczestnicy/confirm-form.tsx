"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { z } from "zod";
import { CheckBox } from "#components/form/check-box.tsx";
import { DateField } from "#components/form/date-field.tsx";
import { markEmpty } from "#components/form/mark-empty.ts";
import { RadioGroup } from "#components/form/radio-group.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { confirmInterruption } from "#lib/courses/actions/interruption.ts";
import { ownFaultLabel } from "#lib/courses/labels.ts";
import { confirmSchema } from "#lib/courses/schema/ends.ts";
import { newId } from "#lib/platform/ids.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { CourseStale } from "./course-stale.tsx";
import type { StepFormProps } from "./step-form.tsx";

const faultChoices = Object.entries(ownFaultLabel).map(([value, label]) => ({ value, label }));

/** "Potwierdź przerwanie": the last day, own fault, the person's explanation. What follows the starosta decides. */
export function ConfirmForm({ page, row, onClose, onSaved }: StepFormProps) {
  const { run, busy, refusal } = useStep(confirmInterruption);
  const { open } = row;
  const form = useForm<z.input<typeof confirmSchema>, unknown, z.output<typeof confirmSchema>>({
    resolver: zodResolver(confirmSchema),
    defaultValues: {
      ...{ requestId: newId(), editionId: page.editionId, participationId: row.id },
      ...{ noticeId: open?.id ?? "", version: open?.version ?? 1, lastDay: open?.eventOn ?? "" },
      ...{ ownFault: "", explanation: open?.explanation ?? "", noExplanation: open?.explanation === "" },
    },
  });
  const { errors } = form.formState;
  const faults = faultsOf(refusal);
  const send = form.handleSubmit(async (input) => {
    const result = await run({ ...input, version: open?.version ?? input.version });
    if (result.ok) return onSaved(`Przerwanie udziału potwierdzono. Ostatni dzień: ${formatDate(input.lastDay)}.`);
    if (result.refusal.kind !== "rules") return;
    markEmpty(form, [
      ["ownFault", "Zaznacz odpowiedź."],
      ...(input.noExplanation ? [] : [["explanation", "Wpisz wyjaśnienie albo zaznacz, że osoba go nie złożyła."] as const]),
    ]);
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label={`Potwierdź przerwanie: ${row.name}`}>
      <p className="mb-4 font-semibold">Potwierdzić przerwanie{open ? ` ${formatDate(open.eventOn)}` : ""}?</p>
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <CourseStale refusal={refusal} nameOf={() => row.name} />
      <DateField
        control={form.control}
        name="lastDay"
        label="Ostatni dzień udziału"
        hint="Dzień przerwania wlicza się do udziału."
        error={errors.lastDay?.message ?? faults.lastDay}
      />
      <RadioGroup
        label="Czy przerwanie nastąpiło z własnej winy?"
        choices={faultChoices}
        error={errors.ownFault?.message}
        {...form.register("ownFault")}
      />
      <TextareaField label="Wyjaśnienie osoby" error={errors.explanation?.message} {...form.register("explanation")} />
      <CheckBox label="Osoba nie złożyła wyjaśnienia" className="mb-4" {...form.register("noExplanation")} />
      <StepButtons label="Potwierdź przerwanie" look="danger" busy={busy} onClose={onClose} />
    </form>
  );
}
