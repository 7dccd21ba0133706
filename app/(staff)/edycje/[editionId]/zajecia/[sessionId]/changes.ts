import { attendanceLabel } from "#lib/attendance/labels.ts";
import type { RegisterPage } from "#lib/attendance/loaders/register.ts";
import { presenceText } from "#lib/attendance/rules/presence.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { hardSpaces } from "#lib/platform/polish.ts";

type Said = RegisterPage["changes"][number]["now"];

/** An answer as its history tells it: "Obecność częściowa, 9:10–11:40 (2 godz. 30 min)". */
function saidText({ status, ...presence }: Said): string {
  if (status !== "PARTIAL") return attendanceLabel[status];
  const times = presenceText(presence);
  const minutes = formatMinutes(presence.minutes);
  return `${attendanceLabel[status]}, ${typeof times === "string" ? `${times} (${minutes})` : minutes}`;
}

/** How the answers of a register changed, as they are printed: whose, what it is and what it was, by whom and why. */
export function changesOfPage({ changes, people }: Pick<RegisterPage, "changes" | "people">) {
  const names = new Map(people.map(({ participationId, name }) => [participationId, name]));
  return changes.map(({ id, at, atText, who, reason, participationId, was, now }) => ({
    ...{ key: id, at, atText, was: saidText(was) },
    what: hardSpaces(`${who}: ${names.get(participationId) ?? ""}, ${saidText(now)}`),
    ...(reason ? { reason } : {}),
  }));
}
