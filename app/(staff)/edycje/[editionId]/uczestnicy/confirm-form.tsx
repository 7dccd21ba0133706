"use client";

import { CheckBox } from "#components/form/check-box.tsx";
import { DateField } from "#components/form/date-field.tsx";
import { PersonStep } from "#components/form/person-step.tsx";
import { RadioGroup } from "#components/form/radio-group.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { confirmInterruption } from "#lib/courses/actions/interruption.ts";
import { ownFaultLabel } from "#lib/courses/labels.ts";
import { confirmSchema } from "#lib/courses/schema/ends.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { CourseStale } from "./course-stale.tsx";
import type { StepFormProps } from "./step-form-props.ts";

const faultChoices = Object.entries(ownFaultLabel).map(([value, label]) => ({ value, label }));

/** "Potwierdź przerwanie": the last day, own fault, the person's explanation. What follows the starosta decides. */
export function ConfirmForm({ page, row, onClose, onSaved }: StepFormProps) {
  const { open } = row;
  const { form, errorOf, ...frame } = useStepForm({
    ...{ action: confirmInterruption, schema: confirmSchema, onClose },
    seen: { editionId: page.editionId, participationId: row.id, noticeId: open?.id ?? "", version: open?.version ?? 1 },
    start: {
      ...{ lastDay: open?.eventOn ?? "", ownFault: "" },
      ...{ explanation: open?.explanation ?? "", noExplanation: open?.explanation === "" },
    },
    onSaved: ({ lastDay }) => onSaved(`Przerwanie udziału potwierdzono. Ostatni dzień: ${formatDate(lastDay)}.`),
    lacking: ({ noExplanation }) => [
      ["ownFault", "Zaznacz odpowiedź."],
      ...(noExplanation ? [] : [["explanation", "Wpisz wyjaśnienie albo zaznacz, że osoba go nie złożyła."] as const]),
    ],
  });
  return (
    <PersonStep
      {...frame}
      label="Potwierdź przerwanie"
      name={row.name}
      look="danger"
      stale={<CourseStale refusal={frame.refusal} nameOf={() => row.name} />}
    >
      <p className="mb-4 font-semibold">Potwierdzić przerwanie{open ? ` ${formatDate(open.eventOn)}` : ""}?</p>
      <DateField
        control={form.control}
        name="lastDay"
        label="Ostatni dzień udziału"
        hint="Dzień przerwania wlicza się do udziału."
        error={errorOf("lastDay")}
      />
      <RadioGroup
        label="Czy przerwanie nastąpiło z własnej winy?"
        choices={faultChoices}
        error={errorOf("ownFault")}
        {...form.register("ownFault")}
      />
      <TextareaField label="Wyjaśnienie osoby" error={errorOf("explanation")} {...form.register("explanation")} />
      <CheckBox label="Osoba nie złożyła wyjaśnienia" className="mb-4" {...form.register("noExplanation")} />
    </PersonStep>
  );
}
