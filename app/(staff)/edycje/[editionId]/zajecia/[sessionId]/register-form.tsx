"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMemo } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { sheetSchema } from "#lib/attendance/schema.ts";
import { count } from "#lib/platform/polish.ts";
import { RegisterConflict } from "./register-conflict.tsx";
import { RegisterDock } from "./register-dock.tsx";
import { onRegisterClick, onRegisterKey } from "./register-keys.ts";
import { RegisterRow } from "./register-row.tsx";
import { RegisterTools } from "./register-tools.tsx";
import { LockedRow, RegisterHead } from "./row-frame.tsx";
import type { FormPage, SheetRow } from "./sheet.ts";
import { useKeptDraft } from "./use-kept-draft.ts";
import { useRegister } from "./use-register.ts";
import { useStartingStroke } from "./use-starting-stroke.ts";

/** The register of one session: everybody on one screen, one save for all. */
export function RegisterForm(page: FormPage) {
  const resolver = useMemo(() => zodResolver(sheetSchema(page.planned)), [page.planned]);
  const form = useForm<{ rows: SheetRow[] }>({ defaultValues: { rows: page.rows }, resolver, mode: "onBlur", shouldFocusError: false });
  const { base, setBase, progress, conflict, save, saveTyped, keepSaved } = useRegister(page, form);
  const changes = useKeptDraft(page, form, base, setBase);
  const stroke = useStartingStroke(form);
  const onSubmit = form.handleSubmit(async (sheet) => {
    stroke.forget();
    await save(sheet);
  });
  return (
    <FormProvider {...form}>
      {/* The keys are shortcuts to controls that all work without them. */}
      <form noValidate onSubmit={onSubmit} onKeyDown={onRegisterKey} onClick={onRegisterClick}>
        {progress.kind === "failed" && progress.refusal.kind !== "offline" && progress.refusal.kind !== "fields" ? (
          <RefusalNotice refusal={progress.refusal} />
        ) : null}
        {conflict ? (
          <RegisterConflict
            page={page}
            conflict={conflict}
            typed={form.getValues("rows")}
            pending={progress.kind === "saving"}
            onKeepSaved={keepSaved}
            onSaveTyped={form.handleSubmit(saveTyped)}
          />
        ) : null}
        <Faults form={form} />
        <RegisterTools stroke={stroke} disabled={page.future} />
        <RegisterHead />
        <ol>
          {page.lines.map((line, position) => {
            const index = page.rows.findIndex(({ participationId }) => participationId === line.participationId);
            const shared = { number: position + 1, line };
            return line.locked ? (
              <LockedRow key={line.participationId} {...shared} />
            ) : (
              <RegisterRow key={line.participationId} {...shared} index={index} planned={page.planned} disabled={page.future} />
            );
          })}
        </ol>
        <RegisterDock page={page} version={base.version} control={form.control} changes={changes} progress={progress} />
      </form>
    </FormProvider>
  );
}

/** After a refused save: how many fields, and a link to each. */
function Faults({ form }: { form: ReturnType<typeof useForm<{ rows: SheetRow[] }>> }) {
  const { errors, submitCount } = form.formState;
  const faults = useMemo(
    () =>
      submitCount === 0
        ? []
        : (errors.rows ?? []).flatMap?.((row, index) =>
            (["status", "minutes", "note"] as const).flatMap((field) => {
              const message = row?.[field]?.message;
              return message ? [{ fieldId: `row-${index}-${field}`, message }] : [];
            }),
          ),
    [errors, submitCount],
  );
  return faults && faults.length > 0 ? <ErrorSummary title={`Do poprawy: ${count(faults.length, "pole")}.`} faults={faults} /> : null;
}
