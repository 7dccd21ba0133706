"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { z } from "zod";
import { ReasonField } from "#components/form/reason-field.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { decideOutcomes } from "#lib/courses/actions/outcomes.ts";
import { decideSchema } from "#lib/courses/schema/outcomes.ts";
import { newId } from "#lib/platform/ids.ts";
import { outcomeKindLabel } from "#lib/referrals/labels.ts";
import { CourseStale } from "./course-stale.tsx";
import { KindNote, rulesAbout } from "./kind-note.tsx";
import { OutcomeFrame, type SeveralProps, unchosen } from "./outcome-frame.tsx";

/** "Ustal rezultat": starts from what the centre proposes; another outcome asks for a reason. */
export function DecideForm({ page, rows, framed, onClose, onSaved }: SeveralProps) {
  const { run, busy, refusal } = useStep<{ decided: number; toAgree: number }>(decideOutcomes);
  const lawful = (kind: string | null) => (page.kinds.some(({ value }) => value === kind) ? kind : null);
  const form = useForm<z.input<typeof decideSchema>, unknown, z.output<typeof decideSchema>>({
    resolver: zodResolver(decideSchema),
    defaultValues: {
      ...{ requestId: newId(), editionId: page.editionId },
      people: rows.map(({ id, outcome }) => ({
        ...{ participationId: id, version: outcome.version, reason: "" },
        kind: (lawful(outcome.proposedKind) ?? "") as "NO_FURTHER_REFERRAL",
      })),
    },
  });
  const faults = faultsOf(refusal);
  const send = form.handleSubmit(async (input) => {
    const people = input.people.map((one, i) => ({ ...one, version: rows[i]?.outcome.version ?? one.version }));
    const result = await run({ ...input, people });
    if (result.ok) onSaved(`Rezultat ustalono: ${result.value.decided}. Do uzgodnienia: ${result.value.toAgree}.`);
  });
  return (
    <OutcomeFrame label="Ustalenie rezultatów" framed={framed}>
      <form method="post" noValidate onSubmit={send} aria-label="Ustal rezultat">
        {rows.map((row, i) => {
          const kind = form.watch(`people.${i}.kind`);
          const { proposedKind } = row.outcome;
          return (
            <fieldset key={row.id} className="mb-4 border-b border-line pb-2">
              <legend className="font-semibold">{row.name}</legend>
              <p className="mb-2 text-small text-ink-soft">
                Propozycja ośrodka: {proposedKind ? outcomeKindLabel[proposedKind] : "brak"}. Prace: {row.work}, zajęcia: {row.sessions}
              </p>
              <RefusalNotice refusal={rulesAbout(refusal, row.id)} />
              <div className="max-w-form">
                <SelectField
                  label="Rezultat"
                  choices={page.kinds}
                  empty="Wybierz z listy"
                  error={unchosen(kind, form.formState.isSubmitted)}
                  {...form.register(`people.${i}.kind`)}
                />
                <KindNote kind={kind} row={row} />
                {kind !== "" && kind !== proposedKind ? (
                  <ReasonField
                    label="Uzasadnienie"
                    about="Rezultat inny niż proponowany."
                    rows={2}
                    error={form.formState.errors.people?.[i]?.reason?.message ?? faults[`people.${i}.reason`]}
                    {...form.register(`people.${i}.reason`)}
                  />
                ) : null}
              </div>
            </fieldset>
          );
        })}
        {refusal?.kind === "rules" || refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
        <CourseStale refusal={refusal} nameOf={(id) => rows.find((row) => row.id === id)?.name ?? ""} />
        <StepButtons label="Ustal rezultat" busy={busy} onClose={onClose} />
      </form>
    </OutcomeFrame>
  );
}
