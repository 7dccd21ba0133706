import { useState } from "react";
import { useController, useFormContext, useWatch } from "react-hook-form";
import { DurationInput } from "#components/form/duration-input.tsx";
import { FieldError } from "#components/form/field.tsx";
import { Input } from "#components/form/input.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { State } from "#components/ui/state.tsx";
import { deadlineMark } from "#components/ui/state-marks.ts";
import { attendanceLabel } from "#lib/attendance/labels.ts";
import { attendedMinutes } from "#lib/attendance/rules/answers.ts";
import { AnswerSegments } from "./answer-segments.tsx";
import { RowFrame, underAnswers } from "./row-frame.tsx";
import { correctionIn, type FormPage, isSecondUnexcused, type Line, markOf, type SheetRow } from "./sheet.ts";

type RowProps = { index: number; number: number; line: Line; page: FormPage };
type Form = { rows: SheetRow[] };

/** One person who can be recorded: answer, minutes of a partial presence, note, and what follows from the answer. */
export function RegisterRow({ index, number, line, page }: RowProps) {
  const { control, formState } = useFormContext<Form>();
  const { field: answer } = useController<Form, `rows.${number}.status`>({ name: `rows.${index}.status` });
  const row = useWatch({ control, name: `rows.${index}` });
  const errors = formState.errors.rows?.[index];
  const mark = markOf(row);
  const { planned } = page;
  const disabled = page.future || (page.terms.onlyLate && line.saved === null);
  const correction = correctionIn(page, row);
  const late = correction?.severity === "blocked";
  return (
    <RowFrame number={number} name={line.name} bad={Boolean(errors) || late}>
      <AnswerSegments
        id={`row-${index}-status`}
        disabled={disabled}
        name={answer.name}
        value={answer.value}
        onChange={answer.onChange}
        onBlur={answer.onBlur}
      />
      {row.status === "PARTIAL" ? (
        <MinutesField index={index} line={line} planned={planned} />
      ) : (
        <p className="flex items-center gap-2 text-ink-soft narrow:hidden">
          <span className="min-w-[60px] pr-[9px] text-right print:min-w-0 print:pr-0">{mark ? attendedMinutes(mark, planned) : ""}</span>
          <span className="text-small whitespace-nowrap">z {planned} min</span>
        </p>
      )}
      <NoteField index={index} line={line} row={row} disabled={disabled} />
      {errors || late ? (
        <div className={underAnswers}>
          <FieldError
            id={`row-${index}-error`}
            message={late ? page.tooLate : (errors?.status?.message ?? errors?.minutes?.message ?? errors?.note?.message)}
          />
        </div>
      ) : null}
      {correction && !late ? <ReasonField index={index} line={line} /> : null}
      {isSecondUnexcused(line, row) ? (
        <p className={`text-small tablet:mt-1.5 ${underAnswers}`}>
          <State {...deadlineMark.late}>Druga z rzędu nieobecność nieusprawiedliwiona</State>
        </p>
      ) : null}
    </RowFrame>
  );
}

function MinutesField({ index, line, planned }: { index: number; line: Line; planned: number }) {
  const { field, fieldState } = useController<Form, `rows.${number}.minutes`>({ name: `rows.${index}.minutes` });
  return (
    <div className="flex items-center gap-2">
      <span className="w-[60px]">
        <DurationInput
          {...field}
          plain="minutes"
          low
          id={`row-${index}-minutes`}
          data-place="minutes"
          aria-label={`Minuty: ${line.name}`}
          aria-invalid={fieldState.invalid || undefined}
          aria-describedby={fieldState.invalid ? `row-${index}-error` : undefined}
        />
      </span>
      <span className="text-small text-ink-soft">z {planned} min</span>
    </div>
  );
}

/** A changed answer of an earlier day asks why, in the row itself. */
function ReasonField({ index, line }: { index: number; line: Line }) {
  const { register, formState } = useFormContext<Form>();
  return (
    <div data-print="no" className={`mt-1.5 ${underAnswers}`}>
      <TextField
        low
        id={`row-${index}-reason`}
        data-place="reason"
        label="Powód poprawki"
        hint={`Było: ${line.saved ? attendanceLabel[line.saved.status] : ""}. Powód zobaczą obie instytucje; nie wpisuj danych o zdrowiu ani rodzinie.`}
        error={formState.errors.rows?.[index]?.reason?.message}
        {...register(`rows.${index}.reason`)}
      />
    </div>
  );
}

const underNote = `${underAnswers} desktop:col-auto`;

/** Open at once for an absence and where there is a note; else behind "Dodaj uwagę", which a phone offers only for a partial presence. Notes can tell of health and stay off paper. */
function NoteField({ index, line, row, disabled }: { index: number; line: Line; row: SheetRow; disabled: boolean }) {
  const { register, formState } = useFormContext<Form>();
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
        id={`row-${index}-note`}
        data-place="note"
        disabled={disabled}
        aria-label={`Uwaga: ${line.name}`}
        aria-invalid={invalid || undefined}
        aria-describedby={invalid ? `row-${index}-error` : undefined}
        {...register(`rows.${index}.note`)}
      />
    </p>
  );
}
