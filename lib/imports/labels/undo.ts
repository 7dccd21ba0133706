import type { BuiltOn } from "#lib/imports/repository/undoing.ts";
import { formatNumber } from "#lib/platform/polish.ts";
import type { RefusedRule } from "#lib/platform/result.ts";
import { candidateStateLabel } from "#lib/referrals/labels.ts";

const NAMED = 10;

/** Why an import cannot be undone: who of it has gone further, and how far. */
export function builtOnRefusal(further: readonly BuiltOn[]): RefusedRule {
  const names = further.slice(0, NAMED).map(({ name, state }) => `${name} – ${candidateStateLabel[state]}`);
  const more = further.length > NAMED ? `; dalsze osoby: ${formatNumber(further.length - NAMED)}` : "";
  return {
    code: "P_IMPORT_BUILT_ON",
    severity: "blocked",
    short: "osoby poszły dalej",
    heading: "Nie można cofnąć wczytania.",
    what: `Nie można cofnąć wczytania. Osoby, które poszły dalej: ${formatNumber(further.length)}.`,
    why: `${names.join("; ")}${more}.`,
    fix: "Pozostałe osoby wycofaj pojedynczo na liście kandydatów.",
    basis: "Zasada aplikacji",
  };
}
