import { z } from "zod";
import { line, optionalDay, reasonIfAsked } from "#lib/platform/fields.ts";

const TEXT_LENGTH = 1000;

/**
 * What every notice to the labour office says (D15). Nothing is demanded here: what is missing for the kind of notice its rule
 * lists (R33, R34, R35), so that the form and the server refuse in the same words.
 */
export const noticeFields = {
  eventOn: optionalDay(),
  circumstances: line(TEXT_LENGTH, null),
  explanation: line(TEXT_LENGTH, null),
  /** the person gave no explanation; said expressly, so that an empty field is never taken for it */
  noExplanation: z.boolean(),
  /** asked for when the notice comes later than a working day after the event (R37) */
  lateReason: reasonIfAsked(),
};
