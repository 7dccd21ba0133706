"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { type FieldErrors, FormProvider, useFormContext } from "react-hook-form";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import type { KeptProgress } from "#components/form/use-kept.ts";
import { ErrorSummary, type FieldFault } from "#components/ui/error-summary.tsx";
import { sheetSchema } from "#lib/attendance/schema.ts";
import { count } from "#lib/platform/polish.ts";
import { RegisterConflict } from "./register-conflict.tsx";
import { RegisterDock } from "./register-dock.tsx";
import { onRegisterClick, onRegisterKey } from "./register-keys.ts";
import { RegisterRow } from "./register-row.tsx";
import { RegisterSteps, type RegisterStepsProps } from "./register-steps.tsx";
import { RegisterTools } from "./register-tools.tsx";
import { LockedRow, RegisterHead } from "./row-frame.tsx";
import { demandsOn, type FormPage, fieldId, type SheetForm } from "./sheet.ts";
import { useRegister } from "./use-register.ts";
import { useStartingStroke } from "./use-starting-stroke.ts";

/** The fields of a register and what they are checked by. */
export function useSheetForm(page: FormPage) {
  const resolver = useMemo(
    () => zodResolver(sheetSchema(page.hours, (row) => demandsOn(page, row), page.correcting || page.dayOff !== null)),
    [page],
  );
  const defaultValues = { rows: page.rows, reason: "" };
  return useForm<SheetForm>({ defaultValues, resolver, mode: "onBlur", shouldFocusError: false });
}

type RegisterFormProps = {
  page: FormPage;
  steps: RegisterStepsProps | null;
  /** several lists stand side by side */
  compact?: boolean;
};

/** The register of one session: everybody on one screen, one save for all; then the steps of the register. */
export function RegisterForm({ page, steps, compact }: RegisterFormProps) {
  const form = useSheetForm(page);
  const { base, changes, waits, progress, resend, conflict, save, saveTyped, keepSaved } = useRegister(page, form);
  const stroke = useStartingStroke(form);
  // Kept from one try to the next, so that correcting a field does not move the focus to the list of faults.
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const refuse = (errors: FieldErrors<SheetForm>) => setFaults(faultsOf(errors, page));
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
      <form
        method="post"
        noValidate
        data-compact={compact || undefined}
        onSubmit={onSubmit}
        onKeyDown={onRegisterKey}
        onClick={onRegisterClick}
      >
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
        {page.dayOff ? <DayOffReason page={page} /> : null}
        <RegisterTools page={page} stroke={stroke} disabled={page.future || page.terms.onlyLate} />
        <RegisterLines page={page} />
        <RegisterDock page={page} control={form.control} changes={changes} progress={progress} onResend={resend} />
      </form>
      {steps ? <RegisterSteps {...steps} version={base.version} unsaved={changes > 0 || waits} /> : null}
    </FormProvider>
  );
}

/** The people of a register, each in a row of fields or locked with the reason. */
export function RegisterLines({ page }: { page: FormPage }) {
  return (
    <>
      <RegisterHead />
      <ol>
        {page.lines.map((line) => {
          const index = page.rows.findIndex(({ participationId }) => participationId === line.participationId);
          return line.locked ? (
            <LockedRow key={line.participationId} line={line} />
          ) : (
            <RegisterRow key={line.participationId} line={line} index={index} page={page} />
          );
        })}
      </ol>
    </>
  );
}

/** A register of a Sunday or a public holiday says why the session took place then (P_DAY_OFF). */
function DayOffReason({ page }: { page: FormPage }) {
  const { register, formState } = useFormContext<SheetForm>();
  return (
    <div className="mb-4 max-w-form" data-print="no">
      <TextField
        id={`${page.prefix}-reason`}
        label="Dlaczego w dniu wolnym"
        hint={`${page.dayOff?.what} ${page.dayOff?.why} Powód zobaczą obie instytucje; nie wpisuj danych o zdrowiu ani rodzinie.`}
        error={formState.errors.reason?.message}
        {...register("reason")}
      />
    </div>
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
export const faultsOf = (errors: FieldErrors<SheetForm>, page: FormPage): FieldFault[] => [
  ...(errors.reason?.message ? [{ fieldId: `${page.prefix}-reason`, message: errors.reason.message }] : []),
  ...page.rows.flatMap(({ participationId }, index) =>
    (["status", "minutes", "note", "reason"] as const).flatMap((field) => {
      const message = errors.rows?.[index]?.[field]?.message;
      const name = page.lines.find((line) => line.participationId === participationId)?.name;
      return message ? [{ fieldId: fieldId(page, index, field), message: `${name}: ${message}` }] : [];
    }),
  ),
];
