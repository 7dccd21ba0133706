import type { IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R5_ASSISTANCE_NOT_CONFIRMED: Ruling = {
  code: "R5_ASSISTANCE_NOT_CONFIRMED",
  severity: "blocked",
  short: "brak potwierdzenia ośrodka",
  what: "Nie można skierować do PAI. Osoba: {person}.",
  why: "Brak potwierdzenia ośrodka, że osoba korzysta ze świadczeń pomocy społecznej. Do PAI kieruje się bezrobotnych, którzy z nich korzystają.",
  fix: (_, { side }) =>
    side === "OPS"
      ? "Potwierdź korzystanie ze świadczeń i wpisz datę. Wystarczy data; rodzaju i kwoty świadczenia się nie podaje."
      : "Poproś o potwierdzenie: {centre}. Wystarczy data; rodzaju i kwoty świadczenia się nie podaje.",
  basis: "art. 62a ust. 2 {u04}",
};

export const R5_NO_SOCIAL_CONTRACT: Ruling = {
  code: "R5_NO_SOCIAL_CONTRACT",
  severity: "warning",
  short: "bez kontraktu socjalnego",
  what: "Brak kontraktu socjalnego. Osoba: {person}.",
  why: "Przepis wymienia osoby realizujące kontrakt „w szczególności”: kontrakt jest przykładem, nie warunkiem.",
  fix: "Wpisz datę i podstawę kontraktu albo uzasadnij skierowanie bez kontraktu.",
  basis: "art. 62a ust. 2 {u04}",
};

/**
 * R5: the centre has confirmed, by the day of referral, that the person uses social assistance; a social contract is
 * the usual case and not a condition ("w szczególności", art. 62a(2)). Confirming or signing on the same day is in time.
 */
export function socialAssistance(facts: {
  on: IsoDate;
  assistanceConfirmedOn: IsoDate | null;
  contractSignedOn: IsoDate | null;
}): Verdict[] {
  const { on } = facts;
  const recorded = (date: IsoDate | null) => date !== null && date <= on;
  const verdicts: Verdict[] = [];
  if (!recorded(facts.assistanceConfirmedOn))
    verdicts.push(verdictOf(R5_ASSISTANCE_NOT_CONFIRMED, { on, facts: {}, missing: true, filledBy: "OPS" }));
  if (!recorded(facts.contractSignedOn)) verdicts.push(verdictOf(R5_NO_SOCIAL_CONTRACT, { on, facts: {} }));
  return verdicts;
}
