"use client";

import { useState } from "react";
import { useWatch } from "react-hook-form";
import { CheckBox } from "#components/form/check-box.tsx";
import { DateField } from "#components/form/date-field.tsx";
import { FieldError } from "#components/form/field.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { StepFrame } from "#components/form/step-frame.tsx";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { ErrorSummary, type FieldFault } from "#components/ui/error-summary.tsx";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatDate, formatRange } from "#lib/platform/polish.ts";
import { referCandidates } from "#lib/referrals/actions/refer.ts";
import { referralPeriod } from "#lib/referrals/rules/placing.ts";
import type { OfficeListProps } from "./office-view.ts";
import { ReferPerson } from "./refer-person.tsx";
import { StaleNotice } from "./stale-notice.tsx";
import type { ReferralForm } from "./use-referral.ts";

const STATEMENT = "refer-statement";

type ReferFormProps = {
  page: OfficeListProps;
  referral: ReferralForm;
  onClose: () => void;
  onDone: (referred: number, startsOn: IsoDate) => void;
};

/** The question before the referral, in place: from when, where to, the statement, and a reason where a rule asks for one. */
export function ReferForm({ page, referral: { form, people, choose, label }, onClose, onDone }: ReferFormProps) {
  const { run, busy, refusal } = useStep<{ referred: number; startsOn: IsoDate }>(referCandidates);
  const startsOn = useWatch({ control: form.control, name: "startsOn" });
  const period = page.period && (referralPeriod(page.period, startsOn, page.today) ?? page.period);
  const rules = refusal?.kind === "rules" ? refusal.rules : [];
  const errors = form.formState.errors;
  const nameOf = (id: string) => page.rows.find((row) => row.id === id)?.name ?? "";
  const faults = faultsOf(refusal);
  const statement = rules.find(({ code, why }) => code === "R18_OTHER_HELP" && isStatement(why));
  const personal = (id: string) =>
    rules.filter(({ subject, why, code }) => subject === id && !(code === "R18_OTHER_HELP" && isStatement(why)));
  const refused = people.filter(({ nominationId }) => personal(nominationId).length > 0);
  const summary = [
    ...refused.map(({ nominationId }) => ({ fieldId: `refer-${nominationId}`, message: nameOf(nominationId) })),
    ...(statement ? [{ fieldId: STATEMENT, message: "Brak oświadczenia o innych formach pomocy." }] : []),
  ];
  const left = page.places.limit - page.places.taken - people.length;
  const send = form.handleSubmit(async (input) => {
    const result = await run(input);
    if (result.ok) onDone(result.value.referred, result.value.startsOn);
  });
  return (
    <StepFrame label="Skierowanie">
      <form method="post" noValidate onSubmit={send}>
        <h2>
          Skierować od {period ? formatDate(period.from) : "…"}? Osoby: {people.length}. Wolne miejsca po skierowaniu: {Math.max(0, left)}.
        </h2>
        <p className="mt-1 mb-4 text-ink-soft">
          {period ? `Okres udziału: ${formatRange(period)}.` : ""}
          {period && page.period && period.to > page.period.to
            ? ` Edycja trwa do ${formatDate(page.period.to)}; udział kończy się później.`
            : ""}
        </p>
        {refusal && refusal.kind !== "rules" && refusal.kind !== "fields" ? <RefusalNotice refusal={refusal} /> : null}
        <StaleNotice refusal={refusal} nameOf={nameOf} />
        <RefusedSummary key={JSON.stringify(summary)} faults={summary} />
        <DateField control={form.control} name="startsOn" label="Data rozpoczęcia" error={errors.startsOn?.message ?? faults.startsOn} />
        <ul className="border-t border-line">
          {people.map((entry, index) => {
            const row = page.rows.find(({ id }) => id === entry.nominationId);
            return row ? (
              <ReferPerson
                key={row.id}
                form={form}
                index={index}
                row={row}
                page={page}
                rules={personal(row.id)}
                onRemove={people.length > 1 ? () => choose([row.id], false) : null}
              />
            ) : null;
          })}
        </ul>
        <div className="my-4">
          <CheckBox
            {...form.register("noOtherHelp")}
            id={STATEMENT}
            aria-invalid={statement ? true : undefined}
            aria-describedby={statement ? `${STATEMENT}-error` : undefined}
            label={
              <>
                W okresie {period ? formatRange(period) : "…"} urząd nie kieruje tej osoby do innych form pomocy określonych w ustawie.
                {people.length > 1 ? (
                  <span className="block text-small text-ink-soft">Oświadczenie dotyczy każdej z osób: {people.length}.</span>
                ) : null}
              </>
            }
          />
          {statement ? <FieldError id={`${STATEMENT}-error`} message={`${statement.why} Podstawa: ${statement.basis}`} /> : null}
        </div>
        <StepButtons label={label} busy={busy} onClose={onClose} />
      </form>
    </StepFrame>
  );
}

/** The clerk's statement is missing for everybody at once: it is said once, at the tick, not at each person. */
const isStatement = (why: string) => why.startsWith("Brak");

/** Takes the focus once for each answer of the server (its key), never while a reason is being typed. */
function RefusedSummary({ faults }: { faults: readonly FieldFault[] }) {
  const [fixed] = useState(faults);
  return fixed.length === 0 ? null : <ErrorSummary title={`Nie skierowano nikogo. Do poprawy: ${fixed.length}.`} faults={fixed} />;
}
