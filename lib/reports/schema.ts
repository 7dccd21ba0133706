import { z } from "zod";

const CONCLUSIONS_MAX = 6000;

/** Conclusions of a summary; empty takes them back. `version` is the one the writer saw. */
export const conclusionsSchema = z.object({
  requestId: z.uuid(),
  editionId: z.uuid(),
  version: z.int().min(0),
  conclusions: z
    .string()
    .trim()
    .refine((text) => text.length <= CONCLUSIONS_MAX, {
      error: ({ input }) => `Najwięcej znaków: ${CONCLUSIONS_MAX}. Wpisano: ${String(input).trim().length}.`,
    }),
});
export type ConclusionsInput = z.input<typeof conclusionsSchema>;

/** "Zatwierdź podsumowanie": the edition and the words as the director saw them. */
export const approvalSchema = z.object({
  requestId: z.uuid(),
  editionId: z.uuid(),
  version: z.int().positive(),
  reportVersion: z.int().min(0),
});
