"use client";

import { PersonStep } from "#components/form/person-step.tsx";
import { RadioGroup } from "#components/form/radio-group.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
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
  const { form, errorOf, ...frame } = useStepForm({
    ...{ action: answerReport, schema: answerSchema, onClose, onSaved },
    seen: { editionId, nominationId: row.id, version: row.version, noticeId: notice.id, decision },
    start: { justifiedReason: notice.justifiedReason, reason: "" },
  });
  const dismisses = decision === "DISMISSED";
  return (
    <PersonStep
      {...frame}
      label={label}
      name={row.name}
      {...(dismisses ? { look: "danger" as const } : {})}
      className="max-w-form pt-4"
      stale={<StaleNotice refusal={frame.refusal} nameOf={() => row.name} />}
    >
      {notice.kind === "REFUSED" && !dismisses ? (
        <RadioGroup
          label="Czy była uzasadniona przyczyna?"
          choices={Object.entries(justifiedReasonLabel).map(([value, text]) => ({ value, label: text }))}
          error={errorOf("justifiedReason")}
          {...form.register("justifiedReason")}
        />
      ) : null}
      <TextareaField
        label={dismisses ? "Powód oddalenia" : "Uwagi"}
        hint="Zobaczą je obie instytucje. Nie wpisuj danych o zdrowiu ani rodzinie."
        optional={!dismisses}
        rows={2}
        error={errorOf("reason")}
        {...form.register("reason")}
      />
    </PersonStep>
  );
}
