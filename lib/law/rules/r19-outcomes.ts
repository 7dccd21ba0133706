import type { IsoDate } from "#lib/platform/calendar.ts";
import { regimeOn } from "../regimes.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R19_ONE_OUTCOME: Ruling = {
  code: "R19_ONE_OUTCOME",
  severity: "blocked",
  short: "rezultat: wybierz jeden",
  what: "Nie można zamknąć rezultatu. Osoba: {person}.",
  why: "Wybrane rezultaty: {chosen}. Przepis wymienia rezultaty rozłącznie („albo”).",
  fix: "Wybierz jeden: ponowne skierowanie do PAI · zatrudnienie wspierane u pracodawcy lub praca w spółdzielni socjalnej (w porozumieniu z ośrodkiem) · ponowne ustalenie profilu pomocy · bez dalszego skierowania.",
  basis: "art. 62b ust. 2 pkt 1–3 {u04}",
};

/** Outcomes that the law names, and the recorded choice of none (domain.md 0a, R19 and R20). */
export type LawfulOutcome = "REPEAT_REFERRAL" | "SUPPORTED_EMPLOYMENT" | "SOCIAL_COOPERATIVE" | "REPROFILING" | "NO_FURTHER_REFERRAL";

const ALWAYS = ["REPEAT_REFERRAL", "SUPPORTED_EMPLOYMENT", "SOCIAL_COOPERATIVE"] as const satisfies readonly LawfulOutcome[];

/** What may be chosen by the law of the day of the decision: re-profiling in regime A only (R19, R20). */
export const outcomesOn = (on: IsoDate): readonly LawfulOutcome[] =>
  regimeOn(on) === "A" ? [...ALWAYS, "REPROFILING", "NO_FURTHER_REFERRAL"] : [...ALWAYS, "NO_FURTHER_REFERRAL"];

/** R19: one outcome at most, and one to be recorded (art. 62b(2)(1)–(3)); in regime A. `on`: the day of the decision. */
export const oneOutcomeOfThree = (facts: { on: IsoDate; chosen: number }): Verdict | null =>
  regimeOn(facts.on) !== "A" || facts.chosen === 1 ? null : verdictOf(R19_ONE_OUTCOME, { on: facts.on, facts: { chosen: facts.chosen } });
