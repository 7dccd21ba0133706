import { z } from "zod";
import { recordAttendance } from "#lib/attendance/actions/record.ts";
import { sendingOf } from "#lib/platform/kept/sending.ts";
import { AttendanceStatus } from "#prisma/generated/client/enums.ts";

const row = z.object({
  participationId: z.string(),
  status: z.enum(AttendanceStatus).or(z.literal("")),
  minutes: z.union([z.number(), z.string()]),
  note: z.string(),
  reason: z.string().default(""),
});

/** A register as it is kept on the device: its lines, and the version and lines they were typed over. No names. */
export const registerValues = z.object({
  editionId: z.string(),
  sessionId: z.string(),
  base: z.object({ version: z.number(), rows: z.array(row) }),
  rows: z.array(row),
  /** why, on a day off */
  reason: z.string().default(""),
});
export type RegisterValues = z.infer<typeof registerValues>;

export const registerSending = sendingOf<RegisterValues, { version: number }>({
  values: registerValues,
  call: recordAttendance,
  inputOf: ({ editionId, sessionId, base, rows, reason }) => ({
    ...{ editionId, sessionId, version: base.version, reason },
    marks: rows.filter(({ status }) => status !== ""),
  }),
  onto: (values, { version }) => ({ ...values, base: { ...values.base, version } }),
});
