import { message } from "./messages.ts";
import type { Reader } from "./ruling.ts";
import { gravestFirst, type Verdict } from "./verdict.ts";

type Severity = "information" | "warning" | "overridable" | "blocked";

/**
 * Verdicts as an action refuses with them (`RefusedRule` of lib/platform/result.ts), the gravest first.
 *
 * @param subject person id or field path that the rules speak about
 */
export const refusedRules = (verdicts: readonly Verdict[], reader: Reader = {}, subject?: string) =>
  gravestFirst(verdicts).map((verdict) => {
    const { severity, ...printed } = message(verdict, reader);
    return { ...printed, severity: severity as Severity, ...(subject ? { subject } : {}) };
  });
