import type { IsoDate } from "#lib/platform/calendar.ts";
import type { SavedWork } from "./sheet.ts";

/** A report of an interruption (D15) as far as it tells of absences. `waits`: the labour office has not decided on it yet. */
export type Report = { readonly eventOn: IsoDate; readonly waits: boolean };

/**
 * R37: whether the labour office knows of an unexcused day. An event of that day or a later one tells of it, whatever was decided;
 * while an earlier report waits for the decision no other can be made.
 */
export function tellingOf(on: IsoDate, reports: readonly Report[]): "told" | "waits" | "untold" {
  if (reports.some(({ eventOn }) => eventOn >= on)) return "told";
  return reports.some(({ waits }) => waits) ? "waits" : "untold";
}

/** A day of unexcused absence from work that the labour office does not know of; `waits` as `tellingOf` says. */
export type Untold = { readonly participationId: string; readonly on: IsoDate; readonly waits: boolean };

type Row = {
  readonly participationId: string;
  readonly lines: readonly { readonly saved: Readonly<Record<IsoDate, Pick<SavedWork, "status">>> }[];
};

/** Unexcused days of the rows that are still to be told of. `reports` by participation. */
export function untoldAbsences(rows: readonly Row[], reports: ReadonlyMap<string, readonly Report[]>): Untold[] {
  return rows.flatMap(({ participationId, lines }) =>
    lines.flatMap(({ saved }) =>
      Object.entries(saved).flatMap(([on, { status }]) => {
        const telling = status === "UNEXCUSED" ? tellingOf(on, reports.get(participationId) ?? []) : "told";
        return telling === "told" ? [] : [{ participationId, on, waits: telling === "waits" }];
      }),
    ),
  );
}
