"use client";

import { type ComponentType, type FormEvent, useState } from "react";
import { type FormRefusal, RefusalNotice } from "#components/form/refusal-notice.tsx";
import { formatDate, formatWeek } from "#lib/platform/polish.ts";
import type { WeekSheet } from "#lib/work/rules/sheet.ts";
import { type CellView, type RowView, rowView } from "#lib/work/rules/view.ts";
import { daysShown } from "#lib/work/rules/week.ts";
import { Answer } from "./answer.tsx";
import { useWeek } from "./use-week.ts";
import { WeekConflict } from "./week-conflict.tsx";
import { WeekDock } from "./week-dock.tsx";
import { onWeekKey } from "./week-keys.ts";
import { type SheetBodyProps, WeekTable } from "./week-table.tsx";

type Props = {
  sheet: WeekSheet;
  shownIds: readonly string[];
  /** another table over the same week */
  Body?: ComponentType<SheetBodyProps>;
};

/** The week sheet: meters and totals follow every keystroke, what is wrong is said when the field is left, one button saves all. */
export function WeekForm({ sheet: loaded, shownIds, Body = WeekTable }: Props) {
  const { sheet: read, draft, unsaved, changes, progress, told: refusal, conflict, type, explain, settle, save, resend } = useWeek(loaded);
  const [said, setSaid] = useState<ReadonlySet<string>>(new Set());
  // A weekend or a person with something typed is shown, whatever the address and its filter say: nothing wrong may be out of sight.
  const weekend = unsaved.some(({ on }) => !read.workDays.includes(on));
  const sheet = weekend ? { ...read, workDays: daysShown(read.facts.days, true) } : read;
  const isTyped = (id: string) => unsaved.some(({ row }) => row.participationId === id);
  const rows = sheet.rows.filter(({ participationId: id }) => shownIds.includes(id) || isTyped(id));
  const views = rows.map((row) => rowView(sheet, row, draft.cells, draft.reasons[row.participationId] ?? ""));
  const stops = views.flatMap((view) =>
    view.lines.flatMap(({ cells }) => cells.filter((cell) => cell.stops).map((cell) => ({ view, cell }))),
  );
  const leave = (key: string) => setSaid((now) => new Set([...now, key]));

  const submitWeek = (event: FormEvent) => {
    event.preventDefault();
    const [first] = stops;
    if (!first) return void save();
    setSaid(new Set(stops.map(({ cell }) => cell.key)));
    focusStop(first);
  };
  const body = <Body sheet={sheet} views={views} reasons={draft.reasons} said={said} onType={type} onLeave={leave} onExplain={explain} />;
  const region = (
    <section
      aria-label={`${sheet.day ? `Arkusz dnia ${formatDate(sheet.day)}` : `Arkusz tygodnia ${formatWeek(sheet.week, sheet.facts.edition)}`}, można przewijać w bok`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      data-page="wide"
      className="relative overflow-x-auto border-t-2 border-ink narrow:overflow-visible print:overflow-visible"
    >
      {body}
    </section>
  );
  if (!sheet.editable) return region;
  const waits = progress.kind === "waiting" ? progress.because : null;
  const told = refusal ? notSaidBelow(refusal, stops) : waits && notSaidBelow(waits, stops);
  const waitedFor =
    progress.kind === "failed" && progress.asked && (conflict ?? (told?.kind === "rules" && told.rules.length === 0 ? null : told));
  return (
    <form method="post" onSubmit={submitWeek} onKeyDown={onWeekKey} noValidate>
      <Answer to={waitedFor || null}>
        {conflict ? (
          <WeekConflict sheet={sheet} conflict={conflict} typed={draft.cells} pending={progress.kind === "saving"} onSettle={settle} />
        ) : null}
        <RefusalNotice refusal={told} />
      </Answer>
      {region}
      <WeekDock isDay={sheet.day !== null} stops={stops} changes={changes} progress={progress} onResend={resend} onShow={focusStop} />
    </form>
  );
}

/** What the dock says, and rules that now speak in a row of the sheet, are not said twice. */
function notSaidBelow(refusal: FormRefusal, stops: readonly { cell: CellView }[]): FormRefusal | null {
  if (refusal.kind === "offline") return null;
  if (refusal.kind !== "rules") return refusal;
  return { ...refusal, rules: refusal.rules.filter(({ subject }) => !stops.some(({ cell }) => cell.key === subject)) };
}

/** Goes to the cell in the way; where only a reason is missing, to its field. */
function focusStop({ view, cell }: { view: RowView; cell: CellView }): void {
  const reason = view.asksReason && cell.problem === null && cell.verdicts.every(({ severity }) => severity !== "blocked");
  requestAnimationFrame(() => document.getElementById(reason ? `powod-${view.row.participationId}` : cell.key)?.focus());
}
