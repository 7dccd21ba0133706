"use client";

import { PersonStep } from "#components/form/person-step.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
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
  const { form, errorOf, ...frame } = useStepForm({
    ...{ action: completeCentreData, schema: centreDataSchema, onClose, onSaved },
    seen: { editionId, nominationId: row.id, version: row.version },
    start: {
      ...{ assistanceConfirmedOn: row.assistanceConfirmedOn, contractSignedOn: "", contractBasis: "" },
      ...{ phone: row.phone, remarks: row.remarks },
    },
  });
  return (
    <PersonStep
      {...frame}
      label="Zapisz dane ośrodka"
      title="Uzupełnij dane"
      name={row.name}
      stale={<StaleNotice refusal={frame.refusal} nameOf={() => row.name} />}
    >
      {row.contactOnly ? null : (
        <AssistanceFields
          control={form.control}
          basis={form.register("contractBasis")}
          faults={{
            assistanceConfirmedOn: errorOf("assistanceConfirmedOn"),
            contractSignedOn: errorOf("contractSignedOn"),
            contractBasis: errorOf("contractBasis"),
          }}
        />
      )}
      <ContactFields
        phone={form.register("phone")}
        remarks={form.register("remarks")}
        faults={{ phone: errorOf("phone"), remarks: errorOf("remarks") }}
      />
    </PersonStep>
  );
}
