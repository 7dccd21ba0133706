import { z } from "zod";
import { isIsoWeek, weekDays } from "#lib/platform/calendar.ts";
import { typedProblemText } from "#lib/work/labels.ts";
import { readTyped } from "#lib/work/rules/typed.ts";
import { AbsenceKind, WorkStatus } from "#prisma/generated/client/enums.ts";

const CELLS = 2000;
/** "08:30" */
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const REASON = { min: 10, max: 500 };

/** Why a reason does not do; null when it does, or when there is none. */
export function reasonFault(reason: string): string | null {
  const length = [...reason.trim()].length;
  if (length === 0 || (length >= REASON.min && length <= REASON.max)) return null;
  return length < REASON.min ? `Wpisz co najmniej ${REASON.min} znaków.` : `Najwięcej znaków: ${REASON.max}. Wpisano: ${length}.`;
}

/** Time as typed, hours without a unit: whole minutes of 0–1440, null for an emptied cell; a letter is an absence without work. */
const typed = z.union([z.number(), z.string().max(50)]).transform((value, context) => {
  const read = typeof value === "number" && !(Number.isInteger(value) && value >= 0) ? readTyped(`${value} min`) : readTyped(value);
  if (read.ok) return { minutes: read.minutes, ...(read.status ? { status: read.status } : {}) };
  context.addIssue({ code: "custom", message: typedProblemText(read.problem, String(value)) });
  return z.NEVER;
});

const cell = z
  .object({
    participationId: z.uuid(),
    workPlaceId: z.uuid(),
    on: z.iso.date(),
    typed,
    /** the version that was shown; null: the cell was empty */
    version: z.int().positive().nullable(),
    details: z
      .object({
        status: z.enum(WorkStatus),
        absenceKind: z.enum(AbsenceKind).nullable(),
        startsAt: z.string().regex(CLOCK, "Wpisz godzinę, np. 8:30.").nullable(),
        workKindId: z.uuid().nullable(),
      })
      .partial()
      .optional(),
  })
  .transform(({ typed: { minutes, status }, details, ...place }) => ({
    ...place,
    minutes,
    details: status ? { ...details, status } : details,
  }));

const reason = z.object({
  participationId: z.uuid(),
  text: z
    .string()
    .trim()
    .superRefine((text, context) => {
      const fault = reasonFault(text);
      if (fault) context.addIssue({ code: "custom", message: fault });
    }),
});

/** The changed cells of one week, and reasons for what only warns. */
export const weekHoursSchema = z
  .object({
    requestId: z.uuid(),
    editionId: z.uuid(),
    week: z.string().refine(isIsoWeek, "Wybierz tydzień."),
    cells: z.array(cell).min(1, "Nie ma zmian do zapisania.").max(CELLS),
    reasons: z.array(reason).max(CELLS),
  })
  .superRefine(({ week, cells }, context) => {
    const days = isIsoWeek(week) ? weekDays(week) : [];
    const seen = new Set<string>();
    for (const [i, { participationId, workPlaceId, on }] of cells.entries()) {
      const key = `${participationId}/${workPlaceId}/${on}`;
      if (!days.includes(on) || seen.has(key)) context.addIssue({ code: "custom", path: ["cells", i], message: "Data spoza tygodnia." });
      seen.add(key);
    }
  });

/** What a stale save is answered with: the cells that somebody else has changed, as they stand. */
export const savedCells = z.array(
  z.object({
    participationId: z.uuid(),
    workPlaceId: z.uuid(),
    on: z.iso.date(),
    minutes: z.int().nullable(),
    status: z.enum(WorkStatus).nullable(),
    version: z.int().nullable(),
  }),
);
export type SavedCell = z.infer<typeof savedCells>[number];
