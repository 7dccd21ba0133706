"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMemo } from "react";
import { FormProvider } from "react-hook-form";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { StepFrame } from "#components/form/step-frame.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { newId } from "#lib/platform/ids.ts";
import { count } from "#lib/platform/polish.ts";
import { nominatePerson } from "#lib/referrals/actions/nominate.ts";
import { type NominateInput, nominateSchema } from "#lib/referrals/schema/candidates.ts";
import type { CentreListProps } from "./centre-view.ts";
import { type NominateValues, PersonFields } from "./person-fields.tsx";

/** The fields as they stand on the screen, so that the list of faults leads down the form. */
const inOrder = [
  ...(["surname", "givenNames", "pesel", "document", "peselOverride", "birthDate", "sex", "differsReason", "phone", "remarks"] as const),
  ...(["municipalityId", "town", "postalCode", "street", "stayMunicipalityId", "stayTown"] as const),
  ...(["assistanceConfirmedOn", "contractSignedOn", "contractBasis"] as const),
] satisfies (keyof NominateValues)[];

/** "Wytypuj": a person as on the document, where they live, and what the centre knows of them. */
export function NominateForm({ page, onClose, onDone }: { page: CentreListProps; onClose: () => void; onDone: () => void }) {
  const { run, busy, refusal } = useStep(nominatePerson);
  const form = useForm<NominateValues, unknown, NominateInput>({
    resolver: zodResolver(nominateSchema),
    shouldFocusError: false,
    defaultValues: {
      requestId: newId(),
      editionId: page.editionId,
      ...{ surname: "", givenNames: "", pesel: "", hasNoPesel: false, peselOverride: "", document: "", birthDate: "", sex: "" },
      ...{ knownPersonId: "", differsReason: "" },
      ...{ municipalityId: page.municipalityId, town: "", postalCode: "", street: "" },
      ...{ stayMunicipalityId: "", stayTown: "" },
      ...{ assistanceConfirmedOn: "", contractSignedOn: "", contractBasis: "", phone: "", remarks: "" },
    },
  });
  const { errors, submitCount } = form.formState;
  const send = form.handleSubmit(async (input) => {
    const result = await run(input);
    if (result.ok) return onDone();
    for (const [field, message] of Object.entries(faultsOf(result.refusal))) form.setError(field as keyof NominateValues, { message });
  });
  const faults = useMemo(
    () =>
      submitCount === 0
        ? []
        : inOrder.flatMap((field) => {
            const message = errors[field]?.message;
            return message ? [{ fieldId: `pole-${field}`, message }] : [];
          }),
    [errors, submitCount],
  );
  return (
    <StepFrame label="Wytypowanie osoby">
      <FormProvider {...form}>
        <form method="post" noValidate onSubmit={send} autoComplete="off">
          <h2 className="mb-4">Wytypuj osobę</h2>
          {faults.length > 0 ? <ErrorSummary title={`Do poprawy: ${count(faults.length, "pole")}.`} faults={faults} /> : null}
          {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
          <PersonFields municipalities={page.municipalities} />
          <StepButtons label="Wytypuj" busy={busy} onClose={onClose} />
        </form>
      </FormProvider>
    </StepFrame>
  );
}
