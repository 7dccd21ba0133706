import type { ImportPhase } from "#lib/imports/rules/phase.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatDate } from "#lib/platform/polish.ts";
import type { RefusedRule } from "#lib/platform/result.ts";

/** State of a file that was read. */
export const importPhaseLabel: Readonly<Record<ImportPhase, string>> = {
  OPEN: "Do sprawdzenia",
  CREATED: "Wczytano",
  UNDONE: "Cofnięto",
  EXPIRED: "Usunięto po terminie",
};

/** Until when a file can be worked on. */
export const keptText = (keptUntil: IsoDate): string => `Wiersze, z których nikogo nie wytypujesz, PAI usunie po ${formatDate(keptUntil)}.`;

/** Why nothing more can be done with a file. */
export function expiredRefusal(keptUntil: IsoDate): RefusedRule {
  return {
    code: "P_IMPORT_EXPIRED",
    severity: "blocked",
    short: "plik usunięto po terminie",
    heading: "Nie można pracować na tym pliku.",
    what: `Nie można pracować na tym pliku. Termin minął: ${formatDate(keptUntil)}.`,
    why: "Po terminie PAI usuwa wiersze, z których nikogo nie wytypowano.",
    fix: "Wczytaj plik ponownie.",
    basis: "Zasada aplikacji",
  };
}
