import type { UseFormReturn } from "react-hook-form";
import { CheckBox } from "#components/form/check-box.tsx";
import { DateField } from "#components/form/date-field.tsx";
import { FieldError } from "#components/form/field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { Button, LinkButton } from "#components/ui/button.tsx";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { countGenitive, formatDate } from "#lib/platform/polish.ts";
import { weekdayChoices } from "#lib/schedule/labels.ts";
import type { PlanningPage } from "#lib/schedule/loaders/planning.ts";
import type { SeriesDays } from "#lib/schedule/rules/series.ts";
import type { Planning } from "#lib/schedule/schema.ts";
import { RoomField } from "../room-field.tsx";
import type { BuilderValues } from "./builder-values.ts";

type SeriesFieldsProps = {
  form: UseFormReturn<BuilderValues, unknown, Planning>;
  planning: PlanningPage;
  forms: PlanningPage["forms"];
  index: number;
  /** the days it gives as it stands; null while it is not filled in */
  days: SeriesDays | null;
  onRemove: () => void;
};

/** One series: what, with whom, on which days of the week, from when, how often, where and who leads it. */
export function SeriesFields({ form, planning, forms, index: i, days, onRemove }: SeriesFieldsProps) {
  const { register, control, formState } = form;
  const errors = formState.errors.series?.[i];
  const name = `Seria ${i + 1}`;
  return (
    <fieldset className="mb-5 border border-line-strong px-5 pt-3 pb-1 narrow:px-3.5">
      <legend className="px-1 font-semibold">{name}</legend>
      <div className="grid grid-cols-[1.6fr_1fr_1.4fr] items-end gap-x-4 folded:grid-cols-2 narrow:grid-cols-1">
        <SelectField
          label="Forma wsparcia"
          choices={forms.map((one) => ({ value: one.id, label: `${one.name}, ${formatMinutes(one.sessionMinutes)}` }))}
          error={errors?.formId?.message}
          {...register(`series.${i}.formId`)}
        />
        <SelectField
          label="Grupa"
          choices={planning.groups.map((one) => ({ value: one.id, label: one.name }))}
          error={errors?.groupId?.message}
          {...register(`series.${i}.groupId`)}
        />
        <SelectField
          label="Osoba prowadząca"
          optional
          empty="bez osoby"
          choices={planning.specialists.map((one) => ({ value: one.id, label: `${one.displayName}, ${one.specialty}` }))}
          error={errors?.specialistId?.message}
          {...register(`series.${i}.specialistId`)}
        />
      </div>
      <fieldset className="mb-5">
        <legend className="mb-1 font-semibold">Dni tygodnia</legend>
        <FieldError message={errors?.weekdays?.message ?? errors?.weekdays?.root?.message} />
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          {weekdayChoices.map(({ value, label }) => (
            <CheckBox key={value} label={label} value={value} {...register(`series.${i}.weekdays`)} />
          ))}
        </div>
      </fieldset>
      <div className="grid grid-cols-[0.8fr_0.9fr_0.8fr_1.8fr] items-end gap-x-4 folded:grid-cols-2 narrow:grid-cols-1">
        <TextField label="Od" hint="Godzina, np. 8:30." error={errors?.startsAt?.message} {...register(`series.${i}.startsAt`)} />
        <DateField control={control} name={`series.${i}.firstDay`} label="Pierwszy dzień" hint="Np. 24.05.2018." />
        <TextField
          label="Spotkania"
          hint="Ile ma być w serii."
          inputMode="numeric"
          error={errors?.count?.message}
          {...register(`series.${i}.count`)}
        />
        <RoomField rooms={planning.rooms} error={errors?.room?.message} {...register(`series.${i}.room`)} />
      </div>
      <div className="mb-3 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div role="status" className="text-small">
          <SeriesRemarks days={days} onTakeBack={(leftOut) => form.setValue(`series.${i}.leftOut`, leftOut)} />
        </div>
        <Button look="second" tight onClick={onRemove} aria-label={`Usuń serię ${i + 1}`}>
          Usuń serię
        </Button>
      </div>
    </fieldset>
  );
}

/** What the rule did with the days: holidays passed over by name, days left out by hand, meetings without a day. */
function SeriesRemarks({ days, onTakeBack }: { days: SeriesDays | null; onTakeBack: (leftOut: string[]) => void }) {
  if (!days) return null;
  const holidays = days.skipped.filter(({ holiday }) => holiday !== null);
  const byHand = days.skipped.filter(({ holiday }) => holiday === null).map(({ day }) => day);
  return (
    <>
      {holidays.length > 0 ? (
        <p>Pominięto święta: {holidays.map(({ day, holiday }) => `${formatDate(day)} (${holiday})`).join(", ")}.</p>
      ) : null}
      {byHand.length > 0 ? (
        <p>
          Pominięto dni: {byHand.map(formatDate).join(", ")}. <LinkButton onClick={() => onTakeBack([])}>Przywróć</LinkButton>
        </p>
      ) : null}
      {days.lacking > 0 ? (
        <p className="font-semibold text-unx">W okresie edycji brakuje dni dla {countGenitive(days.lacking, "spotkanie")}.</p>
      ) : null}
    </>
  );
}
