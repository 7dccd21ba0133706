import { useState } from "react";
import { useController, useFormContext, useWatch } from "react-hook-form";
import { FieldError } from "#components/form/field.tsx";
import { Input } from "#components/form/input.tsx";
import { ParsedInput } from "#components/form/parsed-input.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { State } from "#components/ui/state.tsx";
import { deadlineMark } from "#components/ui/state-marks.ts";
import { attendanceLabel } from "#lib/attendance/labels.ts";
import { attendedMinutes } from "#lib/attendance/rules/answers.ts";
import { presenceText, readPresence } from "#lib/attendance/rules/presence.ts";
import { message } from "#lib/law/messages.ts";
import { AnswerSegments } from "./answer-segments.tsx";
import { RowFrame, underAnswers } from "./row-frame.tsx";
import {
  demandsOn,
  type FormPage,
  fieldId,
  isSecondUnexcused,
  type Line,
  markOf,
  type SheetForm,
  type SheetRow,
  verdictsIn,
} from "./sheet.ts";

type RowProps = { index: number; line: Line; page: FormPage };

/** One person who can be recorded: answer, time of a partial presence, note, and what follows from the answer. */
export function RegisterRow({ index, line, page }: RowProps) {
  const { control, formState } = useFormContext<SheetForm>();
  const { field: answer } = useController<SheetForm, `rows.${number}.status`>({ name: `rows.${index}.status` });
  const row = useWatch({ control, name: `rows.${index}` });
  const errors = formState.errors.rows?.[index];
  const mark = markOf(page, row);
  const planned = page.hours.minutes;
  const disabled = page.future || (page.terms.onlyLate && line.saved === null && !page.correcting);
  const verdicts = verdictsIn(page, row);
  const { refusal, needsReason } = demandsOn(page, row);
  return (
    <RowFrame number={line.number} name={line.name} bad={Boolean(errors) || refusal !== null}>
      <AnswerSegments
        id={fieldId(page, index, "status")}
        disabled={disabled}
        name={answer.name}
        value={answer.value}
        onChange={answer.onChange}
        onBlur={answer.onBlur}
      />
      {row.status === "PARTIAL" ? (
        <PresenceField index={index} line={line} page={page} />
      ) : (
        <p className="flex items-center gap-2 text-ink-soft narrow:hidden in-data-compact:desktop:hidden">
          <span className="min-w-[60px] pr-[9px] text-right print:min-w-0 print:pr-0">{mark ? attendedMinutes(mark, planned) : ""}</span>
          <span className="text-small whitespace-nowrap">z {planned} min</span>
        </p>
      )}
      <NoteField index={index} line={line} row={row} page={page} disabled={disabled} />
      {errors || refusal ? (
        <div className={underAnswers}>
          <FieldError
            id={fieldId(page, index, "error")}
            message={refusal ?? errors?.status?.message ?? errors?.minutes?.message ?? errors?.note?.message}
          />
        </div>
      ) : null}
      {verdicts
        .filter(({ code }) => code === "P_TWO_PLACES")
        .map((verdict) => message(verdict))
        .map(({ what, why }) => (
          <p key={why} className={`text-small tablet:mt-1.5 ${underAnswers}`}>
            <State {...deadlineMark.late}>
              {what} {why.charAt(0).toUpperCase() + why.slice(1)}
            </State>
          </p>
        ))}
      {needsReason && refusal === null ? <ReasonField index={index} line={line} page={page} /> : null}
      {isSecondUnexcused(line, row) ? (
        <p className={`text-small tablet:mt-1.5 ${underAnswers}`}>
          <State {...deadlineMark.late}>Druga z rzędu nieobecność nieusprawiedliwiona</State>
        </p>
      ) : null}
    </RowFrame>
  );
}

type PresenceFieldProps = { index: number; line: Line; page: FormPage };

/** A time ("1:30", "1,5", "90 min") or times ("9:10–11:40", late: "9:10–"); tidied on leaving the field. */
function PresenceField({ index, line, page }: PresenceFieldProps) {
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
function ReasonField({ index, line, page }: PresenceFieldProps) {
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
function NoteField({ index, line, row, page, disabled }: PresenceFieldProps & { row: SheetRow; disabled: boolean }) {
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
