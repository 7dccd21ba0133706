"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { z } from "zod";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { newId } from "#lib/platform/ids.ts";
import { completeCentreData } from "#lib/referrals/actions/complete.ts";
import { centreDataSchema } from "#lib/referrals/schema/candidates.ts";
import { AssistanceFields } from "./assistance-fields.tsx";
import type { CentreRow } from "./centre-view.ts";
import { ContactFields } from "./contact-fields.tsx";
import { StaleNotice } from "./stale-notice.tsx";

/** "Potwierdź korzystanie ze świadczeń", a contract that was signed meanwhile, telephone and remarks as they are. */
export function CentreDataForm({
  editionId,
  row,
  onClose,
  onSaved,
}: {
  editionId: string;
  row: CentreRow;
  onClose: () => void;
  onSaved: () => void;
}) {
  const { run, busy, refusal } = useStep(completeCentreData);
  const form = useForm<z.input<typeof centreDataSchema>, unknown, z.output<typeof centreDataSchema>>({
    resolver: zodResolver(centreDataSchema),
    defaultValues: {
      requestId: newId(),
      editionId,
      nominationId: row.id,
      version: row.version,
      assistanceConfirmedOn: row.assistanceConfirmedOn,
      contractSignedOn: "",
      contractBasis: "",
      phone: row.phone,
      remarks: row.remarks,
    },
  });
  const { errors } = form.formState;
  const faults = faultsOf(refusal);
  const send = form.handleSubmit(async (input) => {
    if ((await run({ ...input, version: row.version })).ok) onSaved();
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label={`Uzupełnij dane: ${row.name}`}>
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <StaleNotice refusal={refusal} nameOf={() => row.name} />
      {row.contactOnly ? null : (
        <AssistanceFields
          control={form.control}
          basis={form.register("contractBasis")}
          faults={{
            assistanceConfirmedOn: errors.assistanceConfirmedOn?.message ?? faults.assistanceConfirmedOn,
            contractSignedOn: errors.contractSignedOn?.message ?? faults.contractSignedOn,
            contractBasis: errors.contractBasis?.message,
          }}
        />
      )}
      <ContactFields
        phone={form.register("phone")}
        remarks={form.register("remarks")}
        faults={{ phone: errors.phone?.message, remarks: errors.remarks?.message }}
      />
      <StepButtons label="Zapisz dane ośrodka" busy={busy} onClose={onClose} />
    </form>
  );
}
