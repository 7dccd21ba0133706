"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { z } from "zod";
import { CheckBox } from "#components/form/check-box.tsx";
import { DateField } from "#components/form/date-field.tsx";
import { markEmpty } from "#components/form/mark-empty.ts";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { reportInterruption } from "#lib/courses/actions/interruption.ts";
import { reportSchema } from "#lib/courses/schema/ends.ts";
import { type IsoDate, isIsoDate } from "#lib/platform/calendar.ts";
import { newId } from "#lib/platform/ids.ts";
import { formatDate } from "#lib/platform/polish.ts";
import type { NoticeEvent } from "#prisma/generated/client/enums.ts";
import { CourseStale } from "./course-stale.tsx";
import type { StepFormProps } from "./step-form.tsx";

type Props = Pick<StepFormProps, "onClose" | "onSaved"> & {
  page: Pick<StepFormProps["page"], "editionId" | "today" | "events">;
  row: Pick<StepFormProps["row"], "id" | "version" | "name" | "period">;
  /** what is known already, from an entry of the day */
  given?: { readonly event: NoticeEvent; readonly eventOn: IsoDate };
};

/** "Zgłoś przerwanie" (D15): what happened, when and what the person says. */
export function ReportForm({ page, row, given, onClose, onSaved }: Props) {
  const { run, busy, refusal } = useStep(reportInterruption);
  const form = useForm<z.input<typeof reportSchema>, unknown, z.output<typeof reportSchema>>({
    resolver: zodResolver(reportSchema),
    defaultValues: {
      ...{ requestId: newId(), editionId: page.editionId, participationId: row.id, version: row.version },
      ...{
        event: given?.event ?? "",
        eventOn: given?.eventOn ?? page.today,
        circumstances: "",
        explanation: "",
        noExplanation: false,
        evidence: "",
        lateReason: "",
      },
    },
  });
  const { errors } = form.formState;
  const faults = faultsOf(refusal);
  const isLate = refusal?.kind === "rules" && refusal.rules.some(({ code }) => code === "R37_NOTICE_LATE");
  const asked = isLate || form.watch("lateReason") !== "";
  const { event, eventOn } = form.watch();
  const eventLabel = page.events.find(({ value }) => value === event)?.label;
  const send = form.handleSubmit(async (input) => {
    const result = await run({ ...input, version: row.version });
    if (result.ok) return onSaved("Zgłoszono przerwanie udziału. Sprawa czeka na urząd pracy.");
    if (result.refusal.kind !== "rules") return;
    markEmpty(form, [
      ["event", "Wybierz z listy."],
      ["eventOn", "Wpisz datę, np. 24.05.2018."],
      ["circumstances", "Wpisz, co się stało i skąd to wiadomo."],
      ...(input.noExplanation ? [] : [["explanation", "Wpisz wyjaśnienie albo zaznacz, że osoba go nie złożyła."] as const]),
    ]);
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label={`Zgłoś przerwanie: ${row.name}`}>
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <CourseStale refusal={refusal} nameOf={() => row.name} />
      <SelectField
        label="Zdarzenie"
        choices={page.events}
        empty="Wybierz z listy"
        autoFocus
        error={errors.event?.message}
        {...form.register("event")}
      />
      <DateField
        control={form.control}
        name="eventOn"
        label="Data zdarzenia"
        hint={`Okres udziału: ${row.period}. Dziś jest ${formatDate(page.today)}.`}
        error={errors.eventOn?.message ?? faults.eventOn}
      />
      <TextareaField
        label="Okoliczności"
        hint="Jedno lub dwa zdania: co się stało i skąd to wiadomo. Nie wpisuj danych o zdrowiu ani rodzinie."
        error={errors.circumstances?.message}
        {...form.register("circumstances")}
      />
      <TextareaField label="Wyjaśnienie osoby" error={errors.explanation?.message} {...form.register("explanation")} />
      <CheckBox label="Osoba nie złożyła wyjaśnienia" className="mb-4" {...form.register("noExplanation")} />
      <TextField
        label="Dowody"
        optional
        hint="Np. lista obecności, notatka. Bez danych o zdrowiu."
        error={errors.evidence?.message}
        {...form.register("evidence")}
      />
      {asked ? (
        <TextareaField label="Powód opóźnienia" rows={2} error={errors.lateReason?.message} {...form.register("lateReason")} />
      ) : null}
      <p className="mb-4 font-semibold">
        Zgłosić przerwanie{isIsoDate(eventOn ?? "") ? ` z dnia ${formatDate(eventOn ?? "")}` : ""}?
        {eventLabel ? ` Zdarzenie: ${eventLabel}.` : ""} Zgłoszenie otrzymają urząd pracy i ośrodek.
      </p>
      <StepButtons label="Zgłoś przerwanie" look="danger" busy={busy} onClose={onClose} />
    </form>
  );
}
