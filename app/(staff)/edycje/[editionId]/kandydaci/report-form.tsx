"use client";

import { CheckBox } from "#components/form/check-box.tsx";
import { DateField } from "#components/form/date-field.tsx";
import { PersonStep } from "#components/form/person-step.tsx";
import { RadioGroup } from "#components/form/radio-group.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { Notice } from "#components/ui/notice.tsx";
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
  const { label, day, explanation } = words[kind];
  const isReturn = kind === "REFERRAL_RETURNED";
  const { form, errorOf, ...frame } = useStepForm({
    ...{ action: reportReferral, schema: reportSchema, onClose, onSaved },
    seen: { editionId, nominationId: row.id, version: row.version, kind },
    start: { eventOn: "", circumstances: "", explanation: "", noExplanation: false, lateReason: "", justifiedReason: "" },
    lacking: ({ noExplanation }) =>
      isReturn
        ? []
        : [
            ["eventOn", "Wpisz datę, np. 24.05.2018."],
            ...(noExplanation ? [] : [["explanation", "Wpisz wyjaśnienie albo zaznacz, że osoba go nie złożyła."] as const]),
            ...(kind === "REFUSED" ? [["justifiedReason", "Zaznacz odpowiedź."] as const] : []),
          ],
  });
  const isLate = frame.refusal?.kind === "rules" && frame.refusal.rules.some(({ code }) => code === "R37_NOTICE_LATE");
  return (
    <PersonStep {...frame} label={label} name={row.name} stale={<StaleNotice refusal={frame.refusal} nameOf={() => row.name} />}>
      {row.consequence?.[kind] ? (
        <Notice title="Co może nastąpić">
          <p>{row.consequence[kind]}</p>
        </Notice>
      ) : null}
      {isReturn ? null : <DateField control={form.control} name="eventOn" label={day} error={errorOf("eventOn")} />}
      <TextareaField
        label={isReturn ? "Co poprawić w skierowaniu" : "Okoliczności"}
        hint={isReturn ? "Początek, grupa, miejsce prac: co się nie zgadza i skąd to wiadomo." : "Fakty, bez ocen i bez danych o zdrowiu."}
        rows={2}
        optional={!isReturn}
        error={errorOf("circumstances")}
        {...form.register("circumstances")}
      />
      {isReturn ? null : (
        <>
          <TextareaField label={explanation} rows={2} error={errorOf("explanation")} {...form.register("explanation")} />
          <div className="mb-4">
            <CheckBox label="Osoba nie złożyła wyjaśnień" {...form.register("noExplanation")} />
          </div>
        </>
      )}
      {kind === "REFUSED" ? (
        <RadioGroup
          label="Czy była uzasadniona przyczyna?"
          choices={Object.entries(justifiedReasonLabel).map(([value, text]) => ({ value, label: text }))}
          error={errorOf("justifiedReason")}
          {...form.register("justifiedReason")}
        />
      ) : null}
      {isLate ? <TextareaField label="Powód opóźnienia" rows={2} error={errorOf("lateReason")} {...form.register("lateReason")} /> : null}
    </PersonStep>
  );
}
