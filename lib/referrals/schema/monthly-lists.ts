import { z } from "zod";
import { isIsoMonth } from "#lib/platform/calendar.ts";

/** "Przekaż wykaz": the list as the clerk saw it; `people`: how many it named. */
export const sendMonthlyListSchema = z.object({
  requestId: z.uuid(),
  centreId: z.uuid(),
  month: z.string().refine(isIsoMonth),
  people: z.int().positive(),
});

/** What a stale list is answered with: how many people it names now, and when somebody else sent it. */
export type SavedList = { readonly people: number; readonly sentOn: string | null };
