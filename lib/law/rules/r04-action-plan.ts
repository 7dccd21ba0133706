import { addDays, type IsoDate } from "#lib/platform/calendar.ts";
import { type AssistanceProfile, parameter } from "../parameters.ts";
import { regimeOn } from "../regimes.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

const REGULATION_2014 = "rozporządzenia z dnia 14 maja 2014 r. w sprawie profilowania pomocy dla bezrobotnego";

export const R4_PLAN_LENGTH: Ruling = {
  code: "R4_PLAN_LENGTH",
  severity: "warning",
  short: "plan działania ponad {days} dni",
  what: "Indywidualny plan działania trwa za długo. Osoba: {person}.",
  why: "Początek planu: {start}. Plan osoby z profilem III realizuje się najwyżej {days} dni, do {lastDay}.",
  fix: "Zakończ plan albo uzasadnij jego dalszą realizację.",
  basis: `§ 7 ust. 3 ${REGULATION_2014}`,
};

export const R4_CONTACT_DUE: Ruling = {
  code: "R4_CONTACT_DUE",
  severity: "warning",
  short: "brak kontaktu od {days} dni",
  what: "Minął termin kontaktu z osobą bezrobotną. Osoba: {person}.",
  why: "Ostatni kontakt: {date}. Kontakt co najmniej raz na {days} dni; termin: {lastDay}.",
  fix: "Skontaktuj się i wpisz datę albo podaj powód.",
  // The regulation went with the profiles; the duty of contact stayed in the act.
  basis: ({ on }) => (regimeOn(on) === "A" ? `§ 8 ust. 1 ${REGULATION_2014}` : "art. 34a ust. 3aa {u04}"),
};

/**
 * R4: limits of the individual action plan: with profile III at most 720 days (regime A), and a contact at least every 60 days.
 * The last day of each term is in time.
 *
 * @param facts.profile on `on`; null when none is set
 * @param facts.startedOn first day of the plan, null when there is none
 * @param facts.lastContactOn null: none since the plan began
 */
export function actionPlan(facts: {
  on: IsoDate;
  profile: AssistanceProfile | null;
  startedOn: IsoDate | null;
  lastContactOn: IsoDate | null;
}): Verdict[] {
  const { on, profile, startedOn, lastContactOn } = facts;
  if (startedOn === null || regimeOn(on) === null) return [];
  const verdicts: Verdict[] = [];
  if (regimeOn(on) === "A" && profile === parameter("requiredProfile", on)) {
    const days = parameter("actionPlanMaxDays", on);
    const lastDay = addDays(startedOn, days - 1);
    if (on > lastDay)
      verdicts.push(verdictOf(R4_PLAN_LENGTH, { on, facts: { days, start: { date: startedOn }, lastDay: { date: lastDay } } }));
  }
  const days = parameter("contactEveryDays", on);
  const last = lastContactOn ?? startedOn;
  const lastDay = addDays(last, days);
  if (on > lastDay) verdicts.push(verdictOf(R4_CONTACT_DUE, { on, facts: { days, date: { date: last }, lastDay: { date: lastDay } } }));
  return verdicts;
}
