import type { exportPurposes } from "#lib/imports/schema.ts";
import type { ImportStatus } from "#prisma/generated/client/enums.ts";

/** Why a list leaves PAI, as the log of readings keeps it (R41). */
export const exportPurposeLabel: Readonly<Record<(typeof exportPurposes)[number], string>> = {
  edycja: "realizacja edycji",
  kontrola: "kontrola albo audyt",
  osoba: "wniosek osoby o jej dane",
};

/** words.md R41. */
export const PURPOSE_MISSING = "Nie można pobrać danych bez podania celu. Wybierz cel z listy.";

/** State of a file that was read. */
export const importStatusLabel: Readonly<Record<ImportStatus, string>> = {
  OPEN: "Do sprawdzenia",
  CREATED: "Wczytano",
  UNDONE: "Cofnięto",
};
