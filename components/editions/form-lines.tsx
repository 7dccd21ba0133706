"use client";

import { type Control, type FieldErrors, type UseFormRegister, useFieldArray, useWatch } from "react-hook-form";
import { DurationField } from "#components/form/duration-field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { State } from "#components/ui/state.tsx";
import { metMark } from "#components/ui/state-marks.ts";
import { supportFormChoices } from "#lib/editions/labels.ts";
import { message } from "#lib/law/messages.ts";
import { planMinimum, weeklyMinimum } from "#lib/law/rules/r16-integration-minimum.ts";
import { type DateRange, fullWeeks } from "#lib/platform/calendar.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatRange, hardSpaces } from "#lib/platform/polish.ts";

type Line = { id: string; kind: string; name: string; sessionCount: string | number; sessionMinutes: string | number };
/** A form that holds lines of a plan of support forms under `forms`. */
export type WithLines = { forms: Line[] };

/** What the sum is held against (R16): the full weeks of a period, an hour as long as the labour office counts it (Q4). */
export type PlanTerms = { readonly period: DateRange; readonly hourMinutes: number };

type FormLinesProps = {
  control: Control<WithLines>;
  register: UseFormRegister<WithLines>;
  errors: FieldErrors<WithLines>;
  /** of the edition, or of an example cycle */
  terms: PlanTerms;
};

/** Lines of forms × meetings × hours with their sum, checked while they are typed. */
export function FormLines({ control, register, errors, terms }: FormLinesProps) {
  const { fields, append, remove } = useFieldArray({ control, name: "forms", keyName: "key" });
  return (
    <>
      {fields.map((field, i) => (
        <fieldset key={field.key} className="mb-4 border-b border-line pb-1">
          <legend className="sr-only">Forma {i + 1}</legend>
          <div className="grid grid-cols-[1.2fr_1.6fr_0.7fr_0.9fr_auto] items-end gap-x-4 folded:grid-cols-2 narrow:grid-cols-1">
            <SelectField
              label="Rodzaj"
              empty="Wybierz z listy"
              choices={supportFormChoices}
              error={errors.forms?.[i]?.kind?.message}
              {...register(`forms.${i}.kind`)}
            />
            <TextField label="Nazwa" error={errors.forms?.[i]?.name?.message} {...register(`forms.${i}.name`)} />
            <TextField
              label="Spotkania"
              inputMode="numeric"
              error={errors.forms?.[i]?.sessionCount?.message}
              {...register(`forms.${i}.sessionCount`)}
            />
            <DurationField control={control} name={`forms.${i}.sessionMinutes`} plain="hours" label="Czas spotkania" hint="" />
            <Button look="second" tight className="mb-6 justify-self-start" onClick={() => remove(i)} aria-label={`Usuń formę ${i + 1}`}>
              Usuń
            </Button>
          </div>
        </fieldset>
      ))}
      <Button
        look="second"
        tight
        className="mb-5"
        onClick={() => append({ id: "", kind: "", name: "", sessionCount: "", sessionMinutes: "" })}
      >
        Dodaj formę
      </Button>
      <PlanSum control={control} terms={terms} />
    </>
  );
}

function PlanSum({ control, terms: { period, hourMinutes } }: Pick<FormLinesProps, "control" | "terms">) {
  const lines = useWatch({ control, name: "forms" });
  const plannedMinutes = lines.reduce((sum, { sessionCount, sessionMinutes }) => {
    const minutes = Number(sessionCount) * Number(sessionMinutes);
    return Number.isInteger(minutes) && minutes > 0 ? sum + minutes : sum;
  }, 0);
  const verdict = planMinimum({ edition: period, plannedMinutes, hourMinutes });
  const weeks = fullWeeks(period).length;
  return (
    <div className="mb-5" role="status">
      <p className="mb-1 font-semibold">Razem: {formatMinutes(plannedMinutes)}</p>
      {verdict ? (
        <State shape="risk" tone="part">
          {message(verdict).why} {message(verdict).fix}
        </State>
      ) : (
        <State {...metMark}>
          {hardSpaces(
            `Co najmniej ${formatMinutes(weeklyMinimum(period, hourMinutes))} tygodniowo. Pełne tygodnie w okresie ${formatRange(period)}: ${weeks}.`,
          )}
        </State>
      )}
    </div>
  );
}
