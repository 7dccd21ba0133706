import type { IsoDate } from "#lib/platform/calendar.ts";
import type { SheetRow } from "./sheet.ts";

/**
 * The rows of one place: its line alone, the person's work at the other places among what counts into the limits and overlaps (R14,
 * R15, P_TWO_PLACES). People who are not assigned there in the week are left out.
 */
export function rowsAtPlace(rows: readonly SheetRow[], workPlaceId: string): SheetRow[] {
  return rows.flatMap((row) => {
    const line = row.lines.find((candidate) => candidate.workPlaceId === workPlaceId);
    if (!line) return [];
    const others = row.lines.filter((candidate) => candidate !== line);
    const elsewhere = others.flatMap(({ saved }) => Object.entries(saved).map(([on, { minutes }]) => ({ on, minutes })));
    return [{ ...row, lines: [line], elsewhere: [...row.elsewhere, ...elsewhere] }];
  });
}

/** A day of unexcused absence from work that the labour office has not been told of (R37). */
export type Untold = { readonly participationId: string; readonly on: IsoDate };

/** Unexcused days at the place after the last event that was reported. `noticesOn`: days of reported events by participation. */
export function untoldAbsences(rows: readonly SheetRow[], noticesOn: ReadonlyMap<string, readonly IsoDate[]>): Untold[] {
  return rows.flatMap(({ participationId, lines }) =>
    lines.flatMap(({ saved }) =>
      Object.entries(saved)
        .filter(([on, { status }]) => status === "UNEXCUSED" && !(noticesOn.get(participationId) ?? []).some((day) => day >= on))
        .map(([on]) => ({ participationId, on })),
    ),
  );
}
