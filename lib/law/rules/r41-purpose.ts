import type { IsoDate } from "#lib/platform/calendar.ts";
import { regimeOn } from "../regimes.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R41_PURPOSE: Ruling = {
  code: "R41_PURPOSE",
  severity: "blocked",
  short: "podaj cel",
  what: ({ severity }) =>
    severity === "information"
      ? "Ten podgląd zapisano w dzienniku. Cel: {purpose}. Edycja: {edition}."
      : "Nie można pobrać danych bez podania celu.",
  why: ({ facts }) =>
    `Dane prowadzi inna instytucja: {institution}. Zakres wymiany określa porozumienie${facts.number ? " nr {number}" : ""}. Dziennik zapisuje osobę, zakres, datę i cel.`,
  fix: "Wybierz cel z listy. O dane spoza porozumienia wystąp pismem do tej instytucji.",
  basis: ({ on }) => `art. 33 ust. ${regimeOn(on) === "A" ? "8" : "5d"} oraz art. 62a ust. 7 i 12 {u04}`,
};

/**
 * R41: whoever looks at another institution's persons is logged with a purpose; who prints them, exports them or opens the whole
 * card must name one first (art. 33(8), later (5d); art. 62a(7), (12)). Nothing to say of one's own institution's persons.
 *
 * @param facts.kind "read": a view of an edition, whose purpose is known; "take": print, export, the whole card
 * @param facts.purpose as chosen; null or blank when none was
 * @param facts.keptBy name of the institution that keeps the person's data, null when it is the reader's own
 * @param facts.number of the agreement that names the scope, null when there is none
 */
export function purpose(facts: {
  on: IsoDate;
  kind: "read" | "take";
  purpose: string | null;
  keptBy: string | null;
  number: string | null;
}): Verdict | null {
  const { on, kind, keptBy, number } = facts;
  const named = facts.purpose?.trim() ?? "";
  if (keptBy === null || (kind === "take" && named !== "")) return null;
  const told = { institution: keptBy, ...(number ? { number } : {}) };
  if (kind === "take") return verdictOf(R41_PURPOSE, { on, facts: told, missing: true });
  return { ...verdictOf(R41_PURPOSE, { on, facts: { ...told, purpose: named || "realizacja edycji" } }), severity: "information" };
}
