import { z } from "zod";
import { nominateSchema } from "#lib/referrals/schema/candidates.ts";
import { importFields } from "./rules/columns.ts";
import { MAX_CELL, MAX_COLUMNS, MAX_ROWS } from "./rules/reading/limits.ts";

const cell = z.string().max(MAX_CELL);

/** A file as the reading of the upload leaves it. */
export const receiveSchema = z.object({
  requestId: z.uuid(),
  editionId: z.uuid(),
  header: z.array(cell).min(1).max(MAX_COLUMNS),
  rows: z
    .array(z.object({ rowNo: z.int().positive(), cells: z.array(cell).max(MAX_COLUMNS) }))
    .min(1)
    .max(MAX_ROWS),
});

/** A step about a whole batch, at the version the user saw. */
export const batchSchema = z.object({ requestId: z.uuid(), editionId: z.uuid(), batchId: z.uuid(), version: z.int().positive() });

/** A step that goes through a batch piece by piece; every piece asks again, and what is done already is not done twice. */
export const pieceSchema = batchSchema.omit({ version: true });

/** "Kolumny": which column of the file gives which field; a column gives one field at most. */
export const columnsSchema = batchSchema.extend({
  columns: z
    .partialRecord(z.enum(importFields), z.int().nonnegative().max(MAX_COLUMNS))
    .refine((map) => new Set(Object.values(map)).size === Object.keys(map).length, "Ta sama kolumna jest wybrana dwa razy."),
});

/** A row corrected in its form, the same form as nominating by hand. */
export const correctSchema = nominateSchema.safeExtend({ batchId: z.uuid(), rowNo: z.int().positive(), version: z.int().positive() });
export type CorrectInput = z.output<typeof correctSchema>;

/** "Pomiń" and back. */
export const skipSchema = batchSchema.extend({ rowNo: z.int().positive(), isSkipped: z.boolean() });

/** Why a list of people leaves PAI (R41); the address carries the code alone. */
export const exportPurposes = ["edycja", "kontrola", "osoba"] as const;
export const exportSchema = z.object({ editionId: z.string(), purpose: z.enum(exportPurposes) });
