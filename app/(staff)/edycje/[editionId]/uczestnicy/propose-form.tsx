"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { z } from "zod";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { useForm } from "#components/form/use-form.ts";
import { useStep } from "#components/form/use-step.ts";
import { LinkButton } from "#components/ui/button.tsx";
import { proposeOutcomes } from "#lib/courses/actions/outcomes.ts";
import { proposeSchema } from "#lib/courses/schema/outcomes.ts";
import { newId } from "#lib/platform/ids.ts";
import { CourseStale } from "./course-stale.tsx";
import { OutcomeFrame, type SeveralProps } from "./outcome-frame.tsx";
import { ProposePerson, type ProposeValues } from "./propose-person.tsx";

/** "Zaproponuj rezultat" with the opinion (D17), for everybody at once: what the first one says can be given to all and then changed. */
export function ProposeForm({ page, rows, framed, onClose, onSaved }: SeveralProps) {
  const { run, busy, refusal } = useStep<{ proposed: number }>(proposeOutcomes);
  const form = useForm<ProposeValues, unknown, z.output<typeof proposeSchema>>({
    resolver: zodResolver(proposeSchema),
    defaultValues: {
      ...{ requestId: newId(), editionId: page.editionId },
      people: rows.map(({ id, outcome }) => ({
        ...{ participationId: id, version: outcome.version, kind: outcome.proposedKind ?? "" },
        ...{ attitude: outcome.attitude, effects: outcome.effects },
        results: page.indicators.map(({ id: indicatorId }) => ({
          indicatorId,
          achievement: outcome.results.find((one) => one.indicatorId === indicatorId)?.achievement ?? ("" as "ACHIEVED"),
        })),
      })),
    },
  });
  const send = form.handleSubmit(async (input) => {
    const people = input.people.map((one, i) => ({ ...one, version: rows[i]?.outcome.version ?? one.version }));
    const result = await run({ ...input, people });
    if (result.ok) onSaved(`Zaproponowano rezultaty: ${result.value.proposed}.`);
  });
  const giveToAll = () => {
    const [first] = form.getValues("people");
    if (!first) return;
    rows.forEach((_, i) => {
      const own = form.getValues(`people.${i}`);
      form.setValue(`people.${i}`, {
        ...own,
        kind: own.kind || first.kind,
        attitude: own.attitude || first.attitude,
        effects: own.effects || first.effects,
        results: own.results.map((result, n) => ({
          ...result,
          achievement: result.achievement || (first.results[n]?.achievement ?? result.achievement),
        })),
      });
    });
  };
  return (
    <OutcomeFrame label="Propozycje rezultatów" framed={framed}>
      <form method="post" noValidate onSubmit={send} aria-label="Zaproponuj rezultat">
        {rows.map((row, i) => (
          <ProposePerson
            key={row.id}
            register={form.register}
            errors={form.formState.errors}
            kind={form.watch(`people.${i}.kind`)}
            isSent={form.formState.isSubmitted}
            index={i}
            row={row}
            page={page}
            refusal={refusal}
          >
            {i === 0 && rows.length > 1 ? <LinkButton onClick={giveToAll}>Wpisz to samo w puste pola pozostałych osób</LinkButton> : null}
          </ProposePerson>
        ))}
        <RefusalNotice refusal={refusal?.kind === "rules" ? null : refusal} />
        <CourseStale refusal={refusal} nameOf={(id) => rows.find((row) => row.id === id)?.name ?? ""} />
        <StepButtons label="Zaproponuj rezultat" busy={busy} onClose={onClose} />
      </form>
    </OutcomeFrame>
  );
}
