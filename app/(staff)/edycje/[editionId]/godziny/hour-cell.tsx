import { DurationInput } from "#components/form/duration-input.tsx";
import { SelectInput } from "#components/form/input.tsx";
import { tableRoles } from "#components/table/roles.ts";
import { formatHoursNumber } from "#lib/platform/minutes.ts";
import { formatDayMonth, weekdayName } from "#lib/platform/polish.ts";
import { absenceKindLabel, closedDayLabel, workStatusLabel } from "#lib/work/labels.ts";
import { absenceKindOf, type Details } from "#lib/work/rules/details.ts";
import { readTyped, type Typed } from "#lib/work/rules/typed.ts";
import type { CellView } from "#lib/work/rules/view.ts";
import { DayName } from "./day-name.tsx";
import { cell, day } from "./look.ts";

/** What the cells of the sheet can do. */
export type SheetSteps = {
  readonly onType: (key: string, value: Typed, version: number | null, details?: Partial<Details>) => void;
  readonly onLeave: (key: string) => void;
  readonly onExplain: (participationId: string, reason: string) => void;
};

type Props = Pick<SheetSteps, "onType" | "onLeave"> & {
  view: CellView;
  /** person, and the place where there are several */
  label: string;
  version: number | null;
  editable: boolean;
  bad: boolean;
  describedBy: string | undefined;
  /** an excused day asks for its kind */
  absenceKinds: boolean;
  /** how many days stand in a row */
  days: number;
  className: string;
};

/** Hours of one day at one place: a field, a day that takes none, or plain text for those who only read. */
export function HourCell({ view, label, version, editable, bad, describedBy, absenceKinds, days, className, onType, onLeave }: Props) {
  const { key, on, closed, full, value, minutes, details } = view;
  return (
    <td {...tableRoles.cell} className={`${cell} ${day} ${className} ${editable ? "" : "pr-3.5"}`}>
      <DayName on={on} days={days} />
      {closed ? (
        <span
          className={
            editable
              ? "ml-auto block min-h-[38px] w-13.5 border border-line bg-ground narrow:min-h-11 narrow:w-full print:min-h-0 print:border-0"
              : ""
          }
        >
          <Shown value={value} minutes={minutes} />
          <span className="sr-only">{closedDayLabel[closed]}</span>
        </span>
      ) : editable ? (
        <>
          <DurationInput
            id={key}
            plain="hours"
            low
            data-day={on}
            aria-label={`${label}, ${weekdayName(on)} ${formatDayMonth(on)}, godziny prac`}
            aria-invalid={bad || undefined}
            aria-describedby={describedBy}
            readOnly={full && value === ""}
            value={value}
            onChange={(typed) => onType(key, typed, version)}
            onBlur={() => onLeave(key)}
            className="ml-auto block w-13.5! narrow:min-h-11! narrow:w-full! print:min-h-0! print:w-[9mm]!"
          />
          {absenceKinds && details?.status === "EXCUSED" ? (
            <SelectInput
              low
              aria-label={`${label}, ${weekdayName(on)} ${formatDayMonth(on)}, powód nieobecności`}
              value={details.absenceKind ?? ""}
              onChange={(event) => onType(key, value, version, { absenceKind: absenceKindOf(event.target.value) })}
              className="mt-1 ml-auto block w-22! narrow:w-full!"
            >
              <option value="">powód…</option>
              {Object.entries(absenceKindLabel).map(([kind, name]) => (
                <option key={kind} value={kind}>
                  {name}
                </option>
              ))}
            </SelectInput>
          ) : null}
        </>
      ) : (
        <Shown value={value} minutes={minutes} />
      )}
    </td>
  );
}

/** Hours, or the letter of an absence with its word for those who listen. */
function Shown({ value, minutes }: Pick<CellView, "value" | "minutes">) {
  if (minutes === null) return null;
  const read = readTyped(value);
  if (!read.ok || !read.status) return formatHoursNumber(minutes);
  return <abbr title={workStatusLabel[read.status]}>{value}</abbr>;
}
