"use client";

import { CheckBox } from "#components/form/check-box.tsx";
import { PersonStep } from "#components/form/person-step.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { formatRange } from "#lib/platform/polish.ts";
import { verifyCandidate } from "#lib/referrals/actions/verify.ts";
import { verifySchema } from "#lib/referrals/schema/candidates.ts";
import type { OfficeListProps, OfficeRow } from "./office-view.ts";
import { StaleNotice } from "./stale-notice.tsx";

type VerifyFormProps = { page: OfficeListProps; row: OfficeRow; onClose: () => void; onSaved: () => void };

/** "Potwierdź warunki": the clerk's statement (R18) and a reason where a rule asks for one. */
export function VerifyForm({ page, row, onClose, onSaved }: VerifyFormProps) {
  const { form, errorOf, ...frame } = useStepForm({
    ...{ action: verifyCandidate, schema: verifySchema, onClose, onSaved },
    seen: { editionId: page.editionId, nominationId: row.id, version: row.version },
    start: { noOtherHelp: false, warningReason: "" },
  });
  // The order of the reserve list and the end of the edition are asked about at the referral.
  const warned = row.warnings.filter(({ isException, code }) => !isException && !code.startsWith("P_"));
  return (
    <PersonStep
      {...frame}
      label="Potwierdź warunki"
      name={row.name}
      className="max-w-form pt-4"
      stale={<StaleNotice refusal={frame.refusal} nameOf={() => row.name} />}
    >
      <div className="mb-4">
        <CheckBox
          {...form.register("noOtherHelp")}
          label={`W okresie ${page.asked ? formatRange(page.asked) : "…"} urząd nie kieruje tej osoby do innych form pomocy określonych w ustawie.`}
        />
      </div>
      {warned.length > 0 ? (
        <TextareaField
          label="Uzasadnienie"
          hint={warned.map(({ short, why }) => `Powód: ${short}. ${why}`).join(" ")}
          rows={2}
          error={errorOf("warningReason")}
          {...form.register("warningReason")}
        />
      ) : null}
    </PersonStep>
  );
}
