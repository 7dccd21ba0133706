"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { z } from "zod";
import { RadioGroup } from "#components/form/radio-group.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { newId } from "#lib/platform/ids.ts";
import { answerReport } from "#lib/referrals/actions/answer.ts";
import { justifiedReasonLabel } from "#lib/referrals/labels.ts";
import { answerSchema } from "#lib/referrals/schema/notices.ts";
import type { OfficeRow } from "./office-view.ts";
import { StaleNotice } from "./stale-notice.tsx";

type AnswerFormProps = {
  editionId: string;
  row: OfficeRow;
  notice: NonNullable<OfficeRow["notice"]>;
  decision: "CONFIRMED" | "DISMISSED";
  label: string;
  onClose: () => void;
  onSaved: () => void;
};

/** "Potwierdź niepodjęcie", "Potwierdź odmowę", "Oddal zgłoszenie". */
export function AnswerForm({ editionId, row, notice, decision, label, onClose, onSaved }: AnswerFormProps) {
  const { run, busy, refusal } = useStep(answerReport);
  const form = useForm<z.input<typeof answerSchema>, unknown, z.output<typeof answerSchema>>({
    resolver: zodResolver(answerSchema),
    defaultValues: {
      ...{ requestId: newId(), editionId, nominationId: row.id, version: row.version, noticeId: notice.id, decision },
      ...{ justifiedReason: notice.justifiedReason, reason: "" },
    },
  });
  const { errors } = form.formState;
  const faults = faultsOf(refusal);
  const dismisses = decision === "DISMISSED";
  const send = form.handleSubmit(async (input) => {
    if ((await run({ ...input, version: row.version })).ok) onSaved();
  });
  return (
    <form method="post" noValidate onSubmit={send} className="max-w-form pt-4" aria-label={`${label}: ${row.name}`}>
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <StaleNotice refusal={refusal} nameOf={() => row.name} />
      {notice.kind === "REFUSED" && !dismisses ? (
        <RadioGroup
          label="Czy była uzasadniona przyczyna?"
          choices={Object.entries(justifiedReasonLabel).map(([value, text]) => ({ value, label: text }))}
          error={errors.justifiedReason?.message ?? faults.justifiedReason}
          {...form.register("justifiedReason")}
        />
      ) : null}
      <TextareaField
        label={dismisses ? "Powód oddalenia" : "Uwagi"}
        hint="Zobaczą je obie instytucje. Nie wpisuj danych o zdrowiu ani rodzinie."
        optional={!dismisses}
        rows={2}
        error={errors.reason?.message ?? faults.decision}
        {...form.register("reason")}
      />
      <StepButtons label={label} {...(dismisses ? { look: "danger" as const } : {})} busy={busy} onClose={onClose} />
    </form>
  );
}
