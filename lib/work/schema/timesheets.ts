import { z } from "zod";
import { day, month, reason, reasonIfAsked } from "#lib/platform/fields.ts";

/** A month of a place as the user saw it: whose sheets, and the sum that was shown, in minutes. */
const seen = {
  requestId: z.uuid(),
  editionId: z.uuid(),
  workPlaceId: z.uuid(),
  month: month(),
  participationIds: z.array(z.uuid()).min(1).max(500),
  minutes: z.int().nonnegative(),
};

/** "Potwierdź godziny", by the host's own account. */
export const confirmSchema = z.object(seen);
/** "Potwierdź na podstawie podpisanej listy": the day that stands on the paper. */
export const confirmOnListSchema = z.object({ ...seen, listSignedOn: day() });
/** "Zatwierdź ewidencję"; the reason is asked for where a warning is left unexplained. */
export const approveSchema = z.object({ ...seen, reason: reasonIfAsked() });
/** "Zwróć do poprawy". */
export const returnSchema = z.object({ ...seen, reason: reason() });
