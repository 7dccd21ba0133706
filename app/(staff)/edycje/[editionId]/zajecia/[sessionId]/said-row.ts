import { attendanceLabel } from "#lib/attendance/labels.ts";
import type { SheetRow } from "./sheet.ts";

/** A line of the form in words: "Obecność częściowa (9:10–11:40), uwaga: „telefon”". */
export function saidRow({ status, minutes, note }: SheetRow): string {
  if (status === "") return "brak wpisu";
  const part = status === "PARTIAL" ? ` (${typeof minutes === "number" ? `${minutes}\u00a0min` : minutes})` : "";
  return `${attendanceLabel[status]}${part}${note ? `, uwaga: „${note}”` : ""}`;
}
