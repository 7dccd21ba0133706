import type { IsoDate } from "#lib/platform/calendar.ts";
import { regimeOn } from "../regimes.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";
import { type LawfulOutcome, outcomesOn } from "./r19-outcomes.ts";

export const R20_ONE_OUTCOME: Ruling = {
  code: "R20_ONE_OUTCOME",
  severity: "blocked",
  short: "rezultat: wybierz jeden",
  what: "Nie można zamknąć rezultatu. Osoba: {person}.",
  why: "Wybrane rezultaty: {chosen}. Przepis wymienia rezultaty rozłącznie („albo”).",
  fix: "Wybierz jeden: ponowne skierowanie do PAI · zatrudnienie wspierane u pracodawcy lub praca w spółdzielni socjalnej (w porozumieniu z ośrodkiem) · bez dalszego skierowania.",
  basis: "art. 62b ust. 2 pkt 1 i 2 {u04}",
};

export const R20_REPROFILING_REPEALED: Ruling = {
  code: "R20_REPROFILING_REPEALED",
  severity: "blocked",
  short: "profil: uchylony",
  what: "Nie można wybrać rezultatu: ponowne ustalenie profilu pomocy. Osoba: {person}.",
  why: "Udział zakończono {lastDay}. Ten rezultat obowiązywał do 13.06.2019.",
  fix: "Wybierz inny rezultat. Podjęcie pracy lub inne zdarzenie zapisz w części „Co wydarzyło się po zakończeniu”.",
  basis: "art. 62b ust. 2 {u04} (pkt 3 uchylony z dniem 14.06.2019)",
};

/** R20: one outcome, in regimes B and C. `on`: the day of the decision, not of the completion (domain.md 0a). */
export const oneOutcomeOfTwo = (facts: { on: IsoDate; chosen: number }): Verdict | null =>
  regimeOn(facts.on) === "A" || facts.chosen === 1 ? null : verdictOf(R20_ONE_OUTCOME, { on: facts.on, facts: { chosen: facts.chosen } });

/** R20: re-profiling went with the profiles. `on`: the day of the decision; `lastDay`: the last day of the participation. */
export const reprofilingRepealed = (facts: { on: IsoDate; kind: LawfulOutcome; lastDay: IsoDate }): Verdict | null =>
  facts.kind !== "REPROFILING" || outcomesOn(facts.on).includes(facts.kind)
    ? null
    : verdictOf(R20_REPROFILING_REPEALED, { on: facts.on, facts: { lastDay: { date: facts.lastDay } } });
