import { attendanceLabel } from "#lib/attendance/labels.ts";
import type { RegisterPage } from "#lib/attendance/loaders.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import type { AttendanceStatus } from "#prisma/generated/client/enums.ts";

/** The corrections of a register as they are printed: whose answer, what it is and what it was. */
export function correctionsOf({ corrections, people }: RegisterPage) {
  const names = new Map(people.map(({ participationId, name }) => [participationId, name]));
  return corrections.map(({ id, at, atText, who, reason, ...line }) => ({
    ...{ id, at, atText, who, reason },
    what: `${names.get(line.participationId) ?? ""}, ${answerText(line.status, line.minutes)}`,
    was: answerText(line.wasStatus, line.was),
  }));
}

const answerText = (status: AttendanceStatus | null, minutes: number | null): string =>
  [status ? attendanceLabel[status] : "brak wpisu", status === "PARTIAL" && minutes !== null ? formatMinutes(minutes) : null]
    .filter(Boolean)
    .join(", ");
