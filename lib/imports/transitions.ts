import type { Transitions } from "#lib/platform/transitions.ts";
import { importers } from "./policy.ts";
import type { ImportPhase } from "./rules/phase.ts";

/** A step of a batch that a person takes. "finish" leaves out the rows that were not created, "undo" takes back those that were. */
export type ImportStep = "check" | "correct" | "create" | "finish" | "undo";

/** How a batch of imported candidates goes on: the one table for the server, the buttons and the tests. */
export const importTransitions: Transitions<ImportStep, ImportPhase> = {
  check: { from: ["OPEN"], to: "OPEN", roles: importers, label: "Sprawdź wiersze" },
  correct: { from: ["OPEN"], to: "OPEN", roles: importers, label: "Popraw" },
  create: { from: ["OPEN"], to: "OPEN", roles: importers, label: "Wytypuj osoby z listy" },
  finish: { from: ["OPEN"], to: "CREATED", roles: importers, label: "Zakończ wczytywanie" },
  undo: { from: ["OPEN", "CREATED", "EXPIRED"], to: "UNDONE", roles: importers, label: "Cofnij wczytanie" },
};
