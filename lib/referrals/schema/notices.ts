import { z } from "zod";
import { day, line, optionalDay, reason, reasonIfAsked } from "#lib/platform/fields.ts";

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

/** A referral as the user saw it. */
const seen = { requestId: z.uuid(), editionId: z.uuid(), nominationId: z.uuid(), version: z.int().positive() };

/** "Zgłoś niepodjęcie", "Zgłoś odmowę" and "Zwróć skierowanie": what the centre tells of a referral that was not taken up yet. */
export const reportSchema = z.object({
  ...seen,
  kind: z.enum(["NOT_TAKEN_UP", "REFUSED", "REFERRAL_RETURNED"], { error: "Wybierz z listy." }),
  ...noticeFields,
  /** R33: was there a justified reason, as far as the centre knows */
  justifiedReason: z.enum(["YES", "NO", "UNKNOWN"]).or(z.literal("")),
});

/** The labour office's answer: confirmed as reported, or dismissed with a reason. */
export const answerSchema = z
  .object({
    ...seen,
    noticeId: z.uuid(),
    decision: z.enum(["CONFIRMED", "DISMISSED"], { error: "Wybierz z listy." }),
    /** the labour office's own finding on a refusal (R33) */
    justifiedReason: z.enum(["YES", "NO", "UNKNOWN"]).or(z.literal("")),
    reason: reasonIfAsked(),
  })
  .superRefine(({ decision, reason }, context) => {
    if (decision === "DISMISSED" && reason === "") context.addIssue({ code: "custom", path: ["reason"], message: "Wpisz uzasadnienie." });
  });

/** "Wycofaj" of a referral before its first day, or of one that the centre returned. */
export const withdrawReferralSchema = z.object({ ...seen, reason: reason() });

/** "Popraw skierowanie": another first day, group or place; `referralVersion` as the user saw it. */
export const correctReferralSchema = z.object({
  ...seen,
  referralVersion: z.int().positive(),
  startsOn: day(),
  groupId: z.uuid().or(z.literal("")),
  workPlaceId: z.uuid().or(z.literal("")),
  /** the clerk's statement, made anew when the period changes (R18) */
  noOtherHelp: z.boolean(),
  /** what was wrong; it is the reason of a warning too */
  reason: reason(),
  exceptionReason: reasonIfAsked(),
});
