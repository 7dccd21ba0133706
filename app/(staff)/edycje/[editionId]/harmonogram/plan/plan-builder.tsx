"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { useFieldArray, useWatch } from "react-hook-form";
import { StaleEdition } from "#components/editions/stale-edition.tsx";
import { ReasonField } from "#components/form/reason-field.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { worst } from "#lib/law/verdict.ts";
import { count } from "#lib/platform/polish.ts";
import { createSchedule } from "#lib/schedule/actions/planning.ts";
import type { PlanningPage } from "#lib/schedule/loaders/planning.ts";
import { plansShort } from "#lib/schedule/rules/short-weeks.ts";
import { groupForms } from "#lib/schedule/rules/totals.ts";
import { type Planning, planningSchema } from "#lib/schedule/schema.ts";
import { ShortWeeks } from "../short-weeks.tsx";
import { BuilderTotals } from "./builder-totals.tsx";
import { type BuilderValues, emptySeries, proposedOf, startingValues } from "./builder-values.ts";
import { ProposalTable } from "./proposal-table.tsx";
import { SeriesFields } from "./series-fields.tsx";

/** From the plan to dated meetings: series are filled in, every meeting is seen with its conflicts, then all are made at once. */
export function PlanBuilder({ planning }: { planning: PlanningPage }) {
  const router = useRouter();
  const { run, busy, refusal } = useStep(createSchedule);
  const form = useForm<BuilderValues, unknown, Planning>({
    resolver: zodResolver(planningSchema),
    defaultValues: startingValues(planning),
    // A series with a fault gives no meetings: the fault stands at its field as soon as it is left.
    mode: "onTouched",
  });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "series", keyName: "key" });
  const lines = useWatch({ control: form.control, name: "series" });
  const proposed = useMemo(() => proposedOf(lines, planning), [lines, planning]);
  const { proposals } = proposed;
  const short = plansShort({ ...planning, edition: planning.period }, proposals);
  const verdicts = [...proposals, ...short].flatMap((one) => one.verdicts);
  const isBlocked = worst(verdicts) === "blocked";
  const asksReason = verdicts.length > 0;
  const address = `/edycje/${planning.edition.id}/harmonogram`;
  const send = form.handleSubmit(async (input) => {
    if (asksReason && input.reason === "") return form.setError("reason", { message: "Wpisz uzasadnienie." });
    const result = await run({ ...input, version: planning.edition.version });
    if (result.ok) return router.push(address);
    for (const [field, message] of Object.entries(faultsOf(result.refusal))) form.setError(field as keyof BuilderValues, { message });
  });
  const forms = groupForms(planning.forms);
  const [firstForm] = forms;
  const [firstGroup] = planning.groups;
  if (!firstForm || !firstGroup)
    return <EmptyState title="Nie ma jeszcze czego planować.">Dodaj formy wsparcia i grupy w planie edycji.</EmptyState>;
  return (
    <form method="post" noValidate onSubmit={send} aria-label="Zajęcia z planu">
      <Section title="Serie zajęć" definition="Jedna seria to jedna forma wsparcia jednej grupy. Święta i niedziele są pomijane.">
        {forms.length < planning.forms.length ? (
          <Notice>Poradnictwo indywidualne planuje się osobno, z każdą osobą: „Dodaj zajęcia”.</Notice>
        ) : null}
        {fields.length === 0 ? <p className="mb-4">Wszystkie formy mają już tyle spotkań, ile jest w planie.</p> : null}
        {fields.map((field, i) => (
          <SeriesFields
            key={field.key}
            {...{ form, planning, forms, index: i, onRemove: () => remove(i) }}
            days={proposed.bySeries[proposed.ofLine[i] ?? -1] ?? null}
          />
        ))}
        <Button look="second" tight onClick={() => append(emptySeries(planning, firstForm.id, firstGroup.id, firstForm.sessionCount))}>
          Dodaj serię
        </Button>
      </Section>
      <Section title="Podgląd" definition="Nic nie jest jeszcze zapisane.">
        <ProposalTable
          proposals={proposals}
          groupName={(id) => planning.groups.find((one) => one.id === id)?.name ?? ""}
          onLeaveOut={(series, day) => {
            const line = proposed.ofLine.indexOf(series);
            form.setValue(`series.${line}.leftOut`, [...(lines[line]?.leftOut ?? []), day]);
          }}
        />
        <BuilderTotals planning={planning} proposals={proposals} />
        <ShortWeeks groups={short} />
      </Section>
      {asksReason && !isBlocked ? (
        <ReasonField
          label="Uzasadnienie"
          about="Dlaczego mimo ostrzeżeń."
          error={form.formState.errors.reason?.message}
          {...form.register("reason")}
        />
      ) : null}
      {refusal?.kind === "fields" ? <EditionFault fault={refusal.fields.edition} /> : <RefusalNotice refusal={refusal} />}
      <StaleEdition refusal={refusal} />
      <div role="status">
        {isBlocked ? (
          <Notice tone="warning" title="Nie można jeszcze utworzyć zajęć.">
            Zajęcia z konfliktem: {proposals.filter((one) => worst(one.verdicts) === "blocked").length}. Zmień godziny, dni albo osobę
            prowadzącą, albo pomiń dzień.
          </Notice>
        ) : null}
      </div>
      <Button type="submit" busy={busy} disabled={isBlocked || fields.length === 0}>
        {proposals.length === 0 ? "Utwórz zajęcia" : `Utwórz zajęcia: ${count(proposals.length, "spotkanie")}`}
      </Button>
    </form>
  );
}

const EditionFault = ({ fault }: { fault: string | undefined }) =>
  fault ? (
    <Notice tone="refusal" live>
      {fault}
    </Notice>
  ) : null;
