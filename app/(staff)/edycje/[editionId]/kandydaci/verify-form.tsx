"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { z } from "zod";
import { CheckBox } from "#components/form/check-box.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { useStep } from "#components/form/use-step.ts";
import { newId } from "#lib/platform/ids.ts";
import { formatRange } from "#lib/platform/polish.ts";
import { verifyCandidate } from "#lib/referrals/actions/verify.ts";
import { verifySchema } from "#lib/referrals/schema/candidates.ts";
import type { OfficeListProps } from "./office-list.tsx";
import type { OfficeRow } from "./office-view.ts";
import { StaleNotice } from "./stale-notice.tsx";

type VerifyFormProps = { page: OfficeListProps; row: OfficeRow; onClose: () => void; onSaved: () => void };

/** "Potwierdź warunki": the clerk's statement (R18) and a reason where a rule asks for one. */
export function VerifyForm({ page, row, onClose, onSaved }: VerifyFormProps) {
  const { run, busy, refusal } = useStep(verifyCandidate);
  const form = useForm<z.input<typeof verifySchema>, unknown, z.output<typeof verifySchema>>({
    resolver: zodResolver(verifySchema),
    defaultValues: {
      ...{ requestId: newId(), editionId: page.editionId, nominationId: row.id, version: row.version },
      ...{ noOtherHelp: false, warningReason: "" },
    },
  });
  // The order of the reserve list and the end of the edition are asked about at the referral.
  const warned = row.warnings.filter(({ isException, code }) => !isException && !code.startsWith("P_"));
  const send = form.handleSubmit(async (input) => {
    if ((await run({ ...input, version: row.version })).ok) onSaved();
  });
  return (
    <form method="post" noValidate onSubmit={send} className="max-w-form pt-4" aria-label={`Potwierdź warunki: ${row.name}`}>
      <RefusalNotice refusal={refusal} />
      <StaleNotice refusal={refusal} nameOf={() => row.name} />
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
          error={form.formState.errors.warningReason?.message}
          {...form.register("warningReason")}
        />
      ) : null}
      <StepButtons label="Potwierdź warunki" busy={busy} onClose={onClose} />
    </form>
  );
}
