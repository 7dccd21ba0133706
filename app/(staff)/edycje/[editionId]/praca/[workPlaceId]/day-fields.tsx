import { use } from "react";
import { DurationInput } from "#components/form/duration-input.tsx";
import { Input, SelectInput } from "#components/form/input.tsx";
import { tableRoles } from "#components/table/roles.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatClock } from "#lib/platform/polish.ts";
import { absenceKindLabel, closedDayLabel, workStatusLabel } from "#lib/work/labels.ts";
import { absenceKindOf } from "#lib/work/rules/details.ts";
import { absenceLetters } from "#lib/work/rules/typed.ts";
import type { CellView } from "#lib/work/rules/view.ts";
import type { SheetSteps } from "../../godziny/hour-cell.tsx";
import { cell } from "../../godziny/look.ts";
import { Kinds } from "./kinds.ts";

const UNEXCUSED = "UNEXCUSED";
const field = `${cell} narrow:col-span-full narrow:py-1`;
const label = "block text-small text-ink-soft tablet:sr-only";

type Props = Pick<SheetSteps, "onType" | "onLeave"> & {
  view: CellView;
  label: string;
  version: number | null;
  editable: boolean;
  bad: boolean;
};

/** The four cells of one person's day; plain text where the day takes no entry. */
export function DayFields({ view, label: who, version, editable, bad, onType, onLeave }: Props) {
  const kinds = use(Kinds);
  const { key, value, details, closed, on } = view;
  const usual = kinds.length === 1 ? kinds[0]?.id : "";
  if (!editable || closed) return <DayText view={view} kinds={kinds} />;
  const absent = details?.status === UNEXCUSED ? UNEXCUSED : details?.status === "EXCUSED" ? (details.absenceKind ?? "OTHER") : "";
  const chooseAbsence = (chosen: string) => {
    if (chosen === "") return onType(key, "", version, { status: "PRESENT", absenceKind: null });
    if (chosen === UNEXCUSED) return onType(key, absenceLetters.UNEXCUSED, version, { status: UNEXCUSED, absenceKind: null });
    onType(key, absenceLetters.EXCUSED, version, { status: "EXCUSED", absenceKind: absenceKindOf(chosen) });
  };
  return (
    <>
      <td {...tableRoles.cell} className={field}>
        <span className={label}>Czas</span>
        <DurationInput
          id={key}
          plain="hours"
          low
          data-day={on}
          aria-label={`${who}, czas prac`}
          aria-invalid={bad || undefined}
          aria-describedby={bad ? `uwagi-${key.split("/")[0]}` : undefined}
          value={value}
          onChange={(typed) => onType(key, typed, version)}
          onBlur={() => onLeave(key)}
          className="w-22! narrow:min-h-11! narrow:w-full!"
        />
      </td>
      <td {...tableRoles.cell} className={field}>
        <span className={label}>Nieobecność</span>
        <SelectInput low aria-label={`${who}, nieobecność`} value={absent} onChange={(event) => chooseAbsence(event.target.value)}>
          <option value="">–</option>
          {Object.entries(absenceKindLabel).map(([kind, text]) => (
            <option key={kind} value={kind}>
              usprawiedliwiona: {text}
            </option>
          ))}
          <option value={UNEXCUSED}>nieusprawiedliwiona</option>
        </SelectInput>
      </td>
      <td {...tableRoles.cell} className={field}>
        <span className={label}>Od</span>
        <Input
          type="time"
          low
          aria-label={`${who}, godzina rozpoczęcia (nieobowiązkowe)`}
          value={details?.startsAt ?? ""}
          disabled={absent !== "" || view.minutes === null}
          onChange={(event) => onType(key, value, version, { startsAt: event.target.value || null })}
          onBlur={() => onLeave(key)}
        />
      </td>
      <td {...tableRoles.cell} className={field}>
        <span className={label}>Rodzaj prac</span>
        <SelectInput
          low
          aria-label={`${who}, rodzaj prac`}
          value={details?.workKindId ?? usual}
          disabled={view.minutes === null}
          onChange={(event) => onType(key, value, version, { workKindId: event.target.value || null })}
        >
          <option value="">jak ostatnio w tym miejscu</option>
          {kinds.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectInput>
      </td>
    </>
  );
}

function DayText({ view: { minutes, details, closed }, kinds }: { view: CellView; kinds: readonly { id: string; name: string }[] }) {
  const absent = details && details.status !== "PRESENT" ? workStatusLabel[details.status] : "";
  const kind = details?.absenceKind ? ` (${absenceKindLabel[details.absenceKind]})` : "";
  return (
    <>
      <td {...tableRoles.cell} className={field}>
        {minutes === null ? (
          <span className="text-small text-ink-soft">{closed ? closedDayLabel[closed] : "bez wpisu"}</span>
        ) : (
          formatMinutes(minutes)
        )}
      </td>
      <td {...tableRoles.cell} className={field}>
        {absent}
        {kind}
      </td>
      <td {...tableRoles.cell} className={field}>
        {details?.startsAt ? formatClock(details.startsAt) : ""}
      </td>
      <td {...tableRoles.cell} className={field}>
        {kinds.find(({ id }) => id === details?.workKindId)?.name ?? ""}
      </td>
    </>
  );
}
