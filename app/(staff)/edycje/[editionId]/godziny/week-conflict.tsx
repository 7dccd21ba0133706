import { ConflictPanel } from "#components/ui/conflict-panel.tsx";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatDayMonth, weekdayName } from "#lib/platform/polish.ts";
import { workStatusLabel } from "#lib/work/labels.ts";
import { cellKey } from "#lib/work/rules/save.ts";
import type { WeekSheet } from "#lib/work/rules/sheet.ts";
import { readTyped } from "#lib/work/rules/typed.ts";
import type { TypedCells } from "#lib/work/rules/view.ts";
import type { WorkStatus } from "#prisma/generated/client/enums.ts";
import type { Conflict } from "./use-week.ts";

type Props = {
  sheet: WeekSheet;
  conflict: Conflict;
  typed: TypedCells;
  pending: boolean;
  onSettle: (keep: "saved" | "typed") => void;
};

/** Somebody saved other hours first: both values of every such day; the rest of what was typed waits untouched. */
export function WeekConflict({ sheet, conflict, typed, pending, onSettle }: Props) {
  const list = (minutesOf: (cell: Conflict["cells"][number]) => string) => (
    <ul>
      {conflict.cells.map((cell) => (
        <li key={cellKey(cell)}>
          {nameOf(sheet, cell)}, {weekdayName(cell.on)} {formatDayMonth(cell.on)}: <b>{minutesOf(cell)}</b>
        </li>
      ))}
    </ul>
  );
  return (
    <ConflictPanel
      message={`Zapisano już inną wersję. Zapisanie: ${conflict.by}, ${conflict.at}. Nic nie zostało nadpisane.`}
      saved={list(({ minutes, status }) => said(minutes, status))}
      typed={list((cell) => {
        const read = readTyped(typed[cellKey(cell)]?.value ?? "");
        return read.ok ? said(read.minutes, read.status ?? null) : said(null, null);
      })}
      onKeepSaved={() => onSettle("saved")}
      onSaveTyped={() => onSettle("typed")}
      pending={pending}
    />
  );
}

function said(minutes: number | null, status: WorkStatus | null): string {
  if (minutes === null) return "bez wpisu";
  return status === null || status === "PRESENT" ? formatMinutes(minutes) : workStatusLabel[status];
}

function nameOf(sheet: WeekSheet, cell: Conflict["cells"][number]): string {
  const row = sheet.rows.find(({ participationId }) => participationId === cell.participationId);
  const place = row && row.lines.length > 1 ? row.lines.find(({ workPlaceId }) => workPlaceId === cell.workPlaceId)?.placeName : undefined;
  return [row?.name, place].filter(Boolean).join(", ");
}
