import { regimeOn } from "../regimes.ts";
import type { Ruling } from "../ruling.ts";

/**
 * R41: whoever prints or exports another institution's persons names a purpose first (art. 33(8), later (5d); art. 62a(7), (12)). No
 * verdict says it: every loader of such persons names its purpose and is logged, and an export does not answer without one.
 */
export const R41_PURPOSE: Ruling = {
  code: "R41_PURPOSE",
  severity: "blocked",
  short: "podaj cel",
  what: "Nie można pobrać danych bez podania celu.",
  why: ({ facts }) =>
    `Dane prowadzi inna instytucja: {institution}. Zakres wymiany określa porozumienie${facts.number ? " nr {number}" : ""}. Dziennik zapisuje osobę, zakres, datę i cel.`,
  fix: "Wybierz cel z listy. O dane spoza porozumienia wystąp pismem do tej instytucji.",
  basis: ({ on }) => `art. 33 ust. ${regimeOn(on) === "A" ? "8" : "5d"} oraz art. 62a ust. 7 i 12 {u04}`,
};
