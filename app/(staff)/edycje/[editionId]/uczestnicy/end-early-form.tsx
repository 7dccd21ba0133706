"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { endEarly } from "#lib/courses/actions/end-early.ts";
import { endEarlySchema } from "#lib/courses/schema/ends.ts";
import { isIsoDate } from "#lib/platform/calendar.ts";
import { newId } from "#lib/platform/ids.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { earlyEndReasonLabel } from "#lib/referrals/labels.ts";
import { CourseStale } from "./course-stale.tsx";
import type { StepFormProps } from "./step-form.tsx";

const reasons = Object.entries(earlyEndReasonLabel).map(([value, label]) => ({ value, label }));

/** "Zakończ wcześniej": a reason of the closed list and nobody's fault. */
export function EndEarlyForm({ page, row, onClose, onSaved }: StepFormProps) {
  const { run, busy, refusal } = useStep(endEarly);
  const form = useForm<z.input<typeof endEarlySchema>, unknown, z.output<typeof endEarlySchema>>({
    resolver: zodResolver(endEarlySchema),
    defaultValues: {
      ...{ requestId: newId(), editionId: page.editionId, participationId: row.id, version: row.version },
      ...{ lastDay: "", endReason: "" as "ILLNESS", note: "" },
    },
  });
  const { errors } = form.formState;
  const { lastDay, endReason } = form.watch();
  const reason = reasons.find(({ value }) => value === endReason);
  const send = form.handleSubmit(async (input) => {
    if ((await run({ ...input, version: row.version })).ok) onSaved(`Udział zakończono ${formatDate(input.lastDay)}, bez winy osoby.`);
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label={`Zakończ wcześniej: ${row.name}`}>
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <CourseStale refusal={refusal} nameOf={() => row.name} />
      <DateField
        control={form.control}
        name="lastDay"
        label="Ostatni dzień udziału"
        hint={`Okres udziału: ${row.period}. Dziś jest ${formatDate(page.today)}.`}
        error={errors.lastDay?.message ?? faultsOf(refusal).lastDay}
      />
      <SelectField
        label="Powód"
        choices={reasons}
        empty="Wybierz z listy"
        error={errors.endReason?.message}
        {...form.register("endReason")}
      />
      <TextareaField
        label="Uwagi"
        optional
        rows={2}
        hint="Zobaczą je obie instytucje. Nie wpisuj danych o zdrowiu ani rodzinie."
        error={errors.note?.message}
        {...form.register("note")}
      />
      <p className="mb-4 font-semibold">
        Zakończyć udział{isIsoDate(lastDay) ? ` ${formatDate(lastDay)}` : ""}?{reason ? ` Powód: ${reason.label}.` : ""}
      </p>
      <StepButtons label="Zakończ wcześniej" look="danger" busy={busy} onClose={onClose} />
    </form>
  );
}
