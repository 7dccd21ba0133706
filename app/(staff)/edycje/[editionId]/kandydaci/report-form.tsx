"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { z } from "zod";
import { CheckBox } from "#components/form/check-box.tsx";
import { DateField } from "#components/form/date-field.tsx";
import { markEmpty } from "#components/form/mark-empty.ts";
import { RadioGroup } from "#components/form/radio-group.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { Notice } from "#components/ui/notice.tsx";
import { newId } from "#lib/platform/ids.ts";
import { reportReferral } from "#lib/referrals/actions/report.ts";
import { justifiedReasonLabel } from "#lib/referrals/labels.ts";
import type { ReportKind } from "#lib/referrals/rules/report.ts";
import { reportSchema } from "#lib/referrals/schema/notices.ts";
import type { CentreRow } from "./centre-view.ts";
import { StaleNotice } from "./stale-notice.tsx";

type ReportFormProps = {
  editionId: string;
  row: Pick<CentreRow, "id" | "version" | "name"> & Partial<Pick<CentreRow, "consequence">>;
  kind: ReportKind;
  onClose: () => void;
  onSaved: () => void;
};

const words: Record<ReportKind, { label: string; day: string; explanation: string }> = {
  NOT_TAKEN_UP: { label: "Zgłoś niepodjęcie", day: "Data, w której osoba miała się zgłosić", explanation: "Wyjaśnienie osoby" },
  REFUSED: { label: "Zgłoś odmowę", day: "Data odmowy", explanation: "Przyczyna podana przez osobę" },
  REFERRAL_RETURNED: { label: "Zwróć skierowanie", day: "Data", explanation: "Wyjaśnienie osoby" },
};

/** D15 about a referral: what the rules miss they say themselves, in the form and on the server alike (R33, R35, R37). */
export function ReportForm({ editionId, row, kind, onClose, onSaved }: ReportFormProps) {
  const { run, busy, refusal } = useStep(reportReferral);
  const form = useForm<z.input<typeof reportSchema>, unknown, z.output<typeof reportSchema>>({
    resolver: zodResolver(reportSchema),
    defaultValues: {
      ...{ requestId: newId(), editionId, nominationId: row.id, version: row.version, kind },
      ...{ eventOn: "", circumstances: "", explanation: "", noExplanation: false, lateReason: "", justifiedReason: "" },
    },
  });
  const { errors } = form.formState;
  const faults = faultsOf(refusal);
  const isLate = refusal?.kind === "rules" && refusal.rules.some(({ code }) => code === "R37_NOTICE_LATE");
  const { label, day, explanation } = words[kind];
  const isReturn = kind === "REFERRAL_RETURNED";
  const send = form.handleSubmit(async (input) => {
    const result = await run({ ...input, version: row.version });
    if (result.ok) return onSaved();
    if (result.refusal.kind !== "rules" || isReturn) return;
    markEmpty(form, [
      ["eventOn", "Wpisz datę, np. 24.05.2018."],
      ...(input.noExplanation ? [] : [["explanation", "Wpisz wyjaśnienie albo zaznacz, że osoba go nie złożyła."] as const]),
      ...(kind === "REFUSED" ? [["justifiedReason", "Zaznacz odpowiedź."] as const] : []),
    ]);
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label={`${label}: ${row.name}`}>
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <StaleNotice refusal={refusal} nameOf={() => row.name} />
      {row.consequence?.[kind] ? (
        <Notice title="Co może nastąpić">
          <p>{row.consequence[kind]}</p>
        </Notice>
      ) : null}
      {isReturn ? null : <DateField control={form.control} name="eventOn" label={day} error={errors.eventOn?.message ?? faults.eventOn} />}
      <TextareaField
        label={isReturn ? "Co poprawić w skierowaniu" : "Okoliczności"}
        hint={isReturn ? "Początek, grupa, miejsce prac: co się nie zgadza i skąd to wiadomo." : "Fakty, bez ocen i bez danych o zdrowiu."}
        rows={2}
        optional={!isReturn}
        error={errors.circumstances?.message ?? faults.circumstances}
        {...form.register("circumstances")}
      />
      {isReturn ? null : (
        <>
          <TextareaField label={explanation} rows={2} error={errors.explanation?.message} {...form.register("explanation")} />
          <div className="mb-4">
            <CheckBox label="Osoba nie złożyła wyjaśnień" {...form.register("noExplanation")} />
          </div>
        </>
      )}
      {kind === "REFUSED" ? (
        <RadioGroup
          label="Czy była uzasadniona przyczyna?"
          choices={Object.entries(justifiedReasonLabel).map(([value, text]) => ({ value, label: text }))}
          error={errors.justifiedReason?.message}
          {...form.register("justifiedReason")}
        />
      ) : null}
      {isLate ? (
        <TextareaField label="Powód opóźnienia" rows={2} error={errors.lateReason?.message} {...form.register("lateReason")} />
      ) : null}
      <StepButtons label={label} busy={busy} onClose={onClose} />
    </form>
  );
}
