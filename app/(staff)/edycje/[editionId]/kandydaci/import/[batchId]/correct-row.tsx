"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect } from "react";
import { FormProvider } from "react-hook-form";
import type { z } from "zod";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import type { Choice } from "#components/form/select-field.tsx";
import { StaleStates } from "#components/form/stale-states.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { useForm } from "#components/form/use-form.ts";
import { useStep } from "#components/form/use-step.ts";
import { correctImportRow } from "#lib/imports/actions/rows.ts";
import { type CorrectInput, correctSchema } from "#lib/imports/schema.ts";
import { newId } from "#lib/platform/ids.ts";
import { PersonFields } from "../../person-fields.tsx";
import type { RowLine } from "./batch-view.ts";

type Values = z.input<typeof correctSchema>;
type Props = {
  editionId: string;
  batchId: string;
  row: RowLine;
  municipalities: readonly Choice[];
  onClose: () => void;
  onDone: () => void;
};

/** One row in the form of nominating by hand, with what the file said; the saved row is checked again at once. */
export function CorrectRow({ editionId, batchId, row, municipalities, onClose, onDone }: Props) {
  const { run, busy, refusal } = useStep(correctImportRow);
  const form = useForm<Values, unknown, CorrectInput>({
    resolver: zodResolver(correctSchema),
    // Whom the register was said to have is chosen anew: the form shows who was typed.
    defaultValues: {
      ...{ ...row.form, knownPersonId: "", differsReason: row.form.differsReason ?? "" },
      ...{ requestId: newId(), editionId, batchId, rowNo: row.rowNo, version: row.version },
    },
  });
  // What is wrong with the row stands at its fields at once, with what mends it: a zero to add, a reason to give.
  useEffect(() => void form.trigger(), [form.trigger]);
  const send = form.handleSubmit(async (input) => {
    if ((await run(input)).ok) onDone();
  });
  return (
    <FormProvider {...form}>
      <form method="post" noValidate onSubmit={send} autoComplete="off" aria-label={`Popraw: wiersz ${row.rowNo}`} className="pt-3">
        <RefusalNotice refusal={refusal} />
        <StaleStates refusal={refusal} />
        <PersonFields municipalities={municipalities} />
        <StepButtons label="Zapisz wiersz" busy={busy} onClose={onClose} />
      </form>
    </FormProvider>
  );
}
