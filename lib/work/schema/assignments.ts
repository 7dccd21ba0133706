import { z } from "zod";
import { day, optionalDay, reasonIfAsked } from "#lib/platform/fields.ts";

const own = { requestId: z.uuid(), editionId: z.uuid(), reason: reasonIfAsked() };
const seen = { assignmentId: z.uuid(), version: z.int().positive() };

/** "Przydziel": one or several people to a place, for a period; without its end to the end of each participation. */
export const assignSchema = z.object({
  ...own,
  workPlaceId: z.uuid("Wybierz z listy."),
  participationIds: z.array(z.uuid()).min(1, "Wybierz co najmniej jedną osobę.").max(500),
  from: day(),
  to: optionalDay(),
  briefedOn: optionalDay(),
});

/** "Zmień": the last day of an assignment and the day of the host's instruction (R42). */
export const changeAssignmentSchema = z.object({ ...own, ...seen, to: optionalDay(), briefedOn: optionalDay() });

/** "Przenieś": to another place from a day on. */
export const moveAssignmentSchema = z.object({
  ...own,
  ...seen,
  workPlaceId: z.uuid("Wybierz z listy."),
  from: day(),
  briefedOn: optionalDay(),
});
