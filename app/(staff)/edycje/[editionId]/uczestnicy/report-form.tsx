"use client";

import { CheckBox } from "#components/form/check-box.tsx";
import { DateField } from "#components/form/date-field.tsx";
import { PersonStep } from "#components/form/person-step.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { reportInterruption } from "#lib/courses/actions/interruption.ts";
import { reportSchema } from "#lib/courses/schema/ends.ts";
import { type IsoDate, isIsoDate } from "#lib/platform/calendar.ts";
import { formatDate } from "#lib/platform/polish.ts";
import type { NoticeEvent } from "#prisma/generated/client/enums.ts";
import { CourseStale } from "./course-stale.tsx";
import type { StepFormProps } from "./step-form-props.ts";

type Props = Pick<StepFormProps, "onClose" | "onSaved"> & {
  page: Pick<StepFormProps["page"], "editionId" | "today" | "events">;
  row: Pick<StepFormProps["row"], "id" | "version" | "name" | "period">;
  /** what is known already, from an entry of the day */
  given?: { readonly event: NoticeEvent; readonly eventOn: IsoDate };
};

/** "Zgłoś przerwanie" (D15): what happened, when and what the person says. */
export function ReportForm({ page, row, given, onClose, onSaved }: Props) {
  const { form, errorOf, ...frame } = useStepForm({
    ...{ action: reportInterruption, schema: reportSchema, onClose },
    seen: { editionId: page.editionId, participationId: row.id, version: row.version },
    start: {
      ...{ event: given?.event ?? "", eventOn: given?.eventOn ?? page.today, circumstances: "" },
      ...{ explanation: "", noExplanation: false, evidence: "", lateReason: "" },
    },
    onSaved: () => onSaved("Zgłoszono przerwanie udziału. Sprawa czeka na urząd pracy."),
    lacking: ({ noExplanation }) => [
      ["event", "Wybierz z listy."],
      ["eventOn", "Wpisz datę, np. 24.05.2018."],
      ["circumstances", "Wpisz, co się stało i skąd to wiadomo."],
      ...(noExplanation ? [] : [["explanation", "Wpisz wyjaśnienie albo zaznacz, że osoba go nie złożyła."] as const]),
    ],
  });
  const { event, eventOn, lateReason } = form.watch();
  const isLate = frame.refusal?.kind === "rules" && frame.refusal.rules.some(({ code }) => code === "R37_NOTICE_LATE");
  const asked = isLate || lateReason !== "";
  const eventLabel = page.events.find(({ value }) => value === event)?.label;
  return (
    <PersonStep
      {...frame}
      label="Zgłoś przerwanie"
      name={row.name}
      look="danger"
      stale={<CourseStale refusal={frame.refusal} nameOf={() => row.name} />}
    >
      <SelectField
        label="Zdarzenie"
        choices={page.events}
        empty="Wybierz z listy"
        autoFocus
        error={errorOf("event")}
        {...form.register("event")}
      />
      <DateField
        control={form.control}
        name="eventOn"
        label="Data zdarzenia"
        hint={`Okres udziału: ${row.period}. Dziś jest ${formatDate(page.today)}.`}
        error={errorOf("eventOn")}
      />
      <TextareaField
        label="Okoliczności"
        hint="Jedno lub dwa zdania: co się stało i skąd to wiadomo. Nie wpisuj danych o zdrowiu ani rodzinie."
        error={errorOf("circumstances")}
        {...form.register("circumstances")}
      />
      <TextareaField label="Wyjaśnienie osoby" error={errorOf("explanation")} {...form.register("explanation")} />
      <CheckBox label="Osoba nie złożyła wyjaśnienia" className="mb-4" {...form.register("noExplanation")} />
      <TextField
        label="Dowody"
        optional
        hint="Np. lista obecności, notatka. Bez danych o zdrowiu."
        error={errorOf("evidence")}
        {...form.register("evidence")}
      />
      {asked ? <TextareaField label="Powód opóźnienia" rows={2} error={errorOf("lateReason")} {...form.register("lateReason")} /> : null}
      <p className="mb-4 font-semibold">
        Zgłosić przerwanie{isIsoDate(eventOn ?? "") ? ` z dnia ${formatDate(eventOn ?? "")}` : ""}?
        {eventLabel ? ` Zdarzenie: ${eventLabel}.` : ""} Zgłoszenie otrzymają urząd pracy i ośrodek.
      </p>
    </PersonStep>
  );
}
