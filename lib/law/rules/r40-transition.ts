import { addDays, type IsoDate } from "#lib/platform/calendar.ts";
import { admitsNewAgreements, type Law } from "../law.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import { REGIME_C_SINCE } from "../settings.ts";
import type { Verdict } from "../verdict.ts";

const TRANSITION = "art. 435 ust. 1 {u25}";

const said = {
  sign: "Nie można zapisać porozumienia z datą {date}.",
  draft: "Planowana data zawarcia jest po {lastDay}: {date}.",
  undated: "Planowanej daty zawarcia nie wpisano, a dziś jest {date}.",
} as const;

export const R40_NEW_AGREEMENT: Ruling = {
  code: "R40_NEW_AGREEMENT",
  severity: "blocked",
  short: "zawarte po 31.05.2025",
  what: ({ facts }) => said[facts.step as keyof typeof said],
  why: "Ustawa z dnia 20 kwietnia 2004 r. nie obowiązuje od {repealed}. Na jej zasadach wykonuje się porozumienia zawarte wcześniej.",
  fix: ({ facts }) =>
    `Jeżeli porozumienie zawarto do {lastDay}, ${facts.step === "undated" ? "wpisz" : "popraw"} datę i dołącz skan. Nowe porozumienia może dopuścić administrator po opinii prawnej (Administracja → Prawo).`,
  basis: TRANSITION,
};

export const R40_OLD_AGREEMENT: Ruling = {
  code: "R40_OLD_AGREEMENT",
  severity: "information",
  short: "dotychczasowe przepisy",
  what: "Porozumienie nr {number} wykonuje się według dotychczasowych przepisów.",
  why: "Zawarto je {date}, przed {repealed}.",
  fix: "Stawkę od {repealed} ustala urząd pracy; jej wysokość jest sporna.",
  basis: TRANSITION,
};

const repealed = { date: REGIME_C_SINCE };

/**
 * R40: no agreement of any kind is concluded on the 2004 Act once it is repealed, unless the labour office's administrator admits
 * it from a day on. Asked of the signing date at the step that signs; a draft whose planned date is later only warns
 * (domain.md 0a). Holds for PAI agreements, community work agreements, integration contracts, cooperation agreements and annexes.
 *
 * @param facts.signedOn the signing date; of a draft the planned one, and of one without a plan ("undated") the day of asking
 * @param law of the labour office (`lawInForce`)
 */
export function newAgreement(facts: { signedOn: IsoDate; step: keyof typeof said }, law: Law): Verdict | null {
  const { signedOn, step } = facts;
  if (signedOn < REGIME_C_SINCE || admitsNewAgreements(law, signedOn)) return null;
  const verdict = verdictOf(R40_NEW_AGREEMENT, {
    on: signedOn,
    facts: { date: { date: signedOn }, step, repealed, lastDay: { date: addDays(REGIME_C_SINCE, -1) } },
  });
  return step === "sign" ? verdict : { ...verdict, severity: "warning" };
}

/** R40: an agreement concluded before the repeal goes on under the old rules. `on`: the day on which it is performed or looked at. */
export function oldAgreement(facts: { on: IsoDate; number: string; signedOn: IsoDate }): Verdict | null {
  const { on, number, signedOn } = facts;
  if (on < REGIME_C_SINCE || signedOn >= REGIME_C_SINCE) return null;
  return verdictOf(R40_OLD_AGREEMENT, { on, facts: { number, date: { date: signedOn }, repealed } });
}
