import { useController, useFormContext, useWatch } from "react-hook-form";
import { FieldError } from "#components/form/field.tsx";
import { State } from "#components/ui/state.tsx";
import { deadlineMark } from "#components/ui/state-marks.ts";
import { attendedMinutes } from "#lib/attendance/rules/answers.ts";
import { message } from "#lib/law/messages.ts";
import { AnswerSegments } from "./answer-segments.tsx";
import { NoteField, PresenceField, ReasonField } from "./row-fields.tsx";
import { RowFrame, underAnswers } from "./row-frame.tsx";
import { demandsOn, type FormPage, fieldId, isSecondUnexcused, type Line, markOf, type SheetForm, verdictsIn } from "./sheet.ts";

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
