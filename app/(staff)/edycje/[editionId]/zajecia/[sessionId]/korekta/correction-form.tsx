"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useWatch } from "react-hook-form";
import { useStep } from "#components/form/use-step.ts";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { Dock } from "#components/ui/dock.tsx";
import { ErrorSummary, type FieldFault } from "#components/ui/error-summary.tsx";
import { SavedState } from "#components/ui/saved-state.tsx";
import { correctApproved } from "#lib/attendance/actions/correct.ts";
import { count } from "#lib/platform/polish.ts";
import { faultsOf, RegisterLines, useSheetForm } from "../register-form.tsx";
import { onRegisterClick, onRegisterKey } from "../register-keys.ts";
import { changesOf, type FormPage, type SheetForm, sameRow } from "../sheet.ts";
import { CorrectionDialog } from "./correction-dialog.tsx";

/** A correction of an approved register: change what is wrong, see what was and what will be, say why. */
export function CorrectionForm({ page }: { page: FormPage }) {
  const router = useRouter();
  const form = useSheetForm(page);
  const rows = useWatch({ control: form.control, name: "rows" });
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const [asking, setAsking] = useState(false);
  const { run, busy, refusal, clear } = useStep(correctApproved);
  const changes = changesOf(rows, page.rows);
  const register = `/edycje/${page.editionId}/zajecia/${page.sessionId}`;
  const open = () => {
    setFaults([]);
    form.clearErrors("reason");
    if (changes > 0) setAsking(true);
  };
  // The reason is asked for in the dialog: of the list only its lines count.
  const ask = form.handleSubmit(open, ({ rows: wrong }) => (wrong ? setFaults(faultsOf({ rows: wrong }, page)) : open()));
  const send = async ({ rows: typed, reason }: SheetForm) => {
    const marks = typed.filter((row, index) => row.status !== "" && !sameRow(row, page.rows[index] ?? row));
    const { editionId, sessionId, version } = page;
    if (!(await run({ editionId, sessionId, version, reason, marks })).ok) return;
    router.push(register);
    router.refresh();
  };
  const close = () => {
    setAsking(false);
    clear();
  };
  return (
    <FormProvider {...form}>
      {/* The keys are shortcuts to controls that all work without them. */}
      <form method="post" noValidate onKeyDown={onRegisterKey} onClick={onRegisterClick} onSubmit={ask}>
        <ErrorSummary title={`Do poprawy: ${count(faults.length, "pole")}.`} faults={faults} />
        <RegisterLines page={page} />
        <Dock
          sum={
            <ButtonLink look="second" href={register}>
              Anuluj korektę
            </ButtonLink>
          }
          saved={changes > 0 ? <SavedState kind="dirty">Zmienione wpisy: {changes}.</SavedState> : <SavedState kind="idle" />}
          action={
            <Button type="submit" disabled={changes === 0}>
              Utwórz korektę
            </Button>
          }
        />
      </form>
      <CorrectionDialog
        {...{ page, rows, busy, refusal }}
        open={asking}
        onClose={close}
        onSend={form.handleSubmit(send, ({ reason }) => reason && form.setFocus("reason"))}
      />
    </FormProvider>
  );
}
