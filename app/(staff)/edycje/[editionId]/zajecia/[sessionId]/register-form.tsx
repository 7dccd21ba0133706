"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { type FieldErrors, FormProvider, useForm } from "react-hook-form";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import type { KeptProgress } from "#components/form/use-kept.ts";
import { ErrorSummary, type FieldFault } from "#components/ui/error-summary.tsx";
import { sheetSchema } from "#lib/attendance/schema.ts";
import { count } from "#lib/platform/polish.ts";
import { ApproveButton } from "./approve-button.tsx";
import { RegisterConflict } from "./register-conflict.tsx";
import { RegisterDock } from "./register-dock.tsx";
import { onRegisterClick, onRegisterKey } from "./register-keys.ts";
import { RegisterRow } from "./register-row.tsx";
import { RegisterTools } from "./register-tools.tsx";
import { LockedRow, RegisterHead } from "./row-frame.tsx";
import { correctionIn, type FormPage, type Line, type SheetRow } from "./sheet.ts";
import { useRegister } from "./use-register.ts";
import { useStartingStroke } from "./use-starting-stroke.ts";

/** The register of one session: everybody on one screen, one save for all. */
export function RegisterForm(page: FormPage) {
  const resolver = useMemo(() => zodResolver(sheetSchema(page.planned, (row) => correctionIn(page, row), page.tooLate)), [page]);
  const form = useForm<{ rows: SheetRow[] }>({ defaultValues: { rows: page.rows }, resolver, mode: "onBlur", shouldFocusError: false });
  const { base, changes, waits, progress, resend, conflict, save, saveTyped, keepSaved } = useRegister(page, form);
  const stroke = useStartingStroke(form);
  // Kept from one try to the next, so that correcting a field does not move the focus to the list of faults.
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const refuse = (errors: FieldErrors<{ rows: SheetRow[] }>) => setFaults(faultsOf(errors, page.lines, page.rows));
  const sending = (send: typeof save) =>
    form.handleSubmit(async (sheet) => {
      setFaults([]);
      stroke.forget();
      await send(sheet);
    }, refuse);
  const onSubmit = sending(save);
  return (
    <FormProvider {...form}>
      {/* The keys are shortcuts to controls that all work without them. */}
      <form method="post" noValidate onSubmit={onSubmit} onKeyDown={onRegisterKey} onClick={onRegisterClick}>
        <Answer progress={progress}>
          {conflict ? (
            <RegisterConflict
              page={page}
              conflict={conflict}
              typed={form.getValues("rows")}
              pending={progress.kind === "saving"}
              onKeepSaved={keepSaved}
              onSaveTyped={sending(saveTyped)}
            />
          ) : null}
        </Answer>
        <ErrorSummary title={`Do poprawy: ${count(faults.length, "pole")}.`} faults={faults} />
        <RegisterTools stroke={stroke} disabled={page.future || page.terms.onlyLate} />
        <RegisterHead />
        <ol>
          {page.lines.map((line, position) => {
            const index = page.rows.findIndex(({ participationId }) => participationId === line.participationId);
            const shared = { number: position + 1, line };
            return line.locked ? (
              <LockedRow key={line.participationId} {...shared} />
            ) : (
              <RegisterRow key={line.participationId} {...shared} index={index} page={page} />
            );
          })}
        </ol>
        {page.approval ? (
          <ApproveButton page={page} version={base.version} refusedBecause={page.approval.refusedBecause} unsaved={changes > 0 || waits} />
        ) : null}
        <RegisterDock page={page} control={form.control} changes={changes} progress={progress} onResend={resend} />
      </form>
    </FormProvider>
  );
}

/** Why nothing was saved, above the list; brought into view where the user waits for it, because the button stands at its foot. */
function Answer({ progress, children }: { progress: KeptProgress; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const refusal = progress.kind === "failed" ? progress.refusal : progress.kind === "waiting" ? progress.because : null;
  const shown = refusal !== null && refusal.kind !== "offline" && refusal.kind !== "fields";
  const waitedFor = shown && progress.kind === "failed" && progress.asked;
  useEffect(() => {
    if (waitedFor) box.current?.focus();
  }, [waitedFor]);
  return shown ? (
    <div ref={box} tabIndex={-1} className="scroll-mt-6">
      <RefusalNotice refusal={refusal} />
      {children}
    </div>
  ) : null;
}

/** The faults of a refused save, each with the person it concerns, for the links above the list. */
const faultsOf = (errors: FieldErrors<{ rows: SheetRow[] }>, lines: readonly Line[], rows: readonly SheetRow[]): FieldFault[] =>
  rows.flatMap(({ participationId }, index) =>
    (["status", "minutes", "note", "reason"] as const).flatMap((field) => {
      const message = errors.rows?.[index]?.[field]?.message;
      const name = lines.find((line) => line.participationId === participationId)?.name;
      return message ? [{ fieldId: `row-${index}-${field}`, message: `${name}: ${message}` }] : [];
    }),
  );
