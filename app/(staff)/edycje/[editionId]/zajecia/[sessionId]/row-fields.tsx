import { useState } from "react";
import { useController, useFormContext } from "react-hook-form";
import { Input } from "#components/form/input.tsx";
import { ParsedInput } from "#components/form/parsed-input.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { attendanceLabel } from "#lib/attendance/labels.ts";
import { presenceText, readPresence } from "#lib/attendance/rules/presence.ts";
import { underAnswers } from "./row-frame.tsx";
import { type FormPage, fieldId, type Line, type SheetForm, type SheetRow } from "./sheet.ts";

type FieldProps = { index: number; line: Line; page: FormPage };

/** A time ("1:30", "1,5", "90 min") or times ("9:10–11:40", late: "9:10–"); tidied on leaving the field. */
export function PresenceField({ index, line, page }: FieldProps) {
  const { field, fieldState } = useController<SheetForm, `rows.${number}.minutes`>({ name: `rows.${index}.minutes` });
  const isTimes = typeof field.value === "string" && /[-–]|od |do /.test(field.value);
  const parse = (text: string) => {
    const read = readPresence(page.hours, text);
    return read.ok ? presenceText(read.value) : undefined;
  };
  return (
    <div className="flex items-center gap-2">
      <span className={isTimes ? "w-[124px]" : "w-[72px]"}>
        <ParsedInput<string | number>
          {...field}
          parse={parse}
          format={String}
          numeric
          low
          id={fieldId(page, index, "minutes")}
          data-place="minutes"
          aria-label={`Czas: ${line.name}`}
          aria-invalid={fieldState.invalid || undefined}
          aria-describedby={fieldState.invalid ? fieldId(page, index, "error") : undefined}
        />
      </span>
      {isTimes ? null : <span className="text-small whitespace-nowrap text-ink-soft">z {page.hours.minutes} min</span>}
    </div>
  );
}

/** A changed answer of an earlier day, or presence in two places, asks why in the row itself. */
export function ReasonField({ index, line, page }: FieldProps) {
  const { register, formState } = useFormContext<SheetForm>();
  return (
    <div data-print="no" className={`mt-1.5 ${underAnswers}`}>
      <TextField
        low
        id={fieldId(page, index, "reason")}
        data-place="reason"
        label={line.saved ? "Powód poprawki" : "Powód"}
        hint={`${line.saved ? `Było: ${attendanceLabel[line.saved.status]}. ` : ""}Powód zobaczą obie instytucje; nie wpisuj danych o zdrowiu ani rodzinie.`}
        error={formState.errors.rows?.[index]?.reason?.message}
        {...register(`rows.${index}.reason`)}
      />
    </div>
  );
}

const underNote = `${underAnswers} desktop:col-auto`;

/** Open at once for an absence and where there is a note; else behind "Dodaj uwagę", which a phone offers only for a partial presence. Notes can tell of health and stay off paper. */
export function NoteField({ index, line, row, page, disabled }: FieldProps & { row: SheetRow; disabled: boolean }) {
  const { register, formState } = useFormContext<SheetForm>();
  const [asked, setAsked] = useState(false);
  const invalid = formState.errors.rows?.[index]?.note !== undefined;
  const open = asked || invalid || row.note !== "" || row.status === "EXCUSED" || row.status === "UNEXCUSED";
  if (!open) {
    return (
      <p data-print="no" className={row.status === "PARTIAL" ? underNote : `narrow:hidden ${underNote}`}>
        <LinkButton className="text-small" data-place="note" disabled={disabled} onClick={() => setAsked(true)}>
          Dodaj uwagę<span className="sr-only">: {line.name}</span>
        </LinkButton>
      </p>
    );
  }
  return (
    <p data-print="no" className={`${underAnswers} tablet:mt-1.5 desktop:col-auto desktop:mt-0`}>
      <Input
        low
        autoFocus={asked}
        id={fieldId(page, index, "note")}
        data-place="note"
        disabled={disabled}
        aria-label={`Uwaga: ${line.name}`}
        aria-invalid={invalid || undefined}
        aria-describedby={invalid ? fieldId(page, index, "error") : undefined}
        {...register(`rows.${index}.note`)}
      />
    </p>
  );
}
