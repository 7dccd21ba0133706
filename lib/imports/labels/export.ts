import type { exportPurposes } from "#lib/imports/schema.ts";

/** Why a list leaves PAI, as the log of readings keeps it (R41). */
export const exportPurposeLabel: Readonly<Record<(typeof exportPurposes)[number], string>> = {
  edycja: "realizacja edycji",
  kontrola: "kontrola albo audyt",
  osoba: "wniosek osoby o jej dane",
};

/** words.md R41. */
export const PURPOSE_MISSING = "Nie można pobrać danych bez podania celu. Wybierz cel z listy.";
