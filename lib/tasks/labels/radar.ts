import { roleLabel } from "#lib/institutions/labels.ts";
import { moversOf } from "#lib/tasks/policy.ts";
import type { Matter } from "#lib/tasks/rules/matter.ts";
import type { RadarColumn } from "#lib/tasks/rules/radar.ts";

export const radarColumnLabel: Readonly<Record<RadarColumn, string>> = {
  obecnosc: "Listy obecności",
  prace: "Godziny prac",
  skierowania: "Skierowania",
  zawiadomienia: "Zawiadomienia",
  rozliczenia: "Rozliczenia",
  pisma: "Wykazy i inne pisma",
};

/** Whose step it is: "pracownik socjalny, koordynator PAI: MOPS Kędzierzyn-Koźle". */
export function ownerText(matter: Matter, office: string): string {
  const roles = moversOf(matter);
  const institution = roles.every((role) => role.startsWith("PUP_")) ? office : matter.centreName;
  return `${roles.map((role) => roleLabel[role]).join(", ")}: ${institution}`;
}
