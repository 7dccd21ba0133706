"use client";

import { DateField } from "#components/form/date-field.tsx";
import { PersonStep } from "#components/form/person-step.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { endEarly } from "#lib/courses/actions/end-early.ts";
import { endEarlySchema } from "#lib/courses/schema/ends.ts";
import { isIsoDate } from "#lib/platform/calendar.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { earlyEndReasonLabel } from "#lib/referrals/labels.ts";
import { CourseStale } from "./course-stale.tsx";
import type { StepFormProps } from "./step-form-props.ts";

const reasons = Object.entries(earlyEndReasonLabel).map(([value, label]) => ({ value, label }));

/** "Zakończ wcześniej": a reason of the closed list and nobody's fault. */
export function EndEarlyForm({ page, row, onClose, onSaved }: StepFormProps) {
  const { form, errorOf, ...frame } = useStepForm({
    ...{ action: endEarly, schema: endEarlySchema, onClose },
    seen: { editionId: page.editionId, participationId: row.id, version: row.version },
    start: { lastDay: "", endReason: "", note: "" },
    onSaved: ({ lastDay }) => onSaved(`Udział zakończono ${formatDate(lastDay)}, bez winy osoby.`),
  });
  const { lastDay, endReason } = form.watch();
  const reason = reasons.find(({ value }) => value === endReason);
  return (
    <PersonStep
      {...frame}
      label="Zakończ wcześniej"
      name={row.name}
      look="danger"
      stale={<CourseStale refusal={frame.refusal} nameOf={() => row.name} />}
    >
      <DateField
        control={form.control}
        name="lastDay"
        label="Ostatni dzień udziału"
        hint={`Okres udziału: ${row.period}. Dziś jest ${formatDate(page.today)}.`}
        error={errorOf("lastDay")}
      />
      <SelectField label="Powód" choices={reasons} empty="Wybierz z listy" error={errorOf("endReason")} {...form.register("endReason")} />
      <TextareaField
        label="Uwagi"
        optional
        rows={2}
        hint="Zobaczą je obie instytucje. Nie wpisuj danych o zdrowiu ani rodzinie."
        error={errorOf("note")}
        {...form.register("note")}
      />
      <p className="mb-4 font-semibold">
        Zakończyć udział{isIsoDate(lastDay) ? ` ${formatDate(lastDay)}` : ""}?{reason ? ` Powód: ${reason.label}.` : ""}
      </p>
    </PersonStep>
  );
}
