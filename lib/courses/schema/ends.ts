import { z } from "zod";
import { noticeEvents } from "#lib/courses/policy.ts";
import { day, line, reason } from "#lib/platform/fields.ts";
import { noticeFields } from "#lib/referrals/schema/notices.ts";
import { EarlyEndReason, YesNoUnknown } from "#prisma/generated/client/enums.ts";

const EVIDENCE_LENGTH = 500;
const NOTE_LENGTH = 500;

/** A participation as the user saw it. */
const seen = z.object({ requestId: z.uuid(), editionId: z.uuid(), participationId: z.uuid(), version: z.int().positive() });
/** A notice as the user saw it. */
const seenNotice = seen.extend({ noticeId: z.uuid() });

/** "Zgłoś przerwanie" (D15). What lacks the rule lists (R34); the block follows from the event. */
export const reportSchema = seen.extend({
  ...noticeFields,
  event: z.enum(noticeEvents).or(z.literal("")),
  evidence: line(EVIDENCE_LENGTH, null),
});
export type ReportInput = z.output<typeof reportSchema>;

/** "Potwierdź przerwanie": `version` is the notice's. */
export const confirmSchema = seenNotice.extend({
  lastDay: day(),
  ownFault: z.enum(YesNoUnknown).or(z.literal("")),
  explanation: noticeFields.explanation,
  noExplanation: noticeFields.noExplanation,
});

/** "Przywróć udział": `version` is the notice's. */
export const restoreSchema = seenNotice.extend({ reason: reason() });

/** "Zakończ wcześniej". */
export const endEarlySchema = seen.extend({
  lastDay: day(),
  endReason: z.enum(EarlyEndReason, { error: "Wybierz z listy." }),
  note: line(NOTE_LENGTH, null),
});
