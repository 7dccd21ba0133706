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
