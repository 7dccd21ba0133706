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

/** An individual action plan as the labour office keeps it. */
export type ActionPlanFacts = {
  /** on the day asked about; null when none is set */
  profile: AssistanceProfile | null;
  /** first day of the plan */
  startedOn: IsoDate;
  /** null: none since the plan began */
  lastContactOn: IsoDate | null;
};

/** R4: the last days in time: of the plan, with profile III in regime A alone, and of the next contact. Null before the act knew plans. */
export function planTerms({ on, profile, startedOn, lastContactOn }: ActionPlanFacts & { on: IsoDate }) {
  const regime = regimeOn(on);
  if (regime === null) return null;
  const isLimited = regime === "A" && profile === parameter("requiredProfile", on);
  return {
    lengthUntil: isLimited ? addDays(startedOn, parameter("actionPlanMaxDays", on) - 1) : null,
    contactBy: addDays(lastContactOn ?? startedOn, parameter("contactEveryDays", on)),
  };
}

/**
 * R4: limits of the individual action plan: with profile III at most 720 days (regime A), and a contact at least every 60 days.
 * The last day of each term is in time.
 */
export function actionPlan(facts: ActionPlanFacts & { on: IsoDate }): Verdict[] {
  const { on, startedOn, lastContactOn } = facts;
  const terms = planTerms(facts);
  if (!terms) return [];
  const { lengthUntil, contactBy } = terms;
  const verdicts: Verdict[] = [];
  if (lengthUntil !== null && on > lengthUntil) {
    const days = parameter("actionPlanMaxDays", on);
    verdicts.push(verdictOf(R4_PLAN_LENGTH, { on, facts: { days, start: { date: startedOn }, lastDay: { date: lengthUntil } } }));
  }
  if (on > contactBy) {
    const days = parameter("contactEveryDays", on);
    const date = { date: lastContactOn ?? startedOn };
    verdicts.push(verdictOf(R4_CONTACT_DUE, { on, facts: { days, date, lastDay: { date: contactBy } } }));
  }
  return verdicts;
}
