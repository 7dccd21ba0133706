import type { IsoDate } from "#lib/platform/calendar.ts";

// A PostgreSQL date travels through Prisma as a Date at UTC midnight. Repositories turn it at their own border.

/** What Prisma read from a date column, as a calendar day. */
export const dayOf = (column: Date): IsoDate => column.toISOString().slice(0, 10);
/** The same for a column that may be empty. */
export const dayOrNull = (column: Date | null): IsoDate | null => (column ? dayOf(column) : null);
/** A calendar day as Prisma writes it to a date column. */
export const columnOf = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`);
/** The same for a day that may be missing. */
export const columnOrNull = (day: IsoDate | null | undefined): Date | null => (day ? columnOf(day) : null);
